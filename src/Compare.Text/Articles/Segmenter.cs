using System.Buffers;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>
/// A stretch of text that makes up a paragraph. Blocks with the same <paramref name="Group"/> have no blank line between them.
/// </summary>
internal readonly record struct TextBlock(TextSpan Span, int Group);

/// <summary>
/// Splits a body into paragraphs. A line is a paragraph, unless the text is wrapped: then lines that were broken for
/// want of room belong together. Linear but for one sort of line lengths.
/// </summary>
internal sealed class Segmenter(FurnitureCues cues, MarkupIndex markup)
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public List<TextBlock> Split(ReadOnlySpan<char> body)
    {
        List<TextBlock> lines = Lines(body);
        int width = WrapWidth(body, lines);
        if (width == 0)
        {
            return lines;
        }

        var blocks = new List<TextBlock>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0 && ContinuesLine(body, lines[i - 1], lines[i], width))
            {
                blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, lines[i].Span.End) };
            }
            else
            {
                blocks.Add(lines[i]);
            }
        }

        return blocks;
    }

    private static List<TextBlock> Lines(ReadOnlySpan<char> body)
    {
        var lines = new List<TextBlock>();
        int group = 0;
        int start = 0;
        while (start < body.Length)
        {
            int length = body[start..].IndexOfAny(LineBreaks);
            int end = length < 0 ? body.Length : start + length;
            TextSpan span = Trim(body, start, end);
            if (span.Length > 0)
            {
                lines.Add(new TextBlock(span, group));
            }
            else
            {
                group++;
            }

            start = end + (body[end..].StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }

    private static TextSpan Trim(ReadOnlySpan<char> body, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(body[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(body[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>
    /// The width that lines were broken at; 0 where they were not. It shows by most lines being full, and by a full line
    /// that goes on in lower case.
    /// </summary>
    private int WrapWidth(ReadOnlySpan<char> body, List<TextBlock> lines)
    {
        var lengths = new List<int>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (MayContinue(body, lines[i - 1], lines[i]))
            {
                lengths.Add(lines[i - 1].Span.Length);
            }
        }

        if (lengths.Count == 0)
        {
            return 0;
        }

        // A few lines may be longer than the width: an address cannot be broken.
        lengths.Sort();
        int width = lengths[(lengths.Count - 1) * 9 / 10];
        if (width is < NarrowestWrap or > WidestWrap)
        {
            return 0;
        }

        int full = 0;
        bool goesOn = false;
        for (int i = 1; i < lines.Count; i++)
        {
            if (ContinuesLine(body, lines[i - 1], lines[i], width))
            {
                full++;
                goesOn |= char.IsLower(body[lines[i].Span.Start]) || GoesOnWithFigure(lines[i - 1].Span.In(body), lines[i].Span.In(body));
            }
        }

        return goesOn && full * 5 >= lengths.Count * 3 ? width : 0;
    }

    /// <summary>Whether the first word of the lower line would not have fitted into the upper one.</summary>
    private bool ContinuesLine(ReadOnlySpan<char> body, TextBlock upper, TextBlock lower, int width)
    {
        int word = lower.Span.In(body).IndexOf(' ');
        return MayContinue(body, upper, lower) && upper.Span.Length + 1 + (word < 0 ? lower.Span.Length : word) > width;
    }

    /// <summary>Headings and items of lists begin and end with their line, whatever its length.</summary>
    private bool MayContinue(ReadOnlySpan<char> body, TextBlock upper, TextBlock lower) =>
        upper.Group == lower.Group
        && body[upper.Span.Start] != '#'
        && body[lower.Span.Start] != '#'
        && !PlainText.IsListItem(lower.Span.In(body))
        && (markup.At(upper.Span.Start) & LineMarks.Heading) == 0
        && markup.At(lower.Span.Start) == LineMarks.None;

    /// <summary>A figure begins the lower line, and the upper one is no title: a sentence ended in it, it ends with a word that needs
    /// another, or it has a verb's helper.</summary>
    private bool GoesOnWithFigure(ReadOnlySpan<char> upper, ReadOnlySpan<char> lower)
    {
        if (!(char.IsDigit(lower[0]) || lower[0] is '$' or '£' or '€') || upper[^1] is '.' or '!' or '?' or ':' or '”' or '"')
        {
            return false;
        }

        int stop = upper.IndexOf(". ");
        if (stop > 0 && char.IsLower(upper[stop - 1]))
        {
            return true;
        }

        string[] words = upper.ToString().ToLowerInvariant().Split(' ');
        return cues.OpenWords.Contains(words[^1]) || words.Any(cues.FiniteHelpers.Contains);
    }
}
