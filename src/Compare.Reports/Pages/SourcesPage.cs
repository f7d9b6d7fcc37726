using Compare.Facts.Comparison;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/sources.html</c>: how often any two articles say the same where both say something.</summary>
internal static class SourcesPage
{
    /// <summary>As many shades as the stylesheet has beside none: <c>h0</c> to <c>h4</c>.</summary>
    private const int Shades = 4;

    public static ModelObject Model(ModelObject site, IReadOnlyList<EventView> events) => new()
    {
        ["site"] = site,
        ["page"] = "sources",
        ["events"] = events.Select(Section).ToList(),
    };

    private static ModelObject Section(EventView view)
    {
        var (both, same) = Count(view);
        var articles = view.Event.Articles;
        return new()
        {
            ["title"] = view.Event.Title,
            ["anchor"] = view.Section,
            ["lines"] = LinesModel.Of(view, view.Event.Lines),
            ["rows"] = articles.Select((a, i) => new ModelObject
            {
                ["article"] = view.Byline(a),
                ["cells"] = articles.Select((b, j) => Cell(i == j, both[i, j], same[i, j])).ToList(),
            }).ToList(),
        };
    }

    /// <summary>
    /// <c>self</c> where an article meets itself; <c>both</c> counts the facts that the two state and that can be compared,
    /// <c>same</c> those on which they agree or are consistent, <c>shade</c> is the class of the share.
    /// </summary>
    private static ModelObject Cell(bool self, int both, int same) => new()
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
        foreach (var pair in view.Facts.SelectMany(f => f.Finding.Relations.GroupBy(r => (r.A, r.B)).Select(p => (p.Key, Worst: p.Max(r => r.Kind)))))
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
