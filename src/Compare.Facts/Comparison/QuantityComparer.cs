using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// Sets two quantities side by side, in the rule's unit where they convert to it. They are consistent where their words meet,
/// differ where they meet at a stretch or beside an open bound from further away than the tolerance, and else conflict.
/// </summary>
internal static class QuantityComparer
{
    private const double Noise = 1e-9;

    // A calendar month can be so much shorter than the mean one.
    private const double ShortestMonth = 0.97;

    public static PairComparison Compare(ArticleVersion first, ArticleVersion second, FactRule rule)
    {
        (var p, var q) = ((Quantity)first.Value, (Quantity)second.Value);
        if (!Units.Comparable(p.Unit, q.Unit))
        {
            return PairComparison.NotComparable(
                p.Kind == ValueKind.Money && q.Kind == ValueKind.Money ? "reason.currencies" : "reason.units"
            );
        }

        string? unit = Units.Common(p.Unit, q.Unit, rule.Unit);
        (Side a, Side b) = Prepared(
            Side.Of(first, p, unit, rule.Reconcile.Rounding),
            Side.Of(second, q, unit, rule.Reconcile.Rounding),
            unit
        );
        if (Same(a, b))
        {
            return PairComparison.Agree;
        }

        PairComparison compared = Compare(a, b, unit, rule.Reconcile.Tolerance);

        // A hedge never narrows: what a bare figure could stand for, the same figure with "about" can.
        if (compared.Kind > RelationKind.Consistent && (a.Manner, b.Manner) is (Manner.About, Manner.Bare) or (Manner.Bare, Manner.About))
        {
            PairComparison bare = Compare(Bare(a, rule), Bare(b, rule), unit, rule.Reconcile.Tolerance);
            return bare.Kind < compared.Kind ? bare : compared;
        }

        return compared;
    }

    /// <summary>Whether all that the later of two quantities allows lies above (1) or below (-1) all that the first does; else 0.</summary>
    public static int Order(ArticleVersion first, ArticleVersion later, FactRule rule)
    {
        if (first.Value is not Quantity p || later.Value is not Quantity q || !Units.Comparable(p.Unit, q.Unit))
        {
            return 0;
        }

        string? unit = Units.Common(p.Unit, q.Unit, rule.Unit);
        (Side a, Side b) = (Side.Of(first, p, unit, rule.Reconcile.Rounding).Exact, Side.Of(later, q, unit, rule.Reconcile.Rounding).Exact);
        return Cut(a, a.Loose) is not { } x || Cut(b, b.Loose) is not { } y || x.Intersect(y) is not null ? 0
            : x.High <= y.Low ? 1
            : -1;
    }

    private static PairComparison Compare(Side a, Side b, string? unit, double tolerance)
    {
        (Side x, Side y) = Rounded(a, b);
        var difference = Difference.Between(x.AsSaid, y.AsSaid);
        PairComparison Found(RelationKind kind, Reason reason, Reason? apart = null) => new(kind, difference.Rank, apart, reason);
        if (Cut(x, x.Tight) is { } p && Cut(y, y.Tight) is { } q && p.Intersect(q) is { } both)
        {
            var beyond = Difference.Between(Limit(x, p), Limit(y, q));
            return (x.IsOpen || y.IsOpen) && beyond.Share > tolerance + Noise
                ? Found(RelationKind.Differ, QuantityReasons.Open(x, y)) with
                {
                    IsOpen = true,
                    Distance = beyond.Rank,
                }
                : Found(RelationKind.Consistent, QuantityReasons.Meet(x, y, both, unit)) with
                {
                    IsOpen = x.IsOpen || y.IsOpen,
                };
        }

        if (Cut(x, x.Loose) is { } r && Cut(y, y.Loose) is { } s && r.Intersect(s) is { } loosely)
        {
            return Found(
                RelationKind.Differ,
                QuantityReasons.Stretched(x, y, loosely, unit),
                x.IsBare && y.IsBare ? difference.Describe(x, y, unit) : null
            );
        }

        return Found(RelationKind.Conflict, QuantityReasons.Conflict(x, y, unit), Apart(x, y, difference)?.Describe(x, y, unit)) with
        {
            Grade = Grades.Of(x, y, difference, unit),
            Hint = Hints.Of(x, y),
        };
    }

