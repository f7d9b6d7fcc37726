using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Sets two quantities side by side, in the rule's unit where they convert to it.</summary>
internal static class QuantityComparer
{
    private const double Noise = 1e-9;

    // Figures that rounding brings together from further apart than this fit loosely: 20,000 may stand for 15,000.
    private const double Loose = 0.25;

    public static PairComparison Compare(Said<Quantity> a, Said<Quantity> b, FactRule rule)
    {
        if (!Units.Comparable(a.Value.Unit, b.Value.Unit))
        {
            return PairComparison.NotComparable(a.Value.Kind == ValueKind.Money && b.Value.Kind == ValueKind.Money
                ? "they are in different currencies and neither is converted here"
                : "they are in units that do not convert into each other");
        }

        string? unit = Units.Common(a.Value.Unit, b.Value.Unit, rule.Unit);
        (Quantity x, Quantity y) = (Units.In(a.Value, unit), Units.In(b.Value, unit));
        if (Same(x, y))
        {
            return PairComparison.Agree;
        }

        var gap = Gap.Between(x, y);
        string? apart = gap.Told(unit, x.Kind);
        bool near = gap.Share <= rule.Reconcile.Tolerance + Noise;
        RelationKind kind = near ? RelationKind.Consistent : RelationKind.Differ;
        return (x.Stated.Closed.Intersect(y.Stated.Closed), Fits(x, y)) switch
        {
            ({ } both, _) => new(kind, gap.Share, apart, (near ? null : Bounds(a, b)) ?? Overlap(a, b, NumberFormat.Range(both, unit, x.Kind))),
            (_, true) => new(kind, gap.Share, apart, $"rounding {Explains(gap, near)}: {Rounding((a, x), (b, y))}"),
            _ => new(RelationKind.Conflict, gap.Share, apart, "no figure fits both"),
        };
    }

    private static string Explains(Gap gap, bool near) => near ? "explains it" : gap.Share <= Loose ? "could explain it" : "could explain it, if loosely";

    // An end that only rounding reaches is not part of what is allowed: 24 and 25 do not meet at 24½.
    private static bool Fits(Quantity a, Quantity b) => a.Rounding.Closed.Intersect(b.Rounding.Closed) is { } both
        && (both.Low is not { } low || low != both.High || (Allows(a, low) && Allows(b, low)));

    private static bool Allows(Quantity quantity, double figure) =>
        quantity.Stated.Closed.Contains(figure) || (figure > quantity.Rounding.Low && figure < quantity.Rounding.High);

    private static bool Same(Quantity a, Quantity b) => a.Hedge == b.Hedge
        && (a.Nominal is { } x && b.Nominal is { } y && a.Hedge is not (Hedge.Range or Hedge.Vague)
            ? Math.Abs(x - y) <= Noise * Math.Max(Math.Abs(x), Math.Abs(y))
            : a.Nominal == b.Nominal && a.Stated == b.Stated);

    private static string Overlap(Said<Quantity> a, Said<Quantity> b, string shared) =>
        a.Value.Hedge == Hedge.Exact ? Allows(b, a)
        : b.Value.Hedge == Hedge.Exact ? Allows(a, b)
        : $"both allow {shared}";

    // "More than 200" does not have 200 itself; it begins there.
    private static string Allows(Said<Quantity> hedged, Said<Quantity> exact) => hedged.Value.Nominal == exact.Value.Nominal && hedged.Value.Unit == exact.Value.Unit
        ? hedged.Value.Hedge switch
        {
            Hedge.Over => $"{hedged.Quoted} begins at {Label(exact)}",
            Hedge.Nearly => $"{hedged.Quoted} ends at {Label(exact)}",
            _ => $"{hedged.Quoted} allows {Label(exact)}",
        }
        : $"{hedged.Quoted} allows {Label(exact)}";

    private static string? Bounds(Said<Quantity> a, Said<Quantity> b)
    {
        string? open = (Open(a.Value), Open(b.Value)) switch
        {
            (null, null) => null,
            (var x, var y) when x == y => $"{a.Quoted} and {b.Quoted} set only a {x}",
            (var x, null) => $"{a.Quoted} sets only a {x}",
            (null, var y) => $"{b.Quoted} sets only a {y}",
            (var x, var y) => $"{a.Quoted} sets only a {x} and {b.Quoted} only a {y}",
        };
        return open is null ? null : open + ", so the two fit, if loosely";
    }

    private static string? Open(Quantity quantity) => (quantity.Stated.Low, quantity.Stated.High) switch
    {
        (null, not null) => "ceiling",
        (not null, null) => "floor",
        _ => null,
    };

    // The coarser figure explains it alone where it can stand for the other one.
    private static string Rounding((Said<Quantity> Said, Quantity Told) a, (Said<Quantity> Said, Quantity Told) b)
    {
        var (coarse, fine) = Width(a.Told) >= Width(b.Told) ? (a, b) : (b, a);
        bool alone = Width(fine.Told) == 0 || (fine.Told.Nominal is { } figure && coarse.Told.Rounding.Contains(figure));
        return alone ? StandsFor(coarse.Said) : $"{StandsFor(coarse.Said)} and {StandsFor(fine.Said)}";
    }

    private static string StandsFor(Said<Quantity> said) =>
        $"{said.Quoted} can stand for {NumberFormat.Range(said.Value.Rounding, said.Value.Unit, said.Value.Kind)}";

    // How far rounding reaches; 0 where the words leave nothing to rounding.
    private static double Width(Quantity quantity) =>
        quantity.Rounding is { Low: { } low, High: { } high } && quantity.Rounding != quantity.Stated ? high - low : 0;

    private static string Label(Said<Quantity> said) => ValueFormat.Label(said.Value, said.Words);
}
