using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Rules;

/// <summary>Figures that have no noun of their own: "killing 24", "24 were hurt", "there were 24".</summary>
internal sealed class BareFigures(WordSets words)
{
    /// <summary>How many words may stand between a figure and what is said of it: "24 have been reported dead".</summary>
    private const int WordsBetween = 4;

    private readonly WordSet functionWords = words[Sections.FunctionWords];
    private readonly WordSet partitives = words[Sections.Partitives];
    private readonly WordSet helpers = words[Sections.StateHelpers];
    private readonly WordSet prepositions = words[Sections.StatePrepositions];
    private readonly WordSet relatives = words[Sections.CountRelatives];
    private readonly WordSet agents = words[Sections.PassiveAgents];
    private readonly WordSet of = words[Sections.Of];
    private readonly WordSet existentials = words[Sections.Existentials];
    private readonly WordSet existence = words[Sections.ExistenceVerbs];

    /// <summary>Whether a figure without a noun stands right by one of some terms: "killing 24", "24 dead", "attended by 24".</summary>
    public bool StandsBy(Document document, Occurrences occurrences, TokenRange value, ImmutableArray<CompiledTerm> terms)
    {
        if (!IsBare(document, occurrences, value.End, terms))
        {
            return false;
        }

        TokenRange sentence = document.Sentences[document.SentenceOf[value.Start]].Tokens;
        // "A crew of nine" counts its crew; "the death of nine" nobody else.
        if (value.Start > sentence.Start && of.Contains(document.Tokens[value.Start - 1]))
        {
            return EndsAt(occurrences, terms, value.Start - 1, sentence.Start);
        }

        int before = value.Start > sentence.Start && agents.Contains(document.Tokens[value.Start - 1]) ? value.Start - 1 : value.Start;
        if (EndsAt(occurrences, terms, before, sentence.Start))
        {
            return true;
        }

        int after = SkipOthers(document, value.End, sentence.End);
        after += after < sentence.End && relatives.Contains(document.Tokens[after]) ? 1 : 0; // "the 24 who died"
        for (int n = 0; n < WordsBetween && after < sentence.End && helpers.Contains(document.Tokens[after]) && !StartsAt(occurrences, terms, after); n++)
        {
            after++;
        }

        return StartsAt(occurrences, terms, after) || (after > value.End && IsSaidFurther(document, occurrences, after, sentence.End, terms));
    }

    /// <summary>"24 were taken to hospital", "24 were treated for injuries"; but "24 were held for killing" tells what the 24 did.</summary>
    private bool IsSaidFurther(Document document, Occurrences occurrences, int verb, int end, ImmutableArray<CompiledTerm> terms)
    {
        int i = verb;
        while (i < end && i - verb < WordsBetween && !prepositions.Contains(document.Tokens[i]))
        {
            if (document.Tokens[i].Kind != TokenKind.Word || functionWords.Contains(document.Tokens[i]))
            {
                return false;
            }

            i++;
        }

        return i > verb && i + 1 < end && prepositions.Contains(document.Tokens[i]) && StartsAt(occurrences, terms, i + 1)
            && !document.TextOf(i + 1).EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>Whether a figure without a noun takes it from what was said before: "There were 24."</summary>
    public bool PointsBack(Document document, Occurrences occurrences, TokenRange value, ImmutableArray<CompiledTerm> terms)
    {
        int start = document.Sentences[document.SentenceOf[value.Start]].Tokens.Start;
        return value.Start - 2 >= start && existence.Contains(document.Tokens[value.Start - 1]) && existentials.Contains(document.Tokens[value.Start - 2])
            && IsBare(document, occurrences, value.End, terms);
    }

    /// <summary>Whether no noun begins at a token right behind a figure: the sentence ends, goes on, or says one of the terms.</summary>
    public bool IsBare(Document document, Occurrences occurrences, int end, ImmutableArray<CompiledTerm> terms)
    {
        int sentenceEnd = document.Sentences[document.SentenceOf[end - 1]].Tokens.End;
        int next = SkipOthers(document, end, sentenceEnd);
        return next == sentenceEnd || IsStop(document, next)
            || functionWords.Contains(document.Tokens[next]) || helpers.Contains(document.Tokens[next]) || StartsAt(occurrences, terms, next);
    }

    /// <summary>A mark that ends what stands before it; the hyphen of "24-strong" does not.</summary>
    private static bool IsStop(Document document, int token) => document.Tokens[token].Kind == TokenKind.Mark
        && !(Occurrences.IsHyphen(document.Article.Body, document.Tokens[token]) && document.Tokens[token].Start == document.Tokens[token - 1].End);

    /// <summary>Past the "more" of "24 more".</summary>
    private int SkipOthers(Document document, int token, int end)
    {
        while (token < end && partitives.Contains(document.Tokens[token]) && !functionWords.Contains(document.Tokens[token]))
        {
            token++;
        }

        return token;
    }

    private static bool StartsAt(Occurrences occurrences, ImmutableArray<CompiledTerm> terms, int token)
    {
        foreach (CompiledTerm term in terms)
        {
            if (occurrences.StartsAt(term, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAt(Occurrences occurrences, ImmutableArray<CompiledTerm> terms, int token, int from)
    {
        foreach (CompiledTerm term in terms)
        {
            if (occurrences.EndsAt(term, token, from))
            {
                return true;
            }
        }

        return false;
    }
}
