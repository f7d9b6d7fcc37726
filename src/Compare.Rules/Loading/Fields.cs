using System.Collections.Immutable;

namespace Compare.Rules.Loading;

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
        foreach (Entry entry in map.Entries.Where(e => !known.Contains(e.Key.Text)))
        {
            string key = entry.Key.Text;
            source.Error(entry.Key, entry.Value is TextNode { Text: "", Start: var at } && at == entry.Key.End
                ? Messages.CommaInText(key)
                : Messages.UnknownKey(key, Suggestion.Nearest(key, known), known));
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

    private void CheckNotEmpty(string key, Node node, int count)
    {
        if (count == 0)
        {
            source.Error(node, Messages.Empty(key));
        }
    }
}
