using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts;
using Compare.Facts.Reconciliation;
using Compare.Reports.Site;
using Compare.Rules.Model;
using Compare.Text.Corpus;

namespace Compare.Cli;

/// <summary><c>compare report</c>: reads articles and rules and writes the site.</summary>
internal static class ReportCommand
{
    private static readonly ImmutableArray<Verdict> Failing =
        [Verdict.Conflict, Verdict.Differ, Verdict.Development, Verdict.NotComparable, Verdict.Consistent, Verdict.Agree];

    public static Command Create()
    {
        Option<string> corpus = CommonOptions.Corpus();
        Option<string> rules = CommonOptions.Rules();
        Option<string> output = CommonOptions.Folder("--out", "site", "The folder to write the site to");
        Option<string?> templates = new("--templates")
        {
            Description = "A folder whose files replace the built-in templates and assets of the same name [default: templates, where there is one]",
            HelpName = "folder",
        };
        Option<string?> failOn = new("--fail-on")
        {
            Description = "Exit with 1 where a fact's verdict is this or worse",
            HelpName = "verdict",
        };
        failOn.AcceptOnlyFromAmong([.. Failing.Select(v => Codes.Of(v))]);
        var command = new Command("report", "Compare the articles and write the report") { corpus, rules, output, templates, failOn };
        command.SetAction(result => Run(
            result.GetRequiredValue(corpus), result.GetRequiredValue(rules), result.GetRequiredValue(output),
            result.GetValue(templates) ?? (Directory.Exists("templates") ? "templates" : null), result.GetValue(failOn)));
        return command;
    }

    private static int Run(string corpusFolder, string rulesFolder, string output, string? templates, string? failOn)
    {
        var faults = new List<Fault>();
        var lexicon = Inputs.LoadLexicon(rulesFolder, faults);
        ImmutableArray<FactRule> rules = Inputs.LoadRules(rulesFolder, faults);
        if (lexicon is null || faults.Exists(f => f.Severity == Severity.Error))
        {
            Inputs.Tell(faults);
            return ExitCodes.BadInput;
        }

        ImmutableArray<CorpusEvent> events = Inputs.LoadCorpus(corpusFolder, lexicon, faults);
        faults.AddRange(Inputs.Unpaired(events, rules, rulesFolder));
        bool badInput = Inputs.Tell(faults);
        if (events.All(e => e.Articles.IsEmpty))
        {
            return ExitCodes.BadInput;
        }

        Report report = Pipeline.Run(events, rules, lexicon);
        if (Inputs.Tell(SiteWriter.Write(report, output, templates, [corpusFolder, rulesFolder])))
        {
            return ExitCodes.BadInput;
        }

        ReportSummary.Print(report, output);
        Verdict? worst = report.Events.SelectMany(e => e.Facts).Select(f => (Verdict?)f.Finding.Verdict).Max();
        bool found = failOn is not null && worst >= Failing.First(v => Codes.Of(v) == failOn);
        return badInput ? ExitCodes.BadInput : found ? ExitCodes.Finding : ExitCodes.Done;
    }
}
