using System.Collections.Immutable;
using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Overlap;

namespace Compare.Tests.Text.Overlap;

/// <summary>Texts as articles of one paragraph, and what they share.</summary>
internal static class Overlaps
{
    private static readonly TextAnalyzer Analyzer = new(LexiconLoader.LoadDefault(), new Vocabulary());

    public static Article Article(string id, string body) =>
        new()
        {
            Id = id,
            Outlet = id,
            Title = id,
            Path = $"{id}.md",
            Body = body,
            Paragraphs = [new Paragraph(new TextSpan(0, body.Length), Place.Body, 1)],
        };

    public static ImmutableArray<SharedText> Of(IEnumerable<Article> articles) => SharedTexts.Find(articles.Select(Analyzer.Analyze));

    public static ImmutableArray<SharedText> Between(string a, string b) => Of([Article("a", a), Article("b", b)]);
}
