using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Compare.Import.Content;
using SmartReader;

namespace Compare.Import.Pages;

/// <summary>
/// Finds the article's blocks in a page. SmartReader tells which part of the page the article is; within that part, what it lost
/// of the running text is put back and what stands there by the name of furniture is taken out. Where the two cannot be
/// matched, its result stands as it is.
/// </summary>
internal sealed class ArticleFinder(PageCues cues, string? address)
{
    private const string NoAddress = "https://article.invalid/";
    private const int ShortestMatched = 24;
    private const int FewestWords = 8;

    /// <summary>What SmartReader kept may be matched in the page up to so much, or its result is left alone.</summary>
    private const double LeastMatched = 0.9;

    /// <summary>A part that holds more of the article is not around it.</summary>
    private const double LargestFurniture = 0.3;

    private readonly BlockWalker walker = new(cues, address);

    /// <param name="page">Is changed: what can be no part of the article is taken out.</param>
    public List<Block> Find(IHtmlDocument page, string? title, string? body)
    {
        Clear(page, title);
        List<PlacedBlock> all = page.Body is { } whole ? walker.Walk(whole) : [];
        List<PlacedBlock> kept = Read(page);
        List<PlacedBlock> repaired = Repair(all, kept, body);
        return Polish(repaired, title);
    }

    /// <summary>Takes out layers over the page, and of a page that goes on with the next articles all but its own.</summary>
    private void Clear(IHtmlDocument page, string? title)
    {
        int total = Math.Max(1, page.Body?.TextContent.Length ?? 1);
        foreach (
            IElement element in page
                .All.Where(e => e.LocalName is not ("html" or "body" or "main" or "article") && cues.IsLayer(e))
                .ToArray()
        )
        {
            if (
                element.TextContent.Length < total * LargestFurniture
                && element.QuerySelector("h1, article, [itemprop~=articleBody]") is null
            )
            {
                element.Remove();
            }
        }

        IElement[] articles =
        [
            .. page.QuerySelectorAll("article")
                .Where(a => a.ParentElement?.Closest("article") is null && a.QuerySelector("h1") is not null),
        ];
        if (articles.Length > 1)
        {
            string key = Words.Key(title ?? "");
            IElement own = Array.Find(articles, a => key.Length > 0 && a.QuerySelectorAll("h1").Any(h => Words.Key(h.TextContent) == key))
                ?? articles[0];
            foreach (IElement other in articles.Where(a => a != own))
            {
                other.Remove();
            }
        }
    }

    private List<PlacedBlock> Read(IHtmlDocument page)
    {
        var copy = (IHtmlDocument)page.Clone();
        using var reader = new Reader(address ?? NoAddress, copy) { KeepClasses = true, ContinueIfNotReadable = true };
        Article article = reader.GetArticle();
        if (!article.Completed || string.IsNullOrEmpty(article.Content))
        {
            return [];
        }

        IHtmlDocument content = PageParser.Parse(article.Content);
        return content.Body is { } found ? walker.Walk(found) : [];
    }

    private List<PlacedBlock> Repair(List<PlacedBlock> all, List<PlacedBlock> kept, string? body)
    {
        string keptText = string.Concat(kept.Select(k => Words.Key(k.Block.Text)));
        var keys = kept.Select(k => Words.Key(k.Block.Text)).ToHashSet(StringComparer.Ordinal);
        string bodyText = body is null ? "" : Words.Key(body);
        string[] allKeys = [.. all.Select(b => Words.Key(b.Block.Text))];
        bool[] isKept =
        [
            .. allKeys.Select(k => keys.Contains(k) || (k.Length >= ShortestMatched && keptText.Contains(k, StringComparison.Ordinal))),
        ];
        int matched = allKeys.Where((_, i) => isKept[i]).Distinct(StringComparer.Ordinal).Sum(k => k.Length);
        if (keptText.Length == 0 || matched < keptText.Length * LeastMatched)
        {
            return kept;
        }

        IElement scope = Scope(all, allKeys, isKept, keptText.Length);
        int first = Array.FindIndex(isKept, k => k);
        int last = Array.FindLastIndex(isKept, k => k);
        var result = new List<PlacedBlock>();
        for (int i = 0; i < all.Count; i++)
        {
            bool inside = scope.Contains(all[i].Element);
            bool given =
                bodyText.Length > 0 && allKeys[i].Length >= ShortestMatched && bodyText.Contains(allKeys[i], StringComparison.Ordinal);
            bool take = isKept[i]
                ? !IsOut(all[i], scope, keptText.Length) || given
                : given || (inside && IsLost(all[i], scope, i > first && i < last, i < first ? all[first] : all[last]));
            if (take)
            {
                result.Add(all[i]);
            }
        }

        return result;
    }

