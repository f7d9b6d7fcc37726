using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts.Claims;
using Compare.Facts.Extraction;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary><c>compare try</c>: what a rule reads in a sentence at hand, or in each of a file's, and why.</summary>
internal static class TryCommand
{
    private const string OneOfTwo = "give the sentence with --text, or a file of sentences with --file, one of the two";

    public static Command Create()
    {
        var rule = new Argument<string>("rule") { Description = "The rule's id, or the path of its file" };
        Option<string> text = CommonOptions.Text();
        text.Required = false;
        Option<string?> file = new("--file")
        {
            Description = "A file of sentences, one a line, each told in short; - reads standard input",
            HelpName = "file",
        };
        Option<string?> published = CommonOptions.Published();
        Option<string> rules = CommonOptions.Rules();
        var command = new Command("try", "Tell what a rule reads in a sentence at hand, and why") { rule, text, file, published, rules };
        command.Validators.Add(given =>
        {
            if ((given.GetResult(text) is null) == (given.GetResult(file) is null))
            {
                given.AddError(OneOfTwo);
            }
        });
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(rule),
                result.GetValue(text),
                result.GetValue(file),
                result.GetValue(published),
                result.GetRequiredValue(rules),
                Terminal.Standard
            )
        );
        return command;
    }

    /// <param name="given">The sentence; null where <paramref name="file"/> gives them.</param>
    internal static int Run(string name, string? given, string? file, string? published, string rulesFolder, Terminal terminal)
    {
        var faults = new List<Diagnostic>();
        var lexicon = InputLoader.LoadLexiconOf(rulesFolder, faults);
        (int Line, string Text)[] texts = given is null ? Inputs.ReadLines("--file", file!, faults) : [(0, Inputs.ReadText(given, faults))];
        PartialDate? date = Inputs.ReadDate("--published", published, faults);
        (ImmutableArray<FactRule> chosen, _) = RuleSelection.Choose(name, rulesFolder, faults);
        if (Inputs.Tell(faults) || lexicon is null)
        {
            return ExitCodes.BadInput;
        }

        foreach (FactRule rule in chosen)
        {
            var writer = new ExplanationWriter(rule, terminal);
            var extractor = new Extractor([rule], lexicon);
            writer.WriteHead();
            foreach ((int line, string text) in texts)
            {
                Explanation told = extractor.Explain(BareText.ToArticle(text, date, "--text"), [rule])[0];
                if (given is null)
                {
                    writer.WriteLine(told, line);
                }
                else
                {
                    writer.WriteText(told);
                }
            }
        }

        return ExitCodes.Done;
    }
}
