using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Compare.Import.Content;
using Compare.Import.Decoding;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Import.Pages;

/// <summary>What came of reading a source: an article, or what kept it from being one.</summary>
internal sealed record PageReadResult(ImportedArticle? Article, ImmutableArray<Diagnostic> Faults);

/// <summary>A web page to the article on it. Safe from many threads; no input makes it throw.</summary>
internal sealed partial class PageReader
{
    private const int LargestPage = 16 << 20;
    private const int FewestWords = 25;
    private const int HeldBackWords = 250;
    private const int CutShortWords = 150;

    private readonly Lexicon lexicon;
    private readonly PageCues cues;
    private readonly DateLines dates;

    public PageReader(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        cues = new PageCues(lexicon);
        dates = new DateLines(lexicon);
    }

    /// <param name="path">What faults are told of.</param>
    /// <param name="charset">The encoding that came with the page, from a server or a mail; null where none did.</param>
    /// <param name="address">Where it was had from; null where that is not known: a saved page often says it itself.</param>
    public PageReadResult Read(ReadOnlySpan<byte> bytes, string path, string? charset, string? address)
    {
        if (bytes.Length > LargestPage)
        {
            return Failed(ImportMessages.Huge(path, LargestPage));
        }

        Decoded decoded = TextDecoder.Decode(bytes, charset ?? TextDecoder.DeclaredIn(bytes), path);
        return Read(decoded, path, address);
    }

    internal PageReadResult Read(Decoded decoded, string path, string? address)
    {
        if (PageShape.IsTooDeep(decoded.Text))
        {
            return Failed(ImportMessages.TooDeep(path));
        }

        IHtmlDocument page = PageParser.Parse(decoded.Text.Replace("\0", "", StringComparison.Ordinal));
        string? from = address ?? SavedFrom(decoded.Text);
        LinkedData? data = LinkedData.Read(page, from);
        ImportedArticle facts = new PageFacts(page, data, from, lexicon, dates.Read).Read();
        string shown = page.Body?.TextContent ?? "";
        if (page.QuerySelector("frameset, frame") is not null && Words.Count(shown) < FewestWords)
        {
            return Failed(ImportMessages.Frames(path));
        }

        string? body = Body(data);
        List<Block> blocks = new ArticleFinder(cues, from).Find(page, facts.Title?.Value, body);
        ImportedArticle article = facts with { Blocks = [.. blocks], Notes = decoded.Note is { } note ? [note] : [] };
        article = WithBody(article, body);
        return Judge(article, data, shown, path);
    }

    /// <summary>Where the page's scripts give the whole text and the page shows little of it, the scripts' text is the article.</summary>
    private static ImportedArticle WithBody(ImportedArticle article, string? body)
    {
        int given = body is null ? 0 : Words.Count(body);
        if (given < FewestWords || article.WordCount * 2 > given)
        {
            return article;
        }

        string[] paragraphs = body!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return article with
        {
            Blocks = [.. paragraphs.Select(p => new Block(BlockKind.Paragraph, Words.Tidy(p))).Where(b => b.Text.Length > 0)],
        };
    }

    private static string? Body(LinkedData? data)
    {
        if (data?.Body is not { } text)
        {
            return null;
        }

        return text.Contains("</", StringComparison.Ordinal) || text.Contains("<p>", StringComparison.OrdinalIgnoreCase)
            ? (
                PageShape.IsTooDeep(text)
                    ? null
                    : string.Join('\n', PageParser.Parse(text).QuerySelectorAll("p, li, h2, h3, blockquote").Select(p => p.TextContent))
            )
            : System.Net.WebUtility.HtmlDecode(text);
    }

    /// <summary>A page that shows no article, or only its beginning, is told and not imported.</summary>
    private PageReadResult Judge(ImportedArticle article, LinkedData? data, string shown, string path)
    {
        int words = article.WordCount;
        bool heldBack = words < HeldBackWords && cues.IsHeldBack(shown);
        return words < FewestWords && !heldBack ? Failed(ImportMessages.NoText(path, ""))
            : heldBack || (words < CutShortWords && data is { IsFree: false }) ? Failed(ImportMessages.Paywall(path, words))
            : new PageReadResult(article, article.Notes);
    }

    private static PageReadResult Failed(Diagnostic fault) => new(null, [fault]);

    /// <summary>Browsers and their extensions write the address into a comment of the page that they save.</summary>
    private static string? SavedFrom(string text)
    {
        string head = text[..Math.Min(text.Length, 4000)];
        return SavedForm().Match(head) is { Success: true } match && Uri.TryCreate(match.Groups[1].Value, UriKind.Absolute, out Uri? uri)
            ? uri.AbsoluteUri
            : null;
    }

    [GeneratedRegex(@"<!--[^>]{0,200}?(?:saved from url=\(\d+\)|url:\s*|mirrored from\s+)(https?://[^\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex SavedForm();
}
