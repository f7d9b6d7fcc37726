using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Sets the versions of one fact side by side.</summary>
public static class Reconciler
{
    /// <summary>
    /// Relations, groups and verdict of the articles' primary versions. The order of <paramref name="versions"/> decides
    /// the order of the output and nothing else.
    /// </summary>
    /// <param name="lexicon">Its list "negations" tells which words turn a quotation round; without it none do.</param>
    public static Finding Reconcile(FactRule rule, IReadOnlyList<ArticleVersion> versions, Lexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(versions);
        SideBySide compared = SideBySide.Of(rule, versions, lexicon);
        ImmutableArray<Pair> pairs = compared.Pairs;
        ImmutableArray<Version> groups = Group(rule, versions, compared.Groups);
        Pair? telling = Joint.Telling(pairs);
        ImmutableArray<DevelopmentStep> steps = Course.Steps(rule, groups, pairs);
        string? course = telling?.Comparison.Kind == RelationKind.Development
            ? Course.Told(rule, [.. steps.Where(s => s.Scope == telling.A.Scope)], pairs.Where(p => p.A.Scope == telling.A.Scope)) : null;
        bool conflict = telling?.Comparison.Kind == RelationKind.Conflict;
        return new Finding(
            telling is null ? (versions.Count == 0 ? Verdict.Silent : Verdict.Single) : VerdictBy(telling.Comparison.Kind),
            Summary.Write(groups, pairs, telling, course ?? Joint.Fit(rule, versions)),
            [.. groups.Select(g => new VersionGroup(g.Label, [.. g.Articles.Select(v => v.Article)]) { Scope = g.Scope })],
            compared.Relations,
            conflict ? [telling!.A.Article, telling.B.Article] : [])
        {
            Brief = Summary.Brief(groups, telling, course),
            Development = steps,
            Opposed = compared.Opposed(versions),
            IsComplete = compared.IsComplete,
        };
    }

    /// <summary>How two versions stand to each other, of two articles or of one.</summary>
    public static Relation Relate(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon = null) =>
        Pair.Of(rule, a, b, lexicon).Relation;

    /// <summary>The verdict of a fact whose worst relation this is.</summary>
    public static Verdict VerdictBy(RelationKind worst) => worst switch
    {
        RelationKind.NotComparable => Verdict.NotComparable,
        RelationKind.Agree => Verdict.Agree,
        RelationKind.Consistent => Verdict.Consistent,
        RelationKind.Development => Verdict.Development,
        RelationKind.Differ => Verdict.Differ,
        _ => Verdict.Conflict,
    };

    // Those that agree and those that agree with one of them: an article that gives two currencies joins what is said in either.
    private static ImmutableArray<Version> Group(FactRule rule, IReadOnlyList<ArticleVersion> versions, int[] group) =>
        [.. versions.Select((v, i) => (Version: v, Group: group[i])).GroupBy(v => v.Group, v => v.Version).Select(g =>
        {
            // Whichever article comes first, the group is called the same.
            ArticleVersion named = g.OrderBy(v => v.Value is Quantity q && q.Unit != rule.Unit).ThenBy(Label, StringComparer.Ordinal).First();
            return new Version(Label(named), Phrasing.Said(named.Value, named.Words) + Phrasing.Of(named.Scope), named.Scope, [.. g]);
        })];

    /// <summary>A version as a reader would write it.</summary>
    internal static string Label(ArticleVersion version) => ValueFormat.Label(version.Value, version.Words);
}
