using System.Collections.Immutable;

namespace Compare.Import.Content;

/// <summary>What a block of an article is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    Caption,

    /// <summary>A block quote, or a pull quote that says what the text does not.</summary>
    Quotation,
    ListItem,
    NumberedItem,
    Table,

    /// <summary>A note that says what was changed in the article.</summary>
    Correction,
}

/// <summary>A block of an article in reading order.</summary>
/// <param name="Text">Its words without any markup, white space as single spaces.</param>
/// <param name="Level">Of a heading from 1 to 6; of an item of a list how deep it lies, from 0.</param>
internal sealed record Block(BlockKind Kind, string Text, int Level = 0)
{
    /// <summary>The cells of a table, row by row.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>The picture's address that a caption is of; null where it has none.</summary>
    public string? Picture { get; init; }
}
