using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Compare.Import.Content;

namespace Compare.Import.Pages;

/// <summary>A block and the element of the page that it stands in.</summary>
/// <param name="LinkShare">How much of its text is inside links, from 0 to 1.</param>
internal sealed record PlacedBlock(Block Block, IElement Element, double LinkShare);

/// <summary>
/// Walks a part of a page in reading order and takes it apart into blocks. The page is not nested deeper than <see cref="PageShape"/>
/// allows.
/// </summary>
internal sealed class BlockWalker(PageCues cues, string? baseAddress)
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "frame",
        "object",
        "embed",
        "button",
        "input",
        "select",
        "textarea",
        "option",
        "video",
        "audio",
        "canvas",
        "head",
        "title",
        "link",
        "meta",
        "map",
        "datalist",
        "progress",
        "meter",
        "img",
        "source",
        "picture-source",
        "amp-ad",
        "amp-iframe",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "picture",
    };

    private readonly List<PlacedBlock> blocks = [];
    private readonly StringBuilder text = new();
    private int linked;
    private Context at = new(BlockKind.Paragraph, 0, null);

    private sealed record Context(BlockKind Kind, int Level, string? Picture);

    public List<PlacedBlock> Walk(IElement root)
    {
        blocks.Clear();
        Visit(root, root, inLink: false);
        Flush(root);
        return [.. blocks];
    }

    private void Visit(INode node, IElement owner, bool inLink)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
                linked += inLink ? Words.Key(words.Data).Length : 0;
            }
            else if (child is IElement element && !Silent.Contains(element.LocalName) && !IsHidden(element))
            {
                Visit(element, owner, inLink, Inline.Contains(element.LocalName));
            }
        }
    }

    private void Visit(IElement element, IElement owner, bool inLink, bool inline)
    {
        if (element.LocalName == "br")
        {
            // Two breaks part paragraphs, one does not.
            if (text.Length > 0 && text[^1] == '\v')
            {
                Flush(owner);
            }
            else
            {
                text.Append('\v');
            }
        }
        else if (inline && !HoldsBlocks(element))
        {
            Visit(element, owner, inLink || element.LocalName == "a");
        }
        else if (element.LocalName == "table" && Table(element) is { } rows)
        {
            Flush(owner);
            Add(new Block(BlockKind.Table, string.Join(' ', rows.SelectMany(r => r))) { Rows = rows }, element, 0);
        }
        else
        {
            Flush(owner);
            Context outer = at;
            at = Inside(element, outer);
            Visit(element, element, inLink || element.LocalName == "a");
            Flush(element);
            at = outer;
        }
    }

    private Context Inside(IElement element, Context outer) =>
        element.LocalName switch
        {
            ['h', >= '1' and <= '6'] and { Length: 2 } name => outer with { Kind = BlockKind.Heading, Level = name[1] - '0' },
            "li" => new Context(
                element.ParentElement?.LocalName == "ol" ? BlockKind.NumberedItem : BlockKind.ListItem,
                Depth(element),
                null
            ),
            "figure" => outer with { Picture = Picture(element) },
            "blockquote" => new Context(BlockKind.Quotation, 0, null),
            _ when cues.IsCaption(element) && element.TextContent.Length < 1500 => outer with
            {
                Kind = BlockKind.Caption,
                Level = 0,
                Picture = outer.Picture ?? Picture(element.ParentElement),
            },
            _ when cues.IsPullQuote(element) => new Context(BlockKind.Quotation, 0, null),
            _ when cues.IsCorrection(element) && element.TextContent.Length < 3000 => new Context(BlockKind.Correction, 0, null),
            _ => outer,
        };

    private void Flush(IElement owner)
    {
        string said = Words.Tidy(text.Replace('\v', ' ').ToString());
        int letters = Words.Key(said).Length;
        if (letters > 0)
        {
            Add(
                new Block(at.Kind, said, at.Level) { Picture = at.Kind == BlockKind.Caption ? at.Picture : null },
                owner,
                Math.Min(1, (double)linked / letters)
            );
        }

        text.Clear();
        linked = 0;
    }

    private void Add(Block block, IElement owner, double linkShare)
    {
        bool correction = block.Kind is BlockKind.Paragraph or BlockKind.ListItem && cues.IsCorrection(block.Text);
        blocks.Add(new PlacedBlock(correction ? block with { Kind = BlockKind.Correction, Level = 0 } : block, owner, linkShare));
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("aria-hidden") == "true" && element.LocalName != "span")
        || (
            element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Links and spans are set around whole paragraphs too.</summary>
    private static bool HoldsBlocks(IElement element)
    {
        foreach (IElement child in element.Children)
        {
            if ((!Inline.Contains(child.LocalName) && !Silent.Contains(child.LocalName) && child.LocalName != "br") || HoldsBlocks(child))
            {
                return true;
            }
        }

        return false;
    }

    private static int Depth(IElement item)
    {
        int depth = -1;
        for (IElement? above = item.ParentElement; above is not null; above = above.ParentElement)
        {
            depth += above.LocalName is "ul" or "ol" ? 1 : 0;
        }

        return Math.Max(0, depth);
    }

    private string? Picture(IElement? figure)
    {
        IElement? image = figure?.QuerySelector("img[src], amp-img[src]");
        return image?.GetAttribute("src") is { Length: > 0 } source
            && baseAddress is not null
            && Uri.TryCreate(new Uri(baseAddress), source, out Uri? address)
            && address.Scheme is "https" or "http"
                ? address.AbsoluteUri
            : image?.GetAttribute("src") is { } full && full.StartsWith("https://", StringComparison.Ordinal) ? full
            : null;
    }

    /// <summary>The cells of a table of data; null for a table that only lays out a page.</summary>
    private static ImmutableArray<ImmutableArray<string>>? Table(IElement table)
    {
        if (table.QuerySelector("table, p + p, h1, h2, h3, ul, ol, article, form") is not null)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (IElement row in table.QuerySelectorAll("tr"))
        {
            ImmutableArray<string> cells = [.. row.Children.Where(c => c.LocalName is "td" or "th").Select(c => Words.Tidy(c.TextContent))];
            if (cells.Any(c => c.Length > 0))
            {
                rows.Add(cells);
            }
        }

        bool isData = rows.Count > 1 && rows.Max(r => r.Length) is > 1 and <= 30 && rows.Average(r => r.Average(c => c.Length)) < 200;
        return isData ? rows.ToImmutable() : null;
    }
}
