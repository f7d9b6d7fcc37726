using System.Collections.Immutable;

namespace Compare.Rules.Loading;

/// <summary>
/// A node of a YAML file and where it stands: UTF-16 offsets into the text it was read from, <paramref name="End"/> exclusive.
/// </summary>
internal abstract record Node(int Start, int End);

/// <summary>
/// A scalar. Whatever it looks like, it is its text: <c>yes</c>, <c>2003</c> and <c>null</c> are words.
/// </summary>
/// <param name="Quote">The quotation mark around it in the file; null where it has none.</param>
internal sealed record TextNode(string Text, char? Quote, int Start, int End) : Node(Start, End);

internal sealed record ListNode(ImmutableArray<Node> Items, int Start, int End) : Node(Start, End);

/// <summary>A mapping. No two entries have the same key.</summary>
internal sealed record MapNode(ImmutableArray<Entry> Entries, int Start, int End) : Node(Start, End)
{
    public Entry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Text == key);
}

internal sealed record Entry(TextNode Key, Node Value);
