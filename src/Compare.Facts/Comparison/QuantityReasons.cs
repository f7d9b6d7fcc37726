using System.Globalization;
using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Why two quantities stand to each other as they do. Where both sides could be named, neither order of them matters.</summary>
internal static class QuantityReasons
{
    // Rounding is worth a word where it comes near; nobody rounds 10 to 40.
    private const double NearRounding = 0.25;

    /// <summary>Their words meet.</summary>
    public static Reason Meet(Side a, Side b, Interval both, string? unit) =>
        a.IsBare && b.IsBare
            ? a.Own.Unit == b.Own.Unit
                ? Rounding("reason.rounding", a, b, s => s.Tight, unit)
                : InRoundFigures(a, b)
            : a.Manner == Manner.Whole
                ? Reason.Of("reason.whole-units", ("a", a.Quoted), ("b", b.Quoted))
                : a.IsBare
                    ? Allows(b, a)
                    : b.IsBare
                        ? Allows(a, b)
                        : Reason.Of("reason.both-allow", ("range", new Span(both, unit, a.Own.Kind)));

    /// <summary>Their words meet beside an open bound, far from its end.</summary>
    public static Reason Open(Side a, Side b) =>
        (a.IsOpen, b.IsOpen, IsFloor(a), IsFloor(b)) switch
        {
            (true, true, true, true) => Reason.Of("reason.floors", ("a", a.Quoted), ("b", b.Quoted)),
            (true, true, false, false) => Reason.Of("reason.ceilings", ("a", a.Quoted), ("b", b.Quoted)),
            (true, true, true, false) => Reason.Of("reason.floor-and-ceiling", ("floor", a.Quoted), ("ceiling", b.Quoted)),
            (true, true, false, true) => Reason.Of("reason.floor-and-ceiling", ("floor", b.Quoted), ("ceiling", a.Quoted)),
            (true, _, var floor, _) => Reason.Of(floor ? "reason.floor" : "reason.ceiling", ("bound", a.Quoted)),
            (_, _, _, var floor) => Reason.Of(floor ? "reason.floor" : "reason.ceiling", ("bound", b.Quoted)),
        };

    /// <summary>They meet only at a stretch.</summary>
    public static Reason Stretched(Side a, Side b, Interval both, string? unit)
    {
        if (a.IsBare && b.IsBare)
        {
            return Rounding("reason.loose-rounding", a, b, s => s.Loose, unit);
        }

        return new[] { a, b }.FirstOrDefault(s => s.Loose != s.Tight && s.Loose.Intersect((s == a ? b : a).Tight) is not null) is { } one
            ? Means("reason.stretched", one, unit)
            : Reason.Of("reason.both-stretched", ("range", new Span(both, unit, a.Own.Kind)));
    }

    /// <summary>Nothing fits both.</summary>
    public static Reason Conflict(Side a, Side b, string? unit)
    {
        if (IsNone(a) != IsNone(b))
        {
            return Reason.Of("reason.none-against-some");
        }

        if (a.Manner == Manner.Whole)
        {
            return Reason.Of("reason.no-figure");
        }

        if (a.IsBare && b.IsBare)
        {
            Side? coarse =
                a.Loose != a.AsSaid ? a
                : b.Loose != b.AsSaid ? b
                : null;
            return coarse is not null && !IsOneNumber(coarse) && Difference.Between(a.AsSaid, b.AsSaid).Share <= NearRounding
                ? Rounding("reason.no-rounding", a, b, s => s.Loose, unit)
                : Reason.Of("reason.no-figure");
        }

        bool touch = a.AsSaid.Closed.Intersect(b.AsSaid.Closed) is not null;
        return a.IsBare ? Outside(b, a, touch, unit)
            : b.IsBare ? Outside(a, b, touch, unit)
            : IsSpelt(a) && IsSpelt(b) ? Reason.Of("reason.exclude-each-other", ("a", a.Quoted), ("b", b.Quoted))
            : Means("reason.means", !IsSpelt(a) && (IsSpelt(b) || a.Own.Hedge == Hedge.Vague) ? a : b, unit);
    }

    private static Reason Outside(Side hedged, Side bare, bool touch, string? unit) =>
        touch ? Reason.Of("reason.end-left-out", ("bound", hedged.Quoted), ("figure", Label(bare)))
        : IsSpelt(hedged) ? Reason.Of("reason.leaves-out", ("bound", hedged.Quoted), ("figure", Label(bare)))
        : Means("reason.means", hedged, unit);

    /// <summary>Whether the words themselves say what they allow.</summary>
    private static bool IsSpelt(Side side) => side.Manner is Manner.Bound or Manner.Range;

    private static bool IsNone(Side side) => side is { IsBare: true, Figure: 0 };

    private static bool IsFloor(Side side) => side.Tight.High is null;

    private static Reason Means(string code, Side side, string? unit) =>
        side.Loose == side.Tight
            ? Reason.Of("reason.means-exactly", ("hedged", side.Quoted), ("range", In(side, side.Tight, unit)))
            : Reason.Of(code, ("hedged", side.Quoted), ("range", In(side, side.Tight, unit)), ("loose", In(side, side.Loose, unit)));

    private static Reason Allows(Side hedged, Side bare) => Reason.Of("reason.allows", ("hedged", hedged.Quoted), ("figure", Label(bare)));

    /// <summary>What the coarser of two bare figures can stand for.</summary>
    private static Reason Rounding(string code, Side a, Side b, Func<Side, Interval> reach, string? unit)
    {
        (Side coarse, Side fine) = a.Loose != a.AsSaid ? (a, b) : (b, a);
        return Reason.Of(code, ("coarse", coarse.Quoted), ("range", InFew(coarse, reach(coarse), fine, unit)));
    }

    /// <summary>Told in the unit of the side's own words.</summary>
    private static Span In(Side side, Interval figures, string? unit, string digits = "G5") =>
        new(
            figures.Map(end =>
                Rounded(Units.Convert(end, unit, side.Own.Unit), "G6") is var told && told != 0 ? Rounded(told, digits) : told
            ),
            side.Own.Unit,
            side.Own.Kind
        );

    private static double Rounded(double figure, string digits) =>
        double.Parse(figure.ToString(digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The same to three digits where the other figure stays on its side of either end. Parts of a unit are quarters.</summary>
    private static Span InFew(Side side, Interval figures, Side other, string? unit)
    {
        Interval cut = side.IsCount ? NumberFormat.WholeNumbers(figures) : figures;
        Span all = In(side, cut, unit),
            few = In(side, cut, unit, "G3");
        return
            side.Own.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Percent
            && other.Figure is { } figure
            && Units.Convert(figure, unit, side.Own.Unit) is var told
            && few.Figures.Contains(told) == all.Figures.Contains(told)
            && few.Figures.Low < side.Own.Nominal
            && few.Figures.High > side.Own.Nominal
            ? few
            : all;
    }

    /// <summary>"10 miles" is 16 kilometres.</summary>
    private static Reason InRoundFigures(Side a, Side b)
    {
        (Side coarse, Side fine) = a.Loose != a.AsSaid ? (a, b) : (b, a);
        return Reason.Of("reason.round-figures", ("coarse", coarse.Quoted), ("fine", Label(fine)));
    }

    /// <summary>Whether no whole number but the figure itself is allowed: half a dozen is six.</summary>
    private static bool IsOneNumber(Side side) =>
        side.IsCount && NumberFormat.WholeNumbers(side.Loose) is { Low: { } low, High: { } high } && low == high;

    private static StatedValue Label(Side side) => new(side.Own, side.Version.Words, Quoted: false);
}
