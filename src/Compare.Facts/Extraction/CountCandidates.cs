using Compare.Facts.Extraction.Matching;
using Compare.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>
/// Figures, and words that count without one: "a child" is one, "no deaths" and, where people are counted, "nobody" are none.
/// </summary>
internal sealed class CountCandidates(Term noun, PhraseTable table, WordSets words) : ICandidateSource
{
    private readonly QuantityCandidates figures = new(FactKind.Count, null, words.Lexicon);
    private readonly CompiledTerm nouns = table.Add(noun);
    private readonly CompiledTerm nobody = table.AddLiterals(words.Lexicon.List("nobody"));
    private readonly WordSet understood = words["understood_nouns"];
    private readonly WordSet articles = words["articles"];
    private readonly WordSet no = words["no"];
    private readonly WordSet comparisons = words["comparisons"];
    private readonly WordSet collectives = words["collective_nouns"];
    private readonly WordSet functionWords = words["function_words"];

    public IReadOnlyList<Candidate> Find(ReadArticle article) => article.Counts(nouns, Both);

    private IReadOnlyList<Candidate> Both(ReadArticle article)
    {
        IReadOnlyList<Candidate> said = figures.Find(article);
        var implied = new List<Candidate>();
        foreach (TokenRange place in article.Occurrences.Of(nouns))
        {
            if (Count(article.Document, place) is { } count)
            {
                implied.Add(Implied(article.Document, new TokenRange(place.Start - 1, place.End), count));
            }
        }

        if (nouns.Phrases.Any(p => p.Words is [var only] && only.Any(understood.Contains)))
        {
            // Like a figure without a noun, it must stand by what is said of it: "nobody knows how many died" counts nobody.
            implied.AddRange(article.Occurrences.Of(nobody).Select(place => Implied(article.Document, place, 0) with { Implied = false }));
        }

        implied.RemoveAll(i => said.Any(s => s.Value.Span.Overlaps(i.Value.Span)));
        return implied.Count == 0 ? said : [.. said.Concat(implied).OrderBy(c => c.Tokens.Start)];
    }

    /// <summary>What the word before a noun counts; null where it counts nothing.</summary>
    private int? Count(Document document, TokenRange place)
    {
        TokenRange sentence = document.Sentences[document.SentenceOf[place.Start]].Tokens;
        int before = place.Start - 1;
        if (before < sentence.Start)
        {
            return null;
        }

        if (no.Contains(document.Tokens[before]))
        {
            return 0;
        }

        // "As a child" compares, "a crowd" is many, and of "a child seat" nobody is told.
        bool one = articles.Contains(document.Tokens[before])
            && !(before > sentence.Start && comparisons.Contains(document.Tokens[before - 1]))
            && !collectives.Contains(document.Tokens[place.End - 1])
            && (place.End == sentence.End || IsStop(document, place.End) || functionWords.Contains(document.Tokens[place.End])
                || IsVerb(document, place.End));
        return one ? 1 : null;
    }

    /// <summary>A mark, but not the "'s" of "a child's".</summary>
    private static bool IsStop(Document document, int token) =>
        document.Tokens[token].Kind != TokenKind.Word && document.TextOf(token)[0] is not ('\'' or '’' or '-');

    private static bool IsVerb(Document document, int token) => document.TextOf(token) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'];

    private static Candidate Implied(Document document, TokenRange tokens, int count)
    {
        var span = document.SpanOf(tokens);
        var exact = new Interval(count, count);
        return new Candidate(new Quantity(span, ValueKind.Number, Hedge.Exact, count, exact, exact, null, span), tokens) { Implied = true };
    }
}
