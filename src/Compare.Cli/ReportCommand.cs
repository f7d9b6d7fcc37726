using System.CommandLine;
using Compare.Import;
using Compare.Text.Common;
using Compare.Watch;

namespace Compare.Cli;

/// <summary><c>compare report</c>: reads articles and rules and writes the site.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("sources")
        {
            Description = "Web pages, PDFs, mails, addresses …: imported on the way, instead of a corpus",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> eventName = new("--event")
        {
            Description = "With sources: the event that they are of [default: the one whose rules find most]",
            HelpName = "name",
        };
        Option<string> corpus = CommonOptions.Corpus();
        Option<string> rules = CommonOptions.Rules();
        Option<string> output = CommonOptions.Folder("--out", "site", "The folder to write the site to");
        Option<string?> templates = new("--templates")
        {
            Description =
                "A folder whose files replace the built-in templates and assets of the same name [default: templates, where there is one]",
            HelpName = "folder",
        };
        Option<string?> failOn = new("--fail-on")
        {
            Description =
                "Exit with 1 where a fact's verdict is this or worse, a conflict at least so large (conflict:small); two statements of "
                + "one article that cannot both be right are a conflict",
            HelpName = "verdict",
        };
        failOn.AcceptOnlyFromAmong([.. FailOn.Words]);
        Option<string?> baseline = new("--baseline")
        {
            Description = "A file of findings that are known: only others fail the run (from differ, where --fail-on is left out)",
            HelpName = "file",
        };
        Option<string?> writeBaseline = new("--write-baseline")
        {
            Description = "Write what fails the run, or would, to this file, as known from now on",
            HelpName = "file",
        };
        Option<string?> config = new("--config")
        {
            Description = "The settings of the report's look [default: report.yaml in the folder of rules, where there is one]",
            HelpName = "file",
        };
        Option<bool> singleFile = new("--single-file")
        {
            Description = "Also write all pages into one file, report.html, to be sent by mail",
        };
        Option<bool> watch = new("--watch")
        {
            Description = "Show the site in the browser and make it again whenever a file changes, until Ctrl-C",
        };
        Option<int> port = new("--port")
        {
            Description = "With --watch: the port of this machine to serve on [default: any that is free]",
            HelpName = "number",
        };
        var command = new Command("report", "Compare the articles and write the report")
        {
            sources,
            eventName,
            corpus,
            rules,
            output,
            templates,
            config,
            singleFile,
            failOn,
            baseline,
            writeBaseline,
            watch,
            port,
        };
        command.SetAction(result =>
        {
            var request = new ComparisonRequest
            {
                CorpusFolder = result.GetRequiredValue(corpus),
                RulesFolder = result.GetRequiredValue(rules),
                SiteFolder = result.GetRequiredValue(output),
                TemplatesFolder = result.GetValue(templates) ?? (Directory.Exists("templates") ? "templates" : null),
                SettingsFile = result.GetValue(config),
                SingleFile = result.GetValue(singleFile),
            };
            var acceptance = new Acceptance(
                result.GetValue(failOn) is { } word ? FailOn.Parse(word) : null,
                result.GetValue(baseline),
                result.GetValue(writeBaseline)
            );
            if (result.GetValue(sources) is { Length: > 0 } given)
            {
                var faults = new List<Diagnostic>();
                ComparisonRequest? made = WorkingFolder.Fill(request, given, result.GetValue(eventName), new ImportOptions(), faults);
                bool failed = Inputs.Tell(faults);
                if (made is null)
                {
                    return ExitCodes.BadInput;
                }

                int code = result.GetValue(watch) ? Watch(made, result.GetValue(port)) : Run(made, acceptance);
                return failed && code == ExitCodes.Done ? ExitCodes.BadInput : code;
            }

            return result.GetValue(watch) ? Watch(request, result.GetValue(port)) : Run(request, acceptance);
        });
        return command;
    }

    private static int Watch(ComparisonRequest request, int port)
    {
        if (ReportWatch.Run(request, port, Console.Out) is not { } objection)
        {
            return ExitCodes.Done;
        }

        Console.Error.WriteLine(objection);
        return ExitCodes.BadInput;
    }

    private static int Run(ComparisonRequest request, Acceptance acceptance)
    {
        var faults = new List<Diagnostic>();
        acceptance.Load(request.SiteFolder!, faults);
        if (Inputs.Tell(faults))
        {
            return ExitCodes.BadInput;
        }

        ComparisonResult result = Comparison.Run(request);
        Inputs.Tell(result.Diagnostics);
        if (result is not { Report: { } report, SiteFolder: { } site })
        {
            return Math.Max(ExitCodes.BadInput, ExitCodes.Of(result.Diagnostics));
        }

        ReportSummary.Print(report, site);
        bool found = acceptance.Judge(report, Console.Out, faults);
        Inputs.Tell(faults);
        int code = ExitCodes.Of(result.Diagnostics.Concat(faults));
        return code == ExitCodes.Done && found ? ExitCodes.Finding : code;
    }
}
