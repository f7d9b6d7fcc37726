using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Sets the versions of one fact side by side.</summary>
internal static class Reconciler
{
    /// <summary>
    /// Relations, groups and verdict of the articles' primary versions. The order of <paramref name="versions"/> decides
    /// the order of the output and nothing else.
    /// </summary>
    /// <param name="lexicon">Its lists tell which words turn a quotation round and what is a title; without it none are.</param>
    /// <param name="phrasing">What the sentences are made in; English where none is given.</param>
    public static Finding Reconcile(
        FactRule rule,
        IReadOnlyList<ArticleVersion> versions,
        Lexicon? lexicon = null,
        Phrasing? phrasing = null
    )
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(versions);
        phrasing ??= Phrasing.English;
        SideBySide compared = SideBySide.Of(rule, versions, lexicon, phrasing);
        ImmutableArray<Pair> pairs = compared.Pairs;
        ImmutableArray<Version> groups = Group(rule, versions, compared.Groups, phrasing);
        Pair? decisive = JointConsistency.DecisivePair(pairs);
        ImmutableArray<DevelopmentStep> steps = DevelopmentTimeline.Steps(rule, groups, pairs);
        Reason? development = decisive?.Comparison.Kind == RelationKind.Development ? DevelopmentTimeline.Describe(rule, decisive) : null;
        bool conflict = decisive?.Comparison.Kind == RelationKind.Conflict;
        var summary = new Summary(rule, phrasing, groups, pairs, decisive);
        return new Finding(
            decisive is null ? (versions.Count == 0 ? Verdict.Silent : Verdict.Single) : VerdictBy(decisive.Comparison.Kind),
            summary.Write(development ?? JointConsistency.CommonRange(rule, versions)),
            [.. groups.Select(g => new VersionGroup(g.Label, [.. g.Articles.Select(v => v.Article)]) { Scope = g.Scope })],
            compared.Relations(phrasing),
            conflict ? [decisive!.A.Article, decisive.B.Article] : []
        )
        {
            Brief = summary.Brief(development),
            Development = steps,
            Grade = decisive?.Comparison.Grade,
            Opposed = compared.Opposed(versions),
            IsComplete = compared.IsComplete,
            Rank = conflict ? decisive!.Comparison.Distance : 0,
        };
    }

    /// <summary>How two versions stand to each other, of two articles or of one.</summary>
    public static Relation Relate(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon = null, Phrasing? phrasing = null) =>
        Pair.Of(rule, a, b, lexicon).Relation(phrasing ?? Phrasing.English);

    /// <summary>The verdict of a fact whose worst relation this is.</summary>
    public static Verdict VerdictBy(RelationKind worst) =>
        worst switch
        {
            RelationKind.NotComparable => Verdict.NotComparable,
            RelationKind.Agree => Verdict.Agree,
            RelationKind.Consistent => Verdict.Consistent,
            RelationKind.Development => Verdict.Development,
            RelationKind.Differ => Verdict.Differ,
            _ => Verdict.Conflict,
        };

    private static ImmutableArray<Version> Group(FactRule rule, IReadOnlyList<ArticleVersion> versions, int[] group, Phrasing phrasing)
    {
        return
        [
            .. versions
                .Select((v, i) => (Version: v, Group: group[i]))
                .GroupBy(v => v.Group, v => v.Version)
                .Select(g =>
                {
                    // Whichever article comes first, the group is called the same.
                    ArticleVersion named = g.OrderBy(v => v.Value is Quantity q && q.AsSaid().Unit != rule.Unit)
                        .ThenBy(Label, StringComparer.Ordinal)
                        .First();
                    return new Version(
                        Label(named),
                        phrasing.Describe(named.Value, named.Words) + phrasing.Of(named.Scope),
                        named.Scope,
                        [.. g]
                    );
                }),
        ];

        string Label(ArticleVersion version) => phrasing.Values.Label(version.Value, version.Words);
    }
}
