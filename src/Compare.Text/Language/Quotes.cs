using System.Buffers;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Text.Language;

/// <summary>
/// Finds what stands between double quotation marks, straight or curly. A quotation left open at the end of a paragraph
/// runs to that end, as when a speech goes on over several paragraphs; a mark in the next that can only close closes it there.
/// </summary>
internal static class Quotes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    public static List<TextSpan> Find(Article article)
    {
        var found = new List<TextSpan>();
        bool goesOn = false;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            int open = goesOn && ClosesFirst(article.Body, paragraph.Span) ? paragraph.Span.Start : -1;
            for (int i = paragraph.Span.Start; i < paragraph.Span.End; i++)
            {
                char c = article.Body[i];
                if (!Marks.Contains(c))
                {
                    continue;
                }

                if (open < 0 && c is not ('”' or '»'))
                {
                    open = i + 1;
                }
                else if (open >= 0 && c is not ('“' or '„' or '«'))
                {
                    Add(found, open, i);
                    open = -1;
                }
            }

            goesOn = open >= 0;
            if (goesOn)
            {
                Add(found, open, paragraph.Span.End);
            }
        }

        return found;
    }

    /// <summary>Whether a paragraph's first mark has a word's end before it and no word behind it.</summary>
    private static bool ClosesFirst(string body, TextSpan paragraph)
    {
        int mark = body.AsSpan(paragraph.Start, paragraph.Length).IndexOfAny(Marks);
        int at = paragraph.Start + mark;
        return mark > 0 && body[at] is '"' or '”' or '»' && !char.IsWhiteSpace(body[at - 1]) && (at + 1 == paragraph.End || !char.IsLetterOrDigit(body[at + 1]));
    }

    private static void Add(List<TextSpan> found, int start, int end)
    {
        if (end > start)
        {
            found.Add(new TextSpan(start, end));
        }
    }
}
