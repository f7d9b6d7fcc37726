using System.Collections.Immutable;

namespace Compare.Facts.Evidence;

/// <summary>Puts articles that ties hold together into lines (union-find).</summary>
internal static class Grouping
{
    /// <summary>One line for each set of articles that ties connect, by first article.</summary>
    /// <param name="articles">Ids.</param>
    /// <param name="joined">Articles that are one line already.</param>
    public static ImmutableArray<Line> Lines(
        IEnumerable<string> articles,
        IReadOnlyCollection<Tie> ties,
        IEnumerable<ImmutableArray<string>> joined
    )
    {
        Dictionary<string, string> parents = articles.ToDictionary(a => a, StringComparer.Ordinal);
        foreach (ImmutableArray<string> together in ties.Select(t => t.Articles).Concat(joined))
        {
            string[] known = [.. together.Where(parents.ContainsKey)];
            foreach (string other in known.Skip(1))
            {
                (string a, string b) = (Root(known[0]), Root(other));
                if (a != b)
                {
                    // The first id stands for all, so that the order of ties changes nothing.
                    parents[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
                }
            }
        }

        ILookup<string, Tie> byRoot = ties.Where(t => parents.ContainsKey(t.Articles[0]))
            .ToLookup(t => Root(t.Articles[0]), StringComparer.Ordinal);
        return
        [
            .. parents
                .Keys.GroupBy(Root, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Line(
                    [.. g.Order(StringComparer.Ordinal)],
                    [.. byRoot[g.Key].OrderBy(t => t.Kind).ThenBy(t => string.Join(' ', t.Articles), StringComparer.Ordinal)]
                )),
        ];

        string Root(string article)
        {
            while (parents[article] != article)
            {
                article = parents[article] = parents[parents[article]];
            }

            return article;
        }
    }
}
