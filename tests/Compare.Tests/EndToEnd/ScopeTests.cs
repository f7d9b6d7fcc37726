using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>
/// Figures that count different things are set apart. Each case gives articles, with a bar between them, and what is made
/// of the people that a flood killed.
/// </summary>
public class ScopeTests
{
    private const string Rule = """
        title: Dead
        value: count
        of: people
        find: { all: [kill] }
        scope:
          killed and missing: missing | unaccounted for
          killed: otherwise
        tests:
          - { text: "It killed 12 people.", value: 12, scope: killed }
          - { text: "30 people were killed or are missing.", value: 30, scope: killed and missing }
          - { values: [12, 30], verdict: conflict }
        """;

    [TestCase("It killed 12 people.|It killed 12 people.", "agree", "a b agree (killed)")]
    [TestCase("It killed 12 people.|It killed 30 people.", "conflict", "a b conflict (killed)")]
    [TestCase("It killed 12 people.|30 people are killed or missing.", "not-comparable", "a b not-comparable ()")]
    [TestCase(
        "30 people are killed or missing.|30 people were killed.",
        "not-comparable",
        "a b not-comparable ()",
        Description = "the same figure of another thing"
    )]
    [TestCase("It killed 12 people. 30 people are killed or missing.|It killed 12 people.", "agree", "a b agree (killed)")]
    [TestCase(
        "It killed 12 people. 30 people are killed or missing.|It killed 12 people. 40 people are killed or missing.",
        "conflict",
        "a b agree (killed); a b conflict (killed and missing)"
    )]
    [TestCase(
        "It killed 12 people.|It killed 12 people.|30 people are killed or missing.",
        "agree",
        "a b agree (killed); a c not-comparable (); b c not-comparable ()"
    )]
    [TestCase("It killed 12 people. 30 people are killed or missing.", "single", "")]
    public void Only_versions_of_one_scope_are_set_against_each_other(string articles, string verdict, string relations)
    {
        FactReport fact = Small.Run(Rule, articles.Split('|'));
        Assert.Multiple(() =>
        {
            Assert.That(Codes.Of(fact.Finding.Verdict), Is.EqualTo(verdict), fact.Finding.Summary);
            Assert.That(
                string.Join("; ", fact.Finding.Relations.Select(r => $"{r.A} {r.B} {Codes.Of(r.Kind)} ({r.Scope})")),
                Is.EqualTo(relations)
            );
            Assert.That(fact.Contradictions, Is.Empty);
        });
    }

    [TestCase(
        "It killed 12 people.|30 people are killed or missing.",
        "A says 12 (killed); B says 30 (killed and missing). What counts different things is not set against each other.",
        "12 (killed) against 30 (killed and missing): the figures count different things, so they cannot be set against each other."
    )]
    [TestCase(
        "It killed 12 people.|It killed 12 people.|30 people are killed or missing.",
        "A and B say 12 (killed); C says 30 (killed and missing). Those that can be set against each other agree. What counts different "
            + "things is not set against each other.",
        "Both say 12."
    )]
    [TestCase(
        "It killed 12 people. 30 people are killed or missing.|30 people are killed or missing. It killed 15 people.",
        "A says 12 (killed); A and B say 30 (killed and missing); B says 15 (killed). 12 against 15: 3, or 25%, apart; no figure fits "
            + "both. A and B cannot both be right.",
        "12 against 15: 3, or 25%, apart; no figure fits both."
    )]
    [TestCase("It killed 12 people. 30 people are killed or missing.", "A alone states it: 12 (killed) and 30 (killed and missing).", null)]
    public void Explained(string articles, string summary, string? first)
    {
        FactReport fact = Small.Run(Rule, articles.Split('|'));
        Assert.That(fact.Finding.Summary, Is.EqualTo(summary).NoClip);
        Assert.That(fact.Finding.Relations.FirstOrDefault()?.Explanation, Is.EqualTo(first).NoClip);
    }

    [TestCase(
        "It killed 12 people. Later it killed 400 people. 30 people are killed or missing.",
        "killed: Two figures were found; check whether both are of this fact: 12 against 400"
    )]
    [TestCase(
        "30 people are killed or missing. Then 50 people are killed or missing. It killed 12 people.",
        "killed and missing: Two figures were found; check whether both are of this fact: 30 against 50"
    )]
    public void An_article_contradicts_itself_within_one_scope_only(string article, string told)
    {
        Contradiction found = Small.Run(Rule, article).Contradictions.Single();
        Assert.That($"{found.Scope}: {found.Explanation}", Does.StartWith(told));
    }

    [Test]
    public void Each_scope_has_its_primary_claim() =>
        Assert.That(
            string.Join(
                "; ",
                Small
                    .Run(Rule, "30 people are killed or missing. It killed 12 people. It killed 15 people.")
                    .Claims.Select(c => $"{c.Text} {c.Scope}{(c.Primary ? "!" : "")}")
            ),
            Is.EqualTo("30 killed and missing!; 12 killed!; 15 killed")
        );

    [TestCase(
        "{ text: It killed 12 people., value: 12, scope: killed and missing }",
        "the test expects “12” of scope “killed and missing”, but the rule finds “12” of scope “killed”"
    )]
    [TestCase(
        "{ text: It spared 12 people., value: 12, scope: killed }",
        "the test expects “12” of scope “killed”, but the rule finds nothing"
    )]
    [TestCase("{ text: It killed 12 people., value: 12, scope: killed }", null)]
    [TestCase("{ text: It killed 12 people., value: 12 }", null)]
    public void Tests_in_a_rule_may_name_the_scope(string test, string? failure) =>
        Assert.That(Small.Check($"{Rule}\n  - {test}").SingleOrDefault()?.Message, failure is null ? Is.Null : Does.StartWith(failure));
}
