using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>A toll that rises while articles are written. Each case gives articles with their dates, with a bar between them.</summary>
public class DevelopmentTests
{
    private const string Rule = """
        title: Dead
        value: count
        of: people
        find: { any: [kill | die] }
        develops: rises
        tests:
          - { text: "It killed 12 people.", value: 12 }
          - { values: [12, 30], published: [2020-05-01, 2020-05-02], verdict: development }
          - { values: [30, 12], published: [2020-05-01, 2020-05-02], verdict: conflict }
          - { values: [30, 12], verdict: conflict }
        """;

    [TestCase(
        "[2020-05-01] It killed 12 people.|[2020-05-02] It killed 30 people.",
        "development",
        "A says 12; B says 30. The figure rose from 12 on 1 May to 30 on 2 May 2020."
    )]
    [TestCase(
        "[2020-05-01] It killed 30 people.|[2020-05-02] It killed 12 people.",
        "conflict",
        "A says 30; B says 12. 18 apart, a factor of 2.5. No figure fits both, and the later one is lower."
    )]
    [TestCase(
        "[2020-05-09] By 1 May it had killed 12 people.|[2020-05-02] It killed 30 people.",
        "development",
        "A says 12; B says 30. The figure rose from 12 on 1 May to 30 on 2 May 2020.",
        Description = "the day that the text gives goes before that of publication"
    )]
    [TestCase(
        "[2020-05-09] As of 1 May 30 people had died.|[2020-05-02] It killed 12 people.",
        "conflict",
        "A says 30; B says 12. 18 apart, a factor of 2.5. No figure fits both, and the later one is lower."
    )]
    [TestCase(
        "[2020-05-09] On 1 May it killed 12 people.|[2020-05-02] It killed 30 people.",
        "conflict",
        "A says 12; B says 30. 18 apart, a factor of 2.5. No figure fits both, and the later one is lower.",
        Description = "when it happened is not when it was counted"
    )]
    [TestCase(
        "It killed 12 people.|It killed 30 people.",
        "conflict",
        "A says 12; B says 30. 18 apart, a factor of 2.5. No figure fits both, unless one is later: when each was right is not known, and "
            + "the figure may have risen in between."
    )]
    [TestCase(
        "[2020-05-02] It killed dozens of people.|[2020-05-01] It killed 50 people.",
        "consistent",
        "A says dozens; B says 50. “dozens” allows 50.",
        Description = "vagueness alone contradicts nothing"
    )]
    public void Found(string articles, string verdict, string summary)
    {
        FactReport fact = Small.Run(Rule, articles.Split('|'));
        Assert.That(fact.Finding.Summary, Is.EqualTo(summary).NoClip);
        Assert.That(Codes.Of(fact.Finding.Verdict), Is.EqualTo(verdict));
    }

    [TestCase("[2020-05-03] By 1 May 12 people had died. By 2 May 30 people had died.", "30 2020-05-02! / 12 2020-05-01")]
    [TestCase("[2020-05-03] Some 30 people died. By 1 May 12 people had died.", "Some 30 2020-05-03! / 12 2020-05-01")]
    [TestCase("[2020-05] By 1 May, it had killed 12 people. 30 people died of cold.", "30 2020-05! / 12 2020-05-01")]
    public void The_latest_claim_stands_for_the_article(string article, string claims)
    {
        FactReport fact = Small.Run(Rule, article);
        Assert.That(string.Join(" / ", fact.Claims.Select(c => $"{c.Text} {c.AsOf}{(c.Primary ? "!" : "")}")), Is.EqualTo(claims));
        Assert.That(fact.Contradictions, Is.Empty, "what develops contradicts nothing");
    }

    [Test]
    public void Tests_in_a_rule_may_date_their_values() => Assert.That(Small.Check(Rule), Is.Empty);
}
