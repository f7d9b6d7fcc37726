using System.Collections.Immutable;
using System.Globalization;
using Compare.Facts;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Facts;

public class RuleCheckerTests
{
    private static readonly Lexicon Lexicon = LexiconLoader.LoadDefault();

    // Five lines without fault; the tests begin on line 6.
    private const string Toll = "title: T\nvalue: count\nof: people | victims\nfind: { all: [kill | die], none: [feared] }\ntests:\n";
    private const string Age = "title: T\nvalue: age\npattern: lee … {value}\ntests:\n";
    private const string Kills = "  - { text: It killed 12 people., value: 12 }\n";
    private const string Sheep = "  - { text: It killed 12 sheep., none: true }\n";
    private const string Flee = "  - { text: Some 12 people fled., none: true }\n";
    private const string Fear = "  - { text: It is feared that 12 people died., none: true }\n";

    // A rule whose every condition is tested gives no warning; take a test away, and the condition it held is told.
    [TestCase(Toll + Kills + Sheep + Flee + Fear)]
    [TestCase(Toll + Kills + Flee + Fear, "3:5 no test needs this condition, “of: people | victims”: add a text that does not have it")]
    [TestCase(Toll + Kills + Sheep + Fear, "4:15 no test needs this condition, “clause all: kill | die”: add a text that does not have it")]
    [TestCase(Toll + Kills + Sheep + Flee, "4:35 no test needs this condition, “clause none: feared”: add a text that has it")]
    [TestCase(
        Toll + Kills,
        "3:5 no test needs 3 of its conditions. “of: people | victims” (line 3), “clause all: kill | die” (line 4): for each add a text "
            + "that does not have it, "
            + "with none: true. “clause none: feared” (line 4): add a text that has it, with none: true. Or leave them out"
    )]
    // The terms of a none are one condition, as those of an any are.
    [TestCase("title: T\nvalue: count\nof: people\nfind: { none: [feared, \"not | never\"] }\ntests:\n" + Kills + Sheep + Fear)]
    [TestCase(
        "title: T\nvalue: count\nof: people\nfind: { none: [feared, \"not | never\"] }\ntests:\n" + Kills + Sheep,
        "4:16 no test needs this condition, “clause none: feared, not | never”: add a text that has one of them, with none: true, or leave"
    )]
    [TestCase(
        "title: T\nvalue: date\nfind: { sentence: { any: [open, close] }, paragraph: { all: [bridge] }, article: { none: [train] } "
            + "}\ntests:\n"
            + "  - { text: The bridge opened in 2003., value: '2003' }\n",
        "3:27 no test needs 3 of its conditions. “sentence any: open, close” (line 3): add a text that has none of them, with none: true. "
            + "“paragraph all: bridge” (line 3): add"
    )]
    [TestCase(
        "title: T\nvalue: count\npattern:\n  - home to {value}\n  - '{value} (souls | people)'\ntests:\n  - { text: It is home to 40., "
            + "value: 40 }\n  - { text: Some 40 sheep., none: true }\n",
        "5:6 no test needs this condition, “pattern: {value} (souls | people)”: add a text that only this pattern reads"
    )]
    [TestCase(
        "title: T\nvalue: count\npattern: home to {value}\ntests:\n  - { text: It is home to 40., value: 40 }\n",
        "3:10 no test needs this condition, “pattern: home to {value}”"
    )]
    [TestCase(
        "title: T\nvalue: name\nrole: mayor\ntests:\n  - { text: Mayor Ann Lee spoke., value: Ann Lee }\n  - { text: Ann Lee spoke of the "
            + "war., none: true }\n"
    )]
    [TestCase(
        "title: T\nvalue: quote\nspeaker: Lee\nwords: [safe]\ntests:\n  - { text: '“It is safe,” said Lee.', value: It is safe }\n",
        "3:10 no test needs 2 of its"
    )]
    // A figure as a term; what excludes one is left alone.
    [TestCase(
        "title: T\nvalue: count\nfind: { all: [\"15,000\"], none: ['300'] }\ntests: [{ text: Some 15000 came., none: true }]\n",
        "3:15 the term '15,000' is a figure",
        "3:34 "
    )]
    [TestCase(
        "title: T\nvalue: count\nfind: { any: ['\"2003\"', 12 | 13, boat] }\ntests: [{ text: Some boats., none: true }]\n",
        "3:15 the term '\"2003\"' is a figure",
        "3:25 the term '12 | 13' is a figure",
        "3:16 "
    )]
    // An age may be written as a figure or a length of time.
    [TestCase(Age + "  - { text: \"Ann Lee, 23, won.\", value: 23 }\n", "3:10 ")]
    [TestCase(Age + "  - { text: \"Ann Lee, 23, won.\", value: 23 years }\n", "3:10 ")]
    [TestCase(Age + "  - { text: \"Ann Lee, 23, won.\", value: 23-year-old }\n", "3:10 ")]
    // Units that no figure is ever read in.
    [TestCase(
        "title: T\nvalue: measure\nunit: metres\nof: wave\ntests: [{ text: x, none: true }]",
        "3:7 no figure is ever read in the unit 'metres'; did you mean 'metre'?"
    )]
    [TestCase(
        "title: T\nvalue: measure\nunit: kilometer\nof: wave\ntests: [{ text: x, none: true }]",
        "3:7 no figure is ever read in the unit 'kilometer'; did you mean 'kilometre'?"
    )]
    [TestCase(
        "title: T\nvalue: measure\nunit: hectar\nof: wave\ntests: [{ text: x, none: true }]",
        "3:7 no figure is ever read in the unit 'hectar'; did you mean 'hectare'?"
    )]
    [TestCase(
        "title: T\nvalue: money\nof: boat\nmost: a lot\ntests: [{ text: x, none: true }]",
        "4:7 the limit “a lot” cannot be read as a money"
    )]
    [TestCase(
        "title: T\nvalue: measure\nunit: mouthful\nof: wave\ntests: [{ text: x, none: true }]",
        "3:7 no figure is ever read in the unit 'mouthful'; write a unit of the word lists"
    )]
    [TestCase(
        "title: T\nvalue: measure\nunit: kilometre per hour\nof: wind\ntests: [{ text: Wind of 50 km/h., value: 50 km/h }]",
        "4:5 no test needs"
    )]
    public void Tells_what_no_test_holds_and_what_can_never_be_read(string rule, params string[] expected) =>
        Holds(Check(rule, out ImmutableArray<Diagnostic> loading), loading, expected, r => r.Diagnostics);

