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
    /// <summary>How far from the end of its sentence's last comma a closing "…, the ministry said" may stand.</summary>
    private const int LongestTail = 10;

    private readonly CompiledTerm verbs = table.Add(new Term([.. lexicon.List("speech_verbs").Select(v => new Phrase(PhraseKind.Words, v))]));
    private readonly CompiledTerm sources = table.Add(new Term([.. lexicon.List("speech_sources").Select(v => new Phrase(PhraseKind.Literal, v))]));
    private readonly CompiledTerm inverted = table.Add(new Term([.. lexicon.List("speech_inverted").Select(v => new Phrase(PhraseKind.Words, v))]));
    private readonly SpeakerPhrases phrases = new(lexicon, vocabulary);
    private readonly WordSet passives = new(lexicon.List("passive_verbs"), vocabulary);
    private readonly WordSet agents = new(lexicon.List("passive_agents"), vocabulary);
    private readonly WordSet statements = new(lexicon.List("statement_openers"), vocabulary);
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
        if (document.QuoteAround(value) is not { } span)
        {
            return SpeakerIn(article, sentence, value, quoted: false);
        }

        // Named in the sentence, where the quotation ends or begins, or, where it says "he said" only, by whoever spoke
        // last; one that opens a speech is by who is named next.
        TokenRange quote = document.TokensAt(span);
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

    private TokenRange? SpeakerIn(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        Document document = article.Document;
        TokenRange range = document.Sentences[sentence].Tokens;
        foreach (TokenRange source in In(article, sources, range))
        {
            if (phrases.After(article, source.End, range.End) is { } named)
            {
                return named;
            }
        }

        foreach (TokenRange verb in In(article, verbs, range))
        {
            // In "the estimated toll" the verb is an adjective, and in "to say" it has no subject.
            if (verb.Start > range.Start && phrases.IsDeterminer(document.Tokens[verb.Start - 1]))
            {
                continue;
            }

            bool complement = verb.End < range.End && complements.Contains(document.Tokens[verb.End]);

            bool goesOn = verb.End < range.End && statements.Contains(document.Tokens[verb.End]);

            // "…, and the ministry said it would look into it" reports what follows, not what stands before.
            bool reports = quoted || (verb.Start > value.Start ? !goesOn && IsTail(document, verb, range) : complement);
            if (reports && Beside(article, verb, range) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private static List<TokenRange> In(ReadArticle article, CompiledTerm term, TokenRange range)
    {
        var found = new List<TokenRange>();
        foreach (TokenRange place in article.Occurrences.StartingIn(term, range.Start, range.End))
        {
            if (!article.Document.IsQuoted(place))
            {
                found.Add(place);
            }
        }

        return found;
    }

    /// <summary>The verb belongs to what closes the sentence or is set into it: ", the ministry said." or ", said the ministry."</summary>
    private static bool IsTail(Document document, TokenRange verb, TokenRange sentence)
    {
        for (int i = verb.Start - 1; i >= sentence.Start && verb.Start - i <= LongestTail; i--)
        {
            if (IsStop(document, i))
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange? Beside(ReadArticle article, TokenRange verb, TokenRange sentence)
    {
        Document document = article.Document;
        bool passive = verb.Start > sentence.Start && passives.Contains(document.Tokens[verb.Start - 1]);
        if (passive)
        {
            // "was told by the aide": the speaker stands behind; without one nobody is named.
            return verb.End < sentence.End && agents.Contains(document.Tokens[verb.End]) ? phrases.After(article, verb.End + 1, sentence.End) : null;
        }

        int before = verb.Start - 1;
        if (before >= sentence.Start && !IsStop(document, before))
        {
            return phrases.Before(article, verb.Start, sentence.Start) ?? phrases.Leading(article, SegmentStart(document, before, sentence.Start), verb.Start);
        }

        if (article.Occurrences.Of(inverted).Contains(verb) && phrases.After(article, verb.End, sentence.End) is { } behind)
        {
            return behind;
        }

        return before >= sentence.Start && document.Article.Body[document.Tokens[before].Start] == ',' ? BeforeComma(article, before, sentence.Start) : null;
    }

    /// <summary>
    /// Of "Doe, an official of the agency, told reporters" and "Doe has praised them, saying": who stands first in what is
    /// before the comma, or before the insertion it closes.
    /// </summary>
    private TokenRange? BeforeComma(ReadArticle article, int comma, int sentenceStart)
    {
        Document document = article.Document;
        int start = SegmentStart(document, comma, sentenceStart);
        bool inserted = start > sentenceStart && document.Article.Body[document.Tokens[start - 1].Start] == ',';
        return inserted && phrases.Before(article, start - 1, sentenceStart) is { } owner ? owner : phrases.After(article, start, comma);
    }

    private static int SegmentStart(Document document, int end, int sentenceStart)
    {
        int start = end;
        while (start > sentenceStart && !IsStop(document, start - 1))
        {
            start--;
        }

        return start;
    }

    private static bool IsStop(Document document, int token) => document.Tokens[token].Kind == TokenKind.Mark
        && document.Article.Body[document.Tokens[token].Start] is ',' or '.' or ';' or ':' or '—' or '–' or '"' or '“' or '”' or '(' or ')' or '!' or '?';
}
