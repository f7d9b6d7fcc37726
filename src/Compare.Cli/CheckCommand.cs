using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts;
using Compare.Rules.Model;
using Compare.Text.Corpus;

namespace Compare.Cli;

/// <summary><c>compare check</c>: loads the rules and runs the tests inside them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Option<string> rules = CommonOptions.Rules();
        Option<bool> strict = new("--strict") { Description = "Exit with 1 where there is a warning" };
        var command = new Command("check", "Load the rules, run the tests written inside them, and tell what no test needs") { rules, strict };
        command.SetAction(result => Run(result.GetRequiredValue(rules), result.GetValue(strict)));
        return command;
    }

    private static int Run(string rulesFolder, bool strict)
    {
        var faults = new List<Fault>();
        ImmutableArray<FactRule> rules = Inputs.LoadRules(rulesFolder, faults);
        var lexicon = Inputs.LoadLexicon(rulesFolder, faults);
        if (Inputs.Tell(faults) || lexicon is null)
        {
            return ExitCodes.BadInput;
        }

        CheckResult result = RuleChecker.Check(rules, lexicon);
        bool badInput = Inputs.Tell(result.Faults);
        Inputs.Tell(result.Failures);
        int warnings = faults.Count + result.Faults.Count(f => f.Severity == Severity.Warning);
        FactRule[] untested = [.. rules.Where(r => r.Tests.IsEmpty)];
        Console.WriteLine($"{Count(rules.Length, "rule")}, {Count(result.Run, "test")}: {result.Run - result.Failures.Length} passed, {result.Failures.Length} failed"
            + (untested.Length == 0 ? "" : $"; {untested.Length} without tests") + (warnings == 0 ? "" : $"; {Count(warnings, "warning")}"));
        return badInput ? ExitCodes.BadInput
            : result.Failures.IsEmpty && untested.Length == 0 && !(strict && warnings > 0) ? ExitCodes.Done : ExitCodes.Finding;
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
