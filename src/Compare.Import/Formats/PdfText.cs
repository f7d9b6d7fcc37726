using System.Text.RegularExpressions;
using Compare.Import.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Compare.Import.Formats;

/// <summary>
/// The running text of a PDF: columns in reading order, without running heads, words that were broken at line ends whole again.
/// </summary>
internal static partial class PdfText
{
    private const int MostPages = 200;
    private const int MostLettersAPage = 60_000;

    /// <summary>A running head lies in the outermost part of a page.</summary>
    private const double Edge = 0.12;

    /// <summary>A line set in a size so much larger than the text is a heading.</summary>
    private const double HeadingSize = 1.15;

    private sealed record Line(string Text, double Left, double Right, double Top, double Bottom, double Size, int Page, double Height);

    public static List<Block> Read(PdfDocument document)
    {
        var pages = new List<List<List<Line>>>();
        foreach (Page page in document.GetPages().Take(MostPages))
        {
            pages.Add(page.Letters.Count > MostLettersAPage ? [] : Blocks(page));
        }

        HashSet<string> running = RunningHeads(pages);
        Line[] all = [.. pages.SelectMany(p => p).SelectMany(b => b)];
        double size = all.Length == 0 ? 0 : all.GroupBy(l => Math.Round(l.Size, 1)).MaxBy(g => g.Sum(l => l.Text.Length))!.Key;
        var blocks = new List<Block>();
        foreach (List<Line> block in pages.SelectMany(p => p))
        {
            Line[] lines = [.. block.Where(l => !IsEdge(l) || !(running.Contains(Pattern(l.Text)) || PageNumber().IsMatch(l.Text)))];
            foreach (Line[] paragraph in Paragraphs(lines))
            {
                Add(blocks, paragraph, size);
            }
        }

        return blocks;
    }

    private static List<List<Line>> Blocks(Page page)
    {
        Word[] words =
        [
            .. NearestNeighbourWordExtractor
                .Instance.GetWords(page.Letters)
                .Where(w => w.Text.Trim().Length > 0 && w.TextOrientation == TextOrientation.Horizontal),
        ];
        if (words.Length == 0)
        {
            return [];
        }

        IReadOnlyList<TextBlock> found = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return
        [
            .. UnsupervisedReadingOrderDetector
                .Instance.Get(found)
                .OrderBy(b => b.ReadingOrder)
                .Select(b => b.TextLines.Select(l => Read(l, page)).Where(l => l.Text.Length > 0).ToList()),
        ];
    }

    private static Line Read(TextLine line, Page page)
    {
        var box = line.BoundingBox;
        double size = line.Words.SelectMany(w => w.Letters).Select(l => l.PointSize).DefaultIfEmpty(0).Max();
        return new Line(Words.Tidy(Ligatures(line.Text)), box.Left, box.Right, box.Top, box.Bottom, size, page.Number, page.Height);
    }

    private static string Ligatures(string text) =>
        text.Replace("\ufb01", "fi", StringComparison.Ordinal)
            .Replace("\ufb02", "fl", StringComparison.Ordinal)
            .Replace("\ufb00", "ff", StringComparison.Ordinal)
            .Replace("\ufb03", "ffi", StringComparison.Ordinal)
            .Replace("\ufb04", "ffl", StringComparison.Ordinal);

    private static bool IsEdge(Line line) => line.Bottom > line.Height * (1 - Edge) || line.Top < line.Height * Edge;

    /// <summary>Lines at the edge of two pages at least that differ only in figures.</summary>
    private static HashSet<string> RunningHeads(List<List<List<Line>>> pages) =>
        [
            .. pages
                .SelectMany(p => p.SelectMany(b => b).Where(IsEdge).Select(l => Pattern(l.Text)).Distinct())
                .GroupBy(t => t)
                .Where(g => g.Count() > 1 && g.Count() * 3 >= pages.Count)
                .Select(g => g.Key),
        ];

    private static string Pattern(string text) => Figures().Replace(text, "0");

    /// <summary>
    /// A paragraph begins where a line is indented, behind a line that ends early, and where the size of letters changes.
    /// </summary>
    private static IEnumerable<Line[]> Paragraphs(Line[] lines)
    {
        if (lines.Length == 0)
        {
            yield break;
        }

        (double left, double right) = (lines.Min(l => l.Left), lines.Max(l => l.Right));
        var paragraph = new List<Line>();
        foreach (Line line in lines)
        {
            if (paragraph.Count > 0)
            {
                Line last = paragraph[^1];
                bool indented = line.Left - left > line.Size * 0.7 && last.Left - left < line.Size * 0.7;
                bool early =
                    right - last.Right > (right - left) * 0.2
                    && last.Text[^1] is '.' or '!' or '?' or '"' or '”' or ':'
                    && right - last.Right > line.Size * 3;
                bool resized = Math.Abs(line.Size - last.Size) > last.Size * 0.1;
                bool apart = last.Bottom - line.Top > line.Size * 1.0;
                if (indented || early || resized || apart)
                {
                    yield return [.. paragraph];
                    paragraph.Clear();
                }
            }

            paragraph.Add(line);
        }

        yield return [.. paragraph];
    }

    private static void Add(List<Block> blocks, Line[] paragraph, double size)
    {
        string text = Formats.Paragraphs.Join(paragraph.Select(l => l.Text));
        bool heading = paragraph.Average(l => l.Size) > size * HeadingSize && Words.Count(text) <= 40;
        if (!heading && blocks.Count > 0 && blocks[^1] is { Kind: BlockKind.Paragraph } last && GoesOn(last.Text, text))
        {
            blocks[^1] = last with { Text = Formats.Paragraphs.Join([last.Text, text]) };
        }
        else
        {
            blocks.Add(heading ? new Block(BlockKind.Heading, text, 2) : new Block(BlockKind.Paragraph, text));
        }
    }

    /// <summary>A paragraph goes on over the end of a column or a page.</summary>
    private static bool GoesOn(string above, string below) =>
        above[^1] is not ('.' or '!' or '?' or ':' or '"' or '”' or '…')
        && Words.Count(above) > 5
        && (char.IsLower(below[0]) || above[^1] is ',' or '-');

    [GeneratedRegex(@"^\W*(?:\p{L}{0,6}\W*)?\d{1,4}(?:\W+(?:\p{L}{1,3}\W+)?\d{1,4})?\W*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
