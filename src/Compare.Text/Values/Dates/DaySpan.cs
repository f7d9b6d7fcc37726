namespace Compare.Text.Values.Dates;

/// <summary>Which part of a longer time is meant ("early July", "the first half of 2012").</summary>
internal enum TimePart
{
    Whole,
    Early,
    Middle,
    Late,
    FirstHalf,
    SecondHalf,

    /// <summary>From its first day to the reference ("earlier this month").</summary>
    SoFar,

    /// <summary>From the reference to its last day ("the rest of the year").</summary>
    Rest,
}

/// <summary>
/// A run of days, both ends in it. Every maker gives null where the days would leave the years 1 to 9999 or do not
/// exist, so that no text can overflow the calendar.
/// </summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    public static DaySpan? Day(int year, int month, int day) =>
        Month(year, month) is { } span && day >= 1 && day <= span.Last.Day
            ? new DaySpan(span.First.AddDays(day - 1), span.First.AddDays(day - 1))
            : null;

    public static DaySpan? Month(int year, int month) => month is >= 1 and <= 12 ? Months(year, month, 1) : null;

    public static DaySpan? Year(int year) => Months(year, 1, 12);

    public static DaySpan? Decade(int year) => Months(year - Modulo(year, 10), 1, 120);

    /// <summary>The nth century as news counts it: the 20th is 1900 to 1999.</summary>
    public static DaySpan? Century(int ordinal) => ordinal == 1 ? Months(1, 1, 99 * 12) : Months((ordinal - 1) * 100, 1, 1200);

    /// <summary>Spring is the first season, from 1 March; winter, the fourth, ends in the year after.</summary>
    public static DaySpan? Season(int year, int season) => Months(year, season * 3, 3);

    public static DaySpan? Quarter(int year, int quarter) => quarter is >= 1 and <= 4 ? Months(year, (quarter * 3) - 2, 3) : null;

    public static DaySpan? Half(int year, int half) => half is 1 or 2 ? Months(year, (half * 6) - 5, 6) : null;

    /// <summary>The Monday to Sunday that a day lies in.</summary>
    public static DaySpan? WeekOf(DateOnly day) => Between(Add(day, -WeekdayIndex(day)), Add(day, 6 - WeekdayIndex(day)));

    /// <summary>The nth ISO week of a year.</summary>
    public static DaySpan? Week(int year, int week) =>
        week is >= 1 and <= 53
        && Day(year, 1, 4) is { } fourth
        && WeekOf(fourth.First)?.Shift(CalendarUnit.Week, week - 1) is { } span
        && Add(span.First, 3)?.Year == year
            ? span
            : null;

    public static DaySpan? Between(DateOnly? first, DateOnly? last) => first is { } a && last is { } b && a <= b ? new DaySpan(a, b) : null;

    /// <summary>Monday is 0.</summary>
    public static int WeekdayIndex(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    public static DateOnly? Add(DateOnly day, long days)
    {
        long number = day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The same day so many months on; the last of the month where that month is shorter.</summary>
    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        long index = (day.Year * 12L) + day.Month - 1 + months;
        return Day((int)Math.Clamp(index / 12, 0, 10000), (int)Modulo(index, 12) + 1, 1) is { } first
            ? first.First.AddDays(Math.Min(day.Day, DateTime.DaysInMonth(first.First.Year, first.First.Month)) - 1)
            : null;
    }

    public static DateOnly? Add(DateOnly day, CalendarUnit unit, long count) =>
        Math.Abs(count) > 1_000_000 ? null
        : unit.Months() is > 0 and var months ? AddMonths(day, months * count)
        : unit.Days() is > 0 and var days ? Add(day, days * count)
        : day;

    /// <summary>The same run so many units on; whole months stay whole months.</summary>
    public DaySpan? Shift(CalendarUnit unit, long count)
    {
        bool wholeMonths = unit.Months() > 0 && First.Day == 1 && Add(Last, 1) is not { Day: not 1 };
        return wholeMonths
            ? Add(First, unit, count) is { } start
                ? Months(start.Year, start.Month, MonthCount)
                : null
            : Between(Add(First, unit, count), Add(Last, unit, count));
    }

    /// <summary>
    /// A part of the run, in its natural unit: ten days of a month, months of a year, years of a decade or century.
    /// "Early" in a week is its first three days, "late" its last three.
    /// </summary>
    public DaySpan? Part(TimePart part)
    {
        int length = Last.DayNumber - First.DayNumber + 1;
        if (part == TimePart.Whole || length < 7)
        {
            return this;
        }

        (CalendarUnit unit, int early, int late, int half, int all) = length switch
        {
            <= 14 => (CalendarUnit.Day, length / 2, length - (length / 2), length / 2, length),
            <= 31 => (CalendarUnit.Day, 10, 20, 15, length),
            < 3650 => (CalendarUnit.Month, MonthCount / 3, MonthCount * 2 / 3, MonthCount / 2, MonthCount),
            _ => (CalendarUnit.Year, (MonthCount / 36) + 1, (MonthCount / 18) + 1, MonthCount / 24, MonthCount / 12),
        };
        return part switch
        {
            TimePart.Early => Slice(unit, 0, early),
            TimePart.Middle => Slice(unit, late - early > 1 ? early : late - early, late),
            TimePart.Late => Slice(unit, late, all),
            TimePart.FirstHalf => Slice(unit, 0, half),
            _ => Slice(unit, half, all),
        };
    }

    private DaySpan? Slice(CalendarUnit unit, int from, int to) =>
        Add(First, unit, from) is { } first && (Add(First, unit, to) is { } next ? Add(next, -1) : Last) is { } last
            ? Between(first, last)
            : null;

    public DaySpan? Union(DaySpan later) => Between(First, later.Last);

    private int MonthCount => ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;

    private static DaySpan? Months(int year, int month, int count)
    {
        long last = (year * 12L) + month - 1 + count - 1;
        if (year is < 1 or > 9999 || last >= 10000 * 12L)
        {
            return null;
        }

        int lastYear = (int)(last / 12),
            lastMonth = (int)(last % 12) + 1;
        return new DaySpan(new DateOnly(year, month, 1), new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)));
    }

    private static long Modulo(long value, long by) => ((value % by) + by) % by;

    private static int Modulo(int value, int by) => ((value % by) + by) % by;
}
