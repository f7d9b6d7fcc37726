using System.CommandLine;

namespace Compare.Cli;

/// <summary>Options that several verbs have. The defaults are the repository's top-level folders.</summary>
internal static class CommonOptions
{
    public static Option<string> Rules() => Folder("--rules", "rules", "The folder of rules, one file a fact");

    public static Option<string> Corpus() => Folder("--corpus", "corpus", "The folder of articles: one event, or a folder an event");

    public static Option<string> Text() => new("--text")
    {
        Description = "The sentence; - reads it from standard input",
        HelpName = "sentence",
        Required = true,
    };

    public static Option<string?> Published() => new("--published")
    {
        Description = "The date that \"last month\" is read against: YYYY, YYYY-MM or YYYY-MM-DD",
        HelpName = "date",
    };

    public static Option<string> Folder(string name, string fallback, string description) => new(name)
    {
        Description = description,
        HelpName = "folder",
        DefaultValueFactory = _ => fallback,
    };
}
