using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// Versions of one fact set side by side. Of few versions every two are; of many (docs/decisions/large-events.md) those that say the
/// same count as one, and of these the telling ones: the farthest out on either side and those of most articles.
/// </summary>
/// <param name="Pairs">What was compared.</param>
/// <param name="Groups">For every version the number of its group.</param>
/// <param name="IsComplete">Whether every two were.</param>
internal sealed record SideBySide(ImmutableArray<Pair> Pairs, int[] Groups, bool IsComplete)
{
    /// <summary>So many versions are compared each with each.</summary>
    public const int MostInFull = 40;

    /// <summary>So many statements are compared each with each, however many articles make them.</summary>
    private const int MostStatements = 200;

    /// <summary>Of the statements that lie farthest out, so many on either side.</summary>
    private const int Outermost = 40;

    /// <summary>So many relations of a large event are told.</summary>
    private const int MostTold = 1000;

    public static SideBySide Of(FactRule rule, IReadOnlyList<ArticleVersion> versions, Lexicon? lexicon, Phrasing phrasing) =>
        versions.Count <= MostInFull ? OfFew(rule, versions, lexicon) : OfMany(rule, versions, lexicon, phrasing);

    /// <summary>Every relation where all were compared; else those that carry a finding, the worst first.</summary>
    public ImmutableArray<Relation> Relations(Phrasing phrasing) =>
        IsComplete
            ? [.. Pairs.Select(p => p.Relation(phrasing))]
            :
            [
                .. JointConsistency
                    .InOrder(Pairs)
                    .Where((p, i) => i == 0 || p.Comparison.Kind != RelationKind.Agree)
                    .Take(MostTold)
                    .Select(p => p.Relation(phrasing)),
            ];

    /// <summary>The articles that stand against another one.</summary>
    /// <param name="versions">As compared.</param>
    public ImmutableHashSet<string> Opposed(IReadOnlyList<ArticleVersion> versions)
    {
        Pair[] against = [.. Pairs.Where(p => p.Comparison.Kind >= RelationKind.Differ)];
        if (IsComplete)
        {
            return [.. against.SelectMany(p => (string[])[p.A.Article, p.B.Article])];
        }

        // A pair speaks for all articles that say the same.
        HashSet<VersionContent> said = [.. against.SelectMany(p => (VersionContent[])[VersionContent.Of(p.A), VersionContent.Of(p.B)])];
        return [.. versions.Where(v => said.Contains(VersionContent.Of(v))).Select(v => v.Article)];
    }

    private static SideBySide OfFew(FactRule rule, IReadOnlyList<ArticleVersion> versions, Lexicon? lexicon)
    {
        var groups = new Union(versions.Count);
        for (int i = 0; i < versions.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                // By what an article has first: nobody is said to give a currency that it gives second.
                if (!groups.Same(i, j) && PairComparison.Of(rule, versions[j], versions[i], lexicon).Kind == RelationKind.Agree)
                {
                    groups.Join(i, j);
                }
            }
        }

