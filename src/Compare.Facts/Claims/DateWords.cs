using System.Text.RegularExpressions;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>What a date's own words say beyond its days: "around 5 May", "the night of 5 May", "5/6/2017", "winter 2020".</summary>
internal sealed partial class DateWords(Lexicon lexicon)
{
    private const string AgoRole = "ago";
    private const int December = 12,
        MonthsToOtherHemisphere = 6,
        DaysOfWeek = 7,
        YearsOfCentury = 100;

    /// <param name="words">In small letters.</param>
    public DateRange Refine(DateRange date, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return date;
        }

        DateRange refined = date;
        if (date.Hedge == Hedge.Exact && lexicon[Sections.DateAbout].Any(about => Starts(words, about)))
        {
            refined = refined with { Hedge = Hedge.About };
        }

        if (date.Bound == DateBound.Until && lexicon[Sections.DateBy].Any(by => Starts(words, by)))
        {
            refined = refined with { Bound = DateBound.By };
        }

        if (
            date.Hedge is not (Hedge.Exact or Hedge.Range)
            && lexicon[Sections.DateRoles].Any(r => r.Value.Contains(AgoRole, StringComparison.Ordinal) && Ends(words, r.Key))
        )
        {
            refined = refined with { Ago = true };
        }

        if (
            lexicon[Sections.DateNotBefore].Any(b => Starts(words, b))
            && date.From > DateOnly.MinValue
            && date.Bound is DateBound.Before or DateBound.Within
        )
        {
            // From that day on is after the day before.
            DateOnly eve = date.From.AddDays(-1);
            refined = refined with { From = eve, To = eve, Precision = DatePrecision.Day, Bound = DateBound.After, HasOwnWords = true };
        }

        if (date is { Precision: DatePrecision.Day, Bound: DateBound.Within } && date.From == date.To)
        {
            refined = Days(refined, words);
        }

        if (
            date.Precision == DatePrecision.Season
            && date.From.Month % 3 == 0
            && date.From.Year is > 1 and < 9998
            && date.Bound == DateBound.Within
        )
        {
            refined = Season(refined, words);
        }

        if (
            date is { Bound: DateBound.Throughout or DateBound.Within, From.Year: > YearsOfCentury }
            && ValueWords.HasAny(words, lexicon[Sections.CenturyTurns])
        )
        {
            DateRange turn = refined with { Bound = DateBound.Within, HasOwnWords = true };
            refined = turn with
            {
                Other = turn with { From = date.From.AddYears(-YearsOfCentury), To = date.To.AddYears(-YearsOfCentury) },
                Doubt = DateDoubt.WhichCentury,
            };
        }

        return ValueWords.HasAny(words, lexicon[Sections.FiscalYears]) ? refined with { HasOwnWords = true, OtherYear = true } : refined;
    }

    private DateRange Days(DateRange date, string words)
    {
        if (ValueWords.HasAny(words, lexicon[Sections.Nights]))
        {
            return date.To == DateOnly.MaxValue ? date : date with { To = date.To.AddDays(1), HasOwnWords = true };
        }

        if (ValueWords.HasAny(words, lexicon[Sections.Weekends]))
        {
            int saturday =
                date.From.DayOfWeek == DayOfWeek.Sunday
                    ? -1
                    : ((int)DayOfWeek.Saturday - (int)date.From.DayOfWeek + DaysOfWeek) % DaysOfWeek;
            int first = Math.Clamp(date.From.DayNumber + saturday, 0, DateOnly.MaxValue.DayNumber - 1);
            return date with { From = DateOnly.FromDayNumber(first), To = DateOnly.FromDayNumber(first + 1), HasOwnWords = true };
        }

        // Day and month, or month and day: where both can be either, the writing does not tell.
        DateOnly day = date.From;
        return
            day.Day <= December
            && day.Day != day.Month
            && NumericDate().IsMatch(words)
            && new DateOnly(day.Year, day.Day, day.Month) is var other
            ? date with
            {
                Other = date with { From = other, To = other },
                Doubt = DateDoubt.DayOrMonthFirst,
                HasOwnWords = true,
            }
            : date;
    }

    private static DateRange Season(DateRange date, string words)
    {
        DateRange south = Shifted(date, -MonthsToOtherHemisphere);

        // "Winter 2020" may be the one that 2020 begins in.
        return date.From.Month == December && Years().Count(words) == 1 && !TwoYears().IsMatch(words)
            ? date with
            {
                Other = Shifted(date, -December),
                Doubt = DateDoubt.WhichWinter,
                HasOwnWords = true,
                Southern = south,
            }
            : date with
            {
                Southern = south,
            };
    }

    private static DateRange Shifted(DateRange date, int months)
    {
        DateOnly from = date.From.AddMonths(months);
        return date with { From = from, To = from.AddMonths(3).AddDays(-1) };
    }

    private static bool Ends(string words, string phrase) => words.EndsWith(" " + phrase, StringComparison.Ordinal);

    private static bool Starts(string words, string phrase) => words.StartsWith(phrase + " ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\D*\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(\d{4}|\d{2})\D*$")]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Years();

    [GeneratedRegex(@"\d{4}\s?[–/\-]\s?\d{2}")]
    private static partial Regex TwoYears();
}
