using System.Collections.Immutable;
using Compare.Facts;
using Compare.Facts.Evidence;
using Compare.Input.Corpus;
using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Lexicons;
using NUnit.Framework;
using Given = Compare.Tests.Text.Articles.Given;

namespace Compare.Tests.Facts.Evidence;

/// <summary>Which articles of an event count as one line of evidence, and why.</summary>
public class EventLinesTests
{
    private const string Opening =
        "The ferry Aurora ran aground on a sandbank outside the harbour on Monday night, and 24 passengers were taken ashore by fishing "
        + "boats.";

    private const string First =
        Opening + "\n\n" + "The coast guard sent a tug at midnight, but the ship could not be moved before the tide came in on Tuesday.";

    private const string Second =
        "A passenger ship got stuck in shallow water near the port late on Monday.\n\nFishermen brought two dozen people to land, and "
        + "nobody came to harm.";

    private const string Third =
        "Two dozen travellers owe their rescue to the crews of three small boats.\n\nTheir vessel had left the fairway in heavy rain.";

    // Heads and bodies of the articles a, b and c; the lines they come down to, and the kinds of ties.
    [TestCase("nothing in common", "", First, "", Second, "", Third, "a|b|c", "")]
    [TestCase("taken from an id", "", First, "derived_from: a", Second, "", Third, "a b|c", "DerivedFrom")]
    [TestCase(
        "taken from an address",
        "url: https://example.org/x",
        First,
        "derived_from: https://example.org/x/",
        Second,
        "",
        Third,
        "a b|c",
        "DerivedFrom"
    )]
    [TestCase("taken from an outlet", "outlet: The Herald", First, "derived_from: the herald", Second, "", Third, "a b|c", "DerivedFrom")]
    [TestCase(
        "taken from one that is not here",
        "derived_from: The Herald",
        First,
        "derived_from: The Herald",
        Second,
        "",
        Third,
        "a b|c",
        "DerivedFrom"
    )]
    [TestCase("taken from itself", "derived_from: a", First, "", Second, "", Third, "a|b|c", "")]
    [TestCase(
        "taken from each other",
        "derived_from: b",
        First,
        "derived_from: c",
        Second,
        "derived_from: a",
        Third,
        "a b c",
        "DerivedFrom DerivedFrom DerivedFrom"
    )]
    [TestCase(
        "credit in front matter",
        "credit: AFP",
        First,
        "credit: Agence France-Presse",
        Second,
        "credit: AP",
        Third,
        "a b|c",
        "Agency"
    )]
    [TestCase("outlet is an agency", "outlet: Reuters", First, "credit: Reuters", Second, "", Third, "a b|c", "Agency")]
    [TestCase("author is an agency", "authors: [Associated Press]", First, "authors: AP", Second, "", Third, "a b|c", "Agency")]
    [TestCase("dateline", "", "OSLO (Reuters) - " + First, "", "OSLO, 2 July (Reuters) — " + Second, "", Third, "a b|c", "Agency")]
    [TestCase(
        "dateline in its own line",
        "title: Ferry",
        "Ferry\n\nAFP, July 2, 2013\n\n" + First,
        "",
        "AFP — " + Second,
        "",
        Third,
        "a b|c",
        "Agency"
    )]
    [TestCase(
        "byline",
        "title: Ferry",
        "Ferry\n\nBy Kari Dahl, Associated Press\n\n" + First,
        "credit: AP",
        Second,
        "",
        Third,
        "a b|c",
        "Agency"
    )]
    [TestCase(
        "closing line",
        "",
        First + "\n\n© 2013 AFP",
        "",
        Second + "\n\nCopyright 2013 AFP. All rights reserved.",
        "",
        Third,
        "a b|c",
        "Agency"
    )]
    [TestCase("name at the end", "", First + " — Reuters", "", Second, "credit: Reuters", Third, "a c|b", "Agency")]
    [TestCase("two agencies each", "credit: [AFP, AP]", First, "credit: AFP", Second, "credit: [AP, Reuters]", Third, "a|b|c", "")]
    [TestCase(
        "an agency contributed",
        "",
        First + "\n\nAFP contributed to this report.",
        "",
        Second + "\n\nAFP contributed to this report.",
        "",
        Third,
        "a|b|c",
        ""
    )]
    [TestCase(
        "an agency is mentioned",
        "",
        First + "\n\nThe harbour master told AFP so.",
        "",
        Second + "\n\nHe told AFP that all was well.",
        "",
        Third,
        "a|b|c",
        ""
    )]
    [TestCase(
        "a picture's credit",
        "title: Ferry",
        "Ferry\n\nThe harbour at night. Photo: AFP\n\n" + First,
        "credit: AFP",
        Second,
        "",
        Third,
        "a|b|c",
        ""
    )]
    [TestCase(
        "a link elsewhere",
        "",
        First + "\n\nMore from Reuters: Storm on the coast",
        "credit: Reuters",
        Second,
        "",
        Third,
        "a|b|c",
        ""
    )]
    [TestCase("a word that is no name", "", "The pa ran aground.\n\n" + First, "credit: PA Media", Second, "", Third, "a|b|c", "")]
    [TestCase(
        "an author in common",
        "authors: [Kari Dahl]",
        First,
        "authors: [Ana Lima, kari dahl]",
        Second,
        "authors: Ana Sol",
        Third,
        "a b|c",
        "Author"
    )]
    [TestCase("a byline that is nobody's", "authors: Staff Reporter", First, "authors: staff reporter", Second, "", Third, "a|b|c", "")]
    [TestCase("one text", "", First, "", First, "", Third, "a b|c", "SharedText")]
    [TestCase("half of a text", "", First, "", First + " " + Second, "", Third, "a b|c", "SharedText")]
    [TestCase(
        "a small part of two texts",
        "",
        First + " " + Second + " " + Third,
        "",
        Opening + " " + Long,
        "",
        "Otherwise nothing was heard.",
        "a|b|c",
        ""
    )]
    [TestCase("two reasons", "credit: AFP", First, "credit: AFP", First, "", Third, "a b|c", "Agency SharedText")]
    [TestCase(
        "one rests on the next",
        "credit: AFP",
        First,
        "credit: AFP\nauthors: Kari Dahl",
        Second,
        "authors: Kari Dahl",
        Third,
        "a b c",
        "Agency Author"
    )]
    public void Articles_come_down_to_lines(
        string what,
        string headA,
        string a,
        string headB,
        string b,
        string headC,
        string c,
        string lines,
        string ties
    )
    {
        LinesOfEvidence found = Lines([Article("a", headA, a), Article("b", headB, b), Article("c", headC, c)]);
        Assert.That(string.Join('|', found.Lines.Select(l => string.Join(' ', l.Articles))), Is.EqualTo(lines), what);
        Assert.That(string.Join(' ', found.Lines.SelectMany(l => l.Ties).Select(t => t.Kind)), Is.EqualTo(ties), what);
        Assert.That(
            Lines([Article("c", headC, c), Article("b", headB, b), Article("a", headA, a)]).Lines.Select(l => string.Join(' ', l.Articles)),
            Is.EqualTo(found.Lines.Select(l => string.Join(' ', l.Articles))),
            "in another order"
        );
    }

