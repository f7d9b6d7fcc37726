using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Input.Corpus;
using Compare.Reports.Plots;
using Compare.Reports.Templates;
using Compare.Text.Articles;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/index.html</c>: how all facts stand, and the matrix of facts by article for each event.</summary>
internal static class IndexPage
{
    private const int NamedArticles = 2;

    /// <summary>
    /// Where there are more cells they are written densely: a cell has its version and no more, so that the page stays light.
    /// </summary>
    private const int MostRichCells = 1000;

    /// <summary>
    /// A dense matrix has a link for each version in a cell as long as these come to no more bytes; else each row has one, which
    /// is where its fact's heading leads.
    /// </summary>
    private const int MostLinkBytes = 90_000;

    private const int LongestLabel = 60;

    /// <summary>Of what the corpus has and the report has not, so many are named; <c>report.json</c> has them all.</summary>
    private const int MostLeftOut = 20;

    public static ModelObject Model(ModelObject site, IReadOnlyList<EventView> events, ImmutableArray<LeftOut> leftOut)
    {
        bool dense = events.Sum(e => e.Facts.Length * e.Event.Articles.Length) > MostRichCells;
        bool linked = !dense || events.Sum(LinkBytes) <= MostLinkBytes;
        return Model(site, events, leftOut, dense, linked);
    }

    private static ModelObject Model(
        ModelObject site,
        IReadOnlyList<EventView> events,
        ImmutableArray<LeftOut> leftOut,
        bool dense,
        bool linked
    ) =>
        new()
        {
            ["site"] = site,
            ["page"] = "index",
            ["left_out"] = leftOut.Take(MostLeftOut).Select(l => new ModelObject { ["path"] = l.Path, ["reason"] = l.Reason }).ToList(),
            ["left_out_count"] = leftOut.Length,
            ["tallies"] = VerdictPage.Tallies(events),
            ["kinds"] = events.SelectMany(e => e.Facts).Select(f => f.Rule.Kind).Distinct().Order().Select(k => Codes.Of(k)).ToList(),
            ["opposed"] = Opposed(events),
            ["events"] = events.Select(e => Section(e, dense, linked)).ToList(),
        };

    private static long LinkBytes(EventView view) =>
        view.Facts.Sum(fact =>
            fact.Report.Claims.Where(c => c.Primary)
                .Sum(claim => (long)"<a href=\"#\"></a>".Length + fact.Path.Length + view.ClaimAnchor(claim.Article, 1).Length)
        );

    /// <summary>The articles that stand against another one on most facts, with how many.</summary>
    private static List<ModelObject> Opposed(IReadOnlyList<EventView> events) =>
        [
            .. events
                .SelectMany(e => e.Event.Articles.Select(a => (View: e, Article: a, Facts: e.Facts.Count(f => f.IsOpposed(a)))))
                .Where(it => it.Facts > 0)
                .OrderByDescending(it => it.Facts)
                .Take(NamedArticles)
                .Select(it => new ModelObject { ["article"] = it.View.Byline(it.Article), ["facts"] = it.Facts }),
        ];

    private static ModelObject Section(EventView view, bool dense, bool linked) =>
        new()
        {
            ["title"] = view.Event.Title,
            ["anchor"] = view.Section,
            ["dense"] = dense,
            ["linked"] = linked,
            ["articles"] = view.Event.Articles.Select(a => ArticleRow(view, a)).ToList(),
            ["facts"] = view.Facts.Select(f => FactRow(view, f)).ToList(),
        };

    /// <summary><c>key</c> names the article in the address of a filtered page.</summary>
    private static ModelObject ArticleRow(EventView view, Article article) =>
        new()
        {
            ["article"] = view.Byline(article),
            ["key"] = $"{view.Event.Id}/{article.Id}",
            ["stated"] = view.Facts.Count(f => f.ClaimsOf(article).Count > 0),
            ["opposed"] = view.Facts.Count(f => f.IsOpposed(article)),
        };

    private static ModelObject FactRow(EventView view, FactView fact)
    {
        var nearMisses = fact
            .Report.Silences.Where(s => s.Reason == SilenceReason.NearMiss)
            .Select(s => s.Article.Id)
            .ToHashSet(StringComparer.Ordinal);
        return new()
        {
            ["title"] = fact.Rule.Title,
            ["href"] = fact.Path,
            ["kind"] = Codes.Of(fact.Rule.Kind),
            ["verdict"] = Codes.Of(fact.Finding.Verdict),
            ["brief"] = fact.Finding.Brief,
            ["cells"] = view.Event.Articles.Select(a => Cell(view, fact, a, nearMisses.Contains(a.Id))).ToList(),
        };
    }

    /// <summary>
    /// What an article says of a fact, a version for each scope; <c>hue</c>, that of the first, is null where it does not state it.
    /// </summary>
    private static ModelObject Cell(EventView view, FactView fact, Article article, bool nearMiss)
    {
        var primary = fact.ClaimsOf(article).TakeWhile(c => c.Primary).ToList();
        return new()
        {
            ["hue"] = primary is [var first, ..] ? fact.HueOf(first) : null,
            ["versions"] = primary.Select((claim, i) => Version(view, fact, claim, i + 1)).ToList(),
            ["near_miss"] = nearMiss,
            ["outlet"] = article.Outlet,
            ["href"] = $"{fact.Path}#silent",
        };
    }

    private static ModelObject Version(EventView view, FactView fact, Claim claim, int number)
    {
        var (label, words) = ClaimModel.Stated(claim, view.Phrasing);
        return new()
        {
            ["label"] = Abbreviation.Of(label, LongestLabel),
            ["words"] = words is null ? null : Abbreviation.Of(words, LongestLabel),
            ["scope"] = claim.Scope,
            ["hue"] = fact.HueOf(claim),
            ["place"] = Codes.Of(claim.Place),
            ["href"] = $"{fact.Path}#{view.ClaimAnchor(claim.Article, number)}",
        };
    }
}
