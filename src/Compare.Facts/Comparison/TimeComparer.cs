using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// Sets two times of day side by side, on a clock that runs round: 23:50 and 00:10 are twenty minutes apart. Times in two zones are told
/// in one where both are known; where only one of them is, nothing tells how far they are apart.
/// </summary>
internal static class TimeComparer
{
    private const double Day = ClockTime.MinutesOfDay;

    public static PairComparison Compare(ArticleVersion a, ArticleVersion b, FactRule rule)
    {
        (ClockTime x, ClockTime y) = ((ClockTime)a.Value, (ClockTime)b.Value);
        bool placed = x.Offset is not null && y.Offset is not null;
        if (!placed && x.Zone != y.Zone && x.Zone is not null && y.Zone is not null)
        {
            return PairComparison.NotComparable("reason.zones");
        }

        double shift = placed ? x.Offset!.Value - y.Offset!.Value : 0;
        double gap = MinutesBetween(Extent(x), Extent(y), shift);
        if (gap == 0 && x.Hedge == y.Hedge && x.Stated.Low + 0 == y.Stated.Low + shift && x.Stated.High + 0 == y.Stated.High + shift)
        {
            return PairComparison.Agree;
        }

        double allowed = MinutesBetween(x.Stated, y.Stated, shift, out bool meets);
        Reason? apart = gap == 0 ? null : Reason.Of("apart.size", ("size", new Amount(Math.Round(gap), "minute", ValueKind.Duration)));
        bool near = gap <= rule.Reconcile.Tolerance;
        return near ? new(RelationKind.Consistent, gap, null, Reason.Of(meets ? "reason.one-time" : "reason.near-times"))
            : meets ? new(RelationKind.Differ, gap, null, Reason.Of("reason.room-for-both", ("open", Open(a, b))))
            : new(RelationKind.Conflict, Math.Max(gap, allowed), apart, Reason.Of("reason.no-time"));
    }

    private static StatedValue Open(ArticleVersion a, ArticleVersion b) =>
        a.Value.Hedge != Hedge.Exact ? new(a.Value, a.Words, Quoted: true) : new(b.Value, b.Words, Quoted: true);

    private static Interval Extent(ClockTime time) => time.Nominal is { } minute ? new Interval(minute, minute) : time.Stated;

    private static double MinutesBetween(Interval a, Interval b, double shift) => MinutesBetween(a, b, shift, out _);

    /// <summary>The least distance of two intervals round the clock; an open end reaches half a day.</summary>
    private static double MinutesBetween(Interval a, Interval b, double shift, out bool meets)
    {
        Interval x = Closed(a),
            y = Closed(b);
        double least = double.PositiveInfinity;
        meets = false;
        for (int turn = -1; turn <= 1; turn++)
        {
            var moved = new Interval(y.Low + shift + (turn * Day), y.High + shift + (turn * Day), y.LowIncluded, y.HighIncluded);
            meets |= x.Intersect(moved) is not null;
            least = Math.Min(least, Math.Max(0, Math.Max(x.Low!.Value - moved.High!.Value, moved.Low!.Value - x.High!.Value)));
        }

        return least;
    }

    private static Interval Closed(Interval interval) =>
        new(
            interval.Low ?? (interval.High - (Day / 2)),
            interval.High ?? (interval.Low + (Day / 2)),
            interval.LowIncluded,
            interval.HighIncluded
        );
}