    /// <summary>
    /// How far apart a reader would say that they are: by the figures said. From where a vague word ends nobody measures.
    /// </summary>
    private static Difference? Apart(Side a, Side b, Difference difference) =>
        difference.Size == 0 ? null
        : a.Figure is { } x && b.Figure is { } y ? Difference.Between(new Interval(x, x), new Interval(y, y))
        : new[] { a, b }.All(s => s.Manner is Manner.Bare or Manner.Range or Manner.Bound) ? difference
        : null;

    /// <summary>Ages told in two units are the whole unit each: somebody of one year may be 18 months old.</summary>
    private static (Side A, Side B) Prepared(Side a, Side b, string? unit)
    {
        Side Lived(Side side)
        {
            if (!side.IsBare || side.Figure is not { } age)
            {
                return side;
            }

            double next = Units.Convert(side.Own.Nominal!.Value + 1, side.Own.Unit, unit);
            var lived = new Interval(side.Own.Unit == "month" ? age * ShortestMonth : age, next, true, false);
            return side with { Tight = lived, Loose = lived, Manner = Manner.Whole };
        }

        return a.Own.Kind == ValueKind.Age && a.Own.Unit != b.Own.Unit && !Near(a.Figure, b.Figure) ? (Lived(a), Lived(b)) : (a, b);
    }

    /// <summary>Only one side rounds: of two bare figures the coarser, beside a bound, a range or a hedge none.</summary>
    private static (Side A, Side B) Rounded(Side a, Side b)
    {
        if (!a.IsBare || !b.IsBare)
        {
            return (a.Exact, b.Exact);
        }

        bool even = a.Step == b.Step || Math.Abs(a.Step - b.Step) <= 1e-6 * Math.Max(a.Step, b.Step);
        return (even || a.Step < b.Step ? a.Exact : a, even || b.Step < a.Step ? b.Exact : b);
    }

    private static Side Bare(Side side, FactRule rule) =>
        side.IsBare
            ? side
            : Side.Of(
                side.Version,
                side.Own with
                {
                    Hedge = Hedge.Exact,
                    Rounding = new Interval(side.Own.Nominal, side.Own.Nominal),
                },
                Units.Common(side.Own.Unit, ((Quantity)side.Version.Value).Unit, rule.Unit),
                rule.Reconcile.Rounding
            );

    /// <summary>
    /// What is counted comes in whole numbers. Where an end is left out and none lies near, the next is meant: "nearly 3" is 2.
    /// </summary>
    internal static Interval? Cut(Side side, Interval figures)
    {
        Interval whole = side.IsCount && !(side.IsBare && side.Figure % 1 != 0) ? NumberFormat.WholeNumbers(figures) : figures;
        return !(whole.Low > whole.High) ? whole
            : !figures.HighIncluded ? new Interval(whole.High, whole.High)
            : !figures.LowIncluded ? new Interval(whole.Low, whole.Low)
            : null;
    }

    /// <summary>Where an open bound ends: the nearest figure that it admits.</summary>
    private static Interval Limit(Side side, Interval tight) =>
        !side.IsOpen
            ? side.IsBare
                ? side.AsSaid
                : tight
            : side.Own.Stated.Low is null && tight.High is { } high
                ? new Interval(high, high)
                : tight.Low is { } low
                    ? new Interval(low, low)
                    : tight;

    private static bool Same(Side a, Side b) =>
        a.Own.Hedge == b.Own.Hedge
        && a.Manner == b.Manner
        && (a.Figure is not null && b.Figure is not null ? Near(a.Figure, b.Figure) : a.Figure == b.Figure)
        && (
            a.IsBare
            || (
                Near(a.Tight.Low, b.Tight.Low)
                && Near(a.Tight.High, b.Tight.High)
                && a.Tight.LowIncluded == b.Tight.LowIncluded
                && a.Tight.HighIncluded == b.Tight.HighIncluded
            )
        );

    private static bool Near(double? a, double? b) =>
        a == b || (a is { } x && b is { } y && Math.Abs(x - y) <= Noise * Math.Max(Math.Abs(x), Math.Abs(y)));
}
