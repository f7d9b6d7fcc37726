using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts.Extraction;
using Compare.Rules.Model;
using Compare.Text.Corpus;

namespace Compare.Cli;

/// <summary><c>compare try</c>: what a rule reads in a sentence at hand, and why.</summary>
internal static class TryCommand
{
    public static Command Create()
    {
        var rule = new Argument<string>("rule") { Description = "The rule's id, or the path of its file" };
        Option<string> text = CommonOptions.Text();
        Option<string?> published = CommonOptions.Published();
        Option<string> rules = CommonOptions.Rules();
        var command = new Command("try", "Tell what a rule reads in a sentence at hand, and why") { rule, text, published, rules };
        command.SetAction(result => Run(
            result.GetRequiredValue(rule), result.GetRequiredValue(text), result.GetValue(published), result.GetRequiredValue(rules), Terminal.Standard));
        return command;
    }

    internal static int Run(string name, string given, string? published, string rulesFolder, Terminal terminal)
    {
        var faults = new List<Fault>();
        var lexicon = Inputs.LoadLexicon(rulesFolder, faults);
        string text = Inputs.ReadText(given, faults);
        PartialDate? date = Inputs.ReadDate("--published", published, faults);
        (ImmutableArray<FactRule> chosen, _) = RuleSelection.Choose(name, rulesFolder, faults);
        if (Inputs.Tell(faults) || lexicon is null)
        {
            return ExitCodes.BadInput;
        }

        foreach (FactRule rule in chosen)
        {
            var writer = new ExplanationWriter(rule, terminal);
            writer.WriteHead();
            writer.WriteText(new Extractor([rule], lexicon).Explain(BareText.ToArticle(text, date, "--text"), [rule])[0]);
        }

        return ExitCodes.Done;
    }
}
