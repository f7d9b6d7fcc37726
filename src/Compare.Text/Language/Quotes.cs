using Compare.Text.Corpus;

namespace Compare.Text.Language;

/// <summary>
/// Finds what stands between double quotation marks, straight or curly. A quotation left open at the end of a paragraph
/// runs to that end, as when a speech goes on over several paragraphs.
/// </summary>
internal static class Quotes
{
    public static List<TextSpan> Find(Article article)
    {
        var found = new List<TextSpan>();
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            int open = -1;
            for (int i = paragraph.Span.Start; i < paragraph.Span.End; i++)
            {
                char c = article.Body[i];
                if (c is not ('"' or '“' or '”' or '„' or '«' or '»'))
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

            if (open >= 0)
            {
                Add(found, open, paragraph.Span.End);
            }
        }

        return found;
    }

    private static void Add(List<TextSpan> found, int start, int end)
    {
        if (end > start)
        {
            found.Add(new TextSpan(start, end));
        }
    }
}
