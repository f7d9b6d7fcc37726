using Compare.Cli;
using Compare.Tests.EndToEnd;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Cli;

/// <summary><c>--fail-on</c>, <c>--baseline</c> and <c>--write-baseline</c>, from the command line to the exit code.</summary>
public class BaselineTests
{
    private const string Rule = """
        title: Dead
        value: count
        of: people
        find: { any: [kill] }
        scope: { with the missing: missing }
        tests:
          - { text: "It killed 12 people.", value: 12 }
        """;

    private string folder = "";

    private string Known => Path.Combine(folder, "known.json");

    [SetUp]
    public void Make() => folder = Tool.NewFolder();

    [TestCase("It killed 12 people.|It killed 12 people.", "agree", 1)]
    [TestCase("It killed 12 people.|It killed 12 people.", "consistent", 0)]
    [TestCase("It killed 12 people.|It killed at least 12 people.", "consistent", 1)]
    [TestCase("It killed 12 people.|It killed at least 12 people.", "not-comparable", 0)]
    [TestCase("It killed 12 people.|It killed 15 people or they are missing.", "not-comparable", 1)]
    [TestCase("It killed 12 people.|It killed 15 people or they are missing.", "development", 0)]
    [TestCase(
        "It killed 12 people.|It killed 12 people.|It killed 15 people or they are missing.",
        "not-comparable",
        0,
        Description = "set apart on purpose"
    )]
    [TestCase("It killed at least 5 people.|It killed 24 people.", "differ", 1)]
    [TestCase("It killed at least 5 people.|It killed 24 people.", "conflict", 0)]
    [TestCase("It killed 12 people.|It killed 15 people.", "conflict", 1)]
    [TestCase("It killed 12 people. Later it killed 15 people.", "conflict", 1, Description = "one article, two statements")]
    public void Fails_from_the_verdict_asked_for(string articles, string failOn, int code) =>
        Assert.That(Run(articles, failOn).Code, Is.EqualTo(code));

    // Each case gives what was known, what is found now, the exit code, and what is told.
    [TestCase("It killed 12 people.|It killed 15 people.", "It killed 15 people.|It killed 12 people.", 0)]
    [TestCase("It killed 12 people.|It killed 15 people.", "It killed 12 people.|It killed 15 people.|It killed 12 people.", 0)]
    [TestCase(
        "It killed 12 people.|It killed 15 people.",
        "It killed 12 people.|It killed 15 people.|It killed 80 people.",
        1,
        "new: event/rule: conflict: 12 against 80",
        "new: event/rule: conflict: 15 against 80"
    )]
    [TestCase(
        "It killed 12 people.|It killed 15 people.",
        "It killed 12 people.|It killed 12 people.",
        0,
        "gone: event/rule: conflict: 12 against 15"
    )]
    [TestCase(
        "It killed 12 people.|It killed 15 people.",
        "It killed 12 people. It killed 15 people.",
        1,
        "new: event/rule: conflict: 12 against 15, both in a",
        "gone: event/rule: conflict: 12 against 15"
    )]
    [TestCase(
        "15 people were killed or are missing.|80 people were killed or are missing.",
        "It killed 15 people.|It killed 80 people.",
        1,
        "new: event/rule: conflict: 15 against 80",
        "gone: event/rule: conflict: 15 against 80 (with the missing)"
    )]
    public void Known_findings_do_not_fail(string before, string now, int code, params string[] told)
    {
        Assert.That(Run(before, written: Known).Code, Is.EqualTo(0), "nothing is asked to fail");
        (int found, string output, _) = Run(now, baseline: Known);
        Assert.That(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(told));
        Assert.That(found, Is.EqualTo(code));
    }

