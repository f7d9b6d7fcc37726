using Compare.Facts;
using Compare.Facts.Extraction;
using Compare.Facts.Reconciliation;
using Compare.Reports.Templating;
using Compare.Text.Corpus;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/index.html</c>: how all facts stand, and the matrix of facts by article for each event.</summary>
internal static class IndexPage
{
    private const int NamedArticles = 2;

    public static ModelObject Model(ModelObject site, IReadOnlyList<EventView> events) => new()
    {
        ["site"] = site,
        ["tallies"] = Tallies(events),
        ["opposed"] = Opposed(events),
        ["events"] = events.Select(Section).ToList(),
    };

    /// <summary>How many facts have each verdict, the worst first; verdicts that no fact has are left out.</summary>
    private static List<ModelObject> Tallies(IReadOnlyList<EventView> events) =>
        [.. events.SelectMany(e => e.Event.Facts).CountBy(f => f.Finding.Verdict).OrderByDescending(t => t.Key)
            .Select(t => new ModelObject { ["verdict"] = Codes.Of(t.Key), ["count"] = t.Value })];

    /// <summary>The articles that stand against another one on most facts, with how many.</summary>
    private static List<ModelObject> Opposed(IReadOnlyList<EventView> events) =>
        [.. events.SelectMany(e => e.Event.Articles.Select(a => (View: e, Article: a, Facts: e.Event.Facts.Count(f => IsOpposed(f, a)))))
            .Where(it => it.Facts > 0).OrderByDescending(it => it.Facts).Take(NamedArticles)
            .Select(it => new ModelObject { ["article"] = it.View.Byline(it.Article), ["facts"] = it.Facts })];

    private static bool IsOpposed(FactReport fact, Article article) => fact.Finding.Relations.Any(r =>
        r.Kind >= RelationKind.Differ && (r.A == article.Id || r.B == article.Id));

    private static ModelObject Section(EventView view) => new()
    {
        ["title"] = view.Event.Title,
        ["anchor"] = view.Section,
        ["articles"] = view.Event.Articles.Select(a => ArticleRow(view, a)).ToList(),
        ["facts"] = view.Event.Facts.Select(f => FactRow(view, f)).ToList(),
    };

    private static ModelObject ArticleRow(EventView view, Article article) => new()
    {
        ["article"] = view.Byline(article),
        ["stated"] = view.Event.Facts.Count(f => f.Claims.Any(c => c.Article.Id == article.Id)),
        ["opposed"] = view.Event.Facts.Count(f => IsOpposed(f, article)),
    };

    private static ModelObject FactRow(EventView view, FactReport fact) => new()
    {
        ["title"] = fact.Rule.Title,
        ["href"] = view.FactPath(fact),
        ["verdict"] = Codes.Of(fact.Finding.Verdict),
        ["brief"] = fact.Finding.Brief,
        ["cells"] = view.Event.Articles.Select(a => Cell(view, fact, a)).ToList(),
    };

    private static ModelObject Cell(EventView view, FactReport fact, Article article)
    {
        if (fact.Claims.FirstOrDefault(c => c.Primary && c.Article.Id == article.Id) is { } claim)
        {
            return new()
            {
                ["outlet"] = article.Outlet,
                ["stated"] = true,
                ["claim"] = ClaimModel.Brief(fact, claim),
                ["href"] = $"{view.FactPath(fact)}#{view.ClaimAnchor(article, 1)}",
            };
        }

        var silence = fact.Silences.FirstOrDefault(s => s.Article.Id == article.Id);
        return new()
        {
            ["outlet"] = article.Outlet,
            ["stated"] = false,
            ["near_miss"] = silence?.Reason == SilenceReason.NearMiss,
            ["href"] = $"{view.FactPath(fact)}#silent",
        };
    }
}
