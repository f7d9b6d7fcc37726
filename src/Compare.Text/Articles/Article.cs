using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>Where in an article a stretch of text stands. Furniture (navigation, related links, bylines) is never evidence.</summary>
public enum Place
{
    Body,
    Quotation,
    Caption,
    Heading,
    Furniture,
}

/// <summary>
/// A block of the body without its surrounding blank lines. <paramref name="Number"/> counts the paragraphs of place
/// <see cref="Place.Body"/> from 1 as a reader would; it is 0 for any other place. A paragraph's place is never
/// <see cref="Place.Quotation"/>: quotations are found inside paragraphs.
/// </summary>
public sealed record Paragraph(TextSpan Span, Place Place, int Number);

/// <summary>One text with its metadata.</summary>
public sealed record Article
{
    /// <summary>Unique in its corpus folder: from the front matter, else the file's name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it; the id where that is not known.</summary>
    public required string Outlet { get; init; }

    /// <summary>Its headline; the id where that is not known.</summary>
    public required string Title { get; init; }

    /// <summary>The names of who wrote it, in their order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Day, month or year of publication; null where not known. Relative dates are read against it.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The address that it was published at, http or https; null where not known.</summary>
    public string? Url { get; init; }

    /// <summary>What the article is taken from, as its front matter declares: ids, addresses or names.</summary>
    public ImmutableArray<string> DerivedFrom { get; init; } = [];

    /// <summary>Whose report it is, as its front matter declares: an agency, another outlet.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>Where its file was had from.</summary>
    public ArticleOrigin Origin { get; init; } = ArticleOrigin.Unknown;

    /// <summary>What it said before, the earliest first: texts of the same address.</summary>
    public ImmutableArray<Article> Earlier { get; init; } = [];

    /// <summary>Path as given by the user, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The path as a report shows it.</summary>
    public string ShownPath
    {
        get => field ?? Path;
        init;
    }

    /// <summary>The article's text as a reader sees it; all offsets of the engine are into this.</summary>
    public required string Body { get; init; }

    /// <summary>Where in the file's text after its front matter <see cref="Body"/> comes from; null where it is that text.</summary>
    internal VisibleText? Visible { get; init; }

    /// <summary>The file's text after its front matter, exactly as it stands.</summary>
    public string Source => Visible?.Source ?? Body;

    /// <summary>The file's line, from 1, on which <see cref="Source"/> begins.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>The blocks of the body in order; they do not overlap.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The file's line, from 1, of an offset into the body.</summary>
    public int LineOf(int offset) => LineOfSource(InSource(new TextSpan(offset, offset)).Start);

    /// <summary>The file's line, from 1, of an offset into <see cref="Source"/>.</summary>
    public int LineOfSource(int offset) => BodyLine + LineBreaks(Source.AsSpan(0, offset));

    /// <summary>Where in <see cref="Source"/> a stretch of the body stands, with the mark-up that lies inside it.</summary>
    public TextSpan InSource(TextSpan span) => Visible?.InSource(span) ?? span;

    private static int LineBreaks(ReadOnlySpan<char> text)
    {
        int lines = text.Count('\n');
        return lines > 0 ? lines : text.Count('\r');
    }
}
