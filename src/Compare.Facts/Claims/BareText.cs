using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Facts.Claims;

/// <summary>A text that no article holds: a sentence of a test, or one that an editor tries.</summary>
internal static class BareText
{
    /// <summary>The text as the body of an article, a paragraph a block between blank lines.</summary>
    /// <param name="path">What messages call it.</param>
    public static Article ToArticle(string text, PartialDate? published, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        VisibleText visible = VisibleText.Fold(text);
        text = visible.Text;
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                paragraphs.Add(new Paragraph(new TextSpan(start, end), Place.Body, paragraphs.Count + 1));
            }

            start = end + 2;
        }

        return new Article
        {
            Id = "text",
            Outlet = "text",
            Title = "text",
            Path = path,
            Published = published,
            Body = text,
            Visible = visible,
            Paragraphs = paragraphs.ToImmutable(),
        };
    }
}
