using System.Collections.Immutable;
using Compare.Input.Markdown;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>An article, or null where the file holds none, and what was wrong with it.</summary>
/// <param name="IdAt">Where the front matter gives the id; null where the file's name does.</param>
internal sealed record ArticleReadResult(Article? Article, FrontMatterValue? IdAt, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Which keys of other programs its front matter has: "source as url".</summary>
    public ImmutableArray<string> Foreign { get; init; } = [];
}

/// <summary>Reads the bytes of one file. Immutable and safe from many threads; no input makes it throw.</summary>
internal sealed class ArticleReader
{
    private readonly HeadReader heads;
    private readonly FurnitureCues cues;
    private readonly PlaceFinder places;

    /// <param name="dates">Null where no date in the first lines is to be looked for.</param>
    public ArticleReader(FurnitureCues cues, FrontMatterReader frontMatter, LineDateReader? dates)
    {
        this.cues = cues;
        heads = new HeadReader(frontMatter);
        places = new PlaceFinder(cues, dates ?? (_ => null));
    }

    /// <param name="path">Goes into the article and its faults; its file name stands in for an id that is not given.</param>
    public ArticleReadResult Read(string path, ReadOnlySpan<byte> bytes)
    {
        (string? text, Diagnostic? fault) = TextFile.Decode(bytes, path);
        if (text is null)
        {
            return new ArticleReadResult(null, null, [fault!]);
        }

        if (SavedPage.Is(text))
        {
            return new ArticleReadResult(null, null, [CorpusDiagnostics.SavedPage(path)]);
        }

        (int bodyStart, FrontMatterReadResult head) = heads.Read(text, path);
        if (head.Metadata is not { } known)
        {
            return new ArticleReadResult(null, null, head.Diagnostics);
        }

        string body = text[bodyStart..];
        if (string.IsNullOrWhiteSpace(body))
        {
            return new ArticleReadResult(null, null, head.Diagnostics.Add(CorpusDiagnostics.Empty(path)));
        }

        ImmutableArray<Diagnostic> faults = fault is null ? head.Diagnostics : head.Diagnostics.Insert(0, fault);
        string id = Identifier.Safe(known.Id?.Text ?? Path.GetFileNameWithoutExtension(path));
        if (known.Id is { } given && given.Text != id)
        {
            faults = faults.Add(CorpusDiagnostics.UnsafeId(path, given, id));
        }

        if (known.Url is { } url && !IsWebAddress(url.Text))
        {
            faults = faults.Add(CorpusDiagnostics.UnsafeUrl(path, url));
            known = known with { Url = null };
        }

        (VisibleText visible, int? unreadable) = IsMarkdown(path)
            ? MarkdownReader.Read(body, cues.KeepsHyphen)
            : (PlainReader.Read(body, cues.KeepsHyphen), null);
        if (unreadable is { } at)
        {
            faults = faults.Add(CorpusDiagnostics.UnreadableMarkdown(path, HeadReader.LineAt(text, bodyStart + at)));
        }

        if (string.IsNullOrWhiteSpace(visible.Text))
        {
            return new ArticleReadResult(null, null, faults.Add(CorpusDiagnostics.Empty(path)));
        }

        (ImmutableArray<Paragraph> paragraphs, string? title, PartialDate? published) = places.Find(visible, known);
        var article = new Article
        {
            Id = id,
            Outlet = known.Outlet ?? id,
            Title = title ?? id,
            Authors = known.Authors,
            Published = known.Published ?? published,
            Url = known.Url?.Text,
            DerivedFrom = known.DerivedFrom,
            Credits = known.Credits,
            Origin = known.Origin,
            Path = path,
            Body = visible.Text,
            Visible = visible.Text == body ? null : visible,
            BodyLine = HeadReader.LineAt(text, bodyStart),
            Paragraphs = paragraphs,
        };
        return new ArticleReadResult(article, known.Id, faults) { Foreign = head.Foreign };
    }

    private static bool IsMarkdown(string path) => !path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
