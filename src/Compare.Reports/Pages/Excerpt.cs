using Compare.Facts.Claims;
using Compare.Reports.Templates;
using Compare.Text.Common;

namespace Compare.Reports.Pages;

/// <summary>
/// A claim's evidence: its sentence around the value, and the rest of the paragraph around the sentence. Each part is cut
/// at a word where it is long; <c>…</c> then stands at the cut.
/// </summary>
internal sealed record Excerpt(string Before, string Lead, string Value, string Trail, string After)
{
    private const int LongestContext = 180;
    private const int LongestSentencePart = 600;
    private const string Cut = "…";

    /// <summary>The sentence alone.</summary>
    public string Sentence => Lead + Value + Trail;

    public static Excerpt Around(Claim claim)
    {
        string body = claim.Article.Body;
        var paragraph = claim.Paragraph.Span;
        var (sentence, value) = (claim.Sentence, claim.Value.Span);
        return new Excerpt(
            Last(body, new TextSpan(Math.Min(paragraph.Start, sentence.Start), sentence.Start), LongestContext),
            Last(body, new TextSpan(sentence.Start, value.Start), LongestSentencePart),
            claim.Text,
            First(body, new TextSpan(value.End, Math.Max(value.End, sentence.End)), LongestSentencePart),
            First(
                body,
                new TextSpan(Math.Max(value.End, sentence.End), Math.Max(paragraph.End, Math.Max(value.End, sentence.End))),
                LongestContext
            )
        );
    }

    public ModelObject Model() =>
        new()
        {
            ["before"] = Before,
            ["lead"] = Lead,
            ["value"] = Value,
            ["trail"] = Trail,
            ["after"] = After,
        };

    private static string First(string body, TextSpan span, int longest)
    {
        if (span.Length <= longest)
        {
            return span.In(body).ToString();
        }

        int end = body.LastIndexOf(' ', span.Start + longest, longest);
        return string.Concat(body.AsSpan(span.Start, (end > span.Start ? end : span.Start + longest) - span.Start), Cut);
    }

    private static string Last(string body, TextSpan span, int longest)
    {
        if (span.Length <= longest)
        {
            return span.In(body).ToString();
        }

        int start = body.IndexOf(' ', span.End - longest, longest);
        return string.Concat(
            Cut,
            body.AsSpan(start >= 0 ? start + 1 : span.End - longest, span.End - (start >= 0 ? start + 1 : span.End - longest))
        );
    }
}
