using System.Collections.Immutable;
using CodeHollow.FeedReader;
using Compare.Import.Content;
using Compare.Import.Decoding;
using Compare.Import.Pages;
using Compare.Import.Sources;
using Compare.Text.Common;

namespace Compare.Import.Formats;

/// <summary>What a feed gives: articles whose text stands in it, and addresses of those it only summarises.</summary>
internal sealed record FeedReadResult(
    ImmutableArray<ImportedArticle> Articles,
    ImmutableArray<(string Title, string Address)> Summaries,
    ImmutableArray<Diagnostic> Faults
);

/// <summary>RSS and Atom, in all their versions.</summary>
internal static class FeedItems
{
    private const int MostItems = 500;
    private const int FewestWords = 60;

    /// <summary>Throws whatever the library throws where the feed is broken.</summary>
    public static FeedReadResult Read(SourceFile file, PageCues cues)
    {
        string text = TextDecoder.Decode(file.Bytes, file.Charset ?? TextDecoder.DeclaredIn(file.Bytes), file.Name).Text.TrimStart();
        if (text.Contains("<!ENTITY", StringComparison.Ordinal) || PageShape.IsTooDeep(text, xml: true))
        {
            return new FeedReadResult([], [], [ImportMessages.TooDeep(file.Name)]);
        }

        Feed feed = FeedReader.ReadFromString(text);
        var articles = ImmutableArray.CreateBuilder<ImportedArticle>();
        var summaries = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (FeedItem item in feed.Items.Take(MostItems))
        {
            ImportedArticle article = Article(item, feed, cues);
            string link = article.Url?.Value ?? "";
            if (article.WordCount >= FewestWords)
            {
                articles.Add(article);
            }
            else
            {
                summaries.Add((article.Title?.Value ?? link, link));
            }
        }

        return new FeedReadResult(
            articles.ToImmutable(),
            summaries.ToImmutable(),
            feed.Items.Count == 0 ? [ImportMessages.NothingInside(file.Name)] : []
        );
    }

    private static ImportedArticle Article(FeedItem item, Feed feed, PageCues cues)
    {
        string html = Longer(item.Content, item.Description);
        string? address =
            Uri.TryCreate(item.Link?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
        List<Block> blocks =
            PageShape.IsTooDeep(html) || PageParser.Parse(html).Body is not { } body
                ? []
                : [.. new BlockWalker(cues, address).Walk(body).Select(b => b.Block)];
        return new ImportedArticle
        {
            Title = Of(System.Net.WebUtility.HtmlDecode(item.Title)),
            Outlet = Of(feed.Title),
            Authors = Of(item.Author) is { } author ? [author] : [],
            Published = Instant.Normalise(item.PublishingDateString) is { } date ? new Found(date, "feed") : null,
            Language = Of(feed.Language),
            Url = Of(address),
            Blocks = [.. blocks],
        };
    }

    private static Found? Of(string? value) => string.IsNullOrWhiteSpace(value) ? null : new Found(Words.Tidy(value), "feed");

    private static string Longer(string? a, string? b) => (a?.Length ?? 0) >= (b?.Length ?? 0) ? a ?? "" : b!;
}
