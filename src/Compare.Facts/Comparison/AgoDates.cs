using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// A hedged count back from the article's day, as the days that it allows: "more than ten years ago" is before the day ten years
/// back, "less than ten years ago" is after it, and "nearly ten years ago" not long after it.
/// </summary>
internal static class AgoDates
{
    private const double Nearly = 0.1;

    public static ArticleVersion Placed(ArticleVersion version)
    {
        if (
            version.Value is not DateRange { Ago: true, Bound: DateBound.Within } date
            || version.AsOf is not { Day: not null } asOf
            || date.Hedge == Hedge.About
            || Limit(date, asOf.First) is not { } limit
            || limit >= asOf.First
        )
        {
            return version;
        }

        DateRange day = date with { From = limit, To = limit };
        return version with
        {
            Value = date.Hedge switch
            {
                Hedge.Over => day with { Bound = DateBound.Before },
                Hedge.AtLeast => day with { Bound = DateBound.By },
                Hedge.Nearly => day with { To = limit.AddDays((int)Math.Ceiling(Nearly * (asOf.First.DayNumber - limit.DayNumber))) },
                _ => day with { To = asOf.First },
            },
        };
    }

    /// <summary>The day that lies so long back: years and months were counted, not to the day.</summary>
    private static DateOnly? Limit(DateRange date, DateOnly today) =>
        date.Precision switch
        {
            DatePrecision.Day or DatePrecision.Week => date.From,
            DatePrecision.Month => On(date.From.Year, date.From.Month, today.Day),
            DatePrecision.Year when date.From.Year == date.To.Year => On(date.From.Year, today.Month, today.Day),
            _ => null,
        };

    private static DateOnly On(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
