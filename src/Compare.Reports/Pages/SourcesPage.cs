using Compare.Facts.Comparison;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/sources.html</c>: how often any two articles say the same where both say something.</summary>
internal static class SourcesPage
{
    /// <summary>As many shades as the stylesheet has beside none: <c>h0</c> to <c>h4</c>.</summary>
    private const int Shades = 4;

    /// <summary>A table of all pairs grows with the square of the articles: of more there are lists of the telling pairs.</summary>
    private const int MostInTable = 40;

    private const int MostPairs = 50;
    private const int MostNamed = 12;

    /// <summary>That two say the same tells something from so many facts on.</summary>
    private const int FewestFacts = 2;

    public static ModelObject Model(ModelObject site, IReadOnlyList<EventView> events) =>
        new()
        {
            ["site"] = site,
            ["page"] = "sources",
            ["events"] = events.Select(Section).ToList(),
        };

    /// <summary>
    /// <c>rows</c> is the table of all pairs; empty where there are too many. Then <c>alike</c> has the articles that say the same
    /// wherever they state anything, and <c>apart</c> the pairs that stand against each other most often.
    /// </summary>
    private static ModelObject Section(EventView view)
    {
        bool all = view.Event.Articles.Length <= MostInTable;
        return new()
        {
            ["title"] = view.Event.Title,
            ["anchor"] = view.Section,
            ["lines"] = LinesModel.Of(view, view.Event.Lines),
            ["count"] = view.Event.Articles.Length,
            ["rows"] = all ? Rows(view) : [],
            ["alike"] = all ? [] : Alike(view),
            ["apart"] = all ? [] : Apart(view),
        };
    }

    private static List<ModelObject> Rows(EventView view)
    {
        var (both, same) = Count(view);
        var articles = view.Event.Articles;
        return
        [
            .. articles.Select(
                (a, i) =>
                    new ModelObject
                    {
                        ["article"] = view.Byline(a),
                        ["cells"] = articles.Select((b, j) => Cell(i == j, both[i, j], same[i, j])).ToList(),
                    }
            ),
        ];
    }

    private static List<ModelObject> Alike(EventView view) =>
        [
            .. view
                .Event.Articles.Select(a =>
                    (
                        Article: a,
                        Said: view.Facts.SelectMany(
                                (f, i) => f.ClaimsOf(a).Where(c => c.Primary).Select(c => (Fact: i, Version: f.GroupOf(c)))
                            )
                            .ToArray()
                    )
                )
                .Where(a => a.Said.Length >= FewestFacts)
                .GroupBy(a => string.Join(' ', a.Said), StringComparer.Ordinal)
                .Select(g => (Facts: g.First().Said.DistinctBy(s => s.Fact).Count(), Articles: g.Select(a => a.Article).ToArray()))
                .Where(g => g.Articles.Length > 1)
                .OrderByDescending(g => g.Facts)
                .ThenByDescending(g => g.Articles.Length)
                .Take(MostPairs)
                .Select(g => new ModelObject
                {
                    ["facts"] = g.Facts,
                    ["articles"] = g.Articles.Take(MostNamed).Select(view.Byline).ToList(),
                    ["others"] = Math.Max(0, g.Articles.Length - MostNamed),
                }),
        ];

    private static List<ModelObject> Apart(EventView view) =>
        [
            .. view
                .Facts.SelectMany(f => f.Finding.Relations.Where(r => r.Kind >= RelationKind.Differ).Select(r => (r.A, r.B)).Distinct())
                .CountBy(pair => pair)
                .OrderByDescending(pair => pair.Value)
                .Take(MostPairs)
                .Select(pair => new ModelObject
                {
                    ["a"] = view.Byline(view.ArticleOf(pair.Key.A)),
                    ["b"] = view.Byline(view.ArticleOf(pair.Key.B)),
                    ["facts"] = pair.Value,
                }),
        ];

    /// <summary>
    /// <c>self</c> where an article meets itself; <c>both</c> counts the facts that the two state and that can be compared,
    /// <c>same</c> those on which they agree or are consistent, <c>shade</c> is the class of the share.
    /// </summary>
    private static ModelObject Cell(bool self, int both, int same) =>
        new()
        {
            ["self"] = self,
            ["both"] = both,
            ["same"] = same,
            ["shade"] = both == 0 ? "" : $"h{same * Shades / both}",
        };

    private static (int[,] Both, int[,] Same) Count(EventView view)
    {
        int count = view.Event.Articles.Length;
        var (both, same) = (new int[count, count], new int[count, count]);
        var places = view.Event.Articles.Select((a, i) => KeyValuePair.Create(a.Id, i)).ToDictionary(StringComparer.Ordinal);
        foreach (
            var pair in view.Facts.SelectMany(f =>
                f.Finding.Relations.GroupBy(r => (r.A, r.B)).Select(p => (p.Key, Worst: p.Max(r => r.Kind)))
            )
        )
        {
            if (pair.Worst is RelationKind.NotComparable or RelationKind.Development)
            {
                continue;
            }

            var (a, b) = (places[pair.Key.A], places[pair.Key.B]);
            Add(both, a, b);
            if (pair.Worst is RelationKind.Agree or RelationKind.Consistent)
            {
                Add(same, a, b);
            }
        }

        return (both, same);
    }

    private static void Add(int[,] counts, int a, int b)
    {
        counts[a, b]++;
        counts[b, a]++;
    }
}
