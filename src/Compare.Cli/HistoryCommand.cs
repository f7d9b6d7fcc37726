using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts;
using Compare.Facts.Wording;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary><c>compare history</c>: what an article said before, and what its changes did to the facts.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var article = new Argument<string>("article") { Description = "The article's id, or the path of its file" };
        Option<string> corpus = CommonOptions.Corpus();
        Option<string> rules = CommonOptions.Rules();
        var command = new Command("history", "Tell what an article said before, which facts its changes changed, and whether it says so")
        {
            article,
            corpus,
            rules,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(article), result.GetRequiredValue(corpus), result.GetRequiredValue(rules), Terminal.Standard)
        );
        return command;
    }

    internal static int Run(string name, string corpusFolder, string rulesFolder, Terminal terminal)
    {
        var faults = new List<Diagnostic>();
        var lexicon = InputLoader.LoadLexiconOf(rulesFolder, faults);
        ImmutableArray<FactRule> rules = Directory.Exists(rulesFolder) ? InputLoader.LoadRules(rulesFolder, faults) : [];
        bool failed = Inputs.Tell(faults);
        if (lexicon is null || failed)
        {
            return ExitCodes.BadInput;
        }

        ImmutableArray<CorpusEvent> events = InputLoader.LoadCorpus(corpusFolder, lexicon, faults).Events;
        bool badInput = Inputs.Tell(faults);
        (CorpusEvent Event, Article Article)[] found =
        [
            .. events
                .SelectMany(e => e.Articles.Select(a => (e, a)))
                .Where(f => f.a.Id == name || Path.GetFullPath(f.a.Path) == Path.GetFullPath(name)),
        ];
        if (found.Length == 0)
        {
            string[] ids = [.. events.SelectMany(e => e.Articles).Select(a => a.Id)];
            Inputs.Tell([
                new Diagnostic(
                    corpusFolder,
                    0,
                    0,
                    Severity.Error,
                    $"no article here has the id or path '{Terminal.Plain(name)}'"
                        + (
                            Suggestion.Nearest(name, ids) is { } nearest ? $"; did you mean '{nearest}'?"
                            : ids.Length == 0 ? ""
                            : $"; they are {string.Join(", ", ids)}"
                        )
                ),
            ]);
            return ExitCodes.BadInput;
        }

        foreach ((CorpusEvent corpusEvent, Article article) in found)
        {
            Report report = Pipeline.Run([corpusEvent with { Articles = [article] }], rules, lexicon);
            Write(article, [.. report.Events[0].Revisions], terminal);
        }

        return badInput ? ExitCodes.BadInput : ExitCodes.Done;
    }

    private static void Write(Article article, ImmutableArray<Revision> revisions, Terminal terminal)
    {
        terminal.Write($"{article.Id}: ", Terminal.Plain($"{article.Outlet}, {article.Title}"));
        Text(article.Earlier.FirstOrDefault() ?? article, terminal);
        if (revisions.IsEmpty)
        {
            terminal.Write("  ", "No other text of it is known.");
        }

        foreach (Revision revision in revisions)
        {
            foreach (FactChange fact in revision.Facts)
            {
                terminal.Write(
                    "    ",
                    Terminal.Plain(
                        $"{fact.Rule.Title}{(fact.Scope is null ? "" : $", {fact.Scope}")}: {Said(fact.Before, "not stated")} → "
                            + $"{Said(fact.After, "no longer stated")}"
                    )
                );
            }

            terminal.Write(
                "    ",
                revision.Note is { } note ? Terminal.Plain($"It says so: {note}")
                    : revision.Facts.IsEmpty ? "No fact that was looked for is told otherwise."
                    : "No note says so."
            );
            Text(revision.After, terminal);
        }
    }

    private static void Text(Article text, Terminal terminal) =>
        terminal.Write("  ", Terminal.Plain($"{text.Origin.Instant ?? "undated"}  {text.Path}"));

    private static string Said(Facts.Claims.Claim? claim, string without) =>
        claim is null ? without : Phrasing.English.Values.Label(claim.Value, claim.Text);
}
