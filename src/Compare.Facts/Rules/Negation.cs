using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Rules;

/// <summary>Tells whether a statement says that it is not so: "did not kill 12 people", "denied that 12 people died".</summary>
/// <param name="terms">The rule's own words for what is said of the figure.</param>
internal sealed class Negation(ImmutableArray<CompiledTerm> terms, PhraseTable table, WordSets words)
{
    /// <summary>How many words stand between "not" and its figure, or its verb, at most.</summary>
    private const int Reach = 3;

    private readonly WordSet negators = words[Sections.Negators];
    private readonly WordSet exceptions = words[Sections.NegatorExceptions];
    private readonly WordSet openers = words[Sections.DeniedOpeners];
    private readonly CompiledTerm denials = table.Add(new Term([.. words.Lexicon[Sections.Denials].Select(d => new Phrase(PhraseKind.Words, d))]));

    /// <summary>Where the rule says what must not be negated.</summary>
    public Position At { get; init; }

    public bool Denies(Document document, Occurrences occurrences, TokenRange value)
    {
        Clause clause = document.Clauses[document.ClauseOf[value.Start]];
        return (HasNegator(document, clause) && (IsNegated(document, value.Start) || SaysNot(document, occurrences, clause)))
            || IsDenied(document, occurrences, clause, value);
    }

    private bool HasNegator(Document document, Clause clause)
    {
        foreach (TokenRange range in clause.Ranges)
        {
            if (negators.ContainsAny(document.Tokens.AsSpan()[range.Start..range.End]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb itself is negated, wherever its figure stands: "24 people did not die".</summary>
    private bool SaysNot(Document document, Occurrences occurrences, Clause clause)
    {
        bool negated = false;
        foreach (CompiledTerm term in terms)
        {
            foreach (TokenRange range in clause.Ranges)
            {
                foreach (TokenRange place in occurrences.StartingIn(term, range.Start, range.End))
                {
                    if (!IsNegated(document, place.Start, within: 1))
                    {
                        return false;
                    }

                    negated = true;
                }
            }
        }

        return negated;
    }

    /// <summary>"denied that 12 died", "denied killing 12", "denied reports that 12 died": what is denied follows at once.</summary>
    private bool IsDenied(Document document, Occurrences occurrences, Clause clause, TokenRange value)
    {
        int start = document.Sentences[document.SentenceOf[value.Start]].Tokens.Start;
        foreach (TokenRange denial in occurrences.StartingIn(denials, start, value.Start))
        {
            bool together = document.ClauseOf[denial.Start] == document.ClauseOf[value.Start] || clause.Contains(denial);
            if (together && (openers.Contains(document.Tokens[denial.End]) || terms.Any(t => occurrences.StartsAt(t, denial.End))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a "not" stands shortly before a token, and neither a mark nor another "only" between.</summary>
    private bool IsNegated(Document document, int token, int within = Reach)
    {
        int start = document.Sentences[document.SentenceOf[token]].Tokens.Start;
        for (int i = token - 1; i >= start && token - i <= within + 1 && document.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (exceptions.Contains(document.Tokens[i]))
            {
                return false;
            }

            if (negators.Contains(document.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
