using Compare.Input.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class RuleLoaderTests
{
    [Test]
    public void Reads_every_part_of_a_rule()
    {
        string text = File.ReadAllText(Repository.At("tests", "Compare.Tests", "Input", "Fixtures", "whole.yaml"));
        FactRule rule = Loaded(text);
        Assert.Multiple(() =>
        {
            Assert.That(rule.Id, Is.EqualTo("bridge"));
            Assert.That(rule.Event, Is.EqualTo("storm"));
            Assert.That(rule.Title, Is.EqualTo("How long the bridge was closed"));
            Assert.That(rule.Question, Is.EqualTo("For how long could nobody cross?"));
            Assert.That(rule.Kind, Is.EqualTo(FactKind.Duration));
            Assert.That(rule.Unit, Is.EqualTo("day"));
            Assert.That(Of(rule), Is.EqualTo("closure | shutdown"));
            Assert.That(Show(rule.Find.Clause), Is.EqualTo("all bridge | crossing; close | shut any none decade-long"));
            Assert.That(rule.Find.Sentence.IsEmpty, Is.True);
            Assert.That(Show(rule.Find.Paragraph), Is.EqualTo("all any /flood(ed|s)?/; storm none"));
            Assert.That(string.Join(" & ", rule.Patterns.Select(Show)), Is.EqualTo("[closed for] {} & {} … [closure | \"shut down\"]"));
            Assert.That(rule.Reconcile.Tolerance, Is.EqualTo(0.05));
            Assert.That(rule.Reference, Is.EqualTo(new Reference("12 days", "The harbour office", 12, 21)));
            Assert.That(
                rule.Tests[0],
                Is.EqualTo(new FindsTest("The bridge stayed shut for twelve days.", "12 days", "2020-05", null, 14, 5))
            );
            Assert.That(rule.Tests[1], Is.EqualTo(new FindsNothingTest("The ferry, too, was late.", null, 15, 5)));
            Assert.That(string.Join(" & ", ((VerdictTest)rule.Tests[2]).Values), Is.EqualTo("12 days & two weeks"));
            Assert.That(((VerdictTest)rule.Tests[2]).Verdict, Is.EqualTo("differ"));
            Assert.That(rule.Source, Is.EqualTo(new RuleSource("rules/storm/bridge.yaml", text)));
        });
    }

    [Test]
    public void Reads_choices()
    {
        var fact = (ChoiceFact)
            Loaded(
                """
                title: T
                value: choice
                choices:
                  open: [stay … open, keep the (bridge | crossing) open]
                  no: shut | close down
                compatible: [[open, no]]
                tests: [{ text: It shut., value: no }]
                """
            ).Fact;
        Assert.That(
            string.Join(" & ", fact.Choices.Select(c => c.Label + ": " + string.Join(" / ", c.Phrases.Select(Show)))),
            Is.EqualTo("open: [stay] … [open] / [keep the] [bridge | crossing] [open] & no: [shut] / [close down]")
        );
        Assert.That(fact.Compatible.Single(), Is.EqualTo(new CompatiblePair("open", "no")));
    }

    // What stands between slashes is the regular expression's own.
    [TestCase("(boy | child), {value}", "[boy | child] [\",\"] {}")]
    [TestCase("boy, {value}, of", "[boy,] {} [\",\"] [of]")]
    [TestCase("{value} /[,(]|dead{1,2}/ … /a|\"b\"/", "{} [/[,(]|dead{1,2}/] … [/a|\"b\"/]")]
    [TestCase("the /sh|b/ of (a | /[)|]/) {value} | {value} km/h", "[the] [/sh|b/] [of] [a | /[)|]/] {} & {} [km/h]")]
    [TestCase("/a\\/b/ {value} km / h", "[/a\\/b/] {} [km / h]")]
    public void Reads_patterns(string pattern, string expected)
    {
        FactRule rule = Loaded($"title: T\nvalue: count\npattern: '{pattern}'\ntests: [{{ text: x, none: true }}]");
        Assert.That(string.Join(" & ", rule.Patterns.Select(Show)), Is.EqualTo(expected));
    }

    [Test]
    public void Reads_names_and_roles()
    {
        var fact = (NameFact)
            Loaded(
                """
                title: T
                value: name
                names: [Ann Example = Anne Example = A. Example, Bob Sample]
                role: harbour master | "chief pilot"
                tests: [{ text: The harbour master is Bob Sample., value: Bob Sample }]
                """
            ).Fact;
        Assert.That(
            string.Join(" & ", fact.Known.Select(n => n.Canonical + ": " + string.Join(" / ", n.Spellings))),
            Is.EqualTo("Ann Example: Ann Example / Anne Example / A. Example & Bob Sample: Bob Sample")
        );
        Assert.That($"{fact.Role}", Is.EqualTo("harbour master | \"chief pilot\""));
    }

    [Test]
    public void Reads_quotes()
    {
        var fact = (QuoteFact)
            Loaded(
                """
                title: T
                value: quote
                speaker: mayor | Ann Example
                words: [bridge, safe | sound]
                tests: [{ text: It rained., none: true }]
                """
            ).Fact;
        Assert.That($"{fact.Speaker}", Is.EqualTo("mayor | Ann Example"));
        Assert.That(string.Join("; ", fact.Words), Is.EqualTo("bridge; safe | sound"));
    }

    [Test]
    public void Reads_scopes_and_tries_the_one_for_all_other_claims_last()
    {
        FactRule rule = Loaded(
            """
            title: T
            value: count
            of: people
            scope:
              killed: otherwise
              with the missing: missing | unaccounted for
              on the coast: [coast, shore]
              abroad: { none: coast, article: { all: [embassy] } }
            tests: [{ text: It killed 3 people., value: 3, scope: killed }]
            """
        );
        Assert.That(
            string.Join(" & ", rule.Scopes.Select(s => $"{s.Label}: {Show(s.Surroundings.Clause)} / {Show(s.Surroundings.Article)}")),
            Is.EqualTo(
                "with the missing: all any missing | unaccounted for none / all any none"
                    + " & on the coast: all any coast; shore none / all any none & abroad: all any none coast / all embassy any none"
                    + " & killed: all any none / all any none"
            )
        );
        Assert.That(((FindsTest)rule.Tests[0]).Scope, Is.EqualTo("killed"));
    }

    // A literal among alternatives, with and without the quotes that it needs where it stands first.
    [TestCase("kill | \"gave way\" | die", "kill | \"gave way\" | die")]
    [TestCase("kill | '\"gave way\"' | die", "kill | \"gave way\" | die")]
    [TestCase("'\"gave way\" | kill'", "\"gave way\" | kill")]
    [TestCase("rock 'n roll | 'tis so", "rock 'n roll | 'tis so")]
    public void Reads_terms(string term, string expected) =>
        Assert.That(Of(Loaded($"title: T\nvalue: count\nof: {term}\ntests: [{{ text: x, none: true }}]")), Is.EqualTo(expected));

    // Whatever a scalar looks like to other YAML readers, it is its text.
    [TestCase("yes")]
    [TestCase("no")]
    [TestCase("null")]
    [TestCase("2003")]
    [TestCase("1e3")]
    [TestCase("15,000")]
    public void Scalars_are_their_text(string scalar)
    {
        FactRule rule = Loaded($"title: {scalar}\nvalue: count\nof: {scalar}\ntests: [{{ text: \"{scalar}\", value: \"{scalar}\" }}]");
        Assert.That(rule.Title, Is.EqualTo(scalar));
        Assert.That(Of(rule), Is.EqualTo(scalar));
        Assert.That(((FindsTest)rule.Tests[0]).Value, Is.EqualTo(scalar));
    }

    [TestCase("10%", 0.1)]
    [TestCase("0.1", 0.1)]
    [TestCase("0", 0)]
    [TestCase("2.5 %", 0.025)]
    [TestCase("100%", 1)]
    public void Reads_tolerances(string text, double tolerance)
    {
        FactRule rule = Loaded($"title: T\nvalue: count\nof: boat\nreconcile: {{ tolerance: {text} }}\ntests: [{{ text: x, none: true }}]");
        Assert.That(rule.Reconcile.Tolerance, Is.EqualTo(tolerance).Within(1e-12));
    }

    [Test]
    public void Durations_are_in_years_unless_the_rule_says_otherwise()
    {
        Assert.That(Loaded("title: T\nvalue: duration\nof: war\ntests: [{ text: x, none: true }]").Unit, Is.EqualTo("year"));
    }

    private static string Of(FactRule rule) => $"{((FigureFact)rule.Fact).Of}";

    private static FactRule Loaded(string text)
    {
        RuleSet set = RuleLoader.LoadText("rules/storm/bridge.yaml", text, "storm");
        Assert.That(set.Diagnostics, Is.Empty);
        return set.Rules.Single();
    }

    private static string Show(Condition condition) =>
        string.Join(
            ' ',
            new[] { "all", Show(condition.All), "any", Show(condition.Any), "none", Show(condition.None) }.Where(s => s.Length > 0)
        );

    private static string Show(IEnumerable<Term> terms) => string.Join("; ", terms);

    private static string Show(Pattern pattern) =>
        string.Join(
            ' ',
            pattern.Parts.Select(p =>
                p switch
                {
                    PatternWords words => $"[{words.Term}]",
                    PatternGap => "…",
                    _ => "{}",
                }
            )
        );
}
