using System.Collections.Immutable;
using Compare.Text.Language;

namespace Compare.Facts.Rules;

/// <summary>The text around a value that a pattern does not fit, for saying why.</summary>
/// <param name="reach">From the value of the kind before it to the one behind it.</param>
/// <param name="clause">Where its words may stand.</param>
internal sealed class PatternScene(Document document, Occurrences occurrences, TokenRange value, TokenRange reach, Clause clause)
{
    /// <summary>Whether a term stands in the value's clause.</summary>
    public bool Has(CompiledTerm term) => StandsIn(term, 0, document.Tokens.Length);

    /// <summary>Why a walk from the value to the front ended.</summary>
    public string Before(in Walked stop)
    {
        CompiledTerm wanted = stop.Wanted!;
        if (stop.Gap)
        {
            return StandsIn(wanted, 0, Math.Min(stop.At, reach.Start))
                ? $"between {wanted.Quoted} and {Word(stop.At)} stands another value of the kind, and a gap passes none"
                : $"no {wanted.Quoted} stands before {Word(stop.At)} in its clause";
        }

        int token = Skip(stop.At - 1, back: true);
        return token < Sentence.Start ? $"the sentence begins where {wanted.Quoted} should stand"
            : IsOutside(token) ? $"the clause begins behind {Word(token)}, and {wanted.Quoted} should stand there"
            : Instead(wanted, token, back: true);
    }

    /// <summary>Why a walk from the value to the end ended.</summary>
    public string Behind(in Walked stop)
    {
        CompiledTerm wanted = stop.Wanted!;
        if (stop.Gap)
        {
            return StandsIn(wanted, Math.Max(stop.At, reach.End), document.Tokens.Length)
                ? $"between {Word(stop.At - 1)} and {wanted.Quoted} stands another value of the kind, and a gap passes none"
                : $"no {wanted.Quoted} stands behind {Word(stop.At - 1)} in its clause";
        }

        int token = Skip(stop.At, back: false);
        return token >= Sentence.End ? $"the sentence ends where {wanted.Quoted} should stand"
            : IsOutside(token) ? $"the clause ends before {Word(token)}, and {wanted.Quoted} should stand there"
            : Instead(wanted, token, back: false);
    }

    /// <summary>Whether some words of a phrase stand where a walk ended, though not all.</summary>
    public bool HasPart(in Walked stop, bool back) =>
        stop is { End: null, Gap: false }
        && (back ? Skip(stop.At - 1, back) : Skip(stop.At, back)) is var token
        && Longest(stop.Wanted!, token, back) != token;

    private string Instead(CompiledTerm wanted, int token, bool back)
    {
        int other = Longest(wanted, token, back);
        return other == token ? $"{Word(token)} stands where {wanted.Quoted} should"
            : IsInSentence(other) ? $"{Word(other)} stands where {wanted.Quoted} goes on"
            : $"the sentence {(back ? "begins" : "ends")} within {wanted.Quoted}";
    }

    /// <summary>The first token that is not as the phrase of a term which goes furthest from another has it.</summary>
    private int Longest(CompiledTerm wanted, int token, bool back)
    {
        int[] ends = [token, .. wanted.Phrases.Select(p => EndOf(p, token, back))];
        return back ? ends.Min() : ends.Max();
    }

    private int EndOf(CompiledPhrase phrase, int token, bool back)
    {
        foreach (ImmutableArray<int> word in back ? phrase.Words.Reverse() : phrase.Words)
        {
            if (!IsInSentence(token) || !word.Contains(document.Tokens[token].Word))
            {
                break;
            }

            token = Skip(back ? token - 1 : token + 1, back);
        }

        return token;
    }

    /// <summary>The first token from one on that is no hyphen.</summary>
    private int Skip(int token, bool back)
    {
        while (token >= 0 && token < document.Tokens.Length && Occurrences.IsHyphen(document.Article.Body, document.Tokens[token]))
        {
            token += back ? -1 : 1;
        }

        return token;
    }

    private bool IsInSentence(int token) => Sentence.Contains(token);

    private TokenRange Sentence => document.SentencesAt(value);

    private string Word(int token) => $"“{document.TextOf(token)}”";

    private bool IsOutside(int token) => !clause.Contains(new TokenRange(token, token + 1));

    private bool StandsIn(CompiledTerm term, int from, int to)
    {
        foreach (TokenRange place in occurrences.StartingIn(term, from, to))
        {
            if (clause.Contains(place))
            {
                return true;
            }
        }

        return false;
    }
}
