using Compare.Import.Content;
using Compare.Import.Pages;
using NUnit.Framework;

namespace Compare.Tests.Import;

/// <summary>Articles out of pages: what is on the page comes, what stands around it does not.</summary>
public class PageReaderTests
{
    private static readonly PageReader Reader = new(Story.Lexicon);

    private static IEnumerable<TestCaseData> Pages => PageShells.All.Select(p => new TestCaseData(p).SetArgDisplayNames(p.ToString()));

    [TestCaseSource(nameof(Pages))]
    public void The_text_comes_out_of_the_page(object made)
    {
        var page = (MadePage)made;
        PageReadResult reading = Reader.Read(page.Bytes, "page.html", null, null);
        Assert.That(reading.Article, Is.Not.Null, string.Join('\n', reading.Faults));
        string text = Running(reading.Article!);
        Assert.That(Story.F1(page.Story.Text, text), Is.GreaterThanOrEqualTo(0.97), text);
    }

    [Test]
    public void Titles_outlets_and_dates_are_found()
    {
        var wrong = new List<string>();
        int asked = 0;
        foreach (MadePage page in PageShells.All)
        {
            ImportedArticle? article = Reader.Read(page.Bytes, "page.html", null, null).Article;
            (string What, string? Got, string Wanted)[] told =
            [
                ("title", article?.Title?.Value, page.Story.Title),
                ("outlet", article?.Outlet?.Value, page.Story.Outlet),
                ("date", article?.Published?.Value[..10], page.Story.Published),
            ];
            asked += told.Length;
            wrong.AddRange(told.Where(t => t.Got != t.Wanted).Select(t => $"{page}: {t.What}: {t.Got} for {t.Wanted}"));
        }

        Assert.That(wrong, Has.Count.LessThanOrEqualTo(asked / 20), string.Join('\n', wrong));
    }

    [Test]
    public void No_part_around_the_article_comes_along()
    {
        string[] around =
        [
            "812 partners",
            "The Morning Note",
            "Ferry to the islands",
            "Harbour bridge",
            "All rights reserved",
            "I do not think so",
            "Advertisement",
            "no text",
        ];
        var seen =
            from page in PageShells.All
            let text = Running(Reader.Read(page.Bytes, "page.html", null, null).Article!)
            from words in around
            where text.Contains(words, StringComparison.Ordinal)
            select $"{page}: {words}";
        Assert.That(seen, Is.Empty);
    }

    internal static string Running(ImportedArticle article) =>
        string.Join('\n', article.Blocks.Where(b => b.Kind is not (BlockKind.Caption or BlockKind.Heading)).Select(b => b.Text));
}
