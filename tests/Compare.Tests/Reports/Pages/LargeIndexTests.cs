using AngleSharp.Html.Parser;
using Compare.Facts;
using Compare.Tests.Reports.Publishing;
using NUnit.Framework;

namespace Compare.Tests.Reports.Pages;

/// <summary>The index of many facts and articles stays light, and says all it says of few.</summary>
public class LargeIndexTests
{
    [TestCase(100, 50, 1, 300_000, true)]
    [TestCase(100, 50, 2, 300_000, true)]
    [TestCase(100, 50, 3, 300_000, true)]
    [TestCase(100, 50, 5, 300_000, false)]
    [TestCase(100, 50, 10, 300_000, false)]
    [TestCase(300, 100, 4, 1_000_000, false)]
    public void Is_light(int facts, int articles, int stated, int mostBytes, bool linked)
    {
        using var folder = new SiteFolder();
        Report report = MadeCase.Of(facts, articles, stated);
        Assert.That(folder.Write(report), Is.Empty);
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder.Path, "index.html"));
        TestContext.Out.WriteLine($"{bytes.Length} bytes");
        var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));
        var rows = page.QuerySelectorAll(".matrix tbody tr");
        Assert.Multiple(() =>
        {
            Assert.That(bytes, Has.Length.LessThan(mostBytes));
            Assert.That(rows.Select(r => r.QuerySelectorAll("td").Length), Is.EqualTo(Enumerable.Repeat(articles, facts)));
            Assert.That(
                rows.Sum(r => r.QuerySelectorAll("td[class]").Length),
                Is.EqualTo(report.Events[0].Facts.Sum(f => f.Claims.Length))
            );
            Assert.That(
                rows.Sum(r => r.QuerySelectorAll("td a").Length),
                Is.EqualTo(linked ? report.Events[0].Facts.Sum(f => f.Claims.Length) : 0)
            );
            Assert.That(page.QuerySelectorAll(".by-row").Length, Is.EqualTo(linked ? 0 : 1));
            Assert.That(page.QuerySelectorAll("th[data-article]").Length, Is.EqualTo(articles));
        });
    }
}
