using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Extraction;
using Compare.Facts.Speakers;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>Whose statement a figure is: the kind of source, the speaker as described, who carried it, who is cited.</summary>
public class AttributionTests
{
    private static readonly Lexicon English = LexiconLoader.LoadDefault();

    private static readonly FactRule Rule = RuleLoader
        .LoadText(
            "dead.yaml",
            """
            title: Dead
            value: count
            of: people | sailors
            find: { sentence: { all: [die | kill | dead | drown] } }
            tests: [{ text: "It killed 12 people.", value: 12 }]
            """,
            null
        )
        .Rules.Single();

    // The article's own voice.
    [TestCase("The storm killed 24 people.", "own")]
    [TestCase("The storm, which ended on Monday, killed 24 people.", "own")]
    [TestCase("The storm killed an estimated 24 people.", "own")]
    [TestCase("The storm killed 24 people, and the ministry said it would help.", "own")]
    [TestCase("The captain told 24 people to jump before the ship was dead in the water.", "own")]
    [TestCase("The storm, it is feared, killed 24 people.", "own")]
    [TestCase("The storm claimed the lives of 24 people who drowned.", "own")]
    [TestCase("The town was told that the storm killed 24 people.", "own")]
    // A named speaker.
    [TestCase("The storm killed 24 people, Ann Lee said.", "named|Ann Lee|Ann Lee")]
    [TestCase("The storm killed 24 people, said Mayor Ann Lee.", "named|Mayor Ann Lee|Ann Lee")]
    [TestCase("Ann Lee said that the storm killed 24 people.", "named|Ann Lee|Ann Lee")]
    [TestCase("Ann Lee said the storm killed 24 people.", "named|Ann Lee|Ann Lee")]
    [TestCase("Ann Lee said at least 24 people were killed.", "named|Ann Lee|Ann Lee")]
    [TestCase("The storm, Ann Lee said, killed 24 people.", "named|Ann Lee|Ann Lee")]
    [TestCase("According to Ann Lee, the storm killed 24 people.", "named|Ann Lee|Ann Lee")]
    [TestCase(
        "The storm killed 24 people, according to the National Storm Office.",
        "named|the National Storm Office|National Storm Office"
    )]
    [TestCase(
        "The storm killed 24 people, said Foreign Minister Bo Roe of the interim government.",
        "named|Foreign Minister Bo Roe of the interim government|Bo Roe"
    )]
    [TestCase("The storm killed 24 people, harbour office spokesman Bo Roe said.", "named|harbour office spokesman Bo Roe|Bo Roe")]
    [TestCase(
        "The storm killed 24 people, the Ministry of Foreign Affairs said.",
        "named|the Ministry of Foreign Affairs|Ministry of Foreign Affairs"
    )]
    [TestCase("Ann Lee was calm. The storm killed 24 people, Lee said.", "named|Lee|Ann Lee")]
    [TestCase("Ann Lee spoke for an hour. Lee confirmed that 24 people had died.", "named|Lee|Ann Lee")]
    [TestCase("Ann Lee said it was over. The storm killed 24 people, she added.", "named|Ann Lee|Ann Lee")]
    [TestCase("The storm killed 24 people, said Jan Lee, a sailor.", "named|Jan Lee|Jan Lee")]
    [TestCase("The NSO said 24 people died.", "named|The NSO|NSO")]
    // An unnamed one.
    [TestCase("Officials say at least 24 people died there.", "unnamed|Officials")]
    [TestCase("At least 24 people were killed, officials said.", "unnamed|officials")]
    [TestCase("The storm killed 24 people, the ministry said.", "unnamed|the ministry")]
    [TestCase("The storm, police said, killed 24 people.", "unnamed|police")]
    [TestCase("Police said the storm killed 24 people.", "unnamed|Police")]
    [TestCase("The storm killed 24 people, a spokesman for the White Harbour said.", "unnamed|a spokesman for the White Harbour")]
    [TestCase("The storm killed 24 people, Russian officials said.", "unnamed|Russian officials")]
    [TestCase("The storm killed 24 people, said an official who asked not to be named.", "unnamed|an official")]
    [TestCase("The storm killed 24 people, he said.", "unnamed")]
    [TestCase("Authorities confirmed that 24 people died.", "unnamed|Authorities")]
    [TestCase("Witnesses believe 24 people drowned.", "unnamed|Witnesses")]
    // An agency.
    [TestCase("The storm killed 24 people, the AP reported.", "agency|the AP|via AP")]
    [TestCase("The storm killed 24 people, the Associated Press reported.", "agency|the Associated Press|via AP")]
    [TestCase("The storm killed 24 people, according to Agence France-Presse.", "agency|Agence France-Presse|via AFP")]
    [TestCase("Reuters reported that 24 people died.", "agency|Reuters|via Reuters")]
    [TestCase("The storm killed 24 people, an AFP reporter at the scene said.", "agency|an AFP reporter at the scene|via AFP")]
    // Told to an agency.
    [TestCase("The storm killed 24 people, Ann Lee told AFP.", "named|Ann Lee|Ann Lee|via AFP")]
    [TestCase("The storm killed 24 people, an official told the Associated Press late on Monday.", "unnamed|an official|via AP")]
    [TestCase("Ann Lee told AFP that 24 people died.", "named|Ann Lee|Ann Lee|via AFP")]
    [TestCase("The storm killed 24 people, Ann Lee said in an interview with Reuters.", "named|Ann Lee|Ann Lee|via Reuters")]
    [TestCase("The storm killed 24 people, Ann Lee said, AFP reported.", "named|Ann Lee|Ann Lee|via AFP")]
    [TestCase(
        "The storm killed 24 people, Ann Lee said, according to the state news service.",
        "named|Ann Lee|Ann Lee|via the state news service"
    )]
    // One who cites another.
    [TestCase("The storm killed 24 people, the ministry said, citing police.", "unnamed|the ministry|citing police")]
    [TestCase("Citing Ann Lee, the ministry said 24 people died.", "unnamed|the ministry|citing Ann Lee")]
    [TestCase(
        "The storm killed 24 people, AP reported, citing residents of the village.",
        "agency|AP|via AP|citing residents of the village"
    )]
    [TestCase("The storm killed 24 people, according to police, Reuters reported.", "agency|Reuters|via Reuters|citing police")]
    // The subject of the saying, whatever stands between.
    [TestCase("A nurse who met doctors said that 24 people died.", "unnamed|A nurse")]
    [TestCase("A clerk at the port later said that 24 people died.", "unnamed|A clerk at the port")]
    [TestCase("Police on Monday also said that 24 people died.", "unnamed|Police")]
    [TestCase("Medics treating the wounded said that 24 people died.", "unnamed|Medics")]
    [TestCase("A source familiar with the raid said that 24 people died.", "unnamed|A source familiar with the raid")]
    [TestCase("The captain, who was on deck, said that 24 people died.", "unnamed|The captain")]
    [TestCase("The storm killed 24 people, the mayor, Ann Lee, said.", "named|the mayor, Ann Lee|Ann Lee")]
    [TestCase("Ann Lee, the mayor, said that 24 people died.", "named|Ann Lee|Ann Lee")]
    [TestCase("Ann Lee arrived. The storm killed 24 people, she said.", "named|Ann Lee|Ann Lee")]
    [TestCase("Special envoy to Norway Ann Lee said 24 people died.", "named|Special envoy to Norway Ann Lee|Ann Lee")]
    [TestCase("The storm killed 24 people, said special envoy to Norway Ann Lee.", "named|special envoy to Norway Ann Lee|Ann Lee")]
    [TestCase("Port sources indicated that 24 people died.", "unnamed|Port sources")]
    [TestCase("It was confirmed by the port that 24 people died.", "unnamed|the port")]
    [TestCase("There were 24 people dead or cuts confirmed in the raid.", "own")]
    [TestCase("Some of Cableworks said that 24 people died.", "named|Some of Cableworks|Cableworks")]
    [TestCase("The storm killed 24 people, according to the U.K.'s Storm Office.", "named|the U.K.'s Storm Office|Storm Office")]
    [TestCase("The storm killed 24 people. That decision said it all.", "own")]
    // In quotation marks.
    [TestCase("Ann Lee: “The storm killed 24 people.”", "named|Ann Lee|Ann Lee|quoted")]
    [TestCase("The port gave this notice: “The storm killed 24 people.”", "unnamed|The port|quoted")]
    [TestCase("‘The storm killed 24 people,’ said Ann Lee, the mayor.", "named|Ann Lee|Ann Lee|quoted")]
    [TestCase("“The storm killed 24 people,” said Ann Lee.", "named|Ann Lee|Ann Lee|quoted")]
    [TestCase("“The storm killed 24 people,” Ann Lee told AFP.", "named|Ann Lee|Ann Lee|via AFP|quoted")]
    [TestCase("“The storm killed 24 people,” an official said.", "unnamed|an official|quoted")]
    [TestCase("It was calm. “The storm killed 24 people.”", "quotation|quoted")]
    // Names that only look like agencies.
    [TestCase("The storm killed 24 people, said Mayor Reuters.", "named|Mayor Reuters|Reuters")]
    [TestCase("The storm killed 24 people, Ann Lee told her ap.", "named|Ann Lee|Ann Lee")]
    public void Says_whose_statement_it_is(string text, string expected)
    {
        var article = new Article
        {
            Id = "a",
            Outlet = "A",
            Title = "T",
            Path = "a.txt",
            Body = text,
            Paragraphs = [new Paragraph(new TextSpan(0, text.Length), Place.Body, 1)],
        };
        ImmutableArray<Claim> claims = new Extractor([Rule], English).Extract(article, _ => true)[0]!.Claims;
        Assert.That(string.Join(" / ", claims.Select(c => Told(c.Attribution))), Is.EqualTo(expected));
    }

