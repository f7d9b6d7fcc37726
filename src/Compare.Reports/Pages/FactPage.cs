using Compare.Facts;
using Compare.Facts.Extraction;
using Compare.Facts.Reconciliation;
using Compare.Reports.Plots;
using Compare.Reports.Templating;
using Compare.Rules.Model;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/fact.html</c>: the verdict and all that it rests on.</summary>
internal static class FactPage
{
    private const int MostWordings = 6;

    public static ModelObject Model(ModelObject site, EventView view, FactReport fact) => new()
    {
        ["site"] = site,
        ["event"] = view.Event.Title,
        ["section"] = view.Section,
        ["title"] = fact.Rule.Title,
        ["question"] = fact.Rule.Question,
        ["kind"] = Codes.Of(fact.Rule.Kind),
        ["verdict"] = Codes.Of(fact.Finding.Verdict),
        ["summary"] = fact.Finding.Summary,
        ["plot"] = Plot(fact),
        ["versions"] = Versions(view, fact),
        ["silences"] = fact.Silences.Select(s => Silent(view, s)).ToList(),
        ["wordings"] = Wordings(fact),
        ["relations"] = fact.Finding.Relations.OrderByDescending(r => r.Kind).Select(r => Related(view, fact, r)).ToList(),
        ["reference"] = fact.Rule.Reference is { } reference ? Known(reference) : null,
        ["rule"] = new ModelObject { ["path"] = fact.Rule.Source.Path, ["text"] = fact.Rule.Source.Text },
    };

    private static HtmlFragment? Plot(FactReport fact) => FactPlot.Draw(
        fact.Rule.Title,
        [.. fact.Claims.Where(c => c.Primary).Select(c => new PlottedVersion(c, EventView.HueOf(fact, c.Article.Id), ClaimModel.Label(c)))],
        fact.Reference is { } known ? new PlottedReference(known, fact.Rule.Reference!.Value) : null);

    /// <summary>One an article, those of one group together.</summary>
    private static List<ModelObject> Versions(EventView view, FactReport fact)
    {
        var groups = fact.Finding.Groups.ToList();
        return [.. fact.Claims.GroupBy(c => c.Article.Id, StringComparer.Ordinal)
            .OrderBy(claims => groups.FindIndex(g => g.Articles.Contains(claims.Key)))
            .Select(claims => Version(view, fact, [.. claims]))];
    }

    private static ModelObject Version(EventView view, FactReport fact, List<Claim> claims) => new()
    {
        ["article"] = view.Byline(claims[0].Article),
        ["claim"] = ClaimModel.Full(view, fact, claims[0], 1),
        ["contradiction"] = fact.Contradictions.FirstOrDefault(c => c.Article.Id == claims[0].Article.Id)?.Explanation,
        ["others"] = claims.Skip(1).Select((claim, i) => ClaimModel.Full(view, fact, claim, i + 2)).ToList(),
    };

    private static ModelObject Silent(EventView view, Silence silence) => new()
    {
        ["article"] = view.Byline(silence.Article),
        ["reason"] = Codes.Of(silence.Reason),
        ["note"] = silence.Note,
    };

    private static ModelObject Related(EventView view, FactReport fact, Relation relation) => new()
    {
        ["a"] = view.ArticleOf(relation.A).Outlet,
        ["a_hue"] = EventView.HueOf(fact, relation.A),
        ["b"] = view.ArticleOf(relation.B).Outlet,
        ["b_hue"] = EventView.HueOf(fact, relation.B),
        ["relation"] = Codes.Of(relation.Kind),
        ["explanation"] = relation.Explanation,
    };

    private static ModelObject Known(Reference reference) => new()
    {
        ["value"] = reference.Value,
        ["source"] = reference.Source,
    };

    /// <summary>
    /// The sentences of every two versions, each version by its first article; where all say the same, those of the first
    /// two articles.
    /// </summary>
    private static List<ModelObject> Wordings(FactReport fact)
    {
        var primary = fact.Claims.Where(c => c.Primary).ToList();
        var speakers = fact.Finding.Groups.Length > 1
            ? fact.Finding.Groups.Select(g => primary.Find(c => g.Articles.Contains(c.Article.Id))).OfType<Claim>().ToList()
            : primary.Take(2).ToList();
        var pairs =
            from i in Enumerable.Range(0, speakers.Count)
            from j in Enumerable.Range(i + 1, speakers.Count - i - 1)
            select Wording(fact, speakers[i], speakers[j]);
        return [.. pairs.Take(MostWordings)];
    }

    private static ModelObject Wording(FactReport fact, Claim left, Claim right)
    {
        var (removed, added) = WordDiff.Between(Excerpt.Around(left).Sentence, Excerpt.Around(right).Sentence);
        return new() { ["left"] = Side(fact, left, removed), ["right"] = Side(fact, right, added) };
    }

    private static ModelObject Side(FactReport fact, Claim claim, List<ModelObject> pieces) => new()
    {
        ["outlet"] = claim.Article.Outlet,
        ["hue"] = EventView.HueOf(fact, claim.Article.Id),
        ["pieces"] = pieces,
    };
}
