using Compare.Facts.Claims;
using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>What counts people and things: figures without a noun, words without a figure, and what is said not to be.</summary>
public class CountingTests
{
    private const string Dead = "value: count, of: people | child | man | firefighter, find: {all: [kill | die | dead | death | toll]}";
    private const string City = "value: count, of: people, find: {all: [kill], sentence: {none: [city]}}";
    private const string Hurt = "value: count, of: people, find: {all: [injure | hurt]}";
    private const string Ward = "value: count, of: people, find: {any: [hospital | injury]}";
    private const string Toll = "value: count, of: death toll | toll | people, find: {all: [toll | die | kill]}";
    private const string Votes = "value: count, of: vote, find: {all: [win]}";
    private const string Boats = "value: count, of: boat, find: {all: [sink]}";
    private const string Price = "value: money, find: {all: [pay | buy | price]}";

    // "No-one" is "no one".
    [TestCase(Hurt, "No-one was hurt.", "No-one")]
    [TestCase(Hurt, "There was no-one hurt.", "no-one")]
    [TestCase(Hurt, "The fire hurt no-one.", "no-one")]
    [TestCase(Dead, "Luckily no-one has died.", "no-one")]
    [TestCase(Hurt, "No-one knows how many were hurt.", "")]
    [TestCase("value: count, of: policeman, find: {all: [hurt]}", "Three policemen were hurt.", "Three")]
    // People need no noun of their own; things do.
    [TestCase(Dead, "The blast tore the wall down, killing 24.", "24")]
    [TestCase(Dead, "The blast left 24 dead and over 200 injured.", "24")]
    [TestCase(Hurt, "The blast left 24 dead and over 200 injured.", "over 200")]
    [TestCase(Hurt, "Dozens have been reported injured.", "Dozens")]
    [TestCase(Hurt, "It killed a man, injured dozens and broke windows.", "dozens")]
    [TestCase(Dead, "The storm killed 24 across the island.", "24")]
    [TestCase(Dead, "In all, 24 were killed.", "24")]
    [TestCase(Dead, "It killed 300 sheep.", "")]
    [TestCase(Dead, "It killed 24-strong packs of dogs.", "")]
    [TestCase(Boats, "The storm sank 24.", "")]
    [TestCase(Dead, "The storm killed a crew of nine.", "nine")]
    [TestCase(Dead, "A family of four were killed.", "four")]
    [TestCase("value: count, of: people, find: {any: [death]}", "It caused the death of nine.", "nine")]
    [TestCase("value: count, of: people, find: {any: [death toll]}", "More bodies were found, bringing the death toll to 44.", "44")]
    [TestCase("value: count, of: people, find: {any: [death toll]}", "# Death toll in the wreck rises to 44", "44")]
    [TestCase("value: count, of: people, find: {any: [dead]}", "The number of dead has climbed to 44.", "44")]
    [TestCase("value: count, of: people, find: {any: [dead]}", "She was found dead at 44.", "")]
    [TestCase(Dead, "The storm killed Ann Lee as the price rose to 24.", "")]
    [TestCase(Ward, "More than 24 were taken to hospital.", "More than 24")]
    [TestCase(Ward, "24 had been treated for injuries.", "24")]
    [TestCase(Ward, "24 were flown by crews to hospital.", "")]
    [TestCase(Dead, "24 were jailed for killing sheep.", "")]
    [TestCase(Dead, "24 were freed after the killing.", "")]
    [TestCase(Dead, "The 24 who died were named.", "24")]
    [TestCase(Dead, "The 24 who fled knew of the dead.", "")]
    [TestCase(Dead, "Another two people died, taking the total to 24.", "24")]
    [TestCase(Dead, "Two more died, bringing to 24 the number of people killed.", "24")]
    // What adds to figures that the rule passes over is a part of the whole too; a figure of another kind before it takes nothing away.
    [TestCase(City, "In the city ten people were killed and 140 were injured. Another two people were killed in the hills.", "")]
    [TestCase(City, "Ten people were killed in the city. Three others were killed at sea.", "")]
    [TestCase(City, "In the city ten people were injured. Two other people were killed in the hills.", "Two")]
    [TestCase(City, "In the city ten people were killed. In the hills two people were killed.", "two")]
    // Words that count.
    [TestCase(Dead, "The quake killed a child.", "a child")]
    [TestCase(Dead, "A man was killed.", "A man")]
    [TestCase(Dead, "The fire killed one person.", "one")]
    [TestCase(Dead, "A quake killed people.", "")]
    [TestCase(Dead, "The storm killed a child's horse.", "")]
    [TestCase(Dead, "He died as a man.", "")]
    [TestCase(Dead, "The storm tore out a child seat and killed sheep.", "")]
    [TestCase(Dead, "Nobody died in the fire.", "Nobody")]
    [TestCase(Hurt, "No one was hurt.", "No one")]
    [TestCase(Dead, "Nobody knows how many of them were killed.", "")]
    [TestCase("value: count, of: death, find: {all: [report]}", "The police reported no deaths.", "no deaths")]
    [TestCase(Dead, "The fire killed no young people.", "no young people")]
    [TestCase("value: count, of: child, find: {all: [sell]}", "No child seats were sold.", "")]
    [TestCase(Boats, "Nobody saw the boats sink.", "")]
    // What is not so.
    [TestCase(Dead, "The fire did not kill 12 people.", "")]
    [TestCase(Dead, "The army denied that 12 people died.", "")]
    [TestCase(Dead, "The army denied killing 12 people.", "")]
    [TestCase(Dead, "The mayor rejected reports that 12 people died.", "")]
    [TestCase(Dead, "The blast killed no fewer than 12 people.", "no fewer than 12")]
    [TestCase(Dead, "The fire did not spread, but it killed 12 people.", "12")]
    [TestCase(Dead, "The fire not only killed 12 people.", "12")]
    [TestCase(Dead, "The army denied any part in the attack, which killed 12 people.", "12")]
    [TestCase(Dead, "The 12 people did not die.", "")]
    [TestCase(Price, "The firm did not pay $3 million.", "")]
    // The noun stands before.
    [TestCase(Dead, "Officials counted the dead people. There were 24.", "24")]
    [TestCase(Dead, "Officials counted the trucks. There were 24.", "")]
    [TestCase(Dead, "The people who died were named. There were 24 trucks.", "")]
    [TestCase(Toll, "The toll from the blast has risen to 24.", "24")]
    [TestCase(Toll, "More bodies were found, bringing the death toll from the storm to 24.", "24")]
    [TestCase(Toll, "The death toll in the city moved him to 24 letters.", "")]
    [TestCase("value: count, of: life, find: {all: [claim]}", "The storm claimed 24 lives.", "24")]
    [TestCase(
        Dead,
        "The number of people killed in the harbour and the hills behind the old town has climbed to 24, the office said.",
        "24"
    )]
    [TestCase(Toll, "The office lowered the death toll from the storm to 24 from 30.", "24")]
    // A part and its whole: what is said of the whole in a clause of its own counts that.
    [TestCase(Dead, "She was one of nearly 24 people who died.", "nearly 24")]
    [TestCase(Dead, "Six of the 24 people who were killed had come by boat.", "24")]
    [TestCase(Dead, "Six of the 24 people who came by boat were killed.", "Six")]
    [TestCase(Dead, "Six of the 24 people were killed.", "Six")]
    [TestCase(Dead, "Five of the dead people were his brothers.", "")]
    [TestCase(Dead, "At least three of his people were among the 24 people killed in the fire.", "24")]
    [TestCase(Dead, "Three people were killed among the trees.", "Three")]
    [TestCase(Dead, "The town was home to five of the dead.", "")]
    [TestCase(Dead, "The fire killed five of the dead man's children.", "")]
    [TestCase(Votes, "She won with a majority of 90 votes.", "90")]
    [TestCase(Votes, "She won a majority of the 900 votes.", "")]
    // A mark of quotation is no "more than".
    [TestCase(Dead, "> 12 people died.", "12")]
    public void Finds(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));

    [TestCase("A child died.", 1)]
    [TestCase("Nobody died.", 0)]
    public void A_word_counts_exactly(string text, int count)
    {
        var value = (Compare.Text.Values.Quantity)Given.Extract(Dead, text).Claims.Single().Value;
        Assert.That(
            (value.Nominal, value.Hedge, value.Stated.Low, value.Stated.High),
            Is.EqualTo(((double?)count, Compare.Text.Values.Hedge.Exact, (double?)count, (double?)count))
        );
    }

    [TestCase("The fire did not kill 12 people.")]
    [TestCase("The army denied that 12 people died.")]
    public void A_negated_statement_is_a_near_miss(string text)
    {
        Silence silence = Given.Extract(Dead, text).Silence!;
        Assert.That(silence.Reason, Is.EqualTo(SilenceReason.NearMiss));
        Assert.That(silence.Note, Does.Contain("12").And.Contain("negated"));
    }

    // Full stops in an abbreviation do not matter, capitals do.
    [TestCase("US", "The U.S. war took nine years.", "nine years")]
    [TestCase("U.S.", "The US war took nine years.", "nine years")]
    [TestCase("US", "The war took us nine years.", "")]
    [TestCase("UN", "The U.N. war took nine years.", "nine years")]
    public void Abbreviations_match(string term, string text, string expected) =>
        Assert.That(Given.Told($"value: duration, find: {{all: [{term}]}}", text), Is.EqualTo(expected));
}
