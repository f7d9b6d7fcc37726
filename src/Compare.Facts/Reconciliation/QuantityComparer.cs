using Compare.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Reconciliation;

/// <summary>Sets two quantities side by side, in the rule's unit where they convert to it.</summary>
internal static class QuantityComparer
{
    private const double Noise = 1e-9;

    public static Comparison Compare(Said<Quantity> a, Said<Quantity> b, FactRule rule)
    {
        if (!Units.Comparable(a.Value.Unit, b.Value.Unit))
        {
            return Comparison.NotComparable(a.Value.Kind == ValueKind.Money && b.Value.Kind == ValueKind.Money
                ? "they are in different currencies and neither is converted here"
                : "they are in units that do not convert into each other");
        }

        string? unit = Units.Common(a.Value.Unit, b.Value.Unit, rule.Unit);
        a = a with { Value = Units.In(a.Value, unit) };
        b = b with { Value = Units.In(b.Value, unit) };
        if (Same(a.Value, b.Value))
        {
            return Comparison.Agree;
        }

        var gap = Gap.Between(a.Value, b.Value);
        string? apart = gap.Told(unit, a.Value.Kind);
        bool near = gap.Share <= rule.Reconcile.Tolerance + Noise;
        return (a.Value.Stated.Intersect(b.Value.Stated), Fits(a.Value, b.Value)) switch
        {
            ({ } both, _) when near => new(RelationKind.Consistent, gap.Share, apart, Overlap(a, b, both)),
            ({ } both, _) => new(RelationKind.Differ, gap.Share, apart, Bounds(a, b) ?? Overlap(a, b, both)),
            (_, true) => new(near ? RelationKind.Consistent : RelationKind.Differ, gap.Share, apart, Rounding(a, b, near)),
            _ => new(RelationKind.Conflict, gap.Share, apart, "no figure fits both"),
        };
    }

    // An end that only rounding reaches is not part of what is allowed: 24 and 25 do not meet at 24½.
    private static bool Fits(Quantity a, Quantity b) => a.Rounding.Intersect(b.Rounding) is { } both
        && (both.Low is not { } low || low != both.High || (Allows(a, low) && Allows(b, low)));

    private static bool Allows(Quantity quantity, double figure) =>
        quantity.Stated.Contains(figure) || (figure > quantity.Rounding.Low && figure < quantity.Rounding.High);

    private static bool Same(Quantity a, Quantity b) => a.Hedge == b.Hedge
        && (a.Nominal is { } x && b.Nominal is { } y && a.Hedge is not (Hedge.Range or Hedge.Vague)
            ? Math.Abs(x - y) <= Noise * Math.Max(Math.Abs(x), Math.Abs(y))
            : a.Nominal == b.Nominal && a.Stated == b.Stated);

    private static string Overlap(Said<Quantity> a, Said<Quantity> b, Interval both)
    {
        string shared = NumberFormat.Range(both, a.Value.Unit, a.Value.Kind);
        return (a.Value.Nominal, b.Value.Nominal) switch
        {
            ({ } x, null) when a.Value.Hedge == Hedge.Exact => $"{b.Quoted} takes {Amount(x, a.Value)} in",
            (null, { } y) when b.Value.Hedge == Hedge.Exact => $"{a.Quoted} takes {Amount(y, b.Value)} in",
            _ => $"both allow {shared}",
        };
    }

    private static string? Bounds(Said<Quantity> a, Said<Quantity> b)
    {
        string[] open = [.. new[] { Open(a), Open(b) }.OfType<string>()];
        return open.Length == 0 ? null : $"{Wording.List(open)}, so the two fit, if loosely";
    }

    private static string? Open(Said<Quantity> said) => (said.Value.Stated.Low, said.Value.Stated.High) switch
    {
        (null, not null) => $"{said.Quoted} sets only a ceiling",
        (not null, null) => $"{said.Quoted} sets only a floor",
        _ => null,
    };

    // The coarser figure explains it alone where it can stand for the other one.
    private static string Rounding(Said<Quantity> a, Said<Quantity> b, bool near)
    {
        (Said<Quantity> coarse, Said<Quantity> fine) = Width(a.Value) >= Width(b.Value) ? (a, b) : (b, a);
        bool alone = fine.Value.Nominal is { } figure && coarse.Value.Rounding.Contains(figure);
        string reach = alone ? StandsFor(coarse) : $"{StandsFor(coarse)} and {StandsFor(fine)}";
        return $"rounding {(near ? "explains it" : "could explain it")}: {reach}";
    }

    private static string StandsFor(Said<Quantity> said) =>
        $"{said.Quoted} can stand for {NumberFormat.Range(said.Value.Rounding, said.Value.Unit, said.Value.Kind)}";

    private static double Width(Quantity quantity) => quantity.Rounding is { Low: { } low, High: { } high } ? high - low : double.MaxValue;

    private static string Amount(double figure, Quantity like) => NumberFormat.Amount(figure, like.Unit, like.Kind);
}