        return new SideBySide([.. Opposing(versions).Select(p => Pair.Of(rule, p.A, p.B, lexicon))], groups.Numbers(), IsComplete: true);
    }

    /// <summary>
    /// The versions of two articles that stand against each other: those of one scope or, where the articles share none, each
    /// of one with each of the other.
    /// </summary>
    private static IEnumerable<(ArticleVersion A, ArticleVersion B)> Opposing(IReadOnlyList<ArticleVersion> versions)
    {
        var shared = versions
            .SelectMany(a => versions.Where(b => a.Article != b.Article && a.Scope == b.Scope), (a, b) => (a.Article, b.Article))
            .ToHashSet();
        return versions.SelectMany(
            (a, i) =>
                versions.Skip(i + 1).Where(b => a.Article != b.Article && (a.Scope == b.Scope || !shared.Contains((a.Article, b.Article)))),
            (a, b) => (a, b)
        );
    }

    private static SideBySide OfMany(FactRule rule, IReadOnlyList<ArticleVersion> versions, Lexicon? lexicon, Phrasing phrasing)
    {
        // Those that say the same, by their first.
        int[][] statements = [.. Enumerable.Range(0, versions.Count).GroupBy(i => VersionContent.Of(versions[i])).Select(g => g.ToArray())];
        int[][] told = Farthest(rule, versions, statements);
        var groups = new Union(versions.Count);
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        for (int i = 0; i < told.Length; i++)
        {
            for (int j = i; j < told.Length; j++)
            {
                Compare(told[i], told[j]);
            }
        }

        foreach (int[] other in statements.Except(told))
        {
            Compare(other, other);
            Compare(told[0], other);
            Compare(told[^1], other);
        }

        foreach (int[] alike in statements)
        {
            Array.ForEach(alike, i => groups.Join(alike[0], i));
        }

        foreach (
            var named in statements.GroupBy(s => (versions[s[0]].Scope, phrasing.Values.Label(versions[s[0]].Value, versions[s[0]].Words)))
        )
        {
            int[] same = [.. named.Select(s => s[0])];
            Array.ForEach(same, i => groups.Join(same[0], i));
        }

        pairs.AddRange(Apart(rule, versions, lexicon));
        return new SideBySide(pairs.ToImmutable(), groups.Numbers(), IsComplete: false);

        void Compare(int[] one, int[] two)
        {
            int a = one[0];
            int other = Array.FindIndex(two, i => versions[i].Article != versions[a].Article);
            if (other < 0 || versions[a].Scope != versions[two[other]].Scope)
            {
                return;
            }

            int b = two[other];

            Pair pair = Pair.Of(rule, versions[Math.Min(a, b)], versions[Math.Max(a, b)], lexicon);
            pairs.Add(pair);
            if (pair.Comparison.Kind == RelationKind.Agree)
            {
                groups.Join(a, b);
            }
        }
    }

    /// <summary>The statements that tell most, from the lowest to the highest.</summary>
    private static int[][] Farthest(FactRule rule, IReadOnlyList<ArticleVersion> versions, int[][] statements)
    {
        (double Low, double High)[] ends = [.. statements.Select(s => VersionContent.Ends(rule, versions[s[0]].Value))];
        int[] all = [.. Enumerable.Range(0, statements.Length)];
        int[] byLow = [.. all.OrderBy(i => ends[i].Low)];
        int[] byHigh = [.. all.OrderByDescending(i => ends[i].High)];
        return
        [
            .. byLow
                .Take(Outermost)
                .Concat(byHigh.Take(Outermost))
                .Concat(all.OrderByDescending(i => statements[i].Length))
                .Distinct()
                .Take(MostStatements)
                .OrderBy(i => ends[i].Low)
                .ThenBy(i => ends[i].High)
                .Select(i => statements[i]),
        ];
    }

    /// <summary>For every two scopes that some articles do not share, one pair that cannot be compared.</summary>
    private static IEnumerable<Pair> Apart(FactRule rule, IReadOnlyList<ArticleVersion> versions, Lexicon? lexicon)
    {
        (string? Scope, ArticleVersion[] Versions, HashSet<string> Articles)[] scopes =
        [
            .. versions.GroupBy(v => v.Scope).Select(g => (g.Key, g.ToArray(), g.Select(v => v.Article).ToHashSet(StringComparer.Ordinal))),
        ];
        return from i in Enumerable.Range(0, scopes.Length)
            from j in Enumerable.Range(i + 1, scopes.Length - i - 1)
            let a = Array.Find(scopes[i].Versions, v => !scopes[j].Articles.Contains(v.Article))
            let b = Array.Find(scopes[j].Versions, v => !scopes[i].Articles.Contains(v.Article))
            where a is not null && b is not null
            select Pair.Of(rule, a, b, lexicon);
    }
}
