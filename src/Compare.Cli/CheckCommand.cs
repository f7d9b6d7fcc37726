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
        var command = new Command("check", "Load the rules and run the tests written inside them") { rules };
        command.SetAction(result => Run(result.GetRequiredValue(rules)));
        return command;
    }

    private static int Run(string rulesFolder)
    {
        var faults = new List<Fault>();
        ImmutableArray<FactRule> rules = Inputs.LoadRules(rulesFolder, faults);
        var lexicon = Inputs.LoadLexicon(rulesFolder, faults);
        if (Inputs.Tell(faults) || lexicon is null)
        {
            return ExitCodes.BadInput;
        }

        CheckResult result = RuleChecker.Check(rules, lexicon);
        Inputs.Tell(result.Failures);
        FactRule[] untested = [.. rules.Where(r => r.Tests.IsEmpty)];
        Console.WriteLine($"{rules.Length} rules, {result.Run} tests: {result.Run - result.Failures.Length} passed, {result.Failures.Length} failed"
            + (untested.Length == 0 ? "" : $"; {untested.Length} without tests"));
        return result.Failures.IsEmpty && untested.Length == 0 ? ExitCodes.Done : ExitCodes.Finding;
    }
}
