using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Compare.Facts;
using Compare.Input.Settings;
using Compare.Reports.Publishing;
using Compare.Tests.Reports.Pages;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

/// <summary>The whole report as one file.</summary>
public class SingleFileTests
{
    private static IEnumerable<TestCaseData> Reports() =>
        [
            new TestCaseData(Sample.Flood).SetArgDisplayNames("one event"),
            new TestCaseData(Sample.Twice).SetArgDisplayNames("two events of the same ids"),
            new TestCaseData(Hostile.Report).SetArgDisplayNames("hostile content"),
        ];

    [TestCaseSource(nameof(Reports))]
    public void Has_every_page_and_needs_no_other_file(Report report)
    {
        using var folder = new SiteFolder();
        IDocument page = Write(folder, report);
        var pages = Directory
            .EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "report.html")
            .Select(f => new HtmlParser().ParseDocument(File.ReadAllText(f)))
            .ToList();
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll(".page").Length, Is.EqualTo(pages.Count - 1), "the index stands before them");
            Assert.That(
                page.QuerySelectorAll("h1").Select(h => h.TextContent).Order(),
                Is.EqualTo(pages.Select(p => p.QuerySelector("h1")!.TextContent).Order())
            );
            Assert.That(page.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique);
            Assert.That(page.QuerySelectorAll("link, [src]:not([src^='data:'])"), Is.Empty);
            Assert.That(
                page.QuerySelectorAll("[href]")
                    .Select(e => e.GetAttribute("href")!)
                    .Where(href => href[0] != '#' || page.GetElementById(href[1..]) is null),
                Is.Empty
            );
            Assert.That(
                page.QuerySelectorAll("[aria-labelledby], [for]")
                    .Select(e => e.GetAttribute("aria-labelledby") ?? e.GetAttribute("for")!)
                    .Where(id => page.GetElementById(id) is null),
                Is.Empty
            );
        });
    }

    [Test]
    public void Its_policy_names_what_stands_in_it_and_nothing_else()
    {
        using var folder = new SiteFolder();
        IDocument page = Write(folder, Sample.Flood);
        Assert.That(
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
            Is.EqualTo(Policies.Naming(page))
        );
        Assert.That((page.QuerySelectorAll("style").Length, page.QuerySelectorAll("script").Length), Is.EqualTo((2, 1)));
    }

    [Test]
    public void A_logo_is_in_it()
    {
        using var folder = new SiteFolder();
        var settings = new ReportSettings { Logo = new Logo(".svg", [.. "<svg/>"u8]) };
        Assert.That(
            Write(folder, Sample.Flood, settings).QuerySelector("header img")!.GetAttribute("src"),
            Is.EqualTo("data:image/svg+xml;base64,PHN2Zy8+")
        );
    }

    [Test]
    public void Its_drawings_are_those_of_the_pages()
    {
        using var folder = new SiteFolder();
        IDocument whole = Write(folder, Sample.Flood);
        IElement[] plots = [.. whole.QuerySelectorAll("svg")];
        Assert.That(plots, Has.Length.GreaterThan(1));
        foreach (IElement plot in plots)
        {
            string prefix = plot.Closest(".page")!.Id + "_";
            Assert.Multiple(() =>
            {
                Assert.That(
                    plot.QuerySelectorAll("line > *, circle > *, rect > *, stop > *"),
                    Is.Empty,
                    "an element without content has taken what follows"
                );
                Assert.That(
                    plot.QuerySelectorAll("[mask^='url(']")
                        .Select(e => e.GetAttribute("mask")![5..^1])
                        .Where(id => plot.Owner!.GetElementById(id) is null || !id.StartsWith(prefix, StringComparison.Ordinal)),
                    Is.Empty
                );
                Assert.That(
                    plot.QuerySelectorAll("[fill^='url(']")
                        .Select(e => e.GetAttribute("fill")![5..^1])
                        .Where(id => plot.QuerySelector($"[id='{id}']") is null),
                    Is.Empty
                );
            });
        }

        string[] alone =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder.Path, "facts"), "*.html", SearchOption.AllDirectories)
                .SelectMany(file => new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll("svg"))
                .Select(svg => svg.TextContent)
                .Order(),
        ];
        Assert.That(plots.Select(svg => svg.TextContent).Order(), Is.EqualTo(alone));
    }

    private static IDocument Write(SiteFolder folder, Report report, ReportSettings? settings = null)
    {
        Assert.That(folder.Write(new SiteOptions { SingleFile = true, Settings = settings ?? ReportSettings.Default }, report), Is.Empty);
        return new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "report.html")));
    }
}
