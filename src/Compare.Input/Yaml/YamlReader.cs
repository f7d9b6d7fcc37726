using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Compare.Input.Yaml;

/// <summary>
/// YAML text -> nodes, for the plain part of YAML that editors write: one document, no anchors, aliases or tags. Reads
/// parser events, so that duplicate keys and the like are faults beside all others and no alias is ever expanded.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 20;
    private readonly YamlSource source;
    private readonly Scanner scanner;
    private readonly Parser parser;

    private YamlReader(YamlSource source)
    {
        this.source = source;
        scanner = new Scanner(new StringReader(source.Text));
        parser = new Parser(scanner);
    }

    /// <summary>The document's root; null where there is none, or where the text cannot be read, which is then a fault.</summary>
    public static Node? Read(YamlSource source)
    {
        try
        {
            return new YamlReader(source).ReadStream();
        }
        catch (YamlException e)
        {
            (int offset, string message) = SyntaxHint.Of(source.Text, e);
            source.Error(offset, message);
            return null;
        }
    }

    private Node? ReadStream()
    {
        Next();
        if (Next() is StreamEnd)
        {
            return null;
        }

        Node root = ReadNode(Next(), 0);
        Next();
        if (Next() is DocumentStart second)
        {
            source.Error(OffsetOf(second.Start), Messages.SecondDocument);
        }

        return root;
    }

    private ParsingEvent Next()
    {
        try
        {
            return parser.MoveNext() ? parser.Current! : throw Broken();
        }
        catch (Exception e) when (e is not YamlException)
        {
            // Some broken texts bring the parser into states it did not foresee; it throws whatever comes up there.
            throw Broken();
        }
    }

    private SyntaxErrorException Broken() => new(scanner.CurrentPosition, scanner.CurrentPosition, Messages.Broken);

    private Node ReadNode(ParsingEvent at, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new MaximumRecursionLevelReachedException(at.Start, at.End, Messages.TooDeep(MaxDepth));
        }

        if (at is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            source.Error(OffsetOf(at.Start), Messages.Anchor);
        }

        if (at is NodeEvent { Tag.IsEmpty: false })
        {
            source.Error(OffsetOf(at.Start), Messages.Tag);
        }

        return at switch
        {
            Scalar scalar => ReadText(scalar),
            SequenceStart => ReadList(at, depth),
            MappingStart => ReadMap(at, depth),
            _ => new TextNode("*", null, false, OffsetOf(at.Start), OffsetOf(at.End)),
        };
    }

    private TextNode ReadText(Scalar scalar)
    {
        char? quote = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => '\'',
            ScalarStyle.DoubleQuoted => '"',
            _ => null,
        };
        int start = OffsetOf(scalar.Start);
        bool verbatim = source.Text.AsSpan(start + (quote is null ? 0 : 1)).StartsWith(scalar.Value, StringComparison.Ordinal);
        var node = new TextNode(scalar.Value, quote, verbatim, start, OffsetOf(scalar.End));
        int bad = UnprintableAt(node.Text);
        if (bad >= 0)
        {
            source.Error(node, bad, Messages.Unprintable(node.Text[bad]));
        }

        return node;
    }

    private ListNode ReadList(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        ParsingEvent at;
        while ((at = Next()) is not SequenceEnd)
        {
            items.Add(ReadNode(at, depth + 1));
        }

        return new ListNode(items.ToImmutable(), OffsetOf(start.Start), OffsetOf(at.End));
    }

    private MapNode ReadMap(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var firsts = new Dictionary<string, TextNode>(StringComparer.Ordinal);
        ParsingEvent at;
        while ((at = Next()) is not MappingEnd)
        {
            Node key = ReadNode(at, depth + 1);
            Node value = ReadNode(Next(), depth + 1);
            if (key is not TextNode text)
            {
                source.Error(key, Messages.KeyNotText);
            }
            else if (firsts.TryGetValue(text.Text, out TextNode? first))
            {
                source.Error(key, Messages.DuplicateKey(text.Text, source.Position(first.Start).Line));
            }
            else
            {
                firsts.Add(text.Text, text);
                entries.Add(new Entry(text, value));
            }
        }

        return new MapNode(entries.ToImmutable(), OffsetOf(start.Start), OffsetOf(at.End));
    }

    /// <summary>The parser sets empty scalars at times behind the end.</summary>
    private int OffsetOf(Mark mark) => (int)Math.Min(mark.Index, source.Text.Length);

    /// <summary>
    /// Index of the first control character (but line breaks and tabs) or half of a surrogate pair; -1 where there is none.
    /// </summary>
    private static int UnprintableAt(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')))
            {
                return i;
            }
        }

        return -1;
    }
}
