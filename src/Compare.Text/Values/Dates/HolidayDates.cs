namespace Compare.Text.Values.Dates;

/// <summary>Feasts and named days: "Christmas", "Easter Monday 2018", "the Boxing Day tsunami of 2004".</summary>
internal ref partial struct DateGrammar
{
    private const int FarthestYear = 6;

    /// <summary>"Christmas", "Easter Monday 2018", "Thanksgiving of last year"; without a year, the one that is meant.</summary>
    private bool TryHoliday(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (!TryFeast(at, out Holiday holiday, out int next) || IsChainOn(next))
        {
            return false;
        }

        int yearAt = words.Has(passage, next, DateRole.In, out int past) ? past : next;
        bool dated =
            TryTrailingYear(yearAt, false, out int year, out int end)
            || TryShiftedYear(next, out year, out end)
            || TryYearsAway(next, yearAt, out year, out end);
        end = dated ? end : next;
        bool known = dated || TryYearAfterNoun(next, out year);
        mention = Mention.Of(
            i,
            end,
            known ? holiday.In(year) : Nearest(holiday, Tense.Around(passage, words, i, end)),
            DatePrecision.Day
        ) with
        {
            Holiday = true,
        };
        return true;
    }

    /// <summary>A feast's name; one that is another word besides needs a capital where the text has any.</summary>
    private bool TryFeast(int i, out Holiday holiday, out int next) =>
        words.Holidays.TryMatch(passage, i, out holiday, out next)
        && (!holiday.IsWeak || passage.IsCapitalised(i) || (hasNoCapitals ??= !passage.Text.ContainsAnyInRange('A', 'Z')) == true);

    /// <summary>"in three years", "six years hence".</summary>
    private bool TryYearsAway(int next, int countAt, out int year, out int end)
    {
        year = 0;
        if (!TryLength(countAt, out Length length, out end) || length.Finest != CalendarUnit.Year || reference.Year is not { } now)
        {
            return false;
        }

        year = (int)Math.Clamp(now + (length.Months / 12), 0, 10000);
        return countAt > next || words.Has(passage, end, DateRole.Hence, out end);
    }

    /// <summary>The feast says which of its kind something was, and the year comes after: "the Boxing Day tsunami of 2004".</summary>
    private bool TryYearAfterNoun(int i, out int year)
    {
        year = 0;
        if (!passage.IsWord(i) && !IsQuote(i))
        {
            return false;
        }

        for (int k = i; k < i + FarthestYear && (!passage.IsBreak(k) || IsQuote(k)); k++)
        {
            if (words.Has(passage, k, DateRole.In | DateRole.Of) && TryYear(k + 1, out year, out int end) && !CountsWhatFollows(end))
            {
                return true;
            }
        }

        return false;
    }

    private DaySpan? Nearest(Holiday holiday, Direction direction)
    {
        if (holiday.OnlyYear is { } only)
        {
            return holiday.In(only);
        }

        if (reference.Days is not { } now)
        {
            return null;
        }

        DaySpan? best = null;
        for (int year = now.First.Year - 1; year <= now.First.Year + 1; year++)
        {
            if (
                holiday.In(year) is { } run
                && (direction != Direction.Past || run.First <= now.Last)
                && (direction != Direction.Future || run.Last >= now.First)
                && (
                    best is not { } known
                    || Math.Abs(run.First.DayNumber - now.First.DayNumber) < Math.Abs(known.First.DayNumber - now.First.DayNumber)
                )
            )
            {
                best = run;
            }
        }

        return best;
    }
}
