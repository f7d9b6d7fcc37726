using Compare.Rules.Model;
using Compare.Text.Language;

namespace Compare.Facts.Extraction.Matching;

/// <summary>
/// Tells whether a figure counts a noun: the noun follows it ("15,000 young Soviet soldiers", "hundreds of thousands of
/// Afghans"), or leads to it ("a death toll of 24", "deaths rose to 24").
/// </summary>
internal sealed class NounMatcher(Term noun, PhraseTable table, WordSets words)
{
    /// <summary>How many words, adjectives mostly, may stand between a figure and what it counts.</summary>
    private const int WordsBetween = 3;

    private readonly WordSet functionWords = words["function_words"];
    private readonly WordSet links = words["count_links"];
    private readonly WordSet of = words["of"];
    private readonly WordSet partitives = words["partitives"];

    public CompiledTerm Noun { get; } = table.Add(noun);

    public bool Counts(Document document, Occurrences occurrences, TokenRange value, Neighbours by)
    {
        if (IsWhole(document, value, by.Before))
        {
            return false;
        }

        // "Of the 300 people aboard, 15 died": the part counts what the whole does.
        bool part = by.Before is { } before && document.SentenceOf[before.Start] == document.SentenceOf[value.Start]
            && IsWhole(document, before, null) && Follows(document, occurrences, before, value);
        return part || Follows(document, occurrences, value, by.After) || Leads(document, occurrences, value, by.Reach.Start);
    }

    /// <summary>"the 300" of "fifteen of the 300 people" and "of the 300 people aboard, …" is what the figure asked for is a part of.</summary>
    private bool IsWhole(Document document, TokenRange value, TokenRange? before)
    {
        int i = value.Start;
        int start = document.Sentences[document.SentenceOf[value.Start]].Tokens.Start;
        while (i > start && partitives.Contains(document.Tokens[i - 1]) && !of.Contains(document.Tokens[i - 1]))
        {
            i--;
        }

        return i > start && of.Contains(document.Tokens[i - 1]) && (i - 1 == start || before?.End == i - 1);
    }

    private bool Follows(Document document, Occurrences occurrences, TokenRange value, TokenRange? after)
    {
        int limit = after?.Start ?? document.Tokens.Length;
        int last = value.End;
        for (int between = 0; last < document.Tokens.Length; last++)
        {
            if (last == limit)
            {
                // "Fifteen of the 300 people" counts people; any other figure on the way counts for itself.
                if (between > 0 || last == value.End)
                {
                    break;
                }

                last = after!.Value.End - 1;
                continue;
            }

            Token token = document.Tokens[last];
            if (partitives.Contains(token) || Occurrences.IsHyphen(document.Article.Body, token) || IsEmphasis(document, token))
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || functionWords.Contains(token) || ++between > WordsBetween)
            {
                break;
            }
        }

        // The noun may begin inside the value's own words ("a child") and reaches from there.
        int sentenceEnd = document.Sentences[document.SentenceOf[value.Start]].Tokens.End;
        foreach (TokenRange noun in occurrences.StartingIn(Noun, value.Start, Math.Min(last + 1, sentenceEnd)))
        {
            if (noun.End > value.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks of Markdown and quotation marks around a word: "**12** people", "12 ‘people’".</summary>
    private static bool IsEmphasis(Document document, Token token) =>
        token.Kind == TokenKind.Mark && document.Article.Body[token.Start] is '*' or '_' or '‘' or '’' or '“' or '”' or '"';

    private bool Leads(Document document, Occurrences occurrences, TokenRange value, int limit)
    {
        int first = value.Start;
        while (first > limit && (links.Contains(document.Tokens[first - 1])
            || document.Article.Body[document.Tokens[first - 1].Start] == ':'))
        {
            first--;
        }

        int sentenceStart = document.Sentences[document.SentenceOf[value.Start]].Tokens.Start;
        foreach (TokenRange noun in first < value.Start ? occurrences.StartingIn(Noun, sentenceStart, first) : [])
        {
            if (noun.End == first)
            {
                return true;
            }
        }

        return false;
    }
}
