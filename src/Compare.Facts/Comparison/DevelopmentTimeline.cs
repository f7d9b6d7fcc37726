using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// How a fact that develops runs over time. Time explains what parts two versions only where it is known that one came first, or
/// where their dates are such that it may have. Whether all of them fit is decided by pairs: where every earlier floor lies under
/// every later ceiling, the floors so far are a line that only rises.
/// </summary>
internal static class DevelopmentTimeline
{
    /// <summary>Of two instants nearer to each other the time of day is told.</summary>
    private static readonly TimeSpan NearInstants = TimeSpan.FromDays(2);

    /// <summary>The comparison of two versions, with what time makes of it.</summary>
    public static PairComparison Judge(FactRule rule, ArticleVersion a, ArticleVersion b, PairComparison plain)
    {
        if (rule.Develops == Trend.None || plain.Kind is not (RelationKind.Differ or RelationKind.Conflict))
        {
            return plain;
        }

        if (!InOrder(a, b))
        {
            return Unordered(rule, a, b, plain);
        }

        (ArticleVersion early, ArticleVersion late) = IsBefore(a, b) ? (a, b) : (b, a);
        if (rule.Develops == Trend.Changes || Runs(rule, early, late))
        {
            return plain with
            {
                Kind = RelationKind.Development,
                Reason = Reason.Of(Code("reason", rule.Develops), ("first", Ends(early, late).First), ("last", Ends(early, late).Last)),
            };
        }

        return plain.Kind == RelationKind.Differ || Growth(rule, early, late) == 0
            ? Fitting(plain)
            : plain with
            {
                Reason = Reason.Of(rule.Develops == Trend.Rises ? "remark.later-lower" : "remark.later-higher", ("reason", plain.Reason)),
            };
    }

    /// <summary>All versions of the scopes in which time parts some, in the order of the timeline.</summary>
    public static ImmutableArray<DevelopmentStep> Steps(FactRule rule, IReadOnlyList<Version> groups, IEnumerable<Pair> pairs)
    {
        HashSet<string?> scopes = [.. pairs.Where(p => p.Comparison.Kind == RelationKind.Development).Select(p => p.A.Scope)];
        return
        [
            .. groups
                .Where(g => scopes.Contains(g.Scope))
                .SelectMany(
                    g => g.Articles.GroupBy(v => v.AsOf),
                    (g, at) => new DevelopmentStep(at.Key, g.Label, at.First().Value, [.. at.Select(v => v.Article)]) { Scope = g.Scope }
                )
                .OrderBy(s => s.Scope, StringComparer.Ordinal)
                .ThenBy(s => s.AsOf?.Start ?? DateTime.MaxValue)
                .ThenBy(s => s.AsOf?.Last ?? DateOnly.MaxValue)
                .ThenBy(s => rule.Develops == Trend.Falls ? -Size(rule, s.Value) : Size(rule, s.Value))
                .ThenBy(s => s.Label, StringComparer.Ordinal)
                .ThenBy(s => s.Articles.Min(StringComparer.Ordinal), StringComparer.Ordinal),
        ];
    }

    /// <summary>The timeline in a clause: "the figure rose from at least 1 on 2 July to 24 on 3 July 2013".</summary>
    /// <param name="decisive">The two versions that time parts furthest: from no others did anything rise or fall.</param>
    public static Reason Describe(FactRule rule, Pair decisive)
    {
        (ArticleVersion a, ArticleVersion b) = (decisive.A, decisive.B);
        if (!InOrder(a, b))
        {
            bool falls = rule.Develops == Trend.Falls;
            (ArticleVersion low, ArticleVersion high) = Size(rule, a.Value) <= Size(rule, b.Value) ? (a, b) : (b, a);
            return Reason.Of(
                falls ? "summary.may-have-fallen" : "summary.may-have-risen",
                ("a", Stated(falls ? high : low)),
                ("b", Stated(falls ? low : high))
            );
        }

        (ArticleVersion early, ArticleVersion late) = IsBefore(a, b) ? (a, b) : (b, a);
        (object first, object last) = Ends(early, late);
        return Reason.Of(
            Code("summary", rule.Develops),
            ("a", Stated(early)),
            ("at", At(early, first)),
            ("b", Stated(late)),
            ("to", At(late, last))
        );
    }

