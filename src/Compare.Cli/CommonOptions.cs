using System.CommandLine;
using System.CommandLine.Parsing;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>Options that several verbs have. The defaults are the repository's top-level folders.</summary>
internal static class CommonOptions
{
    public static Option<string> Rules() => Folder("--rules", "rules", "The folder of rules, one file a fact");

    public static Option<string> Corpus() => Folder("--corpus", "corpus", "The folder of articles: one event, or a folder an event");

    public static Option<string> Text() =>
        new("--text")
        {
            Description = "The sentence; - reads it from standard input",
            HelpName = "sentence",
            Required = true,
        };

    public static Option<string?> Published() =>
        new("--published") { Description = "The date that \"last month\" is read against: YYYY, YYYY-MM or YYYY-MM-DD", HelpName = "date" };

    /// <summary>
    /// No option or argument can be an empty text: each names something or is something to read. No argument is an option.
    /// </summary>
    public static void Validate(Command verb)
    {
        foreach (Option option in verb.Options)
        {
            option.Validators.Add(given => Check(given, option.Name));
        }

        foreach (Argument argument in verb.Arguments)
        {
            argument.Validators.Add(given => Check(given, argument.Name));
            argument.Validators.Add(given => RefuseOptions(given, verb));
        }
    }

    /// <summary>A misspelt option is no file: "report --corpuss articles" would read the folder as pages to import.</summary>
    private static void RefuseOptions(SymbolResult given, Command verb)
    {
        foreach (Token token in given.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            string? meant = Suggestion.Nearest(token.Value, verb.Options.Select(o => o.Name).Order(StringComparer.Ordinal));
            given.AddError(
                $"{Terminal.Plain(token.Value)} is no option of {verb.Name}{(meant is null ? "" : $"; did you mean {meant}?")} "
                    + "A file of that name is given as ./"
                    + Terminal.Plain(token.Value)
            );
        }
    }

    private static void Check(SymbolResult given, string name)
    {
        if (given.Tokens.Any(t => t.Value.Length == 0))
        {
            given.AddError($"{name} is empty: give it, or leave it out where it has a default");
        }
    }

    public static Option<string> Folder(string name, string fallback, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "folder",
            DefaultValueFactory = _ => fallback,
        };
}
