using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Input.Yaml;

/// <summary>
/// A mapping read strictly: unknown keys are faults at once, values of another type when
/// asked for. A value that is absent or at fault comes back as null or empty; the fault stands in the source.
/// </summary>
internal sealed class Fields
{
    private readonly YamlSource source;
    private readonly MapNode map;

    public Fields(YamlSource source, MapNode map, IEnumerable<string> known)
    {
        this.source = source;
        this.map = map;
        for (int i = 0; i < map.Entries.Length; i++)
        {
            TextNode key = map.Entries[i].Key;
            if (known.Contains(key.Text))
            {
                continue;
            }

            if (i > 0 && map.Entries[i - 1] is { Value: TextNode { Quote: null, Text.Length: > 0 } text } cut && IsPiece(map.Entries[i]))
            {
                // All that its commas cut off is told at once. The parser sets a key that is left out before the text, at times.
                i += map.Entries.Skip(i + 1).TakeWhile(e => !known.Contains(e.Key.Text) && IsPiece(e)).Count();
                source.Error(
                    key,
                    Messages.CommaInText(key.Text, cut.Key.Text, source.Text[text.Start..Math.Max(text.End, map.Entries[i].Key.End)])
                );
                continue;
            }

            source.Error(key, Messages.UnknownKey(key.Text, Suggestion.Nearest(key.Text, known), known));
        }
    }

    public MapNode Map => map;

    public bool Has(string key) => map.Find(key) is not null;

    public Node? Find(string key) => map.Find(key)?.Value;

    /// <summary>A text that is not empty.</summary>
    public TextNode? Text(string key) => Find(key) is { } node ? Text(key, node) : null;

    /// <summary>As <see cref="Text(string)"/>; that it is absent is a fault too.</summary>
    public TextNode? RequiredText(string key, string example)
    {
        if (!Has(key))
        {
            source.Error(map, Messages.MissingKey(key, example));
        }

        return Text(key);
    }

    /// <summary>A list of texts, or one text alone; none of them empty.</summary>
    public ImmutableArray<TextNode> Texts(string key) => Find(key) is { } node ? Texts(key, node) : [];

    public ImmutableArray<TextNode> Texts(string key, Node node)
    {
        if (node is not ListNode list)
        {
            return Text(key, node) is { } text ? [text] : [];
        }

        CheckNotEmpty(key, list, list.Items.Length);
        return [.. list.Items.Select(item => Text(key, item)).OfType<TextNode>()];
    }

    /// <param name="example">What to write instead of another type.</param>
    public MapNode? Mapping(string key, string example) => Find(key) is { } node ? Mapping(key, node, example) : null;

    public MapNode? Mapping(string key, Node node, string example)
    {
        if (node is not MapNode mapping)
        {
            source.Error(node, Messages.NotMapping(key, node, example));
            return null;
        }

        CheckNotEmpty(key, mapping, mapping.Entries.Length);
        return mapping;
    }

    /// <param name="example">What to write instead of another type.</param>
    public ImmutableArray<Node> List(string key, string example)
    {
        Node? node = Find(key);
        if (node is ListNode list)
        {
            CheckNotEmpty(key, list, list.Items.Length);
            return list.Items;
        }

        if (node is not null)
        {
            source.Error(node, Messages.NotList(key, node, example));
        }

        return [];
    }

    private TextNode? Text(string key, Node node)
    {
        if (node is TextNode text && !string.IsNullOrWhiteSpace(text.Text))
        {
            return text;
        }

        source.Error(node, node is TextNode ? Messages.Empty(key) : Messages.NotText(key, node));
        return null;
    }

    /// <summary>Whether a key stands alone, without a colon: then it is what a comma cut off from the text before it.</summary>
    private bool IsPiece(Entry entry) =>
        entry.Value is TextNode { Text: "", Quote: null } && !source.Text.AsSpan(entry.Key.End).TrimStart().StartsWith(":");

    private void CheckNotEmpty(string key, Node node, int count)
    {
        if (count == 0)
        {
            source.Error(node, Messages.Empty(key));
        }
    }
}