    /// <summary>Of two versions of one day, or without one, either may be the later: that is a remark, and explains nothing.</summary>
    private static PairComparison Unordered(FactRule rule, ArticleVersion a, ArticleVersion b, PairComparison plain)
    {
        if (plain.Kind == RelationKind.Differ)
        {
            return Fitting(plain);
        }

        if (rule.Develops == Trend.Changes)
        {
            return plain;
        }

        string way = rule.Develops == Trend.Rises ? "risen" : "fallen";
        return (a.AsOf, b.AsOf) switch
        {
            ({ } x, { } y) when x == y => plain with
            {
                Reason = Reason.Of("remark.same-day-" + way, ("reason", plain.Reason), ("date", x)),
            },
            ({ } x, { } y) => plain with
            {
                Kind = RelationKind.Development,
                Reason = Reason.Of("reason.may-have-" + way, ("a", Earlier(x, y) ? x : y), ("b", Earlier(x, y) ? y : x)),
            },
            _ => plain with { Reason = Reason.Of("remark.undated-" + way, ("reason", plain.Reason)) },
        };
    }

    /// <summary>A limit allows what is said on any day: there is nothing for time to explain.</summary>
    private static PairComparison Fitting(PairComparison plain) => plain.IsOpen ? plain with { Kind = RelationKind.Consistent } : plain;

    /// <summary>Whether it is known which of two versions came first.</summary>
    private static bool InOrder(ArticleVersion a, ArticleVersion b) => IsBefore(a, b) || IsBefore(b, a);

    private static bool IsBefore(ArticleVersion a, ArticleVersion b) => a.AsOf is { } x && b.AsOf is { } y && x.IsBefore(y);

    private static bool Earlier(PartialDate x, PartialDate y) => (x.First, x.Last).CompareTo((y.First, y.Last)) <= 0;

    private static bool Runs(FactRule rule, ArticleVersion early, ArticleVersion late)
    {
        double growth = Growth(rule, early, late);
        return rule.Develops == Trend.Rises ? growth > 0 : growth < 0;
    }

    // By what the words allow, where that parts them: "more than 10" lies above 10.
    private static double Growth(FactRule rule, ArticleVersion early, ArticleVersion late) =>
        QuantityComparer.Order(early, late, rule) is not 0 and var order ? order : Size(rule, late.Value) - Size(rule, early.Value);

    // In the rule's unit, so that hours are less than days.
    private static double Size(FactRule rule, Value value) =>
        value is Quantity said && (Units.Convert(said, rule.Unit) ?? said) is var told
            ? told.Nominal ?? told.Stated.Low ?? told.Stated.High ?? 0
            : 0;

    private static StatedValue Stated(ArticleVersion version) => new(version.Value, version.Words, Quoted: false);

    /// <summary>The two dates, a year that they share told with the second only.</summary>
    private static (object First, object Last) Ends(ArticleVersion early, ArticleVersion late)
    {
        (PartialDate first, PartialDate last) = (early.AsOf!.Value, late.AsOf!.Value);
        if (first.Instant is { } a && last.Instant is { } b && (b - a).Duration() < NearInstants)
        {
            return (new TimeOfDay(a, WithYear: false), new TimeOfDay(b, WithYear: true));
        }

        return (first.Year == last.Year && first.Month is not null && last.Month is not null ? new WithinYear(first) : first, last);
    }

    private static Reason At(ArticleVersion version, object date) =>
        Reason.Of(version.AsOf!.Value.Day is null ? "date.in" : "date.on", ("date", date));

    private static string Code(string section, Trend trend) =>
        $"{section}.{trend switch { Trend.Rises => "rose", Trend.Falls => "fell", _ => "changed" }}";
}
