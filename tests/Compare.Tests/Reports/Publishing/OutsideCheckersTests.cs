using Compare.Facts;
using Compare.Reports.Publishing;
using Compare.Tests.Reports.Pages;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

/// <summary>What other people's checkers say of the files.</summary>
public class OutsideCheckersTests
{
    private const int MostOfAKind = 8;

    private static IEnumerable<TestCaseData> Reports() =>
        [
            new TestCaseData(Sample.Flood).SetArgDisplayNames("one event"),
            new TestCaseData(Sample.Twice).SetArgDisplayNames("two events"),
            new TestCaseData(MadeCase.Of(40, 30, 4)).SetArgDisplayNames("the made case"),
            new TestCaseData(new Report([])).SetArgDisplayNames("no event"),
        ];

    [TestCaseSource(nameof(Reports))]
    public void Every_page_is_valid_HTML(Report report)
    {
        using var folder = new SiteFolder();
        Assert.That(
            folder.Write(
                new SiteOptions { SingleFile = report.Events.Length != 1 || report.Events[0].Articles.Length < MostOfAKind },
                report
            ),
            Is.Empty
        );
        string pages = string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .GroupBy(Path.GetDirectoryName)
                .SelectMany(ofOneKind => ofOneKind.Take(MostOfAKind))
        );

        // In the one file landmarks of several pages have one name, but only one page is shown.
        var found = NpmTools
            .Node("validate-html.mjs", pages)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line =>
                !(line.Contains("report.html", StringComparison.Ordinal) && line.Contains("unique-landmark", StringComparison.Ordinal))
            );
        Assert.That(found, Is.Empty);
    }

    [TestCaseSource(nameof(Reports))]
    public void The_findings_are_valid_SARIF(Report report)
    {
        using var folder = new SiteFolder();
        Assert.That(folder.Write(report), Is.Empty);
        string said = NpmTools.Packaged(
            "@microsoft/sarif-multitool-linux/Sarif.Multitool",
            "validate",
            Path.Combine(folder.Path, "data", "report.sarif")
        );
        Assert.That(said, Does.Contain("Analysis completed successfully").And.Not.Contain(": error "));
    }

    [Test]
    public void Hostile_content_is_valid_SARIF_too() => The_findings_are_valid_SARIF(Hostile.Report);
}
