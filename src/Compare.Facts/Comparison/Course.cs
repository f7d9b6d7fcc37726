using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// How a fact that develops runs over time. Versions stand in its way where one is certainly the earlier and no value of it
/// can come before any of the later. Whether all of them fit is decided by pairs: where every earlier floor lies under every
/// later ceiling, the floors so far are a course that only rises.
/// </summary>
internal static class Course
{
    /// <summary>The comparison of two versions, with what time makes of it.</summary>
    public static PairComparison Judge(FactRule rule, ArticleVersion a, ArticleVersion b, PairComparison plain)
    {
        if (rule.Develops == Trend.None || plain.Kind is not (RelationKind.Differ or RelationKind.Conflict))
        {
            return plain;
        }

        if (!InOrder(a, b))
        {
            return rule.Develops == Trend.Changes ? plain : plain with
            {
                Kind = RelationKind.Development,
                Reason = $"{Together(a, b)}; the figure may have {Grown(rule)} in between",
            };
        }

        (ArticleVersion early, ArticleVersion late) = IsBefore(a, b) ? (a, b) : (b, a);
        if (rule.Develops == Trend.Changes || Runs(rule, early, late))
        {
            (string begin, string end) = DateFormat.Ends(early.AsOf!.Value, late.AsOf!.Value);
            return plain with { Kind = RelationKind.Development, Reason = $"{Grew(rule)} between {begin} and {end}" };
        }

        return plain.Kind == RelationKind.Differ
            ? plain
            : plain with { Reason = $"{plain.Reason}, and the later one is {(rule.Develops == Trend.Rises ? "lower" : "higher")}" };
    }

    /// <summary>All versions of the scopes in which time parts some, in the order of the course.</summary>
    public static ImmutableArray<DevelopmentStep> Steps(FactRule rule, IReadOnlyList<Version> groups, IEnumerable<Pair> pairs)
    {
        HashSet<string?> scopes = [.. pairs.Where(p => p.Comparison.Kind == RelationKind.Development).Select(p => p.A.Scope)];
        return [.. groups
            .Where(g => scopes.Contains(g.Scope))
            .SelectMany(g => g.Articles.GroupBy(v => v.AsOf), (g, at) => new DevelopmentStep(
                at.Key, g.Label, at.First().Value, [.. at.Select(v => v.Article)]) { Scope = g.Scope })
            .OrderBy(s => s.Scope, StringComparer.Ordinal)
            .ThenBy(s => s.AsOf?.Start ?? DateTime.MaxValue)
            .ThenBy(s => s.AsOf?.Last ?? DateOnly.MaxValue)
            .ThenBy(s => rule.Develops == Trend.Falls ? -Size(rule, s.Value) : Size(rule, s.Value))
            .ThenBy(s => s.Label, StringComparer.Ordinal)
            .ThenBy(s => s.Articles.Min(StringComparer.Ordinal), StringComparer.Ordinal)];
    }

    /// <summary>The course in a clause: "the figure rose from at least 1 on 2 July to 24 on 3 July 2013".</summary>
    /// <param name="steps">Of one scope.</param>
    /// <param name="pairs">Of that scope.</param>
    public static string Told(FactRule rule, IReadOnlyList<DevelopmentStep> steps, IEnumerable<Pair> pairs)
    {
        bool open = pairs.Any(p => p.Comparison.Kind == RelationKind.Development && !InOrder(p.A, p.B));
        DevelopmentStep? first = steps.Where(s => s.AsOf is not null).MinBy(s => s.AsOf!.Value.Last);
        DevelopmentStep? last = steps.OrderBy(s => s.AsOf?.Start).LastOrDefault(s => s.AsOf is not null);
        if (first?.AsOf is { } begin && last?.AsOf is { } end && begin.IsBefore(end))
        {
            (string from, string to) = DateFormat.Ends(begin, end);
            return $"{Grew(rule)} from {Said(first)} {At(begin)} {from} to {Said(last)} {At(end)} {to}"
                + (open ? "; of some versions, which came first is not known" : "");
        }

        DevelopmentStep[] sized = [.. steps.OrderBy(s => Size(rule, s.Value)).ThenBy(s => s.Label, StringComparer.Ordinal)];
        (DevelopmentStep start, DevelopmentStep finish) = rule.Develops == Trend.Falls ? (sized[^1], sized[0]) : (sized[0], sized[^1]);
        return $"the figure may have {Grown(rule)} from {Said(start)} to {Said(finish)}; which came first is not known";
    }

    /// <summary>Whether it is known which of two versions came first.</summary>
    private static bool InOrder(ArticleVersion a, ArticleVersion b) => IsBefore(a, b) || IsBefore(b, a);

    private static bool IsBefore(ArticleVersion a, ArticleVersion b) => a.AsOf is { } x && b.AsOf is { } y && x.IsBefore(y);

    private static bool Runs(FactRule rule, ArticleVersion early, ArticleVersion late)
    {
        double growth = Size(rule, late.Value) - Size(rule, early.Value);
        return rule.Develops == Trend.Rises ? growth > 0 : growth < 0;
    }

    // In the rule's unit, so that hours are less than days.
    private static double Size(FactRule rule, Value value) => value is Quantity said && (Units.Convert(said, rule.Unit) ?? said) is var told
        ? told.Nominal ?? told.Stated.Low ?? told.Stated.High ?? 0 : 0;

    private static string Together(ArticleVersion a, ArticleVersion b) => (a.AsOf, b.AsOf) switch
    {
        ({ } x, { } y) when x == y => $"both are of {DateFormat.Label(x)}, and which came first is not known",
        ({ } x, { } y) => $"one is of {DateFormat.Label(x)} and one of {DateFormat.Label(y)}, and which came first is not known",
        _ => "which came first is not known",
    };

    private static string At(PartialDate date) => date.Day is null ? "in" : "on";

    private static string Said(DevelopmentStep step) => step.Value is Label ? Phrasing.Quote(step.Label) : step.Label;

    private static string Grew(FactRule rule) => rule.Develops switch
    {
        Trend.Rises => "the figure rose",
        Trend.Falls => "the figure fell",
        _ => "it changed",
    };

    // What may change either way does so in a known order only.
    private static string Grown(FactRule rule) => rule.Develops == Trend.Falls ? "fallen" : "risen";
}
