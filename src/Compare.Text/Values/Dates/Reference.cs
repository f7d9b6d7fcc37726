using Compare.Text.Articles;

namespace Compare.Text.Values.Dates;

/// <summary>
/// The date that relative words are read against, known to the day, the month or the year. What it is too coarse to
/// answer it answers with null.
/// </summary>
internal readonly struct Reference(PartialDate? date)
{
    public DateOnly? Day => date is { Day: not null } known ? known.First : null;

    public int? Year => date?.Year;

    public int? Month => date?.Month;

    /// <summary>The first and last day that the article can be of.</summary>
    public DaySpan? Days => date is { } known ? new DaySpan(known.First, known.Last) : null;

    /// <summary>The calendar unit that the reference lies in, or the one so many further on.</summary>
    public DaySpan? Current(CalendarUnit unit, long shift = 0)
    {
        if (date is not { } known || (unit < CalendarUnit.Month && known.Day is null) || (unit < CalendarUnit.Year && known.Month is null))
        {
            return null;
        }

        DateOnly day = known.First;
        DaySpan? current = unit switch
        {
            CalendarUnit.Day => new DaySpan(day, day),
            CalendarUnit.Week => DaySpan.WeekOf(day),
            CalendarUnit.Fortnight => DaySpan.WeekOf(day) is { } week ? DaySpan.Between(week.First, DaySpan.Add(week.Last, 7)) : null,
            CalendarUnit.Weekend => Weekend(day),
            CalendarUnit.Month => DaySpan.Month(day.Year, day.Month),
            CalendarUnit.Quarter => DaySpan.Quarter(day.Year, (day.Month + 2) / 3),
            CalendarUnit.Half => DaySpan.Half(day.Year, (day.Month + 5) / 6),
            CalendarUnit.Season => DaySpan.Season(day.Month < 3 ? day.Year - 1 : day.Year, day.Month < 3 ? 4 : day.Month / 3),
            CalendarUnit.Year => DaySpan.Year(day.Year),
            CalendarUnit.Decade => DaySpan.Decade(day.Year),
            CalendarUnit.Century => DaySpan.Century((day.Year / 100) + 1),
            _ => null,
        };
        return current?.Shift(unit, shift);
    }

    private static DaySpan? Weekend(DateOnly day) =>
        DaySpan.WeekOf(day) is { } week ? DaySpan.Between(DaySpan.Add(week.Last, -1), week.Last) : null;
}
