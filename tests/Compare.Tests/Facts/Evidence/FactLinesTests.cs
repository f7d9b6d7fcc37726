using System.Collections.Immutable;
using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using NUnit.Framework;
using Given = Compare.Tests.Text.Articles.Given;

namespace Compare.Tests.Facts.Evidence;

/// <summary>How many lines a version of one fact rests on.</summary>
public class FactLinesTests
{
    private static readonly Lexicon English = LexiconLoader.LoadDefault();

    private static readonly ImmutableArray<FactRule> Rules = RuleLoader
        .LoadText(
            "dead.yaml",
            """
            title: Dead
            value: count
            of: people | sailors
            find: { all: [kill | die | drown] }
            tests: [{ text: "It killed 12 people.", value: 12 }]
            """,
            null
        )
        .Rules;

    private const string Passage = "The storm killed 24 people when it broke the old dike north of the town on Sunday morning";

    [TestCase("own words", "The storm killed 24 people.", "In all 24 people drowned that night.", "24: a|b", "")]
    [TestCase("two versions", "The storm killed 24 people.", "In all 30 people drowned that night.", "24: a / 30: b", "")]
    [TestCase("in one passage", Passage + ".", Passage + ", but help was near.", "24: a b", "Passage")]
    [TestCase(
        "in one passage with other figures",
        Passage + ".",
        "The storm killed 31 people when it broke the old dike north of the town on Sunday morning.",
        "24: a / 31: b",
        ""
    )]
    [TestCase(
        "a passage beside the fact",
        Other + " The storm killed 24 people.",
        "In all 24 people drowned. " + Long + " " + Other,
        "24: a|b",
        ""
    )]
    [TestCase("one speaker", "The storm killed 24 people, Ann Lee said.", "Mayor Ann Lee said 24 people drowned.", "24: a b", "Speaker")]
    [TestCase(
        "one speaker, once by surname",
        "The storm killed 24 people, Ann Lee said.",
        "It was calm, said Lee. She and Bo were there. Lee said 24 people drowned.",
        "24: a b",
        "Speaker"
    )]
    [TestCase(
        "a surname and another first name",
        "The storm killed 24 people, Ann Lee said.",
        "Bo Lee said 24 people drowned.",
        "24: a|b",
        ""
    )]
    [TestCase(
        "in the lead and from a speaker below",
        "The storm killed 24 people. No more than 24 people drowned there; 24 people died in all, Ann Lee said.",
        "Ann Lee said 24 people drowned.",
        "24: a b",
        "Speaker"
    )]
    [TestCase(
        "a body by its initials",
        "The storm killed 24 people, the NSO said.",
        "The National Storm Office said 24 people drowned.",
        "24: a b",
        "Speaker"
    )]
    [TestCase("nobody with a name", "The storm killed 24 people, officials said.", "Officials said 24 people drowned.", "24: a|b", "")]
    [TestCase(
        "one cites the other's speaker",
        "The storm killed 24 people, Ann Lee said.",
        "The ministry, citing Ann Lee, said 24 people drowned.",
        "24: a b",
        "Speaker"
    )]
    [TestCase(
        "one agency",
        "The storm killed 24 people, the AP reported.",
        "Officials told the Associated Press that 24 people drowned.",
        "24: a b",
        "Agency"
    )]
    [TestCase(
        "two speakers by one agency",
        "The storm killed 24 people, Ann Lee told AFP.",
        "Bo Roe told AFP that 24 people drowned.",
        "24: a|b",
        ""
    )]
    [TestCase(
        "one speaker, two figures",
        "The storm killed 24 people, Ann Lee said.",
        "Ann Lee said 30 people drowned.",
        "24: a / 30: b",
        ""
    )]
    public void Versions_rest_on_lines(string what, string a, string b, string lines, string ties) =>
        Holds(what, Filled(a, 'a'), Filled(b, 'b'), lines, ties);

    private const string Other = "The dike north of the town had been built before the war by hand and was never raised since then.";

    private const string Long =
        "It rained all night and no road was open. Farmers let their cows out of the sheds and waited on the roofs for the light. The "
        + "bells rang.";

    private static void Holds(string what, string a, string b, string lines, string ties)
    {
        FactReport fact = Report(a, b);
        Assert.That(
            string.Join(
                " / ",
                fact.Lines.Select(v => $"{v.Label}: {string.Join('|', v.Evidence.Lines.Select(l => string.Join(' ', l.Articles)))}")
            ),
            Is.EqualTo(lines),
            what
        );
        Assert.That(
            string.Join(' ', fact.Lines.SelectMany(v => v.Evidence.Lines).SelectMany(l => l.Ties).Select(t => t.Kind)),
            Is.EqualTo(ties),
            what
        );
    }

    private static FactReport Report(string a, string b) =>
        Pipeline
            .Run([new CorpusEvent("event", "Event", [Given.Article(a, "event/a.md"), Given.Article(b, "event/b.md")])], Rules, English)
            .Events.Single()
            .Facts.Single();

    /// <summary>The text in an article long enough that what it shares is a small part.</summary>
    private static string Filled(string text, char by) =>
        text
        + "\n\n"
        + string.Concat(
            Enumerable
                .Range(0, 12)
                .Select(n =>
                    $"{char.ToUpperInvariant(by)}{(char)('a' + n)} {by}e{(char)('a' + n)} was {by}{by}{(char)('a' + n)} for "
                    + $"{by}o{(char)('a' + n)}. "
                )
        );
}
