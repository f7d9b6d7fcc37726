using System.Text;
using Compare.Import.Content;
using Compare.Import.Formats;
using Compare.Import.Sources;
using NUnit.Framework;

namespace Compare.Tests.Import;

/// <summary>The stories of the corpus, put into files of every kind and had out again.</summary>
public class FormatTests
{
    private static readonly FormatReader Reader = new(Story.Lexicon);

    private static readonly (string Name, Func<Story, byte[]> Make, double Least)[] Kinds =
    [
        ("one.pdf", s => MadeDocuments.Pdf(MadeDocuments.Plain(s), 1, heads: true), 0.97),
        ("two-columns.pdf", s => MadeDocuments.Pdf(MadeDocuments.Plain(s), 2, heads: true), 0.97),
        ("three-columns.pdf", s => MadeDocuments.Pdf(MadeDocuments.Plain(s), 3, heads: false), 0.97),
        ("story.docx", MadeDocuments.Docx, 0.97),
        ("story.rtf", MadeDocuments.Rtf, 0.97),
        ("story.eml", MadeDocuments.Mail, 0.97),
        ("story.mhtml", s => MadeDocuments.WebArchive(s, PageShells.Layouts[0].Make(s)), 0.97),
        ("feed.xml", MadeDocuments.Feed, 0.97),
        ("utf8.txt", s => Lines(s, Encoding.UTF8), 0.99),
        ("utf16.txt", s => [.. Encoding.Unicode.GetPreamble(), .. Lines(s, Encoding.Unicode)], 0.99),
        ("utf16-without-mark.txt", s => Lines(s, Encoding.BigEndianUnicode), 0.99),
        ("windows-1252.txt", s => Lines(s, Encoding.GetEncoding(1252)), 0.99),
    ];

    static FormatTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static IEnumerable<TestCaseData> Files =>
        from kind in Kinds
        from story in Story.All.Where((_, i) => i % 2 == 0)
        select new TestCaseData(kind.Name, story, kind.Make(story), kind.Least).SetArgDisplayNames(kind.Name, story.Id);

    [TestCaseSource(nameof(Files))]
    public void The_text_comes_out_of_the_file(string name, object made, byte[] bytes, double least)
    {
        var story = (Story)made;
        FormatReadResult reading = Reader.Read(new SourceFile(name, bytes));
        Assert.That(reading.Articles, Is.Not.Empty, string.Join('\n', reading.Faults));
        ImportedArticle article = reading.Articles[0].Article;
        Story wanted = name.EndsWith(".pdf", StringComparison.Ordinal) ? MadeDocuments.Plain(story) : story;
        string text = PageReaderTests.Running(article);
        Assert.That(Story.F1(wanted.Text, text), Is.GreaterThanOrEqualTo(least), text);
        Assert.That(article.Title?.Value, Is.EqualTo(wanted.Title));
    }

    [Test]
    public void Words_broken_at_line_ends_are_whole_again_and_running_heads_do_not_come_along()
    {
        Story story = MadeDocuments.Plain(Story.All[0]);
        story = story with
        {
            Paragraphs =
            [
                .. story.Paragraphs,
                .. Story.All[1].Paragraphs.Select(p => MadeDocuments.Plain(Story.All[1] with { Paragraphs = [p] }).Paragraphs[0]),
            ],
        };
        string text = PageReaderTests.Running(
            Reader.Read(new SourceFile("a.pdf", MadeDocuments.Pdf(story, 2, heads: true))).Articles[0].Article
        );
        Assert.That(text, Does.Not.Contain(" - page "));
        string[] words = [.. story.Text.Split([' ', '\n']).Where(w => w.Length > 9 && w.All(char.IsAsciiLetterLower)).Distinct()];
        Assert.That(words.Count(w => text.Contains(w, StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(words.Length * 97 / 100));
    }

    [Test]
    public void A_feed_tells_of_what_it_only_summarises()
    {
        FormatReadResult reading = Reader.Read(new SourceFile("feed.xml", MadeDocuments.Feed(Story.All[0])));
        Assert.That(reading.Follow, Is.EqualTo(new[] { "https://paper.example/short" }));
        Assert.That(reading.Faults.Single().Message, Does.Contain("only a summary").And.Contain("--follow"));
    }

    [Test]
    public void What_a_mail_carries_is_read_too()
    {
        byte[] page = PageShells.Layouts[0].Make(Story.All[1]);
        string mail =
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: For you\r\nDate: Fri, 3 May 2024 10:05:00 +0000\r\nMIME-Version: "
            + "1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
            + "--x\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--x\r\nContent-Type: text/html; "
            + "name=story.html\r\nContent-Disposition: attachment; filename=story.html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks)
            + "\r\n--x--\r\n";
        FormatReadResult reading = Reader.Read(new SourceFile("m.eml", Encoding.ASCII.GetBytes(mail)));
        Assert.That(reading.Articles.Single().Article.Title!.Value, Is.EqualTo(Story.All[1].Title));
    }

    [TestCase("2024-05-03T10:05:00+02:00", "2024-05-03T10:05:00+02:00")]
    [TestCase("2024-05-03T10:05:00.123Z", "2024-05-03T10:05:00Z")]
    [TestCase("2024-05-03 10:05", "2024-05-03T10:05:00")]
    [TestCase("2024-05-03T10:05:00+0200", "2024-05-03T10:05:00+02:00")]
    [TestCase("20240503", "2024-05-03")]
    [TestCase("2024/5/3", "2024-05-03")]
    [TestCase("2024-05", "2024-05")]
    [TestCase("Fri, 03 May 2024 10:05:00 GMT", "2024-05-03T10:05:00Z")]
    [TestCase("Fri, 3 May 2024 10:05:00 -0400", "2024-05-03T10:05:00-04:00")]
    [TestCase("May 3, 2024", "2024-05-03")]
    [TestCase("3 May 2024", "2024-05-03")]
    [TestCase("1714730700", "2024-05-03T10:05:00Z")]
    [TestCase("10:05", null)]
    [TestCase("5 May", null)]
    [TestCase("2024-13-01", null)]
    [TestCase("05/06/2024", null)]
    [TestCase("", null)]
    public void Dates_are_read_as_they_are_written(string text, string? wanted) => Assert.That(Instant.Normalise(text), Is.EqualTo(wanted));

    [TestCase("Plain words, 3.5 million – and 24 %.", "Plain words, 3.5 million – and 24 %.")]
    [TestCase("- 5 degrees", "\\- 5 degrees")]
    [TestCase("1986. It was a year", "1986\\. It was a year")]
    [TestCase("# 1 of all", "\\# 1 of all")]
    [TestCase("> more", "\\> more")]
    [TestCase("2 * 3 and `x`", "2 \\* 3 and \\`x\\`")]
    [TestCase("a <b> c & d &amp; e", "a \\<b> c & d \\&amp; e")]
    [TestCase("[sic] [a](b)", "[sic] [a\\](b)")]
    [TestCase("snake_case _so_", "snake_case \\_so\\_")]
    [TestCase("~~gone~~ ~5", "\\~\\~gone\\~\\~ ~5")]
    public void What_would_be_markup_is_escaped(string text, string wanted) => Assert.That(MarkdownWriter.Line(text), Is.EqualTo(wanted));

    private static byte[] Lines(Story story, Encoding encoding) =>
        encoding.GetBytes($"{story.Title}\n\n{story.Published}\n\n{string.Join("\n\n", story.Paragraphs)}\n");
}
