using Compare.Facts.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// Figures, and words that count without one: "a child" is one, "no deaths" and, where people are counted, "nobody" are none.
/// </summary>
internal sealed class CountCandidates(Term noun, TermTable table, WordSets words) : ICandidateSource
{
    /// <summary>How far "no" may stand before what it counts, in tokens: "no early and reliable reports of any deaths".</summary>
    private const int LongestNone = 10;

    private readonly QuantityCandidates figures = new(FactKinds.Any(FactKind.Count), words.Lexicon);
    private readonly CompiledTerm nouns = table.Add(noun);
    private readonly CompiledTerm nobody = table.AddLiterals(words.Lexicon[Sections.Nobody]);
    private readonly WordSet understood = words[Sections.UnderstoodNouns];
    private readonly WordSet articles = words[Sections.Articles];
    private readonly WordSet no = words[Sections.No];
    private readonly WordSet comparisons = words[Sections.Comparisons];
    private readonly WordSet collectives = words[Sections.CollectiveNouns];

    private readonly WordSet of = words[Sections.Of];

    public IReadOnlyList<Candidate> Find(ReadArticle article) => article.Counts(nouns, Both);

    private IReadOnlyList<Candidate> Both(ReadArticle article)
    {
        IReadOnlyList<Candidate> said = figures.Find(article);
        var implied = new List<Candidate>();
        foreach (TokenRange place in article.Occurrences.Of(nouns))
        {
            if (Count(article, place) is { } count)
            {
                implied.Add(count);
            }
        }

        if (nouns.Phrases.Any(p => p.Words is [var only] && only.Any(understood.Contains)))
        {
            // Like a figure without a noun, it must stand by what is said of it: "nobody knows how many died" counts nobody.
            implied.AddRange(article.Occurrences.Of(nobody).Select(place => Implied(article.Document, place, 0) with { Implied = false }));
        }

        // The "one" of "not one person" is no figure of its own.
        said = implied.Exists(i => IsZero(i) && said.Any(s => Overlap(s, i)))
            ? [.. said.Where(s => !implied.Exists(i => IsZero(i) && Overlap(s, i)))]
            : said;
        implied.RemoveAll(i => said.Any(s => Overlap(s, i)));
        return implied.Count == 0 ? said : [.. said.Concat(implied).OrderBy(c => c.Tokens.Start)];
    }

    private static bool IsZero(Candidate candidate) => candidate.Value is Quantity { Nominal: 0 };

    private static bool Overlap(Candidate one, Candidate other) => one.Value.Span.Overlaps(other.Value.Span);

    /// <summary>What the words before a noun count; null where they count nothing.</summary>
    private Candidate? Count(ReadArticle article, TokenRange place)
    {
        Document document = article.Document;

        // Of "a child seat" and "no child seat" nobody is told.
        if (article.Mentions.Of(place) is not { } frame || frame.EntityHead != place.End - 1 || frame.Phrase.End != place.End)
        {
            return null;
        }

        int first = frame.Phrase.Start;
        if (frame.IsWhole && first >= 2 && of.Contains(document.Tokens[first - 1]) && no.Contains(document.Tokens[first - 2]))
        {
            return Implied(document, new TokenRange(first - 2, first - 1), 0); // "None of the workers"
        }

        if (frame.Standing == Standing.Zero && None(document, place) is { } none)
        {
            return Implied(document, place with { Start = none }, 0);
        }

        // "As a child" compares, and "a crowd" is many.
        return
            first < place.Start
            && articles.Contains(document.Tokens[first])
            && !collectives.Contains(document.Tokens[place.End - 1])
            && !(first > 0 && comparisons.Contains(document.Tokens[first - 1]))
            ? Implied(document, place with { Start = first }, 1)
            : null;
    }

    /// <summary>The "no" that a noun stands under, in its own phrase or in "no early reports of any deaths".</summary>
    private int? None(Document document, TokenRange place)
    {
        int start = Math.Max(document.Sentences[document.SentenceOf[place.Start]].Tokens.Start, place.Start - LongestNone);
        for (int i = place.Start - 1; i >= start; i--)
        {
            if (no.Contains(document.Tokens[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static Candidate Implied(Document document, TokenRange tokens, int count)
    {
        var span = document.SpanOf(tokens);
        var exact = new Interval(count, count);
        return new Candidate(new Quantity(span, ValueKind.Number, Hedge.Exact, count, exact, exact, null, span), tokens) { Implied = true };
    }
}
