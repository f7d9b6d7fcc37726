using Compare.Facts.Claims;
using Compare.Facts.Extraction;
using Compare.Input.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Lexicons;

namespace Compare.Facts.Drafting;

/// <summary>What an editor says of a fact before there is a rule for it.</summary>
/// <param name="Text">A sentence that states it.</param>
/// <param name="Value">Words of the value, where the sentence has several of the kind; null for the first.</param>
/// <param name="Published">What relative dates in the sentence are read against.</param>
/// <param name="Schema">Where editors find the schema of rules, as the file's first line names it; null for no such line.</param>
internal sealed record DraftRequest(
    string Id,
    string Title,
    FactKind Kind,
    string Text,
    string? Value,
    PartialDate? Published,
    string? Schema
);

/// <summary>A first rule for a fact.</summary>
/// <param name="Yaml">The file; null where the sentence does not have what a rule of the kind begins with.</param>
/// <param name="Diagnostic">Then, what is wrong and what to do.</param>
internal sealed record Draft(string? Yaml, string? Diagnostic);

/// <summary>
/// Drafts rules from one sentence. What is drafted loads without fault and passes its own test: guesses that do not hold are
/// left out again.
/// </summary>
internal static class RuleDraft
{
    /// <summary>A rule that may look for any value of a kind, as no rule of an editor may.</summary>
    private static FactRule Any(FactKind kind) =>
        new(FactKinds.Any(kind))
        {
            Id = "any",
            Title = "any",
            Source = new RuleSource("any", ""),
        };

    public static Draft From(DraftRequest request, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(request);
        FactRule any = Any(request.Kind);
        Explanation seen = new Extractor([any], lexicon).Explain(BareText.ToArticle(request.Text, request.Published, "--text"), [any])[0];
        Tried[] fitting =
        [
            .. seen.Candidates.Where(c => request.Value is null || Words(c).Contains(request.Value, StringComparison.OrdinalIgnoreCase)),
        ];

        // A place is a word or two, a person most often two or more.
        Tried? wanted = fitting.FirstOrDefault(c => request.Kind != FactKind.Name || Words(c).Contains(' ', StringComparison.Ordinal))
            ?? fitting.FirstOrDefault();
        if (wanted is null && request.Kind != FactKind.Choice)
        {
            return new Draft(null, NoValue(request, seen));
        }

        var words = new DraftWords(request.Text, wanted?.Value, seen.Values, lexicon);
        foreach (DraftParts parts in DraftParts.Guesses(request, wanted?.Value, words))
        {
            string yaml = DraftYaml.Write(request, parts);
            if (Holds(yaml, request, lexicon))
            {
                return new Draft(yaml, null);
            }
        }

        return new Draft(
            null,
            "the sentence has no words around the value that a rule could look for; write a whole sentence, as an article would"
        );

        string Words(Tried tried) => tried.Value.Span.In(request.Text).ToString();
    }

    private static bool Holds(string yaml, DraftRequest request, Lexicon lexicon)
    {
        RuleSet loaded = RuleLoader.LoadText(request.Id + ".yaml", yaml, eventName: null);
        return loaded.Diagnostics.IsEmpty && RuleChecker.Check(loaded.Rules, lexicon).Failures.IsEmpty;
    }

    private static string NoValue(DraftRequest request, Explanation seen)
    {
        string kind = RuleKeys.Word(request.Kind);
        string wanted =
            request.Value is null || seen.Candidates.IsEmpty
                ? $"the sentence has no {kind}"
                : $"the sentence has no {kind} with the words “{request.Value}”";
        string hint =
            request.Kind == FactKind.Date && request.Published is null
                ? " A date such as “last month” or “July 9” needs --published, the day it is read against."
                : "";
        return $"{wanted}. {SeenValues.In(seen)}{hint}";
    }
}