    [TestCase(
        Toll + "  - { text: It killed 12 sheep., value: 12 }",
        "6:5 the test expects “12”, but the rule finds nothing. It refuses “12”: it does not count “people | victims” (line 3)"
    )]
    [TestCase(
        Toll + "  - { text: Some 300 people fled and 12 people died., value: 300 }",
        "6:5 the test expects “300”, but the rule finds “12”. It refuses “Some 300”: the clause does not have “kill | die” (line 4)"
    )]
    [TestCase(
        Toll + "  - { text: It killed 12 people. Then 13 people died., value: 13 }",
        "6:5 the test expects “13”, but the rule finds “12”. “13” is a claim too, but another stands for the text: it is the first of 2"
    )]
    [TestCase(
        Toll + "  - { text: It killed 12 people., value: 13 }",
        "6:5 the test expects “13”, but the rule finds “12”. No such value was read in the text; these were: “12”"
    )]
    [TestCase(
        Toll + "  - { text: It killed people., value: 13 }",
        "6:5 the test expects “13”, but the rule finds nothing. The topic is there, but no value of this kind."
    )]
    [TestCase(
        Toll + "  - { text: It killed 12 people., none: true }",
        "6:5 the test expects nothing, but the rule finds “12”, which meets every condition: clause all (line 4) “killed”; of (line 3) "
            + "“people | victims”; clause none (line 4) no “feared”"
    )]
    [TestCase(
        "title: T\nvalue: choice\nchoices: { open: stay open, shut: close }\ntests:\n  - { text: It closed., value: open }",
        "5:5 the test expects “open”, but the rule finds “closed”. No such value was read in the text; these were: “closed”"
    )]
    public void Says_of_a_failing_test_which_candidate_failed_what(string rule, string expected) =>
        Holds(Check(rule, out _), [], [expected], r => r.Failures);

    private static CheckResult Check(string rule, out ImmutableArray<Diagnostic> loading)
    {
        RuleSet set = RuleLoader.LoadText("rules/a.yaml", rule, null);
        loading = set.Diagnostics;
        Assert.That(set.Rules, Has.Length.EqualTo(1), string.Join('\n', set.Diagnostics));
        return RuleChecker.Check(set.Rules, Lexicon);
    }

    private static void Holds(
        CheckResult result,
        ImmutableArray<Diagnostic> loading,
        string[] expected,
        Func<CheckResult, ImmutableArray<Diagnostic>> faults
    )
    {
        string[] told =
        [
            .. loading.Concat(faults(result)).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Line}:{f.Column} {f.Message}")),
        ];
        Assert.That(
            told.Length == expected.Length && told.Zip(expected).All(p => p.First.StartsWith(p.Second, StringComparison.Ordinal)),
            Is.True,
            string.Join('\n', told)
        );
    }
}
