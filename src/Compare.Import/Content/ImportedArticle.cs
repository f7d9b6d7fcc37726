using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Import.Content;

/// <summary>A value that a source gives, and where in the source it stood: "json-ld", "og:title".</summary>
public sealed record Found(string Value, string From);

/// <summary>An article as it was found in a source, before it is written.</summary>
public sealed record ImportedArticle
{
    /// <summary>Its headline; null where the source has none.</summary>
    public Found? Title { get; init; }

    /// <summary>Who published it; null where the source does not say.</summary>
    public Found? Outlet { get; init; }

    /// <summary>The names of who wrote it, in their order.</summary>
    public ImmutableArray<Found> Authors { get; init; } = [];

    /// <summary>A year, a month, a day, or an instant in ISO 8601, with its zone where the source gives one.</summary>
    public Found? Published { get; init; }

    /// <summary>The same of the last change.</summary>
    public Found? Updated { get; init; }

    /// <summary>The code of the language that it says it is in; null where it does not.</summary>
    public Found? Language { get; init; }

    /// <summary>The outlet's section that it stood in; null where the source does not say.</summary>
    public Found? Section { get; init; }

    /// <summary>The address it was had from.</summary>
    public Found? Url { get; init; }

    /// <summary>The address that it says is its own.</summary>
    public Found? Canonical { get; init; }

    /// <summary>Whose report it is: agencies by the names that the word lists give them.</summary>
    public ImmutableArray<Found> Credits { get; init; } = [];

    internal ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The text where the source is Markdown already; null where it is to be written from the blocks.</summary>
    public string? Markdown { get; init; }

    /// <summary>What somebody should know of how it was read.</summary>
    public ImmutableArray<Diagnostic> Notes { get; init; } = [];

    /// <summary>The number of words in all blocks.</summary>
    public int WordCount => Blocks.Sum(b => Words.Count(b.Text));
}
