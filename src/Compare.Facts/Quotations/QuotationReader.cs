using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Rules;
using Compare.Facts.Speakers;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Quotations;

/// <summary>
/// Takes an article's quotations apart into sentences, each with its speaker; a sentence that "he said" parts is put together
/// again. For many threads.
/// </summary>
internal sealed class QuotationReader(Lexicon lexicon, Extractor extractor)
{
    /// <summary>A longer sentence is read to here, so that no text can make the comparison of two slow.</summary>
    private const int MostWords = 120;

    /// <summary>Fewer words are a term in quotation marks rather than a statement, and nothing but capitals is a title.</summary>
    private const int FewestWords = 3;

    private const int FewestContentWords = 2;

    /// <summary>So many tokens may part a sentence.</summary>
    private const int LongestBreak = 20;

    private readonly WordForms forms = new(lexicon);
    private readonly ConcurrentDictionary<string, string> bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> functionWords =
    [
        .. lexicon[Sections.FunctionWords],
        .. lexicon[Sections.Determiners],
        .. lexicon[Sections.SpeechPronouns],
    ];
    private readonly ImmutableArray<string> negations = lexicon[Sections.Negations];

    public ImmutableArray<QuotedSentence> Read(ReadArticle article)
    {
        Document document = article.Document;
        var sentences = new List<(List<TokenRange> Parts, Attribution By)>();
        foreach (TokenRange part in document.Quotes.SelectMany(q => BySentence(document, document.TokensAt(q))))
        {
            Attribution by = extractor.Attribute(article, part);
            if (sentences.Count > 0 && GoesOn(document, sentences[^1].Parts[^1], part) && sentences[^1].By.Speaker == by.Speaker)
            {
                sentences[^1].Parts.Add(part);
            }
            else
            {
                sentences.Add(([part], by));
            }
        }

        return
        [
            .. sentences
                .Select(s => new QuotedSentence(
                    document.Article,
                    [.. s.Parts.Select(document.SpanOf)],
                    s.By,
                    [.. s.Parts.SelectMany(p => Words(document, p)).Take(MostWords)]
                ))
                .Where(s =>
                    s.Words.Length >= FewestWords
                    && s.Content >= FewestContentWords
                    && s.Words.Any(w => w.IsContent && char.IsLower(w.Text[0]))
                ),
        ];
    }

    private static IEnumerable<TokenRange> BySentence(Document document, TokenRange quote)
    {
        for (int start = quote.Start; start < quote.End; )
        {
            int sentence = document.SentenceOf[start];
            int end = start;
            while (end < quote.End && document.SentenceOf[end] == sentence)
            {
                end++;
            }

            if (document.Article.Paragraphs[document.Sentences[sentence].Paragraph].Place == Place.Body)
            {
                yield return new TokenRange(start, end);
            }

            start = end;
        }
    }

    /// <summary>The first part ends in a comma, and the next, not far behind, begins with a small letter.</summary>
    private static bool GoesOn(Document document, TokenRange part, TokenRange next) =>
        next.Start > part.End
        && next.Start - part.End <= LongestBreak
        && document.Article.Body[document.Tokens[part.End - 1].Start] == ','
        && char.IsLower(document.Article.Body[document.Tokens[next.Start].Start]);

    private IEnumerable<QuotedWord> Words(Document document, TokenRange part)
    {
        bool first = true;
        for (int i = part.Start; i < part.End; i++)
        {
            Token token = document.Tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                continue;
            }

            string text = document.TextOf(i).ToString();
            string folded = text.ToLowerInvariant().Replace('’', '\'');
            string? figure =
                token.Kind == TokenKind.Number
                    ? folded.Replace(",", "", StringComparison.Ordinal)
                    : lexicon[Sections.Numbers].GetValueOrDefault(folded);
            yield return new QuotedWord(
                text,
                figure ?? bases.GetOrAdd(folded, w => forms.Of(w)[0]),
                figure is not null || (!functionWords.Contains(folded) && !IsNegation(folded)),
                figure is not null,
                IsNegation(folded),
                !first && text.Length > 1 && document.IsCapitalised(i)
            );
            first = false;
        }
    }

    /// <summary>An entry with an apostrophe is the end of a word: "n't".</summary>
    private bool IsNegation(string word) =>
        negations.Any(n => n.Contains('\'', StringComparison.Ordinal) ? word.EndsWith(n, StringComparison.Ordinal) : word == n);
}
