using Compare.Facts.Extraction.Matching;
using Compare.Rules.Model;
using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Facts.Extraction;

/// <summary>
/// Tells whose statement a stretch of a sentence is: words in quotation marks are their speaker's; "veterans point out
/// that …", "…, the ministry said" and "according to police" report somebody's; all else is the article's own voice.
/// </summary>
internal sealed class Attributor(Lexicon lexicon, Vocabulary vocabulary, PhraseTable table)
{
    private const int LongestSpeaker = 8;

    private readonly CompiledTerm verbs = table.Add(new Term([.. lexicon.List("speech_verbs").Select(v => new Phrase(PhraseKind.Words, v))]));
    private readonly CompiledTerm sources = table.Add(new Term([.. lexicon.List("speech_sources").Select(v => new Phrase(PhraseKind.Literal, v))]));
    private readonly WordSet pronouns = new(lexicon.List("speech_pronouns"), vocabulary);
    private readonly WordSet functionWords = new(lexicon.List("function_words"), vocabulary);
    private readonly WordSet complements = new(lexicon.List("speech_complements"), vocabulary);

    /// <summary>Whose statement the value is.</summary>
    public Attribution Of(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        bool quoted = document.IsQuoted(value);
        string? speaker = null;
        if (Speaker(article, value) is { } tokens)
        {
            TextSpan span = document.SpanOf(tokens);
            speaker = document.Article.Body[span.Start..span.End];
        }

        return quoted ? new Attribution(Voice.Quoted, speaker) : speaker is null ? Attribution.Own : new Attribution(Voice.Reported, speaker);
    }

    /// <summary>The words that name or describe the speaker of a value; null where it is the article's own or nobody is named.</summary>
    public TokenRange? Speaker(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        int sentence = document.SentenceOf[value.Start];
        if (QuoteAround(document, value) is not { } quote)
        {
            return SpeakerIn(article, sentence, value, quoted: false);
        }

        // Named in the sentence, where the quotation ends or begins, or, where it says "he said" only, by whoever spoke
        // last; one that opens a speech is by who is named next.
        int first = document.SentenceOf[quote.Start];
        int last = document.SentenceOf[quote.End - 1];
        foreach (int near in (ReadOnlySpan<int>)[sentence, last, first, first - 1, first - 2, last + 1])
        {
            if (near >= 0 && near < document.Sentences.Count && SpeakerIn(article, near, value, quoted: true) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private static TokenRange? QuoteAround(Document document, TokenRange value)
    {
        TextSpan span = document.SpanOf(value);
        foreach (TextSpan quote in document.Quotes)
        {
            if (quote.Contains(span))
            {
                return document.TokensAt(quote);
            }
        }

        return null;
    }

    private TokenRange? SpeakerIn(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        TokenRange range = article.Document.Sentences[sentence].Tokens;
        foreach (TokenRange source in In(article, sources, range))
        {
            return Words(article.Document, source.End, Stop(article.Document, source.End, range.End));
        }

        foreach (TokenRange verb in In(article, verbs, range))
        {
            bool complement = verb.End < range.End && complements.Contains(article.Document.Tokens[verb.End]);
            bool reports = quoted || (verb.Start > value.Start ? IsAtSeam(article.Document, verb, range) : complement);
            if (reports && Beside(article.Document, verb, range) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private static IEnumerable<TokenRange> In(ReadArticle article, CompiledTerm term, TokenRange range) =>
        article.Occurrences.Of(term).Where(r => range.Contains(r)
            && !article.Document.Quotes.Any(q => q.Contains(article.Document.Tokens[r.Start].Span)));

    /// <summary>The verb closes the sentence with its speaker: ", the ministry said." or ", said the ministry."</summary>
    private static bool IsAtSeam(Document document, TokenRange verb, TokenRange sentence)
    {
        for (int i = verb.Start - 1; i >= sentence.Start && verb.Start - i <= LongestSpeaker; i--)
        {
            if (IsStop(document, i))
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange? Beside(Document document, TokenRange verb, TokenRange sentence)
    {
        int start = verb.Start;
        while (start > sentence.Start && verb.Start - start < LongestSpeaker && !IsStop(document, start - 1))
        {
            start--;
        }

        if (start < verb.Start)
        {
            return Words(document, start, verb.Start);
        }

        return document.TextOf(verb.End - 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            ? Subject(document, verb.Start - 1, sentence.Start)
            : Words(document, verb.End, Stop(document, verb.End, sentence.End));
    }

    /// <summary>Of "Doe praised them, saying …": the first words of what stands before the comma.</summary>
    private TokenRange? Subject(Document document, int comma, int sentenceStart)
    {
        int start = comma;
        while (start > sentenceStart && !IsStop(document, start - 1))
        {
            start--;
        }

        int end = start;
        while (end < comma && (end == start || !functionWords.Contains(document.Tokens[end])) && end - start < LongestSpeaker)
        {
            end++;
        }

        return Words(document, start, end);
    }

    private TokenRange? Words(Document document, int start, int end) =>
        end <= start || end - start > LongestSpeaker || (end - start == 1 && pronouns.Contains(document.Tokens[start]))
            ? null : new TokenRange(start, end);

    private static int Stop(Document document, int from, int limit)
    {
        int i = from;
        while (i < limit && !IsStop(document, i))
        {
            i++;
        }

        return i;
    }

    private static bool IsStop(Document document, int token) => document.Tokens[token].Kind == TokenKind.Mark
        && document.Article.Body[document.Tokens[token].Start] is ',' or '.' or ';' or ':' or '—' or '–' or '"' or '“' or '”' or '(' or ')' or '!' or '?';
}