    /// <summary>A label whose words are a verb of speech is nobody's statement by that verb.</summary>
    [Test]
    public void Takes_no_verb_out_of_the_value_itself()
    {
        FactRule rule = RuleLoader
            .LoadText("warned.yaml", "title: T\nvalue: choice\nchoices: { warned: warn … before }\ntests: [{ text: x, none: true }]", null)
            .Rules.Single();
        const string Text = "The port warned the town a day before.";
        var article = new Article
        {
            Id = "a",
            Outlet = "A",
            Title = "T",
            Path = "a.txt",
            Body = Text,
            Paragraphs = [new Paragraph(new TextSpan(0, Text.Length), Place.Body, 1)],
        };
        Assert.That(
            new Extractor([rule], English).Extract(article, _ => true)[0]!.Claims.Single().Attribution.Kind,
            Is.EqualTo(SourceKind.Own)
        );
    }

    private static string Told(Attribution by) =>
        string.Join(
            '|',
            new[]
            {
                by.Kind.ToString().ToLowerInvariant(),
                by.Speaker,
                by.Name,
                by.Via is { } via ? "via " + via : null,
                by.Citing is { } behind ? "citing " + behind : null,
                by.Voice == Voice.Quoted ? "quoted" : null,
            }.OfType<string>()
        );
}
