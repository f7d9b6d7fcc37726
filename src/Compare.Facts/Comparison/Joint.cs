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
internal static class Joint
{
    /// <summary>The pair that decides the verdict: the worst relation, of these the furthest apart, then by article id.</summary>
    public static Pair? Telling(IEnumerable<Pair> pairs) => InOrder(pairs).FirstOrDefault();

    /// <summary>Pairs, the most telling first.</summary>
    public static IEnumerable<Pair> InOrder(IEnumerable<Pair> pairs) => pairs
        .OrderByDescending(p => p.Comparison.Kind)
        .ThenByDescending(p => p.Comparison.Distance)
        .ThenBy(p => Ids(p).First, StringComparer.Ordinal)
        .ThenBy(p => Ids(p).Second, StringComparer.Ordinal)
        .ThenBy(p => p.A.Scope, StringComparer.Ordinal);

    /// <summary>The figures or days that all versions allow, as a clause; null where that adds nothing.</summary>
    public static string? Fit(FactRule rule, IReadOnlyList<ArticleVersion> versions)
    {
        Value[] values = [.. versions.Select(v => v.Value)];
        return values switch
        {
            _ when versions.DistinctBy(v => v.Scope).Count() > 1 => null,
            [Quantity first, ..] when values.All(v => v is Quantity q && Units.Comparable(q.Unit, first.Unit)) =>
                Figures([.. values.Cast<Quantity>()], rule.Unit),
            [DateRange { Bound: DateBound.Within }, ..] when values.All(v => v is DateRange { Bound: DateBound.Within }) =>
                Date([.. values.Cast<DateRange>()]),
            _ => null,
        };
    }

    private static string? Figures(ImmutableArray<Quantity> quantities, string? preferred)
    {
        string? unit = quantities.Select(q => q.Unit).Aggregate((a, b) => Units.Common(a, b, preferred));
        ImmutableArray<Quantity> told = [.. quantities.Select(q => Units.In(q, unit))];
        Interval? shared = All(told.Select(q => q.Stated.Closed)) ?? All(told.Select(q => q.Rounding.Closed));
        return shared is { } range and not { Low: null, High: null }
            ? $"{NumberFormat.Range(range, unit, told[0].Kind)} fits every article"
            : null;
    }

    private static string? Date(ImmutableArray<DateRange> dates) =>
        All(dates.Select(Days.Named)) is { Low: { } low, High: { } high }
            ? $"{DateFormat.Label(dates.MinBy(Days.Length)! with { From = CalendarBounds.FromNumber(low), To = CalendarBounds.FromNumber(high), Hedge = Hedge.Exact })} fits every article"
            : null;

    private static Interval? All(IEnumerable<Interval> intervals) =>
        intervals.Aggregate((Interval?)new Interval(null, null), (shared, next) => shared?.Intersect(next));

    private static (string First, string Second) Ids(Pair pair) =>
        string.CompareOrdinal(pair.A.Article, pair.B.Article) <= 0 ? (pair.A.Article, pair.B.Article) : (pair.B.Article, pair.A.Article);
}
