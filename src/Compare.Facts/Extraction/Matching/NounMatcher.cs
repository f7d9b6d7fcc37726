using Compare.Rules.Model;
using Compare.Text.Language;

namespace Compare.Facts.Extraction.Matching;

/// <summary>
/// Tells whether a figure counts a noun: the noun follows it ("15,000 young Soviet soldiers", "hundreds of thousands of
/// Afghans"), or leads to it ("a death toll of 24", "deaths rose to 24").
/// </summary>
internal sealed class NounMatcher(Term noun, PhraseTable table, Lexicon lexicon, Vocabulary vocabulary)
{
    /// <summary>How many words, adjectives mostly, may stand between a figure and what it counts.</summary>
    private const int WordsBetween = 3;

    private readonly WordSet functionWords = new(lexicon.List("function_words"), vocabulary);
    private readonly WordSet links = new(lexicon.List("count_links"), vocabulary);
    private readonly WordSet partitives = new(lexicon.List("partitives"), vocabulary);

    public CompiledTerm Noun { get; } = table.Add(noun);

    /// <param name="reach">From the end of the figure before, to the start of the one after.</param>
    public bool Counts(Document document, Occurrences occurrences, TokenRange value, TokenRange reach) =>
        Follows(document, occurrences, value, reach.End) || Leads(document, occurrences, value, reach.Start);

    private bool Follows(Document document, Occurrences occurrences, TokenRange value, int limit)
    {
        int last = value.End;
        for (int words = 0; last < Math.Min(limit, document.Tokens.Length); last++)
        {
            Token token = document.Tokens[last];
            if (partitives.Contains(token) || Occurrences.IsHyphen(document.Article.Body, token))
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || functionWords.Contains(token) || ++words > WordsBetween)
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
