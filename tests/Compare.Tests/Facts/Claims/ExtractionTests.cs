using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Extraction;
using Compare.Facts.Speakers;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>A rule's body in flow YAML, a text, and the words of the claims it finds, primary first.</summary>
public class ExtractionTests
{
    private const string Toll = "value: count, of: soldiers | troops | people | victims, find: {all: [kill | die | dead | toll | cost]}";
    private const string War = "value: duration, unit: year, find: {all: [war | conflict], sentence: {any: [Roman | Rome]}}";
    private const string Envoy = "value: name, role: ambassador | envoy";
    private const string Quake = "value: measure, unit: magnitude, find: {all: [quake]}";
    private const string Known = "value: name, names: [Ann Lee = Anne Lee, Bo Roe], find: {all: [receive | meet]}";
    private const string Bridge =
        "value: choice, choices: {open: [stay … open, (not | never) closed], shut: [close | shut, closed]}, find: {all: [bridge]}";
    private const string Talks = "value: date, find: {all: [talks, begin | start | since]}";
    private const string Speech = "value: quote, speaker: Lee, words: [bridge | road]";

    // What is counted.
    [TestCase(Toll, "The war killed around 15,000 Roman soldiers.", "around 15,000")]
    [TestCase(Toll, "It killed 2 million civilians and nearly 15,000 young Roman soldiers.", "nearly 15,000")]
    [TestCase(Toll, "The fire killed three of the victims.", "")]
    [TestCase(Toll, "Hundreds of thousands of people died.", "Hundreds of thousands")]
    [TestCase(Toll, "The army sent 15,000 soldiers.", "")]
    [TestCase(Toll, "It killed 15,000 sheep, and soldiers ate 300.", "")]
    [TestCase(Toll, "Some 40 soldiers marched, but the flood killed 12 sheep.", "")]
    [TestCase(Toll, "There were 24 people dead and 249 people injured.", "24")]
    [TestCase(Toll, "It injured 249 people and killed 24 troops.", "24")]
    [TestCase(Toll, "Ten thousand people fled and twelve people died.", "twelve")]
    [TestCase(Toll, "The war killed 15 soldiers and 20 other people.", "15|20")]
    [TestCase(Toll, "It killed people in 13 countries.", "")]
    [TestCase(Toll, "The death toll of soldiers rose to 24.", "24")]
    [TestCase(Toll, "Fifteen of the 300 people aboard were killed.", "Fifteen")]
    [TestCase(Toll, "Of the 300 people aboard, 15 were killed.", "15")]
    [TestCase(Toll, "The fire killed **12** people.", "12")]
    // Clause, sentence, paragraph.
    [TestCase(War, "Rome's war lasted nine years.", "nine years")]
    [TestCase(War, "Rome's decade-long war ended, but the treaty held three years.", "decade-long")]
    [TestCase(War, "The war, which Rome began, went on for 9 years.", "9 years")]
    [TestCase(War, "He fought in the Roman war (1979-1989).", "1979-1989")]
    [TestCase(War, "The war lasted nine years.", "")]
    [TestCase(War, "Rome lay in ruins. The war lasted nine years.", "")]
    [TestCase(
        "value: money, unit: USD, find: {all: [offer]}",
        "It took a €2 billion ($2.2 billion) offer from Utopia.",
        "$2.2 billion|€2 billion"
    )]
    // Shares in words are percentages where the rule asks for these.
    [TestCase("value: percent, find: {all: [cut]}", "They cut staff by two thirds.", "two thirds")]
    [TestCase("value: percent, find: {all: [cut]}", "Two-thirds was cut.", "Two-thirds")]
    [TestCase("value: percent, find: {all: [cut]}", "They cut 0.5 points.", "")]
    // A scale whose name is left out.
    [TestCase(Quake, "A 6.1 quake struck.", "6.1")]
    [TestCase(Quake, "The quake was downgraded from 6.4 to 6.1.", "6.1")]
    [TestCase(Quake, "A 6.1-magnitude quake struck 7 towns.", "6.1-magnitude")]
    [TestCase(Quake, "The quake moved 6.1 million tonnes, 7 trees and 12.5 people.", "")]
    // What a relative clause says of the value; what is excluded is looked for by the value only.
    [TestCase("value: name, names: [Ann Lee], find: {all: [captain]}", "Ann Lee, who was named captain, ran.", "Ann Lee")]
    [TestCase("value: name, names: [Ann Lee], find: {all: [captain]}", "Ann Lee ran past Bo Roe, who was captain.", "")]
    [TestCase("value: count, of: people, find: {all: [rescue]}", "The 24 people, whom a ship rescued, slept.", "24")]
    [TestCase("value: count, of: people, find: {all: [kill], none: [injure]}", "The blast injured many, killing 24 people.", "24")]
    [TestCase("value: count, of: people, find: {all: [kill], none: [injure]}", "The blast killed 24 injured people.", "")]
    // Names by role.
    [TestCase(Envoy, "Russian Ambassador to Atlantis Ann Lee.", "Ann Lee")]
    [TestCase(Envoy, "Ann Lee, the new ambassador to Atlantis, spoke.", "Ann Lee")]
    [TestCase(Envoy, "The ambassador, Ann Lee, spoke.", "Ann Lee")]
    [TestCase(Envoy, "Ann Lee is the ambassador.", "Ann Lee")]
    [TestCase(Envoy, "Ann Lee, Atlantis's ambassador, spoke.", "Ann Lee")]
    [TestCase(Envoy, "Ann Lee spoke when the ambassador had left.", "")]
    [TestCase(Envoy, "The ambassador spoke to Bo Roe.", "")]
    // Known names.
    [TestCase(Known, "Anne Lee received the guests. Later Lee met others.", "Anne Lee|Lee")]
    [TestCase(
        "value: name, names: [Ann Lee = Lee], find: {all: [receive]}",
        "Ann Lee received the guests. Lee received others.",
        "Ann Lee|Lee"
    )]
    [TestCase(Known, "Lee received the guests.", "")]
    [TestCase(Known, "Bo Roe was away.", "")]
    // Choices.
    [TestCase(Bridge, "The bridge stayed wide open.", "stayed wide open")]
    [TestCase(Bridge, "The bridge was not closed.", "not closed")]
    [TestCase(Bridge, "The bridge was closed.", "closed")]
    [TestCase(Bridge, "The road was closed.", "")]
    // Dates.
    [TestCase(Talks, "The talks began in 2017.", "2017")]
    [TestCase(Talks, "It listed the group in 2003 however it has held talks since 2018.", "since 2018")]
    [TestCase(Talks, "In early July, there were talks, marking a round that began in 2017.", "2017")]
    // Quotations.
    [TestCase(Speech, "“The bridge is safe,” said Ann Lee.", "The bridge is safe,")]
    [TestCase(Speech, "Lee said: “We are here. The road is safe.”", "We are here. The road is safe.")]
    [TestCase(Speech, "“The bridge is safe,” said Bo Roe. Lee was away.", "")]
    [TestCase(Speech, "“The river is high,” said Ann Lee.", "")]
    public void Finds(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));

    [TestCase("pattern: 'death toll of {value}'", "A death toll of 24 was given; 300 were hurt.", "24")]
    [TestCase("pattern: '(kill | leave) … {value}'", "It killed at least 15 and injured 200.", "at least 15")]
    [TestCase("pattern: '{value} … dead'", "It left 24 people dead and over 200 injured.", "24")]
    [TestCase("pattern: '{value} dead'", "It left 24 people dead.", "")]
    [TestCase("pattern: '{value} … die'", "Some 84 people, including 10 children, died.", "Some 84")]
    [TestCase("pattern: '{value} … dead'", "Some 84 people – 10 of them children – are dead.", "Some 84")]
    [TestCase("pattern: '{value} … hurt'", "It killed 24 people and 10 were hurt.", "10")]
    [TestCase("pattern: '{value} were hurt'", "Dozens more were hurt.", "Dozens")]
    [TestCase("pattern: '{value} or more people'", "It hurt 24 or more people.", "24 or more")]
    [TestCase("pattern: '{value} people', unless: 'than {value} people'", "It hurt more than 24 people.", "more than 24")]
    [TestCase("pattern: 'kill about {value}'", "It killed about 24.", "about 24")]
    [TestCase("pattern: ['toll of {value}', '{value} deaths']", "There were 12 deaths.", "12")]
    [TestCase("pattern: 'the (boy | child), {value}'", "The boy, 4 others and 5 sheep.", "4")]
    [TestCase("pattern: 'the (boy | child), {value}'", "The boy and 4 others.", "")]
    [TestCase("pattern: 'the boy {value}'", "The boy, 4 others and 5 sheep.", "")]
    [TestCase("pattern: '{value} /(dead|kill(ed|ing)), (gone|lost)/'", "It left 24 dead, gone.", "24")]
    [TestCase("pattern: '/[,(–]/ {value} dead'", "At sea (24 dead) and 12 dead on land.", "24")]
    public void Matches_patterns(string pattern, string text, string expected) =>
        Assert.That(Given.Told("value: count, " + pattern, text), Is.EqualTo(expected));

    [TestCase(War, "Nothing to see.", SilenceReason.TopicAbsent, "war")]
    [TestCase(War, "Rome went to war.", SilenceReason.FactAbsent, "no value")]
    [TestCase(War, "The war lasted nine years.", SilenceReason.NearMiss, "nine years")]
    public void Says_why_an_article_is_silent(string rule, string text, SilenceReason reason, string note)
    {
        Silence silence = Given.Extract(rule, text).Silence!;
        Assert.That(silence.Reason, Is.EqualTo(reason));
        Assert.That(silence.Note, Does.Contain(note));
    }

    [TestCase("The war killed 15 soldiers.", Voice.Own, null)]
    [TestCase("Veterans point out that the war killed 15 soldiers.", Voice.Reported, "Veterans")]
    [TestCase("The war killed 15 soldiers, the ministry said.", Voice.Reported, "the ministry")]
    [TestCase("The war killed 15 soldiers, according to police.", Voice.Reported, "police")]
    [TestCase("“It killed 15 soldiers,” said Ann Lee, a general.", Voice.Quoted, "Ann Lee")]
    [TestCase("Ann Lee told reporters the war killed 15 soldiers.", Voice.Reported, "Ann Lee")]
    [TestCase("The war killed 15 soldiers, Bo Roe, an official from the agency, told the paper.", Voice.Reported, "Bo Roe")]
    [TestCase("The war killed 15 soldiers, the agency was told by Ann Lee.", Voice.Reported, "Ann Lee")]
    [TestCase("The war killed 15 soldiers, said agency spokesman Bo Roe on Friday.", Voice.Reported, "agency spokesman Bo Roe")]
    [TestCase("“It killed 15 soldiers,” the head of the army said.", Voice.Quoted, "the head of the army")]
    [TestCase("Lee has praised them, saying “it killed 15 soldiers”.", Voice.Quoted, "Lee")]
    [TestCase("The war, which ended today, killed an estimated 15 soldiers.", Voice.Own, null)]
    [TestCase("Reports said nothing, and the war killed 15 soldiers.", Voice.Own, null)]
    [TestCase("“It killed 15 soldiers,” said today.", Voice.Quoted, null)]
    [TestCase("The war killed 15 soldiers, he said.", Voice.Reported, null)]
    [TestCase("Ann Lee said it was over. The war killed 15 soldiers, she added.", Voice.Reported, "Ann Lee")]
    [TestCase("The war killed 15 soldiers, and the ministry said it would look into it.", Voice.Own, null)]
    [TestCase("Ann Lee said it was calm, but the war killed 15 soldiers.", Voice.Own, null)]
    [TestCase("Ann Lee said it was calm. The war killed “15 soldiers”.", Voice.Quoted, null)]
    [TestCase("“It killed 15 soldiers,” said Ann Lee, according to the state-run agency.", Voice.Quoted, "Ann Lee")]
    public void Says_whose_statement_it_is(string text, Voice voice, string? speaker) =>
        Assert.That(
            Given.Extract(Toll, text).Claims.Single().Attribution is var by ? (by.Voice, by.Speaker) : default,
            Is.EqualTo((voice, speaker))
        );

    [Test]
    public void Furniture_is_never_evidence()
    {
        const string text = "Ten soldiers died.\n\nRelated: 15 soldiers died.";
        Article article = Given.Of(text) with
        {
            Paragraphs =
            [
                new Paragraph(new TextSpan(0, 18), Place.Body, 1),
                new Paragraph(new TextSpan(20, text.Length), Place.Furniture, 0),
            ],
        };
        FactRule rule = Given.Rule(Toll);
        Assert.That(new Extractor([rule], Given.Lexicon).Extract(article, _ => true)[0]!.Claims.Single().Text, Is.EqualTo("Ten"));
    }

    [Test]
    public void The_text_is_preferred_to_a_caption()
    {
        const string text = "Some 20 soldiers died.\n\nThe fire killed 15 soldiers.";
        Article article = Given.Of(text) with
        {
            Paragraphs =
            [
                new Paragraph(new TextSpan(0, 22), Place.Caption, 0),
                new Paragraph(new TextSpan(24, text.Length), Place.Body, 1),
            ],
        };
        FactRule rule = Given.Rule(Toll);
        ImmutableArray<Claim> claims = new Extractor([rule], Given.Lexicon).Extract(article, _ => true)[0]!.Claims;
        Assert.That(string.Join('|', claims.Select(c => $"{c.Text} {c.Primary}")), Is.EqualTo("15 True|Some 20 False"));
    }
}
