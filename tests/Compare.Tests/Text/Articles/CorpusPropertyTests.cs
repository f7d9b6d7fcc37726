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
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        " ",
        "---\n",
        "id: a\n",
        "- ",
        "# ",
        "By ",
        "AFP",
        "/",
        "**",
        "*",
        "[",
        "](",
        ")",
        "!",
        "(",
        ".",
        "“",
        "\"",
        "More from",
        "Related Articles",
        "02:01 - Source: CNN",
        "July 2, 2013",
        "Word",
        "word",
        "speaks",
        ":",
        "\u202E",
        "\uD800",
        "\u0007",
        "\uFEFF",
    ];

    [Test]
    public void Any_bytes_are_an_article_or_a_fault() =>
        Check.One(
            Fixed.Cases,
            Prop.ForAll<byte[]>(bytes =>
            {
                ArticleReadResult reading = Given.Articles.Read("e/a.md", bytes);
                return reading.Article is null
                    ? reading.Diagnostics.Any(f => f.Severity == Severity.Error)
                    : IsSound(reading.Article, reading.Diagnostics.IsEmpty ? Encoding.UTF8.GetString(bytes) : reading.Article.Source);
            })
        );

    [Test]
    public void Any_text_is_cut_into_paragraphs_that_lose_nothing() =>
        Check.One(Fixed.Cases, Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
            {
                string text = string.Concat(pieces);
                ArticleReadResult reading = Given.Read(text);
                return reading.Article is null
                    ? !reading.Diagnostics.IsEmpty
                    : IsSound(reading.Article, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
            }));

    /// <summary>
    /// Each would take minutes to hours if its cost were the square of its length, or end the process if it were read by recursion.
    /// </summary>
    private static readonly (string Kind, Func<string> Text)[] Hostile =
    [
        ("one line of ten million letters", () => new string('a', 10_000_000)),
        ("a million blank lines", () => new string('\n', 1_000_000) + "end"),
        ("a long list of bylines", () => Many("By A\n", 300_000)),
        ("opening brackets", () => Many("[", 200_000)),
        ("opening brackets in lines", () => Many(new string('[', 399) + "\n", 2_500)),
        ("nested brackets", () => Many("[", 100_000) + "a" + Many("]", 100_000)),
        ("links that never close", () => Many("[a](", 1_000_000)),
        ("pictures that never close", () => Many("![a](", 500_000)),
        ("links with a title that never closes", () => Many("[a](b \"", 200_000)),
        ("links with brackets that never close", () => Many("[a]((b)", 300_000)),
        ("nested pictures", () => Many("![", 20_000) + "a" + Many("](u)", 20_000)),
        ("nested emphasis", () => Many("*a ", 20_000) + Many("a* ", 20_000)),
        ("nested quotations", () => Many("> ", 100_000) + "a"),
        ("nested items", () => Many("- ", 100_000) + "a"),
        ("code that never closes", () => string.Concat(Enumerable.Range(1, 1500).Select(n => "a" + new string('`', n)))),
        ("comments that never close", () => Many("a <!--", 300_000)),
        ("instructions that never close", () => Many("a <?", 300_000)),
        ("sections that never close", () => Many("a <![CDATA[", 200_000)),
        ("declarations that never close in a quotation", () => Many("> x " + Many("<!A ", 150) + "\n", 1_500)),
        ("tags that never close", () => "<div>\n" + Many("<a b=\n", 200_000)),
        ("attributes that never close", () => "<div>\n" + Many("<a b=\"", 200_000)),
        ("hidden parts that never close", () => Many("a <del>", 50_000)),
        ("words that lines part", () => Many("boat-\nhouse ", 200_000)),
        ("one word in a hundred thousand lines", () => Many("a-\n", 100_000)),
        ("soft hyphens", () => Many("a\u00AD\n", 200_000)),
        ("headings of signs", () => Many("a.\n-\n\n", 100_000)),
        ("entities that never end", () => Many("&a", 500_000)),
        ("front matter as deep as it is long", () => $"---\n{new string('[', 60_000)}\n---\nend"),
    ];

    private static IEnumerable<string> HostileKinds => Hostile.Select(h => h.Kind);

    [TestCaseSource(nameof(HostileKinds))]
    public void Hostile_texts_are_read_or_refused(string kind)
    {
        ArticleReadResult reading = Given.Read(Hostile.Single(h => h.Kind == kind).Text());
        Assert.That(reading.Article is not null || !reading.Diagnostics.IsEmpty);
    }

    private static string Many(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    /// <summary>What the body is made of ends the file; paragraphs are in order, apart, and hold all that is not white space.</summary>
    private static bool IsSound(Article article, string file)
    {
        int at = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            if (
                paragraph.Span.Start < at
                || paragraph.Span.Length <= 0
                || paragraph.Span.End > article.Body.Length
                || !string.IsNullOrWhiteSpace(article.Body[at..paragraph.Span.Start])
            )
            {
                return false;
            }

            at = paragraph.Span.End;
        }

        return string.IsNullOrWhiteSpace(article.Body[at..]) && file.EndsWith(article.Source, StringComparison.Ordinal);
    }
}
