using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// Figures, and words that count without one: "a child" is one, "no deaths" and, where people are counted, "nobody" are none.
/// </summary>
internal sealed class CountCandidates(Term noun, PhraseTable table, WordSets words) : ICandidateSource
{
    /// <summary>How many words may stand between "no" and what it counts: "no captive fighters".</summary>
    private const int AdjectivesBetween = 2;

    private readonly QuantityCandidates figures = new(FactKind.Count, unit: null, part: null, words.Lexicon);
    private readonly CompiledTerm nouns = table.Add(noun);
    private readonly CompiledTerm nobody = table.AddLiterals(words.Lexicon[Sections.Nobody]);
    private readonly WordSet understood = words[Sections.UnderstoodNouns];
    private readonly WordSet articles = words[Sections.Articles];
    private readonly WordSet no = words[Sections.No];
    private readonly WordSet comparisons = words[Sections.Comparisons];
    private readonly WordSet collectives = words[Sections.CollectiveNouns];
    private readonly WordSet functionWords = words[Sections.FunctionWords];

    public IReadOnlyList<Candidate> Find(ReadArticle article) => article.Counts(nouns, Both);

    private IReadOnlyList<Candidate> Both(ReadArticle article)
    {
        IReadOnlyList<Candidate> said = figures.Find(article);
        var implied = new List<Candidate>();
        foreach (TokenRange place in article.Occurrences.Of(nouns))
        {
            if (Count(article.Document, place) is { } count)
            {
                implied.Add(count);
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
    private Candidate? Count(Document document, TokenRange place)
    {
        TokenRange sentence = document.Sentences[document.SentenceOf[place.Start]].Tokens;
        int before = place.Start - 1;

        // Of "a child seat" and "no child seat" nobody is told.
        bool told = before >= sentence.Start && (place.End == sentence.End || IsStop(document, place.End)
            || functionWords.Contains(document.Tokens[place.End]) || IsVerb(document, place.End));
        if (!told)
        {
            return null;
        }

        // "As a child" compares, and "a crowd" is many.
        bool one = articles.Contains(document.Tokens[before]) && !collectives.Contains(document.Tokens[place.End - 1])
            && !(before > sentence.Start && comparisons.Contains(document.Tokens[before - 1]));
        int none = before;
        while (none > sentence.Start && before - none < AdjectivesBetween && IsAdjective(document, none))
        {
            none--;
        }

        return one ? Implied(document, place with { Start = before }, 1)
            : no.Contains(document.Tokens[none]) ? Implied(document, place with { Start = none }, 0)
            : null;
    }

    private bool IsAdjective(Document document, int token) => document.Tokens[token].Kind == TokenKind.Word
        && !no.Contains(document.Tokens[token]) && !functionWords.Contains(document.Tokens[token]);

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
