using Compare.Facts.Claims;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>The sentences of a fact side by side, with the words that only one has.</summary>
internal static class Wordings
{
    private const int MostPairs = 20;

    /// <summary>
    /// Every two versions, each by its first article, as far as <see cref="MostPairs"/> go; where all say the same, the first
    /// two articles.
    /// </summary>
    public static List<ModelObject> Pairs(FactView fact)
    {
        var primary = fact.Report.Claims.Where(c => c.Primary).ToList();
        var speakers =
            fact.Finding.Groups.Length > 1 ? primary.DistinctBy(fact.GroupOf).OrderBy(fact.GroupOf).ToList() : primary.Take(2).ToList();
        var pairs =
            from i in Enumerable.Range(0, speakers.Count)
            from j in Enumerable.Range(i + 1, speakers.Count - i - 1)
            select (Left: speakers[i], Right: speakers[j]);
        return [.. pairs.Take(MostPairs).Select(pair => Pair(fact, pair.Left, pair.Right))];
    }

    private static ModelObject Pair(FactView fact, Claim left, Claim right)
    {
        var (removed, added) = WordDiff.Between(Excerpt.Around(left).Sentence, Excerpt.Around(right).Sentence);
        return new() { ["left"] = Side(fact, left, removed), ["right"] = Side(fact, right, added) };
    }

    private static ModelObject Side(FactView fact, Claim claim, List<ModelObject> pieces) =>
        new()
        {
            ["outlet"] = claim.Article.Outlet,
            ["hue"] = fact.HueOf(claim),
            ["pieces"] = pieces,
        };
}
