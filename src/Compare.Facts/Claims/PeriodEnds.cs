using Compare.Input.Rules.Kinds;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>Takes the start or the end out of a period: 1979 or 1989 of "(1979-1989)".</summary>
internal static class PeriodEnds
{
    /// <summary>The day, month or year at one end, by how finely the period is given; anything else as it is.</summary>
    public static DateRange Of(DateRange period, PeriodPart part)
    {
        DateOnly day = part == PeriodPart.Start ? period.From : period.To;
        PartialDate? end = period.Partial is not null
            ? null
            : period.Precision switch
            {
                DatePrecision.Day => new PartialDate(day.Year, day.Month, day.Day),
                DatePrecision.Month => new PartialDate(day.Year, day.Month),
                DatePrecision.Year => new PartialDate(day.Year),
                _ => null,
            };
        return end is { } at ? period with { From = at.First, To = at.Last, Bound = DateBound.Within } : period;
    }
}
