using System.CommandLine;
using System.Globalization;
using Compare.Import;
using Compare.Import.Content;
using Compare.Import.Sources;
using Compare.Import.Writing;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary><c>compare import</c>: brings articles into the corpus, from whatever they come in.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("sources")
        {
            Description =
                "Web pages, PDFs, Word documents, mails, RTF, texts, feeds, WARC files, zips, folders of these, addresses; - reads "
                + "standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> name = new("--event")
        {
            Description =
                "The event's folder in the corpus [default: the only one there is, or the corpus folder itself where articles lie in it]",
            HelpName = "name",
        };
        Option<string> corpus = CommonOptions.Corpus();
        Option<string> rules = CommonOptions.Rules();
        Option<bool> dryRun = new("--dry-run")
        {
            Description = "Show what would be written, and where each piece of metadata stood; write nothing",
        };
        Option<string?> retrieved = new("--retrieved")
        {
            Description =
                "When the sources were saved, where they do not say it themselves: an instant with its zone, 2026-05-03T10:05:00Z",
            HelpName = "instant",
        };
        Option<bool> follow = new("--follow") { Description = "Fetch the articles that a feed only summarises" };
        Option<bool> ignoreRobots = new("--ignore-robots") { Description = "Fetch what a server's robots.txt asks programs not to fetch" };
        var command = new Command(
            "import",
            "Bring articles into the corpus: each becomes a Markdown file with front matter, the original is kept"
        )
        {
            sources,
            name,
            corpus,
            rules,
            dryRun,
            retrieved,
            follow,
            ignoreRobots,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(sources),
                result.GetValue(name),
                result.GetRequiredValue(corpus),
                result.GetRequiredValue(rules),
                result.GetValue(retrieved),
                new ImportOptions
                {
                    DryRun = result.GetValue(dryRun),
                    Follow = result.GetValue(follow),
                    Fetching = new FetchOptions { RespectRobots = !result.GetValue(ignoreRobots) },
                }
            )
        );
        return command;
    }

    private static int Run(string[] sources, string? name, string corpus, string rules, string? retrieved, ImportOptions options)
    {
        var faults = new List<Diagnostic>();
        var lexicon = InputLoader.LoadLexiconOf(rules, faults);
        string? folder = ImportTarget.Folder(corpus, name, faults);
        DateTimeOffset? at = ReadInstant(retrieved, faults);
        bool failed = Inputs.Tell(faults);
        if (lexicon is null || folder is null || failed)
        {
            return ExitCodes.BadInput;
        }

        using Stream input = sources.Contains("-") ? StandardStreams.OpenInput() : Stream.Null;
        ImportResult result = new Importer(lexicon, options with { Retrieved = at }).Import(sources, input, folder);
        foreach (ImportedFile file in result.Files)
        {
            Print(file, options.DryRun);
        }

        return Inputs.Tell(result.Diagnostics) ? ExitCodes.BadInput : ExitCodes.Done;
    }

    private static DateTimeOffset? ReadInstant(string? given, List<Diagnostic> faults)
    {
        if (given is null)
        {
            return null;
        }

        if (
            DateTimeOffset.TryParseExact(
                given,
                ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out DateTimeOffset at
            )
        )
        {
            return at;
        }

        faults.Add(
            new Diagnostic(
                "--retrieved",
                0,
                0,
                Severity.Error,
                $"'{Terminal.Plain(given)}' is no instant; write one such as 2026-05-03T10:05:00Z"
            )
        );
        return null;
    }

    private static void Print(ImportedFile file, bool dryRun)
    {
        ImportedArticle article = file.Article;
        string what = (file.Status, dryRun) switch
        {
            (ImportStatus.Unchanged, _) => "unchanged",
            (ImportStatus.Written, true) => "would be written",
            (ImportStatus.Written, false) => "written",
            (ImportStatus.NewVersion, _) =>
                $"{(dryRun ? "would be changed" : "changed")}; the earlier text {(dryRun ? "would be" : "is")} kept in {file.Kept}",
            _ => $"is newer than {Terminal.Plain(file.Source)}, which {(dryRun ? "would be" : "is")} kept in {file.Kept}",
        };
        Console.WriteLine($"{Terminal.Plain(file.Path)}: {what}");
        string?[] head = [article.Title?.Value, article.Outlet?.Value, article.Published?.Value, $"{article.WordCount} words"];
        Console.WriteLine("  " + Terminal.Plain(string.Join(" · ", head.OfType<string>())));
        if (dryRun)
        {
            Show("title", article.Title);
            Show("outlet", article.Outlet);
            Show(
                "authors",
                article.Authors.IsEmpty ? null : article.Authors[0] with { Value = string.Join(", ", article.Authors.Select(a => a.Value)) }
            );
            Show("published", article.Published);
            Show("updated", article.Updated);
            Show("language", article.Language);
            Show("section", article.Section);
            Show("url", article.Url);
            Show("canonical", article.Canonical);
            Show(
                "credit",
                article.Credits.IsEmpty ? null : article.Credits[0] with { Value = string.Join(", ", article.Credits.Select(c => c.Value)) }
            );
        }
    }

    private static void Show(string key, Found? found)
    {
        if (found is not null)
        {
            Console.WriteLine($"    {key + ":", -11}{Terminal.Plain(found.Value)} ({Terminal.Plain(found.From)})");
        }
    }
}
