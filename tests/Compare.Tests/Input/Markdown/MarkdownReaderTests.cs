using Compare.Input.Markdown;
using Compare.Text.Articles;
using Compare.Text.Common;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Input.Markdown;

/// <summary>What a reader of the page sees, and where in the file it stands.</summary>
public class MarkdownReaderTests
{
    [TestCase("Five **boats** sank.", "Five boats sank.")]
    [TestCase("Five __boats__ *sank*, _all_.", "Five boats sank, all.")]
    [TestCase("`5` boats, ``6`` rafts", "5 boats, 6 rafts")]
    [TestCase("==5== boats", "5 boats")]
    [TestCase("<b>5</b> boats, <a href=\"x\" title=\"9 boats\">all</a>", "5 boats, all")]
    [TestCase("5&nbsp;boats &amp; 6 rafts for &pound;7 &#8212; gone &notaname;", "5\u00A0boats & 6 rafts for £7 — gone &notaname;")]
    [TestCase("1\\,200 boats, \\$5, \\[sic\\]", "1,200 boats, $5, [sic]")]
    [TestCase("~~4~~ 5 boats, <del>3</del> <s>2</s> <ins>6</ins> rafts, ~7 crews", " 5 boats,   6 rafts, ~7 crews")]
    [TestCase("A [link](https://example.org \"9 boats\") and ![9 boats](a.jpg) a picture", "A link and  a picture")]
    [TestCase("See [it][1].\n\n[1]: https://example.org \"9 boats\"", "See it.")]
    [TestCase("Five <!-- nine --> boats", "Five  boats")]
    [TestCase("<!-- nine\n\nboats -->\n\nFive boats", "Five boats")]
    [TestCase("```\nnine boats\n```\nFive boats", "Five boats")]
    [TestCase("~~~\nnine boats\n~~~\n\nFive boats", "Five boats")]
    [TestCase("# Five boats #\n\nSank.", "Five boats\n\nSank.")]
    [TestCase("Boats\n=====\n\nSank.", "Boats\n\nSank.")]
    [TestCase("- 5 boats\n- 6 rafts", "5 boats\n6 rafts")]
    [TestCase("  * 5 boats\n\n  * 6 rafts", "5 boats\n\n6 rafts")]
    [TestCase("1. 5 boats\n2. 6 rafts", "5 boats\n6 rafts")]
    [TestCase("1986. A good year.", "1986. A good year.")]
    [TestCase("> 5 boats\n> sank", "5 boats sank")]
    [TestCase("<p>5 boats</p><p>6 rafts</p>", "5 boats\n\n6 rafts")]
    [TestCase("<script>nine()</script>\n\n5 boats", "5 boats")]
    [TestCase("<del>\n\nNine boats\n\n</del>\n\n5 boats", "5 boats")]
    [TestCase("<p hidden>Nine boats</p>\n\n5 boats", "5 boats")]
    [TestCase("<table><tr><td>Boats</td><td>5</td></tr></table>", "Boats\n5")]
    [TestCase("5<br>boats", "5 boats")]
    [TestCase("Sank.<br>Five boats", "Sank.\nFive boats")]
    [TestCase("5<sup>2</sup> boats on 6 km<sup>2</sup>", "5 boats on 6 km²")]
    [TestCase("Five boats\nsank here", "Five boats sank here")]
    [TestCase("Five boats sank.\nSix rafts too.", "Five boats sank.\nSix rafts too.")]
    [TestCase("5 bo-\nats and twenty-\nfour rafts", "5 boats and twenty-four rafts")]
    [TestCase("3 < 5 and 6 > 4, a<b", "3 < 5 and 6 > 4, a<b")]
    [TestCase("5 boats[^1]\n\n[^1]: Nine boats.", "5 boats")]
    public void Is_what_the_page_shows(string markdown, string seen) => Assert.That(Read(markdown).Text, Is.EqualTo(seen));

    [TestCase("Five **boats** sank.", "boats sank", "boats** sank")]
    [TestCase("1&nbsp;200 boats", "1\u00A0200 boats", "1&nbsp;200 boats")]
    [TestCase("~~4~~ 1\\,200 boats", "1,200", "1\\,200")]
    [TestCase("Five bo\u00ADats", "boats", "bo\u00ADats")]
    [TestCase("- [5 boats](https://example.org) sank", "5 boats sank", "5 boats](https://example.org) sank")]
    [TestCase("Zu\u0308rich １２ ﬁsh", "Zürich 12 fish", "Zu\u0308rich １２ ﬁsh")]
    [TestCase("5 peo-\nple sank", "people", "peo-\nple")]
    public void Knows_where_in_the_file_it_stands(string markdown, string words, string source)
    {
        VisibleText text = Read(markdown);
        int start = text.Text.IndexOf(words, StringComparison.Ordinal);
        TextSpan span = text.InSource(new TextSpan(start, start + words.Length));
        Assert.That(span.In(markdown).ToString(), Is.EqualTo(source));
    }

    [TestCase("Five boats sank, said Ann Example.\n\nAnd no more.\r\n")]
    [TestCase("")]
    public void A_text_without_mark_up_is_the_same_string(string text) => Assert.That(Read(text).Text, Is.SameAs(text));

    /// <summary>
    /// Whatever is written: no fault, spans inside the file, in order, and words that stand there letter for letter are found so.
    /// </summary>
    [Test]
    public void Every_span_fits_the_file()
    {
        string[] parts =
        [
            "**",
            "_",
            "~~",
            "`",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "5",
            "boats ",
            " sank",
            "&amp;",
            "&",
            "<b>",
            "</b>",
            "<del>",
            "</del>",
            "<br>",
            "<!--",
            "-->",
            "[",
            "](x)",
            "\\",
            "\\-",
            "\u00AD",
            "\u200B",
            "u\u0308",
            "ﬁ",
            "１",
            "-\n",
            "\r\n",
            "\t",
            "    ",
            "```\n",
            "<p>",
            "</p>",
            "<script>",
            "😀",
            "|",
            "[^1]",
            "1. ",
            "<",
            "\0",
        ];
        Check.One(Fixed.Cases.WithMaxTest(1000), Prop.ForAll(Gen.Elements(parts).ListOf().ToArbitrary(), list =>
            {
                string markdown = string.Concat(list);
                VisibleText text = Read(markdown);
                int last = 0;
                for (int i = 0; i < text.Text.Length; i++)
                {
                    TextSpan span = text.InSource(new TextSpan(i, i + 1));
                    bool fits = span.Start >= last && span.End <= markdown.Length && span.End >= span.Start;
                    bool letter = char.IsAsciiLetter(text.Text[i]) && span.Length == 1 && char.IsAscii(markdown[span.Start]);
                    if (!fits || (letter && markdown[span.Start] != text.Text[i]))
                    {
                        return false;
                    }

                    last = span.Start;
                }

                return true;
            }));
    }

    private static VisibleText Read(string markdown) =>
        MarkdownReader.Read(markdown, (upper, lower) => (upper, lower) == ("twenty", "four")).Text;
}
