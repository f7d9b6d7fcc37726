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
    private readonly WordSet complements = new(lexicon.List("speech_complements"), vocabulary);

    public Attribution Of(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        int sentence = document.SentenceOf[value.Start];
        bool quoted = document.Quotes.Any(q => q.Contains(document.SpanOf(value)));
        Voice voice = quoted ? Voice.Quoted : Voice.Reported;
        if (SpeakerIn(article, sentence, value, quoted) is { } speaker)
        {
            return new Attribution(voice, speaker);
        }

        return quoted ? new Attribution(voice, SpeakerNearby(article, sentence, value)) : Attribution.Own;
    }

    /// <summary>A quotation without a speaker of its own is by the one named in the sentence before or after it.</summary>
    private string? SpeakerNearby(ReadArticle article, int sentence, TokenRange value)
    {
        foreach (int near in new[] { sentence - 1, sentence + 1 })
        {
            if (near >= 0 && near < article.Document.Sentences.Count && SpeakerIn(article, near, value, quoted: true) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private string? SpeakerIn(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        TokenRange range = article.Document.Sentences[sentence].Tokens;
        foreach (TokenRange source in In(article, sources, range))
        {
            return Words(article.Document, source.End, Stop(article.Document, source.End, range.End));
        }

        foreach (TokenRange verb in In(article, verbs, range))
        {
            bool complement = verb.End < range.End && complements.Contains(article.Document.Tokens[verb.End]);
            bool reports = quoted || verb.Start > value.Start ? IsAtSeam(article.Document, verb, range) || quoted : complement;
            if (reports && Speaker(article.Document, verb, range) is { } speaker)
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

    private string? Speaker(Document document, TokenRange verb, TokenRange sentence)
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

        return Words(document, verb.End, Stop(document, verb.End, sentence.End));
    }

    private string? Words(Document document, int start, int end)
    {
        if (end <= start || end - start > LongestSpeaker || (end - start == 1 && pronouns.Contains(document.Tokens[start])))
        {
            return null;
        }

        TextSpan span = document.SpanOf(new TokenRange(start, end));
        return document.Article.Body[span.Start..span.End];
    }

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