    [Test]
    public void A_written_baseline_is_read_again_and_is_the_same_bytes()
    {
        const string Articles =
            "It killed 12 people.|It killed 15 people. 40 people are killed or missing.|50 people were killed or are missing.";
        Assert.That(
            Run(Articles, "consistent", written: Known),
            Is.EqualTo((0, $"Wrote {Known}: 2 findings are known from now on. Next: --baseline {Known}\n", ""))
        );
        byte[] first = File.ReadAllBytes(Known);
        Assert.That(Run(Articles, "consistent", Known, Known).Code, Is.Zero);
        Assert.That(File.ReadAllBytes(Known), Is.EqualTo(first));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1), "nothing is left beside it");
    }

    [TestCase("{", ":1:2: error: this is not JSON")]
    [TestCase("[]", ":1:1: error: a baseline is an object")]
    [TestCase("{\n  \"schema\": \"compare-baseline/2\"\n}", ":2:13: error: the schema is not compare-baseline/1")]
    [TestCase("{\"schema\": \"compare-baseline/1\", \"findings\": {}}", ":1:46: error: 'findings' is a list")]
    [TestCase("{\"schema\": \"compare-baseline/1\", \"findings\": [3]}", ":1:47: error: a finding is an object")]
    [TestCase("{\"schema\": \"compare-baseline/1\", \"findings\": [{\"event\": 3}]}", ":1:57: error: 'event' is a text")]
    [TestCase("{\"schema\": \"compare-baseline/1\", \"findings\": [{\"fact\": \"x\"}]}", ":1:48: error: 'event' comes here")]
    [TestCase(
        "{\"schema\": \"compare-baseline/1\", \"findings\": [{\"event\": \"e\", \"fact\": \"f\", \"relation\": \"war\"}]}",
        ":1:87: error: no relation has this name"
    )]
    [TestCase("{\"schema\": \"compare-baseline/1\", \"findings\": []} x", ":1:50: error: this is not JSON")]
    [TestCase("{\"schema\": \"\\ud800\"}", ":1:12: error: this text is not Unicode")]
    [TestCase("{\"\\ud800\": 1}", ":1:2: error: this text is not Unicode")]
    [TestCase("", ":1:1: error: this is not JSON")]
    public void A_broken_baseline_is_told_with_its_place(string text, string told)
    {
        File.WriteAllText(Known, text);
        Assert.That(Run("It killed 12 people.", baseline: Known).Errors, Does.StartWith(Known + told));
        Assert.That(Run("It killed 12 people.", written: Known).Code, Is.EqualTo(text.Length == 0 ? 0 : 2));
        Assert.That(File.ReadAllText(Known) == text, Is.EqualTo(text.Length > 0), "nothing is written over but a baseline");
    }

    [TestCase("none.json", true, "none.json: error: the baseline cannot be read")]
    [TestCase("", false, ": error: the baseline cannot be written")]
    [TestCase("nowhere/known.json", false, "known.json: error: the baseline cannot be written")]
    public void A_file_that_cannot_be_used_is_told(string file, bool read, string told)
    {
        string path = Path.Combine(folder, file);
        (int code, _, string errors) = Run("It killed 12 people.", baseline: read ? path : null, written: read ? null : path);
        Assert.That(errors, Does.Contain(told));
        Assert.That(code, Is.EqualTo(2));
    }

    [Test]
    public void The_command_has_the_options()
    {
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        File.WriteAllText(Path.Combine(folder, "rules", "dead.yaml"), Rule);
        File.WriteAllText(Path.Combine(folder, "articles", "a.txt"), "It killed 12 people.");
        File.WriteAllText(Path.Combine(folder, "articles", "b.txt"), "It killed 15 people.");
        string[] report = ["report", "--corpus", "articles", "--rules", "rules"];
        Tool.Result first = Tool.Run([.. report, "--fail-on", "conflict", "--write-baseline", "known.json"], "", folder);
        Assert.That(first.Code, Is.Zero, first.ToString());
        Assert.That(first.Output, Does.Contain("Wrote known.json: 1 finding is known from now on"));
        Tool.Result second = Tool.Run([.. report, "--baseline", "known.json"], "", folder);
        Assert.That(second.Code, Is.EqualTo(0), second.ToString());
        Tool.Result missing = Tool.Run([.. report, "--baseline", "none.json"], "", folder);
        Assert.That(missing.Code, Is.EqualTo(2), missing.ToString());
        Tool.Result inside = Tool.Run([.. report, "--write-baseline", "site/known.json"], "", folder);
        Assert.That(inside.Code, Is.EqualTo(2), inside.ToString());
        Assert.That(inside.Errors, Does.Contain("site/known.json: error: the baseline would lie in the report's own folder"));
        Assert.That(File.Exists(Path.Combine(folder, "site", "known.json")), Is.False);
        Tool.Result nothing = Tool.Run(["report", "nowhere.html", "--rules", "rules"], "", folder);
        Assert.That(nothing.Code, Is.EqualTo(2), nothing.ToString());
        Assert.That(Directory.Exists(Path.Combine(folder, "site-articles")), Is.False);
        Tool.Result misspelt = Tool.Run(["report", "--corpuss", "articles"], "", folder);
        Assert.That(misspelt.Code, Is.EqualTo(2), misspelt.ToString());
        Assert.That(misspelt.Errors, Does.Contain("--corpuss is no option of report; did you mean --corpus?"));
        Tool.Result unplaced = Tool.Run(["import", "a.html"], "", folder);
        Assert.That(unplaced.Code, Is.EqualTo(2), unplaced.ToString());
        Assert.That(unplaced.Errors, Does.Contain("--event: error: name the event"));
    }

    /// <summary>The exit code, what is told, and the faults.</summary>
    private static (int Code, string Output, string Errors) Run(
        string articles,
        string? failOn = null,
        string? baseline = null,
        string? written = null
    )
    {
        var faults = new List<Diagnostic>();
        using var output = new StringWriter { NewLine = "\n" };
        var acceptance = new Acceptance(failOn is null ? null : FailOn.Parse(failOn), baseline, written);
        acceptance.Load("site", faults);
        bool found = acceptance.Judge(Small.Report(Rule, articles.Split('|')), output, faults);
        return (
            faults.Count > 0 ? ExitCodes.BadInput
            : found ? ExitCodes.Finding
            : ExitCodes.Done,
            output.ToString(),
            string.Join('\n', faults)
        );
    }
}
