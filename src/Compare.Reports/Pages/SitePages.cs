using Compare.Facts;
using Compare.Input.Settings;
using Compare.Input.Words;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>A page of the site: its path from the root, the template that renders it, and what the template gets.</summary>
/// <param name="Root">What leads from the page to the root of the site.</param>
/// <param name="Model">
/// Builds the model when the page is written, so that a large site is never in memory as a whole. It gets what is to stand before the
/// ids in drawings, so that several pages can stand in one file.
/// </param>
internal sealed record SitePage(string Path, string Template, string Root, Func<string, ModelObject> Model);

/// <summary>All pages of a report.</summary>
internal static class SitePages
{
    public static IEnumerable<SitePage> Of(Report report, ReportSettings settings, Wordbook words)
    {
        var links = new Links(report);
        var events = report.Events.Select(e => new EventView(e, links, words)).ToList();
        ModelObject site = Site(report, settings);
        yield return new SitePage(Links.Index, "pages/index.html", "", _ => IndexPage.Model(site, events, report.LeftOut));
        yield return new SitePage(Links.Sources, "pages/sources.html", "", _ => SourcesPage.Model(site, events));
        yield return new SitePage(Links.Quotations, "pages/quotations.html", "", _ => QuotationsPage.Model(site, events));
        foreach (var verdict in VerdictPage.Verdicts(events))
        {
            yield return new SitePage(Links.Verdict(verdict), "pages/verdict.html", Links.VerdictToRoot, _ =>
                VerdictPage.Model(site, events, verdict)
            );
        }

        foreach (var view in events)
        {
            foreach (var fact in view.Facts)
            {
                yield return new SitePage(fact.Path, "pages/fact.html", Links.ToRoot, ids => FactPage.Model(site, view, fact, ids));
            }

            foreach (var article in view.Event.Articles)
            {
                yield return new SitePage(view.ArticlePath(article), "pages/article.html", Links.ToRoot, _ =>
                    ArticlePage.Model(site, view, article)
                );
            }
        }
    }

    /// <summary>What every page gets.</summary>
    private static ModelObject Site(Report report, ReportSettings settings) =>
        new()
        {
            ["title"] = settings.Title ?? (report.Events.Length == 1 ? report.Events[0].Title : null),
            ["language"] = settings.Language,
            ["logo"] = settings.Logo is { } logo ? Links.Logo(logo) : null,
            ["footer"] = settings.Footer,
            ["json"] = Links.ReportJson,
            ["csv"] = Links.ClaimsCsv,
            ["sarif"] = Links.Sarif,
            ["events"] = report.Events.Length,
            ["articles"] = report.Events.Sum(e => e.Articles.Length),
            ["facts"] = report.Events.Sum(e => e.Facts.Length),
        };
}
