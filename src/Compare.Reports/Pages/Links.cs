using System.Globalization;
using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Input.Settings;
using Compare.Text.Articles;

namespace Compare.Reports.Pages;

/// <summary>
/// Where everything lies in the site: paths from its root, with forward slashes, and the anchors in its pages. Facts
/// and articles lie in a folder named for their event, so that two events may use one id.
/// </summary>
internal sealed class Links
{
    public const string Index = "index.html";
    public const string Sources = "sources.html";
    public const string Quotations = "quotations.html";
    public const string ReportJson = "data/report.json";
    public const string ClaimsCsv = "data/claims.csv";
    public const string SingleFile = "report.html";
    public const string Sarif = "data/report.sarif";

    /// <summary>What leads from a verdict's page to the root of the site.</summary>
    public const string VerdictToRoot = "../";

    private readonly FileNames events;
    private readonly Dictionary<string, (FileNames Facts, FileNames Articles)> names;

    public Links(Report report)
    {
        events = new FileNames(report.Events.Select(e => e.Id));
        names = report.Events.ToDictionary(
            e => e.Id,
            e => (new FileNames(e.Facts.Select(f => f.Rule.Id)), new FileNames(e.Articles.Select(a => a.Id))),
            StringComparer.Ordinal
        );
    }

    /// <summary>What leads from a fact's or an article's page to the root of the site.</summary>
    public const string ToRoot = "../../";

    /// <summary>The publisher's picture.</summary>
    public static string Logo(Logo logo) => $"assets/logo{logo.Extension}";

    /// <summary>The list of the facts of one verdict.</summary>
    public static string Verdict(Verdict verdict) => $"verdicts/{Codes.Of(verdict)}.html";

    public string Fact(EventReport e, FactReport fact) => $"facts/{events[e.Id]}/{names[e.Id].Facts[fact.Rule.Id]}.html";

    public string Article(EventReport e, Article article) => $"articles/{events[e.Id]}/{names[e.Id].Articles[article.Id]}.html";

    /// <summary>The anchor of an event's section in the index.</summary>
    public string Section(EventReport e) => $"event-{events[e.Id]}";

    /// <summary>The anchor, in the fact's page, of what an article says: of its <paramref name="number"/>th claim, from 1.</summary>
    public string ClaimAnchor(EventReport e, Article article, int number) => Numbered($"claim-{names[e.Id].Articles[article.Id]}", number);

    /// <summary>The anchor, in the article's page, of its <paramref name="number"/>th claim on a fact.</summary>
    public string MarkAnchor(EventReport e, FactReport fact, int number) => Numbered($"fact-{names[e.Id].Facts[fact.Rule.Id]}", number);

    // Two hyphens and digits at the end cannot be part of the name before them, so no two anchors are the same.
    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}--{number}");
}