    /// <summary>The smallest part of the page that holds nearly all that was kept.</summary>
    private static IElement Scope(List<PlacedBlock> all, string[] keys, bool[] isKept, int total)
    {
        IElement best = all[0].Element.Owner!.Body!;
        var weight = new Dictionary<IElement, int>();
        for (int i = 0; i < all.Count; i++)
        {
            for (IElement? above = isKept[i] ? all[i].Element : null; above is not null; above = above.ParentElement)
            {
                weight[above] = weight.GetValueOrDefault(above) + keys[i].Length;
            }
        }

        while (best.Children.FirstOrDefault(c => weight.GetValueOrDefault(c) >= total * LeastMatched) is { } below)
        {
            best = below;
        }

        return best;
    }

    /// <summary>Whether something in the article's part that SmartReader left out is running text all the same.</summary>
    private bool IsLost(PlacedBlock block, IElement scope, bool between, PlacedBlock nearest)
    {
        if (block.LinkShare > 0.3 || Around(block.Element, scope).Any(cues.IsFurniture) || block.Element.Closest("aside") is not null)
        {
            return false;
        }

        int words = Words.Count(block.Block.Text);
        bool sentence = words >= FewestWords && block.Block.Text.TrimEnd('"', '”', '’', '\'', ')', '»')[^1] is '.' or '!' or '?' or '…';
        return block.Block.Kind switch
        {
            BlockKind.Correction => true,
            BlockKind.Paragraph or BlockKind.Quotation => between
                ? sentence || (words >= 2 && block.Element.LocalName is "p" or "blockquote")
                : sentence && block.Element.ParentElement == nearest.Element.ParentElement,
            BlockKind.Heading => between && words >= 1 && block.Block.Level is > 1 and < 5,
            BlockKind.Caption or BlockKind.Table => between,
            _ => between && sentence,
        };
    }

    /// <summary>Whether something that SmartReader kept stands in a small part named as furniture.</summary>
    private bool IsOut(PlacedBlock block, IElement scope, int total) =>
        block.Block.Kind != BlockKind.Correction
        && Around(block.Element, scope).Any(e => cues.IsFurniture(e) && e.TextContent.Length < total * LargestFurniture);

    private static IEnumerable<IElement> Around(IElement element, IElement scope)
    {
        for (IElement? above = element; above is not null && above != scope; above = above.ParentElement)
        {
            yield return above;
        }
    }

    /// <summary>Without the title, without pull quotes that only repeat the text, without headings that head nothing.</summary>
    private static List<Block> Polish(List<PlacedBlock> blocks, string? title)
    {
        string titleKey = Words.Key(title ?? "");
        var paragraphs = blocks.Where(b => b.Block.Kind == BlockKind.Paragraph).Select(b => Words.Key(b.Block.Text)).ToArray();
        string running = string.Join('|', paragraphs);
        var polished = new List<Block>();
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i].Block;
            string key = Words.Key(block.Text);
            bool repeatsTitle = titleKey.Length > 0 && key == titleKey && (block.Kind == BlockKind.Heading || i < 3);
            bool repeatsText =
                block.Kind == BlockKind.Quotation && key.Length >= ShortestMatched && running.Contains(key, StringComparison.Ordinal);
            bool headsNothing = block.Kind == BlockKind.Heading && !blocks.Skip(i + 1).Any(b => b.Block.Kind != BlockKind.Heading);
            if (!repeatsTitle && !repeatsText && !headsNothing)
            {
                polished.Add(block);
            }
        }

        return polished;
    }
}
