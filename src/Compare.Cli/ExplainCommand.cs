using System.Collections.Immutable;
using System.CommandLine;
using Compare.Facts;
using Compare.Facts.Extraction;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Cli;

/// <summary><c>compare explain</c>: why each article says on a rule what it says.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var rule = new Argument<string>("rule") { Description = "The rule's id, or the path of its file" };
        var article = new Argument<string?>("article")
        {
            Description = "Only this article, by id or path",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> corpus = CommonOptions.Corpus();
        Option<string> rules = CommonOptions.Rules();
        Option<bool> full = new("--full") { Description = "Tell of every value and condition, as is told of a single article" };
        var command = new Command(
            "explain",
            "Tell why a rule reads in each article what it reads: one line an article, or of one article value by value"
        )
        {
            rule,
            article,
            corpus,
            rules,
            full,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(rule),
                result.GetValue(article),
                result.GetRequiredValue(corpus),
                result.GetRequiredValue(rules),
                Terminal.Standard,
                result.GetValue(full)
            )
        );
        return command;
    }

    internal static int Run(string name, string? articleName, string corpusFolder, string rulesFolder, Terminal terminal, bool full = false)
    {
        var faults = new List<Diagnostic>();
        var lexicon = InputLoader.LoadLexiconOf(rulesFolder, faults);
        (ImmutableArray<FactRule> chosen, ImmutableArray<FactRule> all) = RuleSelection.Choose(name, rulesFolder, faults);
        if (lexicon is null || chosen.IsEmpty)
        {
            Inputs.Tell(faults);
            return ExitCodes.BadInput;
        }

        ImmutableArray<CorpusEvent> events = InputLoader.LoadCorpus(corpusFolder, lexicon, faults).Events;
        bool badInput = Inputs.Tell(faults);
        foreach (FactRule rule in chosen)
        {
            ImmutableArray<Explanation> told = Pipeline.Explain(events, all, rule, lexicon);
            ImmutableArray<Explanation> wanted = [.. told.Where(e => articleName is null || Is(e.Article, articleName))];
            if (wanted.IsEmpty)
            {
                Inputs.Tell([Nothing(articleName, corpusFolder, rule, told)]);
                return ExitCodes.BadInput;
            }

            var writer = new ExplanationWriter(rule, terminal);
            writer.WriteHead();
            foreach (Explanation explanation in wanted)
            {
                if (full || articleName is not null)
                {
                    writer.WriteArticle(explanation);
                }
                else
                {
                    writer.WriteBrief(explanation);
                }
            }
        }

        return badInput ? ExitCodes.BadInput : ExitCodes.Done;
    }

    private static bool Is(Article article, string name) => article.Id == name || Path.GetFullPath(article.Path) == Path.GetFullPath(name);

    private static Diagnostic Nothing(string? name, string corpusFolder, FactRule rule, ImmutableArray<Explanation> told)
    {
        string[] ids = [.. told.Select(e => e.Article.Id)];
        return new Diagnostic(
            corpusFolder,
            0,
            0,
            Severity.Error,
            ids.Length == 0
                ? $"no article here is of the event '{rule.Event}' that the rule is for"
                : $"no article here that the rule is for has the id or path '{Terminal.Plain(name)}'; "
                    + (Suggestion.Nearest(name!, ids) is { } nearest ? $"did you mean '{nearest}'?" : $"they are {string.Join(", ", ids)}")
        );
    }
}
