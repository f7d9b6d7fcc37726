using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>The units of the calendar that the first and the last day of a period stand for.</summary>
internal static class CalendarBounds
{
    private const int DaysAfterMonday = 6;

    // Quarters begin in other months than seasons do, so that either is counted from the day that it begins or ends on.
    private const int MonthsAfterFirst = 2;

    /// <summary>The first day of the unit that ends on a day or, where the calendar says where it begins, holds it.</summary>
    public static DateOnly First(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Week => FromNumber(day.DayNumber - DaysAfterMonday),
            DatePrecision.Month => FirstOf(Index(day)),
            DatePrecision.Season => FirstOf(Index(day) - MonthsAfterFirst),
            DatePrecision.Year => FirstOfYears(day.Year, 1),
            DatePrecision.Decade => FirstOfYears(day.Year, 10),
            DatePrecision.Century => FirstOfYears(day.Year, 100),
            _ => day,
        };

    /// <summary>The last day of the unit that begins on a day or, where the calendar says where it begins, holds it.</summary>
    public static DateOnly Last(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Week => FromNumber(day.DayNumber + DaysAfterMonday),
            DatePrecision.Month => LastOf(Index(day)),
            DatePrecision.Season => LastOf(Index(day) + MonthsAfterFirst),
            DatePrecision.Year => LastOfYears(day.Year, 1),
            DatePrecision.Decade => LastOfYears(day.Year, 10),
            DatePrecision.Century => LastOfYears(day.Year, 100),
            _ => day,
        };

    /// <summary>How many months the days from first to last touch.</summary>
    public static int Months(DateOnly from, DateOnly to) => Index(to) - Index(from) + 1;

    /// <summary>A day by its number; the nearest that there is where the calendar has none.</summary>
    public static DateOnly FromNumber(double number) =>
        DateOnly.FromDayNumber((int)Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static int Index(DateOnly day) => (day.Year * 12) + day.Month;

    private static DateOnly FirstOf(int month) => DateOnly.MinValue.AddMonths(Math.Max(0, month - Index(DateOnly.MinValue)));

    private static DateOnly LastOf(int month) => month >= Index(DateOnly.MaxValue) ? DateOnly.MaxValue : FirstOf(month + 1).AddDays(-1);

    private static DateOnly FirstOfYears(int year, int count) => new(Math.Max(1, year / count * count), 1, 1);

    private static DateOnly LastOfYears(int year, int count) => new((year / count * count) + count - 1, 12, 31);
}