    [TestCase("", "credit: AFP", "credit: AFP", "3 articles, at most 2 independent lines.", "b and c give AFP as their source.")]
    [TestCase(
        "outlet: Post",
        "outlet: Herald\nderived_from: post",
        "",
        "3 articles, at most 2 independent lines.",
        "Herald says that it is taken from Post."
    )]
    [TestCase(
        "outlet: Post",
        "outlet: Post\nderived_from: a",
        "",
        "3 articles, at most 2 independent lines.",
        "b says that it is taken from a."
    )]
    [TestCase("", "", "", "3 articles; nothing shows that one rests on another.", null)]
    public void Says_why_in_plain_words(string a, string b, string c, string summary, string? tie)
    {
        LinesOfEvidence found = Lines([Article("a", a, First), Article("b", b, Second), Article("c", c, Third)]);
        Assert.That(found.Summary, Is.EqualTo(summary));
        Assert.That(found.Lines.SelectMany(l => l.Ties).Select(t => t.Explanation).SingleOrDefault(), Is.EqualTo(tie));
    }

    private const string Long =
        "The town has known such nights before, said people at the quay, and every winter brings one or two. The old lighthouse was "
        + "given up nine years ago. Since then the fishers have kept a lamp of their own on the hill, and they take turns to watch it "
        + "when the wind blows from the "
        + "north. Some would like the county to pay for it, but letters to the office there have not been answered so far.";

    private static Article Article(string id, string head, string body) =>
        Given.Article($"---\nid: {id}\n{head}\n---\n{body}\n", $"event/{id}.md");

    private static readonly Lexicon English = LexiconLoader.LoadDefault();

    private static LinesOfEvidence Lines(ImmutableArray<Article> articles) =>
        Pipeline.Run([new CorpusEvent("event", "Event", articles)], [], English).Events.Single().Lines;
}
