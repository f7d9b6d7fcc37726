namespace Compare.Text.Values.Dates;

/// <summary>The one of many days that is next to another: "the closest Monday to Oct 5", "the second closest Christmas to today".</summary>
internal ref partial struct DateGrammar
{
    private const int MostNearest = 10;

    private bool TryNearestTo(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        int nth = TryOrdinal(at, out int rank, out int next) ? rank : 1;
        next = rank > 0 ? next : at;
        if (nth > MostNearest || !words.Closest.TryMatch(passage, next, out _, out int nameAt))
        {
            return false;
        }

        Yearly yearly = default;
        bool weekly = TryWeekdayName(nameAt, out DayOfWeek weekday, out _, out int end);
        if (
            (!weekly && !TryYearly(nameAt, out yearly, out end))
            || !words.Has(passage, end, DateRole.To, out int toAt)
            || !TryDate(toAt, out Mention to)
        )
        {
            return false;
        }

        DaySpan? found =
            Resolve(to) is not { } target ? null
            : weekly ? NearestTo(target.First, nth, DaySpan.WeekOf(target.First), weekday)
            : NearestTo(target.First, nth, yearly);
        mention = Mention.Of(i, to.End, found, weekly ? DatePrecision.Day : yearly.Precision);
        return true;
    }

    private static DaySpan? NearestTo(DateOnly target, int nth, DaySpan? week, DayOfWeek weekday) =>
        Nth(target, nth, n => Single(NthWeekday.Of(week?.Shift(CalendarUnit.Week, n), weekday, 1)));

    private static DaySpan? NearestTo(DateOnly target, int nth, Yearly yearly) => Nth(target, nth, n => yearly.In(target.Year + n));

    /// <summary>The nth of a series by how far its members, counted from the target's own, begin from the target.</summary>
    private static DaySpan? Nth(DateOnly target, int nth, Func<int, DaySpan?> member) =>
        Enumerable
            .Range(-nth, (2 * nth) + 1)
            .Select(member)
            .OfType<DaySpan>()
            .OrderBy(days => Math.Abs(days.First.DayNumber - target.DayNumber))
            .Select(days => (DaySpan?)days)
            .ElementAtOrDefault(nth - 1);
}
