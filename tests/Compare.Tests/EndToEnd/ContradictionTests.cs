using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>An article that says two things which cannot both be right is told, whatever the others say.</summary>
public class ContradictionTests
{
    private const string Figures = """
        title: Dead
        value: count
        of: people
        find: { all: [kill] }
        tests: [{ text: "It killed 12 people.", value: 12 }]
        """;

    private const string Offices = """
        title: What Ann Example is
        value: choice
        choices: { ambassador: ambassador, envoy: envoy, consul: consul }
        compatible: [[ambassador, envoy]]
        find: { sentence: { all: [Ann Example] } }
        tests: [{ text: Ann Example is the envoy., value: envoy }]
        """;

    private const string Names = """
        title: Who the ambassador is
        value: name
        role: ambassador
        tests: [{ text: "The ambassador, Ann Example, left.", value: Ann Example }]
        """;

    private const string Words = """
        title: What the mayor said
        value: quote
        speaker: mayor
        words: bridge
        tests: [{ text: "\"The bridge is sound,\" said the mayor.", value: The bridge is sound }]
        """;

    private const string Dates = """
        title: When it began
        value: date
        find: { all: [begin] }
        tests: [{ text: It began in 2018., value: 2018 }]
        """;

    [TestCase(
        Figures,
        "The flood killed 12 people./Later the flood killed 400 people.",
        "Two figures were found; check whether both are of this fact: 12 against 400: 388 apart, a factor of 33; no figure fits both."
    )]
    [TestCase(
        Figures,
        "It killed at least 5 people. It killed 11 people. It killed 24 people.",
        "Two figures were found; check whether both are of this fact: 11 against 24: 13 apart, a factor of 2.2; no figure fits both."
    )]
    [TestCase(Figures, "The flood killed 12 people./In all, the flood killed at least 10 people.", null)]
    [TestCase(
        Figures,
        "The flood killed dozens of people. The flood killed 50 people. It killed 249 people.",
        "Two figures were found; check whether both are of this fact: 50 against 249: 199 apart, a factor of 5; no figure fits both."
    )]
    [TestCase(Figures, "The flood killed dozens of people. The flood killed 249 people.", null)]
    [TestCase(Figures, "The flood killed 12 people./The flood killed twelve people.", null)]
    [TestCase(Figures, "The flood killed 12 people.", null)]
    [TestCase(Figures, "The flood killed 12 people./Earlier reports said that it had killed 5 people.", null)]
    [TestCase(
        Figures,
        "The flood killed 12 people./It killed 5 people.",
        "Two figures were found; check whether both are of this fact: 12 against 5: 7 apart, a factor of 2.4; no figure fits both."
    )]
    [TestCase(
        Offices,
        "#Ann Example, the consul, at the gate./The envoy Ann Example left.",
        "Two statements were found; check whether both are of this fact: “envoy” against “consul”: one rules the other out."
    )]
    [TestCase(
        Offices,
        "#Ann Example, the ambassador, at the gate./The envoy Ann Example left.",
        null,
        Description = "the rule says that both can be"
    )]
    [TestCase(
        Names,
        "#Ambassador Bob Sample at the gate./The ambassador, Ann Example, left.",
        "Two statements were found; check whether both are of this fact: Ann Example against Bob Sample: these are different names."
    )]
    [TestCase(Names, "#Ambassador Example at the gate./The ambassador, Ann Example, left.", null)]
    [TestCase(
        Words,
        "\"The bridge is sound,\" said the mayor. \"No bridge is safe in such a flood,\" said the mayor.",
        null,
        Description = "two sayings, not one"
    )]
    [TestCase(
        Dates,
        "It began in 2018. It began in 2021.",
        "Two statements were found; check whether both are of this fact: 2018 against 2021: 3 years apart; no date fits both."
    )]
    [TestCase(Dates, "It began in 2018. It began in May 2018.", null)]
    public void Is_told(string rule, string article, string? told)
    {
        FactReport fact = Small.Run(rule, article);
        Assert.That(fact.Claims, Is.Not.Empty);
        Assert.That(fact.Contradictions.SingleOrDefault()?.Explanation, Is.EqualTo(told));
    }

    [Test]
    public void Counts_as_a_conflict_that_can_be_told_again() =>
        Assert.That(
            string.Join('\n', Disagreement.In(Small.Report(Figures, "It killed 12 people. It killed 400 people."))),
            Is.EqualTo("event/rule: conflict: 12 against 400, both in a")
        );
}
