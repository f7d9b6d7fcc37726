using Compare.Text.Articles;
using NUnit.Framework;

namespace Compare.Tests.Text.Articles;

/// <summary>Paragraphs and their places: one letter each, for Body, Caption, Heading and Furniture.</summary>
public class PlaceTests
{
    private const string Prose = "The ferry sank off the northern coast on Friday, and the crew of nine was saved.";

    // Text stays text, however short it is.
    [TestCase("It sank.", "B")]
    [TestCase("“No, it is not,” the captain said.", "B")]
    [TestCase("“It was inevitable.”", "B")]
    [TestCase("“Never again”", "B")]
    [TestCase("Why not?", "B")]
    [TestCase("Friday night.", "B")]
    [TestCase("By the end, the harbour was full.", "B")]
    [TestCase("- nine were saved", "B")]
    [TestCase("2. How many were saved?", "B")]
    [TestCase("Not the president.", "B")]
    [TestCase("Bergen or the mayor.", "B")]
    [TestCase("The mayor speaks for many here.", "B")]
    [TestCase("The mayor speaks on July 2, 2013 and again a week later, officials said.", "B")]
    [TestCase("Three were saved by a ship. AFP", "B")]
    [TestCase("Three were saved, the ministry said. (Reuters)", "B")]
    [TestCase("The report, first published by The Herald, was wrong.", "B")]
    [TestCase("More on that later, he said.", "B")]
    [TestCase("Комиссия назвала причины.", "B")]
    [TestCase("قالت اللجنة إن السفينة غرقت.", "B")]
    [TestCase("THE SHIP HAS SUNK.", "B")]
    // Headings.
    [TestCase("# The ferry", "H")]
    [TestCase("### How it sank, and why nobody was there to see it happen at all.", "H")]
    [TestCase("A harbour in mourning", "H")]
    [TestCase("BIGGEST WAVE", "H")]
    [TestCase("#1 in the list was the ferry.", "B")]
    // Captions.
    [TestCase("The ferry leaves the harbour. Ana Lima/AFP/Getty Images", "C")]
    [TestCase("The ferry leaves the harbour in May **AFP**", "C")]
    [TestCase("The ferry leaves the harbour (Photo by Ana Lima)", "C")]
    [TestCase("The ferry leaves the harbour. (AP Photo/Ana Lima)", "C")]
    [TestCase("The ferry leaves the harbour. Photo: Ana Lima", "C")]
    [TestCase("File photo of the ferry in better days.", "C")]
    [TestCase("Harbour Master of Bergen Kari Dahl.", "C")]
    [TestCase("Norway's minister of finance, Kari Dahl.", "C")]
    [TestCase("Kari Dahl, the mayor of Bergen.", "C")]
    [TestCase("The mayor greets the crew in Bergen on July 2, 2013.", "C")]
    [TestCase("Crew members walk ashore, Friday, July 2, 2013, in Bergen, Norway.", "C")]
    [TestCase("The winner of the long race around the bay was, once more, **Kari Dahl**", "B")]
    // Furniture.
    [TestCase("Related article: [The last ferry](https://example.org/)", "F")]
    [TestCase("More from The Herald: a harbour in mourning", "F")]
    [TestCase("Back to top button", "F")]
    [TestCase("ADVERTISEMENT", "F")]
    [TestCase("Share this article", "F")]
    [TestCase("By Kari Dahl and [Ana Lima](#)", "F")]
    [TestCase("By", "F")]
    [TestCase("Reporting by Kari Dahl in Bergen", "F")]
    [TestCase("Ana Lima contributed to this report.", "F")]
    [TestCase("![A ferry at sea](ferry.jpg)", "", Description = "no paragraph at all")]
    [TestCase("<https://example.org/ferry>", "F")]
    [TestCase("* * *", "", Description = "no paragraph at all")]
    [TestCase("BERGEN (Reuters) —", "F")]
    [TestCase("01:25 - Source: CNN", "F")]
    public void One_paragraph(string paragraph, string place)
    {
        Article article = Given.Article($"{Prose}\n\n{paragraph}\n\n{Prose[..^1]}, officials said.\n");
        Assert.That(Given.Places(article), Is.EqualTo($"B{place}B"), Given.Words(article, article.Paragraphs[1]));
    }

    [TestCase("video", "The mayor speaks at the quay.\n'We are sorry': the mayor on the ferry\n02:01 - Source: CNN", "CFF")]
    [TestCase("video without a caption", "quay generic ferry\nThe ferry in five minutes\n05:12 - Source: CNN", "FFF")]
    [TestCase("video after text", Prose + "\n\n05:12 - Source: CNN", "BF")]
    [TestCase("a deck given twice", Prose + "\n\n" + Prose, "BF")]
    [TestCase("a short answer given twice", "“No,” he said.\n\n“No,” he said.", "BB")]
    [TestCase(
        "a caption and its alternative text",
        "The ferry leaves the harbour.\nThe ferry leaves the harbour. Ana Lima/AFP/Getty Images",
        "FC"
    )]
    public void Several_paragraphs(string _, string text, string places) =>
        Assert.That(Given.Places(Given.Article($"{Prose[..^1]}, police said.\n\n{text}\n")), Is.EqualTo("B" + places));

    [TestCase("teasers", "More from The Herald\n\nA harbour in mourning\n\nWhat the sea gives back.", "FFF")]
    [TestCase(
        "a comment box",
        "Join the Conversation\n\nComments are one more reason to subscribe.\n\nNot your account?\n\nJoin the Conversation",
        "FFFF"
    )]
    [TestCase("nothing but the opener", "Related Articles\n\nBack to top", "FF")]
    [TestCase(
        "text goes on below",
        "More from The Herald\n\n“I saw it go down,” she said.\n\nShe was alone on the quay.\n\nNobody else came.\n\nShe called the "
            + "harbour.\n\nIt was closed.\n\nShe waited.",
        "FBBBBBB"
    )]
    public void What_follows_an_opener(string _, string tail, string places)
    {
        string body = string.Join("\n\n", Enumerable.Range(1, 6).Select(i => $"{i} of the crew said this: {Prose}"));
        Assert.That(Given.Places(Given.Article($"{body}\n\n{tail}\n")), Is.EqualTo("BBBBBB" + places));
    }

    [Test]
    public void Long_text_below_an_opener_is_never_lost()
    {
        string text = string.Join(' ', Enumerable.Repeat(Prose, 5));
        Assert.That(Given.Places(Given.Article($"{Prose}\n\nRelated Stories\n\nA harbour in mourning\n\n{text}\n")), Is.EqualTo("BFHB"));
    }

    [Test]
    public void A_note_about_the_author_is_furniture_and_what_the_author_saw_is_not()
    {
        const string Head = "---\nauthors: [Kari Dahl]\n---\n";
        Assert.That(Given.Places(Given.Article($"{Head}{Prose}\n\nKari Dahl is a reporter in Bergen.")), Is.EqualTo("BF"));
        Assert.That(Given.Places(Given.Article($"{Head}{Prose}\n\nKari Dahl saw the ferry sink.")), Is.EqualTo("BB"));
    }

    [Test]
    public void Paragraphs_of_the_body_are_numbered_and_no_others()
    {
        Article article = Given.Article($"# Title\n\n{Prose}\n\nRead more: here\n\n“No,” he said.\n");
        Assert.That(string.Join(' ', article.Paragraphs.Select(p => p.Number)), Is.EqualTo("0 1 0 2"));
    }
}
