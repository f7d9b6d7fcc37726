using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>What an article says of itself between the <c>---</c> lines at its head; null where it does not say.</summary>
internal sealed record ArticleMetadata
{
    public static readonly ArticleMetadata Empty = new();

    public FrontMatterValue? Id { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public PartialDate? Published { get; init; }

    public FrontMatterValue? Url { get; init; }

    public ImmutableArray<string> DerivedFrom { get; init; } = [];

    public ImmutableArray<string> Credits { get; init; } = [];

    public ArticleOrigin Origin { get; init; } = ArticleOrigin.Unknown;
}

/// <summary>A value that is checked later, with the file's line and column it stands at, from 1.</summary>
internal sealed record FrontMatterValue(string Text, int Line, int Column);

/// <summary>Front matter as read. <paramref name="Metadata"/> is null where it cannot be read at all.</summary>
internal sealed record FrontMatterReadResult(ArticleMetadata? Metadata, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Which keys of other programs were read as which of ours: "source as url".</summary>
    public ImmutableArray<string> Foreign { get; init; } = [];
}

/// <summary>
/// Reads front matter: <paramref name="yaml"/> is the text between the <c>---</c> lines, <paramref name="line"/> the
/// file's line it begins on. Handed in, so that this room needs no YAML library. It never throws.
/// </summary>
internal delegate FrontMatterReadResult FrontMatterReader(string yaml, string path, int line);

/// <summary>A date found in a line, and where in the line its words stand.</summary>
internal readonly record struct LineDate(PartialDate Date, TextSpan Span);

/// <summary>
/// Finds the date that a line of text names, year included: of "Published May 05, 2010" the day, at 10 to 22. Null where
/// there is none. It is asked about short lines only, and never throws.
/// </summary>
internal delegate LineDate? LineDateReader(string line);
