using System.Text;
using Compare.Input.Corpus;
using Compare.Text.Articles;
using NUnit.Framework;

namespace Compare.Tests.Text.Articles;

public class ArticleReaderTests
{
    [Test]
    public void Front_matter_becomes_metadata_and_the_rest_is_the_body_as_it_stands()
    {
        Article article = Given.Article(
            "\uFEFF---\r\nid: herald\r\noutlet: The Herald\r\ntitle: A ferry sinks\r\nauthors: Kari Dahl\r\npublished: 2013-07\r\n"
                + "url: https://example.org/ferry\r\n---\r\n\r\nIt sank.\r\n",
            "event/a.md"
        );

        Assert.Multiple(() =>
        {
            Assert.That((article.Id, article.Outlet, article.Title), Is.EqualTo(("herald", "The Herald", "A ferry sinks")));
            Assert.That(article.Authors.Single(), Is.EqualTo("Kari Dahl"));
            Assert.That(article.Published, Is.EqualTo(new PartialDate(2013, 7)));
            Assert.That(article.Url, Is.EqualTo("https://example.org/ferry"));
            Assert.That(article.Source, Is.EqualTo("\r\nIt sank.\r\n"));
            Assert.That(article.BodyLine, Is.EqualTo(9));
            Assert.That(article.LineOf(article.Paragraphs[0].Span.Start), Is.EqualTo(10));
        });
    }

    [TestCase("A ferry sinks\nTuesday, July 2, 2013\nIt sank at dawn.", "A ferry sinks", "2013-07-02", "HFB")]
    [TestCase("A ferry sinks\nPublished July 2, 2013\nIt sank at dawn.", "A ferry sinks", "2013-07-02", "HFB")]
    [TestCase("7/2/2013 @ 10:05AM\nA ferry sinks\nIt sank at dawn.", "A ferry sinks", "2013-07-02", "FHB")]
    [TestCase(
        "A ferry sinks\nThe keeper of the light saw it\nBERGEN, Norway — 7/2/2013\nIt sank at dawn.",
        "A ferry sinks",
        "2013-07-02",
        "HHFB"
    )]
    [TestCase("A ferry sinks\nFirst posted 23:37:00 7/2/2013\nIt sank at dawn.", "A ferry sinks", "2013-07-02", "HFB")]
    [TestCase("A ferry sinks\nIt went down near Bergen on July 2, 2013.", "A ferry sinks", null, "HB")]
    [TestCase("Ferry “sinks”\nIt sank at dawn.", "Ferry “sinks”", null, "HB")]
    [TestCase("Did a ferry sink?\nIt sank at dawn.", "Did a ferry sink?", null, "HB")]
    [TestCase("# A ferry sinks.\nIt sank at dawn.", "A ferry sinks.", null, "HB")]
    [TestCase("It sank at dawn.\nNobody saw it.", "article", null, "BB")]
    [TestCase("“It sank at dawn”\nNobody saw it.", "article", null, "BB")]
    public void Title_and_date_come_from_the_first_lines_of_a_bare_text(string text, string title, string? published, string places)
    {
        Article article = Given.Article(text, "event/article.txt");
        Assert.That((article.Title, article.Published?.ToString(), Given.Places(article)), Is.EqualTo((title, published, places)));
    }

    [Test]
    public void Front_matter_wins_over_the_first_lines()
    {
        Article article = Given.Article(
            "---\ntitle: A ferry sinks\npublished: 2013\n---\nA Ferry Sinks\n\nJuly 2, 2013\n\nIt sank at dawn."
        );
        Assert.That((article.Title, article.Published?.ToString(), Given.Places(article)), Is.EqualTo(("A ferry sinks", "2013", "HFB")));
    }

    [TestCase("../../etc/passwd", "etc-passwd")]
    [TestCase("<script>", "script")]
    [TestCase("a b", "a-b")]
    [TestCase("...", "article")]
    public void An_unsafe_id_is_made_safe_and_told(string id, string safe)
    {
        ArticleReadResult reading = Given.Read($"---\ntitle: T\nid: '{id}'\n---\nIt sank.");
        Assert.That(reading.Article!.Id, Is.EqualTo(safe));
        Assert.That(
            Given.Told(reading.Diagnostics),
            Does.StartWith("event/article.md:3:5: warning: the id").And.Contains($"\"{safe}\" is used")
        );
    }

    [Test]
    public void A_message_is_one_short_line_whatever_it_quotes()
    {
        string fault = Given.Told(Given.Read($"---\nurl: \"a\\n{new string('b', 9999)}\"\n---\nIt sank.").Diagnostics);
        Assert.That(fault, Does.Contain("\"a\uFFFDbbb").And.Not.Contains("\n"));
        Assert.That(fault, Has.Length.LessThan(250));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("//example.org")]
    [TestCase("no address")]
    public void A_url_that_is_not_of_the_web_is_dropped_and_told(string url)
    {
        ArticleReadResult reading = Given.Read($"---\nurl: '{url}'\n---\nIt sank.");
        Assert.That(reading.Article!.Url, Is.Null);
        Assert.That(Given.Told(reading.Diagnostics), Does.StartWith("event/article.md:2:6: warning: the url"));
    }

    [TestCase("---\nid: a\nIt sank.", "event/article.md:1:1: error: front matter begins here but is never closed")]
    [TestCase("---\n[\n---\nIt sank.", "event/article.md:3:1: error: ")]
    [TestCase("---\njust words\n---\nIt sank.", "event/article.md:2:1: error: front matter is keys with values")]
    [TestCase("---\nid: a\n---\n \n", "event/article.md: error: holds no text")]
    [TestCase("", "event/article.md: error: holds no text")]
    [TestCase(" \r\n\t\u2028", "event/article.md: error: holds no text")]
    [TestCase("one\ntwo\0", "event/article.md:2: error: holds NUL characters")]
    public void A_file_without_an_article_is_told(string text, string fault)
    {
        ArticleReadResult reading = Given.Read(text);
        Assert.That(reading.Article, Is.Null);
        Assert.That(Given.Told(reading.Diagnostics), Does.StartWith(fault));
    }

    [TestCase(
        new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xE9, (byte)'c' },
        "event/article.md:2:2: error: byte 3 of the file is not valid UTF-8"
    )]
    [TestCase(new byte[] { 0xC3, 0xA9, 0xC3 }, "event/article.md:1:2: error: byte 2 of the file is not valid UTF-8")]
    [TestCase(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1 }, "event/article.md:1: error: holds NUL characters")]
    [TestCase(new byte[] { 0xFF, 0xFE, 0x00, 0xDC }, "event/article.md: error: begins as UTF-16 but is broken")]
    public void Bytes_that_are_no_text_are_told(byte[] bytes, string fault) =>
        Assert.That(Given.Told(Given.Articles.Read("event/article.md", bytes).Diagnostics), Does.StartWith(fault));

    [TestCase(true)]
    [TestCase(false)]
    public void Utf16_with_its_mark_is_read(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Œuvre “sank”.")];
        Assert.That(Given.Articles.Read("event/article.md", bytes).Article!.Body, Is.EqualTo("Œuvre “sank”."));
    }

    [Test]
    public void A_huge_file_is_told() =>
        Assert.That(
            Given.Told(Given.Articles.Read("event/article.md", new byte[(16 << 20) + 1]).Diagnostics),
            Does.Contain("is larger than 16 MB")
        );
}
