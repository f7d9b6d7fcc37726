using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Facts.Comparison;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using NUnit.Framework;
using static Compare.Facts.Comparison.RelationKind;

namespace Compare.Tests.Facts.Comparison;

public class WordsTests
{
    private static readonly Lexicon Lexicon = new(
        new Dictionary<Section, ImmutableArray<string>> { [Sections.Negations] = ["not", "no", "never", "n't"] },
        FrozenDictionary<Section, FrozenDictionary<string, string>>.Empty
    );

    [Test]
    public void Names_that_the_rule_tells_apart_are_never_slips_of_each_other()
    {
        FactRule rule = Given.Rule(FactKind.Name) with
        {
            Fact = new NameFact { Known = [new KnownName("Maria Ivanova", []), new KnownName("Marina Ivanova", [])] },
        };
        Both(rule, Given.Name("Maria Ivanova"), Given.Name("Marina Ivanova"), Conflict);
        Both(rule, Given.Name("Maria Ivanova"), Given.Name("Ivanova"), Consistent);
    }

    [TestCase("open", "open", Agree)]
    [TestCase("open", "reduced", Consistent)]
    [TestCase("open", "closed", Conflict)]
    [TestCase("reduced", "closed", Conflict)]
    public void Labels(string a, string b, RelationKind expected) =>
        Both(
            Given.Rule(FactKind.Choice) with
            {
                Fact = new ChoiceFact { Compatible = [new CompatiblePair("reduced", "open")] },
            },
            Given.Label(a),
            Given.Label(b),
            expected
        );

    [TestCase("It is better now.", "It is better now", Agree)]
    [TestCase("It’s better, now", "it's better now", Agree)]
    [TestCase("It is better now than it was", "better now", Consistent)]
    [TestCase("It is not better now", "better now", Differ, Description = "the part leaves the negation out")]
    [TestCase("The mood in town is much calmer", "The mood in the town is calm", Differ)]
    [TestCase("We counted 2,000 dead", "We counted 3,000 dead", Conflict)]
    [TestCase("We counted 2,000 dead", "We counted the dead", Differ)]
    [TestCase("It is better here now", "It is not better now", Conflict)]
    [TestCase("A piano is here now", "A flute is here now", Differ, Description = "no negation, for all that “piano” ends with one")]
    [TestCase("They did leave at dawn", "They didn't leave at dawn", Conflict)]
    [TestCase("We shall return soon", "Nobody expected rain", Conflict)]
    [TestCase("One more mile tonight", "One mile less, by noon", Differ, Description = "half of the words")]
    [TestCase("’Tis better now", "tis better now", Agree)]
    [TestCase("So say the workers’", "So say the workers", Agree)]
    [TestCase("So say the workers’ wives", "So say the workers wives", Agree)]
    [TestCase("It was rock ’n roll", "It was rock n roll", Agree)]
    [TestCase("We saw 5, or 6", "We saw 5 or 6", Agree)]
    [TestCase("It is No.5 now", "It is No 5 now", Agree)]
    [TestCase("It … will stand", "It is sound and it will stand", Consistent)]
    [TestCase("It will … is sound", "It is sound and it will stand", Differ, Description = "in another order")]
    [TestCase("The [new] mill stands", "The mill stands", Consistent)]
    [TestCase("[The mill] stands", "It stands", Consistent)]
    [TestCase("", "We shall return", Conflict)]
    public void Quotations(string a, string b, RelationKind expected) =>
        Both(Given.Rule(FactKind.Quote), Given.Quotation(a), Given.Quotation(b), expected);

    [Test]
    public void Without_a_lexicon_no_word_turns_a_quotation_round() =>
        Assert.That(
            Reconciler
                .Relate(Given.Rule(FactKind.Quote), Given.Quotation("It is better now"), Given.Quotation("It is not better now"))
                .Kind,
            Is.EqualTo(Differ)
        );

    [TestCase("reduced", "open", "“reduced” against “open”: one does not rule the other out.")]
    [TestCase("open", "closed", "“open” against “closed”: one rules the other out.")]
    [TestCase("open", "open", "Both say “open”.")]
    public void Labels_explained(string a, string b, string expected) =>
        Assert.That(
            Reconciler
                .Relate(
                    Given.Rule(FactKind.Choice) with
                    {
                        Fact = new ChoiceFact { Compatible = [new CompatiblePair("reduced", "open")] },
                    },
                    Given.Label(a),
                    Given.Label(b)
                )
                .Explanation,
            Is.EqualTo(expected).NoClip
        );

    [Test]
    public void Values_of_different_kinds_are_not_compared()
    {
        Both(Given.Rule(), Given.Name("Li Wu"), Given.Label("open"), NotComparable);
        Both(Given.Rule(), Given.Quantity("exact 2003"), Given.Date("2003"), NotComparable);
        Assert.That(
            Reconciler.Relate(Given.Rule(), Given.Name("Li Wu"), Given.Date("2003")).Explanation,
            Is.EqualTo("Li Wu against 2003: they are values of different kinds, so they cannot be set against each other.")
        );
    }

    [TestCase(
        "It is better now",
        "It is not better now",
        "“It is better now” against “It is not better now”: one has a negation that the other has not."
    )]
    [TestCase(
        "We counted 2,000 dead",
        "We saw 3,000 dead",
        "“We counted 2,000 dead” against “We saw 3,000 dead”: the figures in them are not the same, 2,000 against 3,000."
    )]
    [TestCase("Better now than before", "better now", "“Better now than before” against “better now”: one leaves out “than before”.")]
    [TestCase(
        "It is not better now",
        "better now",
        "“It is not better now” against “better now”: one leaves out “It is not”, and a negation with it."
    )]
    [TestCase(
        "The old mill burned down",
        "the town and the mill and the bridge",
        "“The old mill burned down” against “the town and the mill and the bridge”: the wordings share only 2 words of 5."
    )]
    [TestCase("The old mill", "A new bridge", "“The old mill” against “A new bridge”: the wordings share no word.")]
    [TestCase("", "We shall return", "“” against “We shall return”: the wordings share no word.")]
    [TestCase(
        "The mood is calm",
        "The mood was calm",
        "“The mood is calm” against “The mood was calm”: the wordings differ, yet share 3 words of 4."
    )]
    public void Quotations_explained(string a, string b, string expected) =>
        Assert.That(
            Reconciler.Relate(Given.Rule(FactKind.Quote), Given.Quotation(a), Given.Quotation(b), Lexicon).Explanation,
            Is.EqualTo(expected).NoClip
        );

    private static void Both(FactRule rule, ArticleVersion a, ArticleVersion b, RelationKind expected) =>
        Assert.Multiple(() =>
        {
            Assert.That(Reconciler.Relate(rule, a, b, Lexicon).Kind, Is.EqualTo(expected).NoClip);
            Assert.That(Reconciler.Relate(rule, b, a, Lexicon).Kind, Is.EqualTo(expected), "the other way round");
        });
}
