using Compare.Text.Values;

namespace Compare.Facts.Reconciliation;

/// <summary>The first and last day of the unit of the calendar that a day lies in.</summary>
internal static class Calendar
{
    public static DateOnly First(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => new DateOnly(day.Year, day.Month, 1),
        DatePrecision.Season => FirstOfYears(day.Year, 1).AddMonths((day.Month - 1) / 3 * 3),
        DatePrecision.Year => FirstOfYears(day.Year, 1),
        DatePrecision.Decade => FirstOfYears(day.Year, 10),
        DatePrecision.Century => FirstOfYears(day.Year, 100),
        _ => day,
    };

    public static DateOnly Last(DateOnly day, DatePrecision precision)
    {
        DateOnly first = First(day, precision);
        int months = precision switch
        {
            DatePrecision.Month => 1,
            DatePrecision.Season => 3,
            DatePrecision.Year => 12,
            DatePrecision.Decade => 120,
            DatePrecision.Century => 1200,
            _ => 0,
        };
        return months == 0 ? day
            : Index(first) + months > Index(DateOnly.MaxValue) ? DateOnly.MaxValue
            : first.AddMonths(months).AddDays(-1);
    }

    /// <summary>How many months the days from first to last touch.</summary>
    public static int Months(DateOnly from, DateOnly to) => Index(to) - Index(from) + 1;

    private static int Index(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly FirstOfYears(int year, int count) => new(Math.Max(1, year / count * count), 1, 1);
}
