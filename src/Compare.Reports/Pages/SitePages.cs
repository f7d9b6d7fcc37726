using Compare.Facts;
using Compare.Reports.Templating;

namespace Compare.Reports.Pages;

/// <summary>A page of the site: its path from the root, the template that renders it, and what the template gets.</summary>
/// <param name="Model">Builds the model when the page is written, so that a large site is never in memory as a whole.</param>
internal sealed record SitePage(string Path, string Template, Func<ModelObject> Model);

/// <summary>All pages of a report.</summary>
internal static class SitePages
{
    public static IEnumerable<SitePage> Of(Report report)
    {
        var links = new Links(report);
        var events = report.Events.Select(e => new EventView(e, links)).ToList();
        yield return new SitePage(Links.Index, "pages/index.html", () => IndexPage.Model(Site(report, ""), events));
        foreach (var view in events)
        {
            foreach (var fact in view.Event.Facts)
            {
                yield return new SitePage(view.FactPath(fact), "pages/fact.html", () => FactPage.Model(Site(report, Links.ToRoot), view, fact));
            }

            foreach (var article in view.Event.Articles)
            {
                yield return new SitePage(view.ArticlePath(article), "pages/article.html",
                    () => ArticlePage.Model(Site(report, Links.ToRoot), view, article));
            }
        }
    }

    /// <summary>What every page gets. <paramref name="root"/> leads from the page to the root of the site.</summary>
    private static ModelObject Site(Report report, string root) => new()
    {
        ["title"] = report.Events.Length == 1 ? report.Events[0].Title : null,
        ["root"] = root,
        ["data"] = Links.ReportJson,
        ["events"] = report.Events.Length,
        ["articles"] = report.Events.Sum(e => e.Articles.Length),
        ["facts"] = report.Events.Sum(e => e.Facts.Length),
    };
}
