using System.Collections.Immutable;

namespace Compare.Input.Yaml;

/// <summary>
/// A node of a YAML file and where it stands: UTF-16 offsets into the text it was read from, <paramref name="End"/> exclusive.
/// </summary>
internal abstract record Node(int Start, int End);

/// <summary>
/// A scalar. Whatever it looks like, it is its text: <c>yes</c>, <c>2003</c> and <c>null</c> are words.
/// </summary>
/// <param name="Quote">The quotation mark around it in the file; null where it has none.</param>
/// <param name="Verbatim">Whether it stands in the file letter for letter, with no escape or folded line, after its quote.</param>
internal sealed record TextNode(string Text, char? Quote, bool Verbatim, int Start, int End) : Node(Start, End)
{
    /// <summary>Offset into the file of <paramref name="index"/> of the text; where that is not known, of the whole.</summary>
    public int OffsetOf(int index) => !Verbatim ? Start : Start + index + (Quote is null ? 0 : 1);
}

internal sealed record ListNode(ImmutableArray<Node> Items, int Start, int End) : Node(Start, End);

/// <summary>A mapping. No two entries have the same key.</summary>
internal sealed record MapNode(ImmutableArray<Entry> Entries, int Start, int End) : Node(Start, End)
{
    public Entry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Text == key);
}

internal sealed record Entry(TextNode Key, Node Value);
