using NUnit.Framework;

namespace Compare.Tests.Text.Mentions;

/// <summary>What a figure counts, what is said of it and what it is a share of, a sentence a line.</summary>
public class FrameTests
{
    [TestCase("The frost spoiled [nine] orchards and spared many.", "entity orchards, governor spoiled, unsaid spared")]
    [TestCase("Seven clerks were sacked and [others] were fined.", "governor fined, unsaid sacked")]
    [TestCase("[Seven] clerks were sacked and others were fined.", "entity clerks, governor sacked, unsaid fined")]
    [TestCase("The gale left [14] cottages roofless and many flooded.", "entity cottages, unsaid flooded")]
    [TestCase(
        "The squall hurt [31] rowers, tearing sails and leaving 2,000 guests stranded.",
        "entity rowers, governor hurt, unsaid tearing"
    )]
    [TestCase(
        "The squall hurt 31 rowers, tearing sails and leaving [2,000] guests stranded.",
        "entity guests, governor leaving, unsaid hurt"
    )]
    [TestCase("Five goats are lost and about [30] hurt.", "governor hurt, unsaid lost")]
    [TestCase("The mine collapse killed six men and wounded [several] others.", "entity others, governor wounded, unsaid killed")]
    [TestCase("Ten divers were caught and [40] rescued.", "says rescued, unsaid caught")]
    [TestCase("[Ten] divers were caught and drowned in the cave.", "governor caught, says drowned")]
    [TestCase("[Twelve] pupils were hurt and taken to hospital.", "governor hurt, says taken")]
    public void A_figure_has_its_own_verb(string sentence, string expected) => Assert.That(Framed.Lacks(sentence, expected), Is.Null);

    [TestCase("[Two] mapping flights crossed the bay.", "entity flights")]
    [TestCase("[Three] bridge repair gangs came.", "entity gangs, governor came")]
    [TestCase("The plague took [dozens] of lives.", "entity lives, governor took")]
    [TestCase("[Two] hooded men badly beat the porter.", "entity men, governor beat")]
    [TestCase("[Four] barges rammed every pier.", "entity barges, governor rammed")]
    [TestCase("Three deep cracks in [two] dams were seen.", "entity dams")]
    [TestCase("A crew of [nine] sailors rowed home.", "entity sailors, container crew, governor rowed")]
    [TestCase("They found [hundreds] of thousands of bees.", "governor found")]
    [TestCase("The count of wounded has climbed to [88].", "entity wounded, container count, governor climbed")]
    [TestCase("Officials put the toll from the fire at [52].", "container toll, governor put")]
    public void A_figure_has_its_noun(string sentence, string expected) => Assert.That(Framed.Lacks(sentence, expected), Is.Null);

    [TestCase("[Nine] of the 30 miners trapped in the shaft were boys.", "governor were, unsaid trapped, part 30 miners")]
    [TestCase("Nine of the [30] miners trapped in the shaft were boys.", "role whole, says trapped, unsaid were")]
    [TestCase("Of the [30] miners trapped in the shaft, nine were boys.", "role whole, says trapped, unsaid were")]
    [TestCase("Of the 30 miners trapped in the shaft, [nine] were boys.", "governor were, unsaid trapped, part 30 miners")]
    [TestCase("There were 90 guests in the hall, [seven] of whom fainted.", "entity guests, says fainted, part 90 guests")]
    [TestCase("There were [90] guests in the hall, seven of whom fainted.", "role exist, unsaid fainted, part none")]
    [TestCase("Guards threw eleven stones, [six] of which broke windows.", "entity stones, says broke, part eleven stones")]
    [TestCase("[Thirty] of the 210 guests later fell ill.", "governor fell, part 210 guests")]
    [TestCase("[Two] of the barges sank.", "entity barges, governor sank, part barges")]
    [TestCase("The fog delayed 40 flights, including [three] to Northport.", "governor delayed, part 40 flights")]
    [TestCase("[Three] other barges sank at night.", "entity barges, remainder")]
    [TestCase("[Five] barges sank at night.", "entity barges, part none")]
    public void A_share_is_told_from_the_whole(string sentence, string expected) => Assert.That(Framed.Lacks(sentence, expected), Is.Null);

    [TestCase("If the guards had slept, we wouldn't have [120] empty cells.", "asserted")]
    [TestCase("If only [one] lamp had been lit, they would have seen.", "hypothetical")]
    [TestCase("Up to [30] guests could have fainted, the cook said, had the doors stayed shut.", "counterfactual")]
    [TestCase("The cook asked if more could be done for the [two] guests who fainted.", "asserted")]
    [TestCase("[Two] guests fainted, which could have been avoided.", "asserted")]
    [TestCase("[Two] guests fainted when the lamp fell.", "asserted")]
    [TestCase("The cook denied that [40] plates were broken.", "denied")]
    [TestCase("The cook has not broken [40] plates.", "denied")]
    [TestCase("The cook did not say that [40] plates were broken.", "asserted")]
    [TestCase("[Forty] plates will be broken.", "expected")]
    [TestCase("[No] plates were broken.", "zero")]
    [TestCase("[No fewer than 40] plates were broken.", "asserted")]
    [TestCase("There is [one] lamp per room.", "each")]
    public void An_article_stands_to_what_it_says(string sentence, string expected) =>
        Assert.That(Framed.Lacks(sentence, expected), Is.Null);

    [TestCase("The kiln, which held [60] pots, cracked.", "governor held, unsaid cracked")]
    [TestCase("The kiln holding [60] pots cracked.", "governor holding, unsaid cracked")]
    [TestCase("Potters who broke [60] pots fled.", "governor broke, unsaid fled")]
    [TestCase("[Sixty] potters who broke pots fled.", "governor fled, says broke")]
    [TestCase("She said [12] kilns exploded.", "entity kilns, governor exploded, unsaid said")]
    [TestCase("They heard [three] kilns explode.", "governor explode, outer heard")]
    [TestCase("The fire cracked 30 pots, the potter said, and [12] jars.", "entity jars, governor cracked, unsaid said")]
    [TestCase("The fire broke out in a shed, where [24] potters, most of them young, choked.", "entity potters, governor choked")]
    [TestCase("The strike, now in its second week, has closed [300] kilns.", "governor closed")]
    [TestCase("The rescue of [12] potters took a day.", "governor rescue")]
    [TestCase("Hundreds of pots broke and [two] kilns cracked.", "entity kilns, governor cracked, unsaid broke")]
    public void Clauses_keep_their_figures(string sentence, string expected) => Assert.That(Framed.Lacks(sentence, expected), Is.Null);
}
