using Compare.Facts;
using Compare.Input.Settings;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>A page of the site: its path from the root, the template that renders it, and what the template gets.</summary>
/// <param name="Model">Builds the model when the page is written, so that a large site is never in memory as a whole.</param>
internal sealed record SitePage(string Path, string Template, Func<ModelObject> Model);

/// <summary>All pages of a report.</summary>
internal static class SitePages
{
    public static IEnumerable<SitePage> Of(Report report, ReportSettings settings)
    {
        var links = new Links(report);
        var events = report.Events.Select(e => new EventView(e, links)).ToList();
        yield return new SitePage(Links.Index, "pages/index.html", () => IndexPage.Model(Site(report, settings, ""), events));
        yield return new SitePage(Links.Sources, "pages/sources.html", () => SourcesPage.Model(Site(report, settings, ""), events));
        yield return new SitePage(Links.Quotations, "pages/quotations.html", () => QuotationsPage.Model(Site(report, settings, ""), events));
        foreach (var verdict in VerdictPage.Verdicts(events))
        {
            yield return new SitePage(Links.Verdict(verdict), "pages/verdict.html", () => VerdictPage.Model(Site(report, settings, Links.VerdictToRoot), events, verdict));
        }

        foreach (var view in events)
        {
            foreach (var fact in view.Facts)
            {
                yield return new SitePage(fact.Path, "pages/fact.html", () => FactPage.Model(Site(report, settings, Links.ToRoot), view, fact));
            }

            foreach (var article in view.Event.Articles)
            {
                yield return new SitePage(view.ArticlePath(article), "pages/article.html",
                    () => ArticlePage.Model(Site(report, settings, Links.ToRoot), view, article));
            }
        }
    }

    /// <summary>What stands in a rendered page for what it may load and run, until its stylesheets and scripts are known by their hashes.</summary>
    public const string Policy = "default-src 'none'";

    /// <summary>What every page gets. <paramref name="root"/> leads from the page to the root of the site.</summary>
    private static ModelObject Site(Report report, ReportSettings settings, string root) => new()
    {
        ["title"] = settings.Title ?? (report.Events.Length == 1 ? report.Events[0].Title : null),
        ["language"] = settings.Language,
        ["logo"] = settings.Logo is { } logo ? Links.Logo(logo) : null,
        ["footer"] = settings.Footer,
        ["root"] = root,
        ["policy"] = Policy,
        ["json"] = Links.ReportJson,
        ["csv"] = Links.ClaimsCsv,
        ["sarif"] = Links.Sarif,
        ["events"] = report.Events.Length,
        ["articles"] = report.Events.Sum(e => e.Articles.Length),
        ["facts"] = report.Events.Sum(e => e.Facts.Length),
    };
}
