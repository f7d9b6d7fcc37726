using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts;
using Compare.Facts.Reconciliation;

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
        Option<string?> config = new("--config")
        {
            Description = "The settings of the report's look [default: report.yaml in the folder of rules, where there is one]",
            HelpName = "file",
        };
        Option<bool> singleFile = new("--single-file") { Description = "Also write all pages into one file, report.html, to be sent by mail" };
        var command = new Command("report", "Compare the articles and write the report")
        {
            corpus, rules, output, templates, config, singleFile, failOn,
        };
        command.SetAction(result => Run(
            new ReportRequest(
                result.GetRequiredValue(corpus), result.GetRequiredValue(rules), result.GetRequiredValue(output),
                result.GetValue(templates) ?? (Directory.Exists("templates") ? "templates" : null),
                result.GetValue(config), result.GetValue(singleFile)),
            result.GetValue(failOn)));
        return command;
    }

    private static int Run(ReportRequest request, string? failOn)
    {
        ReportResult result = ReportRun.Make(request);
        Inputs.Tell(result.Faults);
        if (result.Report is not { } report)
        {
            return ExitCodes.BadInput;
        }

        ReportSummary.Print(report, request.Output);
        Verdict? worst = report.Events.SelectMany(e => e.Facts).Select(f => (Verdict?)f.Finding.Verdict).Max();
        bool found = failOn is not null && worst >= Failing.First(v => Codes.Of(v) == failOn);
        return result.IsFaulty ? ExitCodes.BadInput : found ? ExitCodes.Finding : ExitCodes.Done;
    }
}
