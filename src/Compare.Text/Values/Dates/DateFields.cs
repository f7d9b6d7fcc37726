namespace Compare.Text.Values.Dates;

/// <summary>Where the words around a date point when it does not name its year.</summary>
internal enum Direction
{
    Unsaid,
    Past,
    Future,
}

/// <summary>What words name of a calendar date; the reference fills in what they leave out.</summary>
internal readonly record struct DateFields(int? Year = null, int? Month = null, int? Day = null, DayOfWeek? Weekday = null)
{
    public DatePrecision Precision => Day is not null || Weekday is not null ? DatePrecision.Day
        : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The coarser fields that this end of a period leaves to the other ("July 13 to 15, 2012").</summary>
    public DateFields FilledFrom(DateFields other) => Weekday is not null && Day is null ? this : this with
    {
        Year = Year ?? other.Year,
        Month = Month ?? (Day is null ? null : other.Month),
    };

    /// <summary>The days named; null where they do not exist or the reference is missing or too coarse.</summary>
    public DaySpan? Resolve(Reference reference, Direction direction) => (Year, Month, Day, Weekday) switch
    {
        ({ } y, { } m, { } d, _) => DaySpan.Day(y, m, d),
        ({ } y, { } m, null, _) => DaySpan.Month(y, m),
        ({ } y, null, _, _) => DaySpan.Year(y),
        (null, { } m, null, _) => NearestMonth(m, reference, direction),
        (null, { } m, { } d, { } weekday) => Matching(m, d, weekday, reference) ?? NearestDay(m, d, reference, direction),
        (null, { } m, { } d, null) => NearestDay(m, d, reference, direction),
        (null, null, { } d, { } weekday) => NearestDayOfMonth(d, weekday, reference),
        (null, null, { } d, null) => NearestDayOfMonth(d, reference, direction),
        (null, null, null, { } weekday) => NearestWeekday(weekday, reference, direction),
        _ => null,
    };

    private static DaySpan? NearestMonth(int month, Reference reference, Direction direction) =>
        reference.Year is { } year ? DaySpan.Month(year + YearOffset(month, reference.Month ?? month, direction), month) : null;

    private static DaySpan? NearestDay(int month, int day, Reference reference, Direction direction)
    {
        if (reference.Year is not { } year)
        {
            return null;
        }

        int offset = YearOffset(month, reference.Month ?? month, direction);
        if (direction == Direction.Future && month == reference.Month && day < reference.Day?.Day)
        {
            offset = 1;
        }

        int step = offset < 0 || direction == Direction.Past ? -1 : 1;
        bool leapDay = month == 2 && day == 29;
        for (int tries = 0; tries < (leapDay ? 9 : 1); tries++)
        {
            if (DaySpan.Day(year + offset + (tries * step), month, day) is { } span)
            {
                return span;
            }
        }

        return null;
    }

    // News leaves the year out of dates in its own year and of dates that are near.
    private static int YearOffset(int month, int referenceMonth, Direction direction) => direction switch
    {
        Direction.Past => month > referenceMonth ? -1 : 0,
        Direction.Future => month < referenceMonth ? 1 : 0,
        _ => month - referenceMonth >= 8 ? -1 : referenceMonth - month > 8 ? 1 : 0,
    };

    /// <summary>The year next to the reference's in which the date falls on that weekday.</summary>
    private static DaySpan? Matching(int month, int day, DayOfWeek weekday, Reference reference)
    {
        foreach (int offset in (ReadOnlySpan<int>)[0, -1, 1])
        {
            if (reference.Year is { } year && DaySpan.Day(year + offset, month, day) is { } span && span.First.DayOfWeek == weekday)
            {
                return span;
            }
        }

        return null;
    }

    private static DaySpan? NearestDayOfMonth(int day, DayOfWeek weekday, Reference reference)
    {
        for (int k = 0; k < 24; k++)
        {
            int offset = k % 2 == 0 ? -k / 2 : (k + 1) / 2;
            if (reference.Current(CalendarUnit.Month, offset) is { } month
                && DaySpan.Day(month.First.Year, month.First.Month, day) is { } span && span.First.DayOfWeek == weekday)
            {
                return span;
            }
        }

        return null;
    }

    private static DaySpan? NearestDayOfMonth(int day, Reference reference, Direction direction)
    {
        if (reference.Month is null || day is < 1 or > 31)
        {
            return null;
        }

        int ahead = day - (reference.Day?.Day ?? day);
        int offset = direction switch
        {
            Direction.Past => ahead > 0 ? -1 : 0,
            Direction.Future => ahead < 0 ? 1 : 0,
            _ => ahead > 15 ? -1 : ahead < -15 ? 1 : 0,
        };
        return reference.Current(CalendarUnit.Month, offset) is { } month
            ? DaySpan.Day(month.First.Year, month.First.Month, day) : null;
    }

    private static DaySpan? NearestWeekday(DayOfWeek weekday, Reference reference, Direction direction)
    {
        if (reference.Day is not { } today)
        {
            return null;
        }

        int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        int shift = direction switch
        {
            Direction.Past => -back,
            Direction.Future => 7 - back,
            _ => back <= 3 ? -back : 7 - back,
        };
        return DaySpan.Add(today, shift) is { } day ? new DaySpan(day, day) : null;
    }
}
