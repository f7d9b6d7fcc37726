using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// Whether one value satisfies all articles. For every kind of value, versions that cannot all hold have two among them
/// that cannot: intervals on a line that all meet in pairs have a point in common (Helly), dates fail by one earliest and
/// one latest day, and names, labels and quotations fit or exclude each other in pairs. So the smallest set that cannot
/// all be right is always a pair.
/// </summary>
internal static class JointConsistency
{
    /// <summary>
    /// The pair that decides the verdict: the worst relation, of these the gravest and furthest apart, then by article id.
    /// </summary>
    public static Pair? DecisivePair(IEnumerable<Pair> pairs) => InOrder(pairs).FirstOrDefault();

    /// <summary>Pairs, the most decisive first.</summary>
    public static IEnumerable<Pair> InOrder(IEnumerable<Pair> pairs) =>
        pairs
            .OrderByDescending(p => p.Comparison.Kind)
            .ThenByDescending(p => p.Comparison.Grade)
            .ThenByDescending(p => p.Comparison.Distance)
            .ThenBy(p => Ids(p).First, StringComparer.Ordinal)
            .ThenBy(p => Ids(p).Second, StringComparer.Ordinal)
            .ThenBy(p => p.A.Scope, StringComparer.Ordinal);

    /// <summary>The figures or days that all versions allow; null where that adds nothing.</summary>
    public static Reason? CommonRange(FactRule rule, IReadOnlyList<ArticleVersion> versions)
    {
        Value[] values = [.. versions.Select(v => v.Value)];
        return values switch
        {
            _ when versions.DistinctBy(v => v.Scope).Count() > 1 => null,
            [Quantity first, ..] when values.All(v => v is Quantity q && Units.Comparable(q.Unit, first.Unit)) => Figures(versions, rule),
            [DateRange { Bound: DateBound.Within }, ..]
                when values.All(v => v is DateRange { Bound: DateBound.Within, Hedge: Hedge.Exact or Hedge.Range, Other: null }) => Date([
                .. values.Cast<DateRange>(),
            ]),
            _ => null,
        };
    }

    /// <summary>
    /// From the lowest to the highest that is said in some versions, in their common unit; null where they are not figures.
    /// </summary>
    public static Span? Spread(FactRule rule, IEnumerable<ArticleVersion> versions)
    {
        if (Sides([.. versions], rule) is not { Length: > 0 } sides)
        {
            return null;
        }

        double?[] lows = [.. sides.Select(s => s.Figure ?? s.Tight.Low)],
            highs = [.. sides.Select(s => s.Figure ?? s.Tight.High)];
        return lows.Contains(null) || highs.Contains(null)
            ? null
            : new Span(new Interval(lows.Min(), highs.Max()), UnitOf(sides, rule), sides[0].Own.Kind);
    }

    /// <summary>The finest figures stand as said; coarser ones for what they can be rounded from.</summary>
    private static Reason? Figures(IReadOnlyList<ArticleVersion> versions, FactRule rule)
    {
        Side[] sides = Sides(versions, rule);
        double finest = sides.Where(s => s.IsBare).Select(s => s.Step).DefaultIfEmpty(0).Min();
        Interval? shared = sides
            .Select(s => s.IsBare && s.Step <= finest ? s.AsSaid : s.Tight)
            .Aggregate((Interval?)new Interval(null, null), (all, next) => all?.Intersect(next));
        return shared is { } range and not { Low: null, High: null }
            ? Reason.Of("summary.fits", ("range", new Span(range.Map(Rounded), UnitOf(sides, rule), sides[0].Own.Kind)))
            : null;
    }

    private static Side[] Sides(IReadOnlyList<ArticleVersion> versions, FactRule rule)
    {
        if (
            versions.Count == 0
            || versions[0].Value is not Quantity first
            || versions.Any(v => v.Value is not Quantity q || !Units.Comparable(q.Unit, first.Unit))
        )
        {
            return [];
        }

        string? unit = versions.Select(v => ((Quantity)v.Value).Unit).Aggregate((a, b) => Units.Common(a, b, rule.Unit));
        return [.. versions.Select(v => Side.Of(v, (Quantity)v.Value, unit, rule.Reconcile.Rounding))];
    }

    private static string? UnitOf(Side[] sides, FactRule rule) =>
        sides.Select(s => ((Quantity)s.Version.Value).Unit).Aggregate((a, b) => Units.Common(a, b, rule.Unit));

    private static double? Rounded(double end) =>
        double.Parse(
            end.ToString("G5", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static Reason? Date(ImmutableArray<DateRange> dates)
    {
        Interval? all = dates
            .Select(d => Days.Named(d, 0))
            .Aggregate((Interval?)new Interval(null, null), (shared, next) => shared?.Intersect(next));
        return all is { Low: { } low, High: { } high }
            ? Reason.Of(
                "summary.date-fits",
                (
                    "date",
                    new StatedValue(
                        dates.MinBy(Days.Length)! with
                        {
                            From = CalendarBounds.FromNumber(low),
                            To = CalendarBounds.FromNumber(high),
                            Hedge = Hedge.Exact,
                        },
                        "",
                        false
                    )
                )
            )
            : null;
    }

    private static (string First, string Second) Ids(Pair pair) =>
        string.CompareOrdinal(pair.A.Article, pair.B.Article) <= 0 ? (pair.A.Article, pair.B.Article) : (pair.B.Article, pair.A.Article);
}
