using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts;
using Compare.Input.Rules.Model;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary><c>compare check</c>: loads the rules and runs the tests inside them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var only = new Argument<string?>("rule")
        {
            Description = "Only this rule, by id or file, or the rules of this folder",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> rules = CommonOptions.Rules();
        Option<bool> strict = new("--strict") { Description = "Exit with 1 where there is a warning" };
        var command = new Command("check", "Load the rules, run the tests written inside them, and tell what no test needs")
        {
            only,
            rules,
            strict,
        };
        command.SetAction(result => Run(result.GetValue(only), result.GetRequiredValue(rules), result.GetValue(strict)));
        return command;
    }

    private static int Run(string? only, string rulesFolder, bool strict)
    {
        var faults = new List<Diagnostic>();
        var lexicon = InputLoader.LoadLexiconOf(rulesFolder, faults);
        ImmutableArray<FactRule> rules = RuleSelection.Part(only, rulesFolder, faults);
        if (lexicon is null || rules.IsEmpty)
        {
            Tell(faults);
            return ExitCodes.BadInput;
        }

        // A broken file keeps nobody from hearing of the others.
        CheckResult result = RuleChecker.Check(rules, lexicon);
        faults.AddRange(result.Diagnostics);
        int broken = faults.Where(f => f.Severity == Severity.Error).Select(f => f.Path).Distinct().Count();
        int warnings = faults.Count(f => f.Severity == Severity.Warning);
        Tell([.. faults, .. result.Failures]);
        FactRule[] untested = [.. rules.Where(r => r.Tests.IsEmpty)];
        Console.WriteLine(
            $"{Count(rules.Length, "rule")}, {Count(result.Run, "test")}: {result.Run - result.Failures.Length} passed, "
                + $"{result.Failures.Length} failed"
                + (broken == 0 ? "" : $"; {Count(broken, "file")} with errors")
                + (untested.Length == 0 ? "" : $"; {untested.Length} without tests")
                + (warnings == 0 ? "" : $"; {Count(warnings, "warning")}")
        );
        return faults.Exists(f => f.Severity == Severity.Fault) ? ExitCodes.Internal
            : broken > 0 ? ExitCodes.BadInput
            : result.Failures.IsEmpty && untested.Length == 0 && !(strict && warnings > 0) ? ExitCodes.Done
            : ExitCodes.Finding;
    }

    /// <summary>Errors first: what must be mended before what may be.</summary>
    private static void Tell(IEnumerable<Diagnostic> faults) => Inputs.Tell(faults.OrderByDescending(f => f.Severity));

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
