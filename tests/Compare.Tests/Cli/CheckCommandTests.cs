using Compare.Cli;
using NUnit.Framework;

namespace Compare.Tests.Cli;

public class CheckCommandTests
{
    private static readonly string Folder = MakeRules();

    // Arguments, exit code, the first lines of the errors and the summary, each by a part.
    [TestCase(
        "",
        ExitCodes.BadInput,
        "rules/flood/broken.yaml:2:8: error: 'cuont'",
        "rules/flood/wrong.yaml:4:10: error: the test expects “13”",
        "rules/sea/loose.yaml:3:5: warning: no test needs 2 of its conditions",
        "3 rules, 3 tests: 2 passed, 1 failed; 1 file with errors; 1 warning"
    )]
    [TestCase("rules/sea", ExitCodes.Done, "rules/sea/loose.yaml:3:5: warning", "2 rules, 2 tests: 2 passed, 0 failed; 1 warning")]
    [TestCase(
        "rules/sea --strict",
        ExitCodes.Finding,
        "rules/sea/loose.yaml:3:5: warning",
        "2 rules, 2 tests: 2 passed, 0 failed; 1 warning"
    )]
    [TestCase("rules/sea/tight.yaml --strict", ExitCodes.Done, "1 rule, 1 test: 1 passed, 0 failed")]
    [TestCase("tight", ExitCodes.Done, "1 rule, 1 test: 1 passed, 0 failed")]
    [TestCase("wrong", ExitCodes.Finding, "rules/flood/wrong.yaml:4:10: error: the test expects", "1 rule, 1 test: 0 passed, 1 failed")]
    [TestCase("rules/flood/broken.yaml", ExitCodes.BadInput, "rules/flood/broken.yaml:2:8: error: 'cuont'")]
    [TestCase(
        "rules/flood --rules rules/sea",
        ExitCodes.BadInput,
        "rules/flood/broken.yaml:2:8: error",
        "rules/flood/wrong.yaml:4:10: error",
        "1 rule, 1 test: 0 passed, 1 failed; 1 file"
    )]
    [TestCase("loos", ExitCodes.BadInput, "rules: error: no rule here has the id or path 'loos'; did you mean 'loose'?")]
    [TestCase(
        "rules/land",
        ExitCodes.BadInput,
        "rules: error: no rule here has the id or path 'rules/land'; its rules are loose, tight, toll, wrong"
    )]
    public void Tells_errors_first_and_then_warnings(string arguments, int code, params string[] lines)
    {
        Tool.Result told = Tool.Run(["check", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)], input: "", Folder);
        string[] said = [.. (told.Errors + told.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.That(told.Code, Is.EqualTo(code), told.ToString());
        Assert.That(
            said.Length == lines.Length && said.Zip(lines).All(p => p.First.StartsWith(p.Second, StringComparison.Ordinal)),
            Is.True,
            told.ToString()
        );
    }

    // A rule whose file has an error is not told to be missing, whichever way its id is found.
    [TestCase(
        "explain toll",
        "rules/flood/broken.yaml:2:8: error: 'cuont' is not a kind",
        "rules/flood/broken.yaml: error: the rule 'toll' of this file cannot be used before"
    )]
    [TestCase(
        "try toll --text x",
        "rules/flood/broken.yaml:2:8: error: 'cuont' is not a kind",
        "rules/flood/broken.yaml: error: the rule 'toll' of this file cannot be used before"
    )]
    [TestCase("try broken --text x", "rules/flood/broken.yaml:2:8: error: 'cuont' is not a kind")]
    [TestCase("try tol --text x", "rules: error: no rule here has the id or path 'tol'; did you mean 'toll'?")]
    public void Says_of_a_rule_that_its_file_is_broken(string arguments, params string[] lines)
    {
        Tool.Result told = Tool.Run(arguments.Split(' '), input: "", Folder);
        string[] said = [.. told.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.That(told.Code, Is.EqualTo(ExitCodes.BadInput), told.ToString());
        Assert.That(
            said.Length == lines.Length && said.Zip(lines).All(p => p.First.StartsWith(p.Second, StringComparison.Ordinal)),
            Is.True,
            told.ToString()
        );
    }

    private static string MakeRules()
    {
        string folder = Tool.NewFolder();
        Write("flood/broken.yaml", "title: T\nvalue: cuont\nid: toll # so far\ntests: [{ text: x, none: true }]");
        Write("flood/wrong.yaml", "title: T\nvalue: count\nof: boat\ntests: [ { text: It sank 12 boats., value: 13 } ]");
        Write("sea/loose.yaml", "title: T\nvalue: count\nof: boat\nfind: { all: [sink] }\ntests: [{ text: It sank 12 boats., value: 12 }]");
        Write("sea/tight.yaml", "title: T\nvalue: count\nof: boat\ntests: [{ text: Some 12 sheep., none: true }]");
        return folder;

        void Write(string name, string text)
        {
            string file = Path.Combine(folder, "rules", name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
