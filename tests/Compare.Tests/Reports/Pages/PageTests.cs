using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Compare.Facts;
using Compare.Tests.Reports.Publishing;
using NUnit.Framework;

namespace Compare.Tests.Reports.Pages;

/// <summary>What holds for every page of every site.</summary>
public class PageTests
{
    private static readonly HtmlParser Parser = new();

    private static IEnumerable<TestCaseData> Reports() =>
        [
            new TestCaseData(Sample.Flood).SetArgDisplayNames("one event"),
            new TestCaseData(Sample.Twice).SetArgDisplayNames("two events of the same ids"),
            new TestCaseData(Hostile.Report).SetArgDisplayNames("hostile content"),
            new TestCaseData(new Report([])).SetArgDisplayNames("no event"),
            new TestCaseData(MadeCase.Of(16, 5, 8)).SetArgDisplayNames("the made case"),
        ];

    [TestCaseSource(nameof(Reports))]
    public void Every_link_leads_somewhere(Report report)
    {
        using var folder = new SiteFolder();
        var pages = Write(folder, report);
        foreach (var (path, page) in pages)
        {
            var broken = page.QuerySelectorAll("[href], [src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Where(href => !href.StartsWith("https://", StringComparison.Ordinal) && !Leads(folder, pages, path, href));
            Assert.That(broken, Is.Empty, path);
        }
    }

    [TestCaseSource(nameof(Reports))]
    public void Every_page_is_whole(Report report)
    {
        using var folder = new SiteFolder();
        foreach (var (path, page) in Write(folder, report))
        {
            Assert.Multiple(() =>
            {
                Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"), path);
                Assert.That(page.Title, Is.Not.Empty, path);
                Assert.That(page.QuerySelectorAll("h1").Length, Is.EqualTo(1), path);
                Assert.That(page.QuerySelector("h1")!.TextContent.Trim(), Is.Not.Empty, path);
                Assert.That(page.QuerySelectorAll("meta[name=viewport]").Length, Is.EqualTo(1), path);
                Assert.That(
                    page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"),
                    Is.EqualTo(Policies.Naming(page)),
                    path
                );
                Assert.That(
                    page.QuerySelectorAll("body > header, body > main, body > footer, header nav[aria-label]").Length,
                    Is.EqualTo(4),
                    path
                );
                Assert.That(page.Body!.FirstElementChild!.GetAttribute("href"), Is.EqualTo("#main"), path);
                Assert.That(page.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique, path);
                Assert.That(
                    page.QuerySelectorAll("[aria-labelledby]").Select(e => page.GetElementById(e.GetAttribute("aria-labelledby")!)),
                    Has.All.Not.Null,
                    path
                );
                Assert.That(Levels(page), Is.True, $"{path}: a heading skips a level");
            });
        }
    }

    [Test]
    public void Hostile_content_is_text_on_every_page()
    {
        using var folder = new SiteFolder();
        foreach (var (path, page) in Write(folder, Hostile.Report))
        {
            Assert.That(
                page.QuerySelectorAll("script[src], img, iframe, base, object, embed, form, [style], meta[http-equiv=refresh]"),
                Is.Empty,
                path
            );
            Assert.That(
                page.QuerySelectorAll("script:not([type='application/ld+json']), style")
                    .Where(e => e.TextContent.Contains("alert(", StringComparison.Ordinal)),
                Is.Empty,
                path
            );
            Assert.That(
                page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)),
                Is.Empty,
                path
            );
            Assert.That(
                page.QuerySelectorAll("[href]")
                    .Where(e => e.GetAttribute("href")!.Contains("javascript", StringComparison.OrdinalIgnoreCase)),
                Is.Empty,
                path
            );
            Assert.That(page.Body!.TextContent, Does.Contain(Hostile.Text), path);
        }
    }

    [Test]
    public void Hostile_content_stays_inside_the_linked_data()
    {
        using var folder = new SiteFolder();
        IElement[] data =
        [
            .. Write(folder, Hostile.Report).Values.SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")),
        ];
        Assert.That(data, Is.Not.Empty);
        foreach (IElement element in data)
        {
            using JsonDocument graph = JsonDocument.Parse(element.TextContent);
            JsonElement claim = graph.RootElement.GetProperty("@graph")[0];
            Assert.That(claim.GetProperty("name").GetString(), Is.EqualTo(Hostile.Text));
            Assert.That(claim.GetProperty("appearance")[0].TryGetProperty("url", out _), Is.False, "its address is a script");
            Assert.That(element.TextContent, Does.Not.Contain('<').And.Not.Contain('>'));
        }
    }

    [Test]
    public void The_article_is_shown_as_it_stands_and_every_claim_in_it_is_marked()
    {
        using var folder = new SiteFolder();
        var pages = Write(folder, Sample.Flood);
        foreach (var article in Sample.Flood.Events[0].Articles)
        {
            var page = pages[$"articles/flood/{article.Id}.html"];
            var words = page.QuerySelectorAll(".words").ToList();
            words.ForEach(w => w.QuerySelector(".number")?.Remove());
            Assert.That(
                words.Select(w => w.TextContent),
                Is.EqualTo(article.Paragraphs.Select(p => p.Span.In(article.Body).ToString().TrimStart('#', ' ')))
            );
            var claims = Sample.Flood.Events[0].Facts.SelectMany(f => f.Claims).Where(c => c.Article == article).Select(c => c.Text);
            string marked = string.Join('|', page.QuerySelectorAll("mark").Select(m => m.TextContent));
            Assert.That(
                claims.Where(c => !marked.Replace("|", "", StringComparison.Ordinal).Contains(c, StringComparison.Ordinal)),
                Is.Empty
            );
        }
    }

    [TestCase("facts/flood/rain.html", "three days|three and a half days|four days")]
    [TestCase("facts/flood/damage.html", "$2 million|$2 million|$450 million")]
    [TestCase("facts/flood/mayor.html", "Ida Lund|Jon Berg")]
    [TestCase("facts/flood/boats.html", "")]
    public void A_fact_shows_the_words_that_prove_it(string path, string marked)
    {
        using var folder = new SiteFolder();
        Assert.That(
            string.Join('|', Write(folder, Sample.Flood)[path].QuerySelectorAll("blockquote mark").Select(m => m.TextContent)),
            Is.EqualTo(marked)
        );
    }

    [Test]
    public void The_matrix_has_a_cell_for_every_fact_and_article()
    {
        using var folder = new SiteFolder();
        var rows = Write(folder, Sample.Flood)["index.html"].QuerySelectorAll(".matrix tbody tr");
        Assert.That(rows.Select(r => r.QuerySelectorAll("td").Length), Is.EqualTo(Enumerable.Repeat(3, 8)));
        Assert.That(
            rows.Select(r => r.QuerySelector(".verdict")!.ClassList[1]),
            Is.EqualTo(Sample.Flood.Events[0].Facts.Select(f => f.Finding.Verdict.ToString().ToLowerInvariant()))
        );
    }

    private static Dictionary<string, IDocument> Write(SiteFolder folder, Report report)
    {
        Assert.That(folder.Write(report), Is.Empty);
        return Directory
            .EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'),
                file => (IDocument)Parser.ParseDocument(File.ReadAllText(file))
            );
    }

    private static bool Leads(SiteFolder folder, Dictionary<string, IDocument> pages, string from, string href)
    {
        string[] parts = href.Split('#');
        string target =
            parts[0].Length == 0
                ? from
                : Path.GetRelativePath(
                        folder.Path,
                        Path.GetFullPath(Path.Combine(folder.Path, Path.GetDirectoryName(from)!, Uri.UnescapeDataString(parts[0])))
                    )
                    .Replace('\\', '/');
        return File.Exists(Path.Combine(folder.Path, target)) && (parts.Length == 1 || pages[target].GetElementById(parts[1]) is not null);
    }

    private static bool Levels(IDocument page)
    {
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0')];
        return levels.Zip(levels.Skip(1), (a, b) => b <= a + 1).All(fine => fine);
    }
}
