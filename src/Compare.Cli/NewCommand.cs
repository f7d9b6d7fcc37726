using System.CommandLine;
using System.Text;
using Compare.Facts.Drafting;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary><c>compare new</c>: drafts a rule from one sentence.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        Option<string> title = new("--title")
        {
            Description = "What the report calls the fact",
            HelpName = "words",
            Required = true,
        };
        Option<string> kind = new("--kind")
        {
            Description = $"What kind of value it has: {string.Join(", ", RuleKeys.Kinds)}",
            HelpName = "kind",
            Required = true,
        };
        Option<string> text = CommonOptions.Text();
        Option<string?> value = new("--value")
        {
            Description = "Words of the value, where the sentence has several of the kind [default: the first]",
            HelpName = "words",
        };
        Option<string?> published = CommonOptions.Published();
        Option<string?> id = new("--id")
        {
            Description = "The rule's id and its file's name [default: made of the title]",
            HelpName = "id",
        };
        Option<string> output = CommonOptions.Folder("--out", "rules", "The folder for the file; - writes it to standard output");
        Option<string> rules = CommonOptions.Rules();
        var command = new Command("new", "Draft a rule from a sentence that states its fact")
        {
            title,
            kind,
            text,
            value,
            published,
            id,
            output,
            rules,
        };
        command.SetAction(result =>
            Run(
                new Answers(
                    result.GetRequiredValue(title),
                    result.GetRequiredValue(kind),
                    result.GetRequiredValue(text),
                    result.GetValue(value),
                    result.GetValue(published),
                    result.GetValue(id),
                    result.GetRequiredValue(output)
                ),
                result.GetRequiredValue(rules),
                Console.Out
            )
        );
        return command;
    }

    /// <summary>What the user gave, as given.</summary>
    internal sealed record Answers(string Title, string Kind, string Text, string? Value, string? Published, string? Id, string Output);

    internal static int Run(Answers given, string rulesFolder, TextWriter output)
    {
        var faults = new List<Diagnostic>();
        var lexicon = InputLoader.LoadLexiconOf(rulesFolder, faults);
        string text = Terminal.Plain(Inputs.ReadText(given.Text, faults)).Trim();
        PartialDate? published = Inputs.ReadDate("--published", given.Published, faults);
        string title = Terminal.Plain(given.Title).Trim();
        string id = given.Id ?? RuleKeys.IdOf(title);
        CheckNames(title, id, faults);
        int kind = RuleKeys.Kinds.IndexOf(given.Kind);
        if (kind < 0)
        {
            string instead = Suggestion.Nearest(given.Kind, RuleKeys.Kinds) is { } near
                ? $"did you mean '{near}'?"
                : $"write one of: {string.Join(", ", RuleKeys.Kinds)}";
            faults.Add(new Diagnostic("--kind", 0, 0, Severity.Error, $"'{Terminal.Plain(given.Kind)}' is not a kind of value; {instead}"));
        }

        if (Inputs.Tell(faults) || lexicon is null)
        {
            return ExitCodes.BadInput;
        }

        string? schema = given.Output == "-" ? null : SchemaFrom(given.Output);
        Draft draft = RuleDraft.From(
            new DraftRequest(id, title, Enum.GetValues<FactKind>()[kind], text, given.Value, published, schema),
            lexicon
        );
        if (draft.Yaml is null)
        {
            Inputs.Tell([new Diagnostic("--text", 0, 0, Severity.Error, Terminal.Plain(draft.Diagnostic))]);
            return ExitCodes.BadInput;
        }

        if (given.Output == "-")
        {
            output.Write(draft.Yaml);
            return ExitCodes.Done;
        }

        string path = $"{given.Output.Replace('\\', '/').TrimEnd('/')}/{id}.yaml";
        if (Save(path, draft.Yaml) is { } fault)
        {
            Inputs.Tell([fault]);
            return ExitCodes.BadInput;
        }

        output.WriteLine($"Wrote {path}. Next: compare explain {path}");
        return ExitCodes.Done;
    }

    private static void CheckNames(string title, string id, List<Diagnostic> faults)
    {
        if (title.Length == 0)
        {
            faults.Add(new Diagnostic("--title", 0, 0, Severity.Error, "the title is empty; write what the report is to call the fact"));
        }
        else if (!RuleKeys.IsId(id))
        {
            faults.Add(
                new Diagnostic(
                    "--id",
                    0,
                    0,
                    Severity.Error,
                    $"'{Terminal.Plain(id)}' cannot name a page and a file; write small letters, digits, - and _"
                )
            );
        }
    }

    /// <summary>
    /// The way from a folder to the schema of rules in it, above it, or in the rules beside it; null where there is none.
    /// </summary>
    private static string? SchemaFrom(string folder)
    {
        string way = "";
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent, way += "../")
        {
            foreach (string beside in new[] { RuleSchema.FileName, $"rules/{RuleSchema.FileName}" })
            {
                if (File.Exists(Path.Combine(at.FullName, beside)))
                {
                    return (way.Length == 0 ? "./" : way) + beside;
                }
            }
        }

        return null;
    }

    /// <summary>Writes a new file, whole or not at all; never over one that is there.</summary>
    private static Diagnostic? Save(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            if (File.Exists(path))
            {
                return new Diagnostic(
                    path,
                    0,
                    0,
                    Severity.Error,
                    "there is a file here already, and it is left as it is; take another --id or --out"
                );
            }

            WholeFile.Write(path, Encoding.UTF8.GetBytes(text), overwrite: false);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(
                path,
                0,
                0,
                Severity.Error,
                "the file cannot be written here; see that the folder can be written to and the file is not there yet"
            );
        }
    }
}
