namespace Compare.Text.Values.Dates;

/// <summary>Where the words around a date point when it does not name its year.</summary>
internal enum Direction
{
    /// <summary>Nothing tells: the nearest, of weekdays the latest up to the reference.</summary>
    Unsaid,
    Past,
    Future,

    /// <summary>A deadline or a beginning, whatever the verb ("was given until June 20"): the nearest, of weekdays the next.</summary>
    Ahead,

    /// <summary>Of a verb group alone: it looks neither way ("is", "could not be").</summary>
    Present,

    /// <summary>Of a verb group alone: somebody spoke.</summary>
    Said,
}

/// <summary>What words name of a calendar date; the reference fills in what they leave out.</summary>
internal readonly record struct DateFields(int? Year = null, int? Month = null, int? Day = null, DayOfWeek? Weekday = null)
{
    public DatePrecision Precision =>
        Day is not null || Weekday is not null ? DatePrecision.Day
        : Month is not null ? DatePrecision.Month
        : DatePrecision.Year;

    /// <summary>The coarser fields that this end of a period leaves to the other ("July 13 to 15, 2012").</summary>
    public DateFields FilledFrom(DateFields other) =>
        Weekday is not null && Day is null
            ? this
            : this with
            {
                Year = Year ?? other.Year,
                Month = Month ?? (Day is null ? null : other.Month),
            };

    /// <summary>The days named; null where they do not exist or the reference is missing or too coarse.</summary>
    public DaySpan? Resolve(Reference reference, Direction direction) =>
        (Year, Month, Day, Weekday) switch
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
        reference.Year is not { } year
            ? null
            : DaySpan.Month(
                year
                    + direction switch
                    {
                        Direction.Past => month > (reference.Month ?? month) ? -1 : 0,
                        Direction.Future => month < (reference.Month ?? month) ? 1 : 0,
                        _ => (month - (reference.Month ?? month)) switch
                        {
                            > 6 => -1,
                            < -6 => 1,
                            -6 when direction == Direction.Ahead => 1,
                            6 when direction != Direction.Ahead => -1,
                            _ => 0,
                        },
                    },
                month
            );

    private static DaySpan? NearestDay(int month, int day, Reference reference, Direction direction)
    {
        if (reference.Year is not { } year)
        {
            return null;
        }

        // A date a little ahead of a past verb is a slip rather than a year ago.
        DateOnly now = reference.Day ?? (reference.Month is { } known ? new DateOnly(year, known, 15) : new DateOnly(year, month, 1));
        DaySpan? best = null;
        bool leapDay = month == 2 && day == 29;
        for (int offset = leapDay ? -8 : -1; offset <= (leapDay ? 8 : 1); offset++)
        {
            if (DaySpan.Day(year + offset, month, day) is not { } span)
            {
                continue;
            }

            bool sameMonth = offset == 0 && month == now.Month;
            bool fits = direction switch
            {
                Direction.Past => span.First <= now || sameMonth,
                Direction.Future => span.First >= now || (sameMonth && reference.Day is null),
                _ => true,
            };
            best = fits && (best is not { } other || Distance(span, now, direction) < Distance(other, now, direction)) ? span : best;
        }

        return best;
    }

    /// <summary>In days; a deadline that is past is less likely than one to come.</summary>
    private static int Distance(DaySpan days, DateOnly from, Direction direction)
    {
        const int Unlikely = 3;
        int ahead = days.First.DayNumber - from.DayNumber;
        return ahead >= 0 ? ahead
            : direction == Direction.Ahead ? -ahead * Unlikely
            : -ahead;
    }

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
            if (
                reference.Current(CalendarUnit.Month, offset) is { } month
                && DaySpan.Day(month.First.Year, month.First.Month, day) is { } span
                && span.First.DayOfWeek == weekday
            )
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
            Direction.Future or Direction.Ahead => ahead < 0 ? 1 : 0,
            _ => ahead > 15 ? -1
            : ahead < -15 ? 1
            : 0,
        };
        return reference.Current(CalendarUnit.Month, offset) is { } month ? DaySpan.Day(month.First.Year, month.First.Month, day) : null;
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
            Direction.Future or Direction.Ahead => back == 0 ? 0 : 7 - back,
            _ => -back,
        };
        return DaySpan.Add(today, shift) is { } day ? new DaySpan(day, day) : null;
    }
}
