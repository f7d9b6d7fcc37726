using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Text.Language;

/// <summary>
/// Finds what stands between quotation marks of any style, the outermost where they are nested. A quotation left open at the
/// end of a paragraph runs to that end, as when a speech goes on over several paragraphs; a mark in the next that can only
/// close closes it there. A single mark opens one only where <see cref="SingleQuotes"/> finds its end, a straight one inside a
/// paragraph only where it is closed, there or in the next.
/// </summary>
internal static class Quotes
{
    public static List<TextSpan> Find(Article article)
    {
        var found = new List<TextSpan>();
        string closers = "";
        for (int p = 0; p < article.Paragraphs.Length; p++)
        {
            TextSpan paragraph = article.Paragraphs[p].Span;
            int from = closers.Length > 0 && ClosesFirst(article.Body, paragraph, closers) ? paragraph.Start : -1;
            bool next = p + 1 < article.Paragraphs.Length && article.Body[article.Paragraphs[p + 1].Span.Start] == QuoteMarks.SingleOpen;
            closers = InParagraph(article.Body, paragraph, from, closers, next, SpeechGoesOn(article, p + 1), found);
        }

        return found;
    }

    /// <summary>Adds a paragraph's quotations; what closes the one that it leaves open, empty where it leaves none.</summary>
    /// <param name="open">Where the quotation that goes on in it begins; -1 where none does.</param>
    /// <param name="singleNext">Whether the next paragraph begins with a single mark that opens.</param>
    /// <param name="goesOn">Whether the next paragraph begins with a mark, or closes what is open before it.</param>
    private static string InParagraph(
        string body,
        TextSpan paragraph,
        int open,
        string closers,
        bool singleNext,
        bool goesOn,
        List<TextSpan> found
    )
    {
        bool inner = false;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            if (open >= 0)
            {
                int close = body.AsSpan(i, paragraph.End - i).IndexOfAny(closers);
                if (close < 0)
                {
                    break;
                }

                i += close;
                if (body[i] == StraightMarks.Mark && StraightMarks.OnlyOpens(body, i, paragraph))
                {
                    // Inside curly marks it is a quotation in a quotation; of two straight ones the first has no partner.
                    (open, inner) = open > 0 && body[open - 1] == StraightMarks.Mark ? (i + 1, false) : (open, true);
                    continue;
                }

                if (body[i] == StraightMarks.Mark && (inner || StraightMarks.IsInches(body, i, paragraph)))
                {
                    inner = false;
                    continue;
                }

                Add(found, open, i);
                (open, inner) = (-1, false);
                i += QuoteMarks.LengthAt(body, i) - 1;
            }
            else if (QuoteMarks.OpensAt(body, i, paragraph) is { } pair)
            {
                int start = i + QuoteMarks.LengthAt(body, i);
                if (!pair.Single)
                {
                    (open, closers, i) = (start, pair.Closers, start - 1);
                }
                else if (SingleQuotes.CloseOf(body, start, paragraph, pair) is var end and >= 0)
                {
                    Add(found, start, end);
                    i = end;
                }
                else if (singleNext && body[i] == QuoteMarks.SingleOpen)
                {
                    (open, closers, i) = (start, pair.Closers, paragraph.End);
                }
            }
        }

        bool isStray = open > paragraph.Start + 1 && body[open - 1] == StraightMarks.Mark && !goesOn;
        if (open < 0 || isStray)
        {
            return "";
        }

        Add(found, open, paragraph.End);
        return closers;
    }

    private static bool SpeechGoesOn(Article article, int paragraph) =>
        paragraph < article.Paragraphs.Length
        && article.Paragraphs[paragraph].Span is { Length: > 0 } next
        && (ClosesFirst(article.Body, next, "\"”»") || QuoteMarks.Double.Contains(article.Body[next.Start]));

    /// <summary>Whether a paragraph's first mark has a word's end before it and no word behind it.</summary>
    private static bool ClosesFirst(string body, TextSpan paragraph, string closers)
    {
        int mark = body.AsSpan(paragraph.Start, paragraph.Length).IndexOfAny(QuoteMarks.Double);
        int at = paragraph.Start + mark;
        return mark > 0
            && closers.Contains(body[at], StringComparison.Ordinal)
            && !char.IsWhiteSpace(body[at - 1])
            && (at + 1 == paragraph.End || !char.IsLetterOrDigit(body[at + 1]));
    }

    private static void Add(List<TextSpan> found, int start, int end)
    {
        if (end > start)
        {
            found.Add(new TextSpan(start, end));
        }
    }
}
