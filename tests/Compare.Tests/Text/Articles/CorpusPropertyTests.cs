using System.Text;
using Compare.Input.Corpus;
using Compare.Text.Articles;
using Compare.Text.Common;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Text.Articles;

/// <summary>What holds of any input.</summary>
public class CorpusPropertyTests
{
    /// <summary>Pieces that mean something to the reader, so that random texts come near its edges.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", " ", "---\n", "id: a\n", "- ", "# ", "By ", "AFP", "/", "**", "*", "[", "](", ")", "!", "(", ".", "“", "\"",
        "More from", "Related Articles", "02:01 - Source: CNN", "July 2, 2013", "Word", "word", "speaks", ":", "\u202E", "\uD800", "\u0007", "\uFEFF",
    ];

    [Test]
    public void Any_bytes_are_an_article_or_a_fault() => Check.One(Fixed.Cases, Prop.ForAll<byte[]>(bytes =>
    {
        ArticleReading reading = Given.Articles.Read("e/a.md", bytes);
        return reading.Article is null ? reading.Diagnostics.Any(f => f.Severity == Severity.Error) : IsSound(reading.Article, reading.Diagnostics.IsEmpty ? Encoding.UTF8.GetString(bytes) : reading.Article.Source);
    }));

    [Test]
    public void Any_text_is_cut_into_paragraphs_that_lose_nothing() => Check.One(Fixed.Cases, Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
        {
            string text = string.Concat(pieces);
            ArticleReading reading = Given.Read(text);
            return reading.Article is null ? !reading.Diagnostics.IsEmpty : IsSound(reading.Article, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }));

    [TestCase("one line of ten million letters")]
    [TestCase("a million blank lines")]
    [TestCase("a long list of bylines")]
    [TestCase("a million opening brackets in lines")]
    [TestCase("a million links that never close")]
    [TestCase("front matter as deep as it is long")]
    public void Hostile_texts_are_read_or_refused(string kind)
    {
        string text = kind switch
        {
            "one line of ten million letters" => new string('a', 10_000_000),
            "a million blank lines" => new string('\n', 1_000_000) + "end",
            "a long list of bylines" => string.Concat(Enumerable.Repeat("By A\n", 300_000)),
            "a million opening brackets in lines" => string.Concat(Enumerable.Repeat(new string('[', 399) + "\n", 2_500)),
            "a million links that never close" => string.Concat(Enumerable.Repeat("[a](", 1_000_000)),
            _ => $"---\n{new string('[', 60_000)}\n---\nend",
        };
        ArticleReading reading = Given.Read(text);
        Assert.That(reading.Article is not null || !reading.Diagnostics.IsEmpty);
    }

    /// <summary>What the body is made of ends the file; paragraphs are in order, apart, and hold all that is not white space.</summary>
    private static bool IsSound(Article article, string file)
    {
        int at = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            if (paragraph.Span.Start < at || paragraph.Span.Length <= 0 || paragraph.Span.End > article.Body.Length
                || !string.IsNullOrWhiteSpace(article.Body[at..paragraph.Span.Start]))
            {
                return false;
            }

            at = paragraph.Span.End;
        }

        return string.IsNullOrWhiteSpace(article.Body[at..]) && file.EndsWith(article.Source, StringComparison.Ordinal);
    }
}
