using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Wording;
using Compare.Input.Words;
using Compare.Reports.Plots;
using Compare.Reports.Templates;
using Compare.Text.Articles;

namespace Compare.Reports.Pages;

/// <summary>An event with what its pages have in common: who is who, and where everything lies.</summary>
internal sealed class EventView(EventReport report, Links links, Wordbook words)
{
    private readonly Dictionary<string, Article> articles = report.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);

    public EventReport Event => report;

    /// <summary>What is said of it.</summary>
    public Wordbook Words => words;

    /// <summary>Sentences of those words.</summary>
    public Phrasing Phrasing { get; } = new(words);

    /// <summary>The event's facts, in the order of the report.</summary>
    public ImmutableArray<FactView> Facts { get; } = [.. report.Facts.Select(f => new FactView(f, links.Fact(report, f)))];

    public string Section => links.Section(report);

    public string ArticlePath(Article article) => links.Article(report, article);

    public Article ArticleOf(string id) => articles[id];

    /// <summary>
    /// The anchor of a claim in its fact's page; <paramref name="number"/> counts the article's claims on the fact from 1.
    /// </summary>
    public string ClaimAnchor(Article article, int number) => links.ClaimAnchor(report, article, number);

    /// <summary>The anchor of the same claim in its article's page.</summary>
    public string MarkAnchor(FactView fact, int number) => links.MarkAnchor(report, fact.Report, number);

    /// <summary>Names an article: <c>outlet</c>, <c>title</c>, <c>published</c> in words or null, <c>href</c> from the root.</summary>
    public ModelObject Byline(Article article) =>
        new()
        {
            ["outlet"] = article.Outlet,
            ["title"] = article.Title,
            ["published"] = article.Published is { } date ? InWords(date) : null,
            ["href"] = ArticlePath(article),
        };

    /// <summary>16 August 2021, August 2021 or 2021.</summary>
    public string InWords(PartialDate date) => DateWords.Of(words, date, DateWords.Long);
}
