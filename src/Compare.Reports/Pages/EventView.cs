using System.Globalization;
using Compare.Facts;
using Compare.Facts.Extraction;
using Compare.Reports.Templating;
using Compare.Text.Corpus;

namespace Compare.Reports.Pages;

/// <summary>An event with what its pages have in common: who is who, where everything lies, which version has which hue.</summary>
internal sealed class EventView(EventReport report, Links links)
{
    /// <summary>As many hues of versions as the stylesheet has: <c>v1</c> to <c>v6</c>.</summary>
    private const int Hues = 6;

    private readonly Dictionary<string, Article> articles = report.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);

    public EventReport Event => report;

    public string Section => links.Section(report);

    public string FactPath(FactReport fact) => links.Fact(report, fact);

    public string ArticlePath(Article article) => links.Article(report, article);

    public Article ArticleOf(string id) => articles[id];

    /// <summary>The anchor of a claim in its fact's page; <paramref name="number"/> counts the article's claims on the fact from 1.</summary>
    public string ClaimAnchor(Article article, int number) => links.ClaimAnchor(report, article, number);

    /// <summary>The anchor of the same claim in its article's page.</summary>
    public string MarkAnchor(FactReport fact, int number) => links.MarkAnchor(report, fact, number);

    /// <summary>The claims of one article on one fact, the primary one first.</summary>
    public static IEnumerable<Claim> ClaimsOf(FactReport fact, Article article) => fact.Claims.Where(c => c.Article.Id == article.Id);

    /// <summary>The class of the version an article gives: articles with the same version have the same.</summary>
    public static string HueOf(FactReport fact, string article)
    {
        int group = fact.Finding.Groups.ToList().FindIndex(g => g.Articles.Contains(article));
        return string.Create(CultureInfo.InvariantCulture, $"v{Math.Max(group, 0) % Hues + 1}");
    }

    /// <summary>Names an article: <c>outlet</c>, <c>title</c>, <c>published</c> in words or null, <c>href</c> from the root.</summary>
    public ModelObject Byline(Article article) => new()
    {
        ["outlet"] = article.Outlet,
        ["title"] = article.Title,
        ["published"] = article.Published is { } date ? InWords(date) : null,
        ["href"] = ArticlePath(article),
    };

    private static string InWords(PartialDate date) => date.First.ToString(
        date.Day is not null ? "d MMMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);
}
