using Compare.Input.Lexicons;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;
using Compare.Text.Values;

namespace Compare.Tests.Text.Mentions;

/// <summary>The frame of a figure in square brackets, in words.</summary>
internal static class Framed
{
    private static readonly Vocabulary Vocabulary = new();
    private static readonly Lexicon English = LexiconLoader.LoadDefault();
    private static readonly ValueReader Values = new(English, Vocabulary);
    private static readonly TextAnalyzer Analyzer = new(English, Vocabulary);
    private static readonly MentionReader Reader = new(English, Vocabulary);

    /// <summary>
    /// What of an expectation ("governor sank, part 22 people") the frame of a figure does not say; null where it says all.
    /// </summary>
    public static string? Lacks(string marked, string expected)
    {
        int open = marked.IndexOf('[', StringComparison.Ordinal);
        int close = marked.IndexOf(']', StringComparison.Ordinal);
        string text = marked.Remove(close, 1).Remove(open, 1);
        Document document = Analyzer.Analyze(
            new Article
            {
                Id = "text",
                Outlet = "text",
                Title = "text",
                Path = "text",
                Body = text,
                Published = null,
                Paragraphs = [new Paragraph(new TextSpan(0, text.Length), Place.Body, 1)],
            }
        );
        var values = new List<Value>();
        Values.Read(text, document.Tokens, null, values);
        Frame? frame = Reader.Read(document, values).Of(document.TokensAt(new TextSpan(open, close - 1)));
        return frame is null ? "no frame"
            : expected.Split(", ").FirstOrDefault(e => !Says(document, frame, e)) is { } lacking
                ? $"not “{lacking}”: {Tell(document, frame)}"
            : null;
    }

    private static bool Says(Document document, Frame frame, string expected)
    {
        string[] parts = expected.Split(' ', 2);
        string word = parts[^1];
        return parts[0] switch
        {
            "role" => frame.Role == word,
            "governor" or "says" => frame.Predicates.Any(p => document.TextOf(p).SequenceEqual(word)),
            "unsaid" => !frame.Predicates.Any(p => document.TextOf(p).SequenceEqual(word)),
            "outer" => frame.Outer.Any(p => document.TextOf(p).SequenceEqual(word)),
            "entity" => word == "none"
                ? frame.EntityHead < 0
                : frame.EntityHead >= 0 && document.TextOf(frame.EntityHead).SequenceEqual(word),
            "container" => frame.Container is { } container && Words(document, container).EndsWith(word, StringComparison.Ordinal),
            "part" => word == "none"
                ? frame.Whole is null
                : frame.Whole is { } whole && Words(document, whole).EndsWith(word, StringComparison.Ordinal),
            "remainder" => frame.Remainder,
            "revises" => frame.Revises,
            _ => frame.Standing.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase),
        };
    }

    private static string Tell(Document document, Frame frame) =>
        $"{(frame.Entity is { } entity ? Words(document, entity) : "nothing")} | {frame.Role} of "
        + $"{string.Join(" + ", frame.Predicates.Select(p => document.TextOf(p).ToString()))}"
        + $" | {frame.Standing} | {frame.Rule}";

    private static string Words(Document document, TokenRange tokens) => document.SpanOf(tokens).In(document.Article.Body).ToString();
}
