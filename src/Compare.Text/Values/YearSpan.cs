namespace Compare.Text.Values;

/// <summary>Reads a period given in years as how long it lasted.</summary>
public static class YearSpan
{
    /// <summary>
    /// "1979-1989" as a duration of 10 years, which may stand for 9 to 11: the days of either end are not said. Null for
    /// anything but a period from one year to a later one.
    /// </summary>
    public static Quantity? Of(DateRange period)
    {
        ArgumentNullException.ThrowIfNull(period);
        int years = period.To.Year - period.From.Year;
        return period is not { Bound: DateBound.Throughout, Precision: DatePrecision.Year } || years <= 0 ? null
            : new Quantity(period.Span, ValueKind.Duration, period.Hedge, years, new Interval(years, years), new Interval(years - 1, years + 1),
                "year", period.Span);
    }
}
