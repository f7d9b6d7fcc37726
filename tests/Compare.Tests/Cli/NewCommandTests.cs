using Compare.Cli;
using Compare.Facts;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using NUnit.Framework;

namespace Compare.Tests.Cli;

public class NewCommandTests
{
    // Kind, sentence, and lines of the draft, in order; more may stand between them.
    [TestCase("count", "The flood killed at least 12 people.", "of: people", "- flood", "- kill", "value: at least 12 }")]
    [TestCase("count", "Roughly 15,000 young Roman soldiers died in Gaul.", "of: soldiers", "- die", "value: 'Roughly 15,000'")]
    [TestCase("count", "Fifteen of the 300 passengers were hurt.", "of: passengers", "- hurt", "value: Fifteen }")]
    [TestCase("count", "The death toll rose to 24.", "- toll", "- rise", "value: '24' }")]
    [TestCase("duration", "The bridge stayed shut for twelve days.", "unit: day", "- bridge", "value: twelve days }")]
    [TestCase("date", "The bridge fell on July 9, 2018.", "- bridge", "- fall", "value: 'July 9, 2018' }")]
    [TestCase("money", "The storm cost the town £3.5m.", "unit: GBP", "- cost", "- town", "value: '£3.5m' }")]
    [TestCase("measure", "The wave was 3.5 metres high.", "unit: metre", "- wave", "value: '3.5 metres' }")]
    [TestCase("percent", "Turnout fell to 43%.", "- turnout", "- fall", "value: '43%' }")]
    [TestCase("age", "The 32-year-old driver was hurt.", "unit: year", "- hurt", "value: '32-year-old' }")]
    [TestCase("name", "In Gaul they were received by Foreign Minister Ann Lee.", "names:", "- Ann Lee", "- receive", "value: Ann Lee }")]
    [TestCase("name", "The mayor is Ann O'Neil.", "names:", "- mayor", "value: 'Ann O''Neil' }")]
    [TestCase(
        "choice",
        "The bridge remains open.",
        "choices:",
        "as in the example: 'bridge … remains … open'",
        "value: as in the example }"
    )]
    [TestCase(
        "quote",
        "“The bridge is safe,” said Mayor Carl Instance.",
        "speaker: Mayor Carl Instance",
        "words: [bridge, safe]",
        "value: The bridge is safe }"
    )]
    [TestCase("count", "It's \"the storm\": 'they' sank {12} [boats], # or so.", "- sink", "value: '12' }")]
    public void Drafts_a_rule_that_passes_its_test(string kind, string text, params string[] lines)
    {
        (int code, string draft) = New(kind, text, "-");
        Assert.That(code, Is.EqualTo(ExitCodes.Done));
        int at = 0;
        foreach (string line in lines)
        {
            at = draft.IndexOf(line, at, StringComparison.Ordinal);
            Assert.That(at, Is.GreaterThanOrEqualTo(0), $"{line}\n{draft}");
        }

        RuleSet loaded = RuleLoader.LoadText("storm.yaml", draft, null);
        Assert.That(loaded.Diagnostics, Is.Empty);
        Assert.That(loaded.Rules.Single().Tests, Has.Length.EqualTo(1));
        Assert.That(RuleChecker.Check(loaded.Rules, LexiconLoader.LoadDefault()).Failures, Is.Empty);
    }

    [TestCase("--kind count", "It lasted three days.", "the sentence has no count. Seen in it: “three days” (duration).")]
    [TestCase("--kind date", "It fell on July 9.", "needs --published")]
    [TestCase("--kind count --value 13", "It sank 12 boats.", "the sentence has no count with the words “13”. Seen in it: “12” (count).")]
    [TestCase("--kind count", "12.", "the sentence has no words around the value")]
    [TestCase("--kind cuont", "It sank 12 boats.", "'cuont' is not a kind of value; did you mean 'count'?")]
    [TestCase("--kind count --id The_Boats", "It sank 12 boats.", "'The_Boats' cannot name a page and a file")]
    [TestCase("--kind count", " ", "the text is empty")]
    [TestCase("--kind count --out ", "It sank 12 boats.", "--out is empty")]
    [TestCase("--kind count --out Compare.sln/rules", "It sank 12 boats.", "the file cannot be written here")]
    public void Says_what_it_cannot_draft(string arguments, string text, string error)
    {
        Tool.Result told = Tool.Run([
            "new",
            "--title",
            "T",
            .. arguments.Contains("--out", StringComparison.Ordinal) ? Array.Empty<string>() : ["--out", "-"],
            "--text",
            text,
            .. arguments.Split(' '),
        ]);
        Assert.That(
            (told.Code, told.Errors.Contains(error, StringComparison.Ordinal)),
            Is.EqualTo((ExitCodes.BadInput, true)),
            told.ToString()
        );
    }

    [Test]
    public void Takes_the_value_that_is_meant() =>
        Assert.That(
            Tool.Run(
                "new",
                "--title",
                "T",
                "--kind",
                "count",
                "--text",
                "One of the boats had 300 people aboard.",
                "--value",
                "300",
                "--out",
                "-"
            ).Output,
            Does.Contain("of: people").And.Contain("value: '300' }")
        );

    [Test]
    public void Never_writes_over_a_file()
    {
        string folder = Tool.NewFolder();
        Assert.That(New("count", "The storm sank 12 boats.", folder).Code, Is.EqualTo(ExitCodes.Done));
        string file = Path.Combine(folder, "t.yaml");
        File.AppendAllText(file, "# mine\n");
        Assert.That(New("count", "The storm sank 12 boats.", folder).Code, Is.EqualTo(ExitCodes.BadInput));
        Assert.That(File.ReadAllText(file), Does.EndWith("# mine\n"));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1));
    }

    private static (int Code, string Draft) New(string kind, string text, string output)
    {
        var written = new StringWriter();
        return (
            NewCommand.Run(new NewCommand.Answers("T", kind, text, null, null, null, output), Repository.At("rules"), written),
            written.ToString()
        );
    }
}
