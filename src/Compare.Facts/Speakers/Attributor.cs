using Compare.Facts.Rules;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>
/// Tells whose statement a stretch of a sentence is: words in quotation marks are their speaker's; "veterans point out
/// that …", "…, the ministry said" and "according to police" report somebody's; all else is the article's own voice.
/// </summary>
internal sealed class Attributor
{
    /// <summary>So many sentences back somebody can be whom "she" means.</summary>
    private const int FarthestPerson = 3;

    /// <summary>A speech over more paragraphs than this has its speaker unread.</summary>
    private const int LongestSpeech = 8;

    private readonly CompiledTerm sources;
    private readonly SpeakerPhrases phrases;
    private readonly ReportingVerbs verbs;
    private readonly Antecedents antecedents;
    private readonly SpeakerNames names;
    private readonly SourceChain chain;

    public Attributor(Lexicon lexicon, WordSets words, TermTable table, Agencies agencies)
    {
        sources = table.AddLiterals(lexicon[Sections.SpeechSources]);
        phrases = new SpeakerPhrases(words);
        verbs = new ReportingVerbs(lexicon, words, table, phrases, new SpeechGrammar(words, phrases));
        antecedents = new Antecedents(phrases);
        names = new SpeakerNames(words);
        chain = new SourceChain(lexicon, words, table, phrases, agencies);
    }

    /// <summary>Whose statement the value is.</summary>
    public Attribution Of(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        bool quoted = document.IsQuoted(value);
        if (Speaker(article, value) is { } spoken)
        {
            return Of(article, quoted ? Voice.Quoted : Voice.Reported, spoken.Speaker!.Value);
        }

        return quoted ? new Attribution(Voice.Quoted, null) { Kind = SourceKind.Quotation }
            : verbs.HasPronoun(article, document.SentenceOf[value.Start], value, quoted: false)
                ? new Attribution(Voice.Reported, null) { Kind = SourceKind.Unnamed }
            : Attribution.Own;
    }

    private Attribution Of(ReadArticle article, Voice voice, TokenRange speaker)
    {
        Document document = article.Document;
        TokenRange sentence = document.Sentences[document.SentenceOf[speaker.Start]].Tokens;
        string? agency = chain.AgencyIn(document, speaker);
        string? name = agency is null ? names.Of(document, speaker) : null;
        TokenRange? cited = chain.Citing(article, sentence, speaker, agency is not null);
        return new Attribution(voice, Text(document, speaker))
        {
            Kind =
                agency is not null ? SourceKind.Agency
                : name is not null ? SourceKind.Named
                : SourceKind.Unnamed,
            Name = name,
            Via = agency ?? chain.Via(article, sentence, speaker),
            Citing = cited is { } behind ? Text(document, behind) : null,
            CitingName = cited is { } from ? names.Of(document, from) : null,
        };
    }

    private static string Text(Document document, TokenRange tokens)
    {
        TextSpan span = document.SpanOf(tokens);
        return document.Article.Body[span.Start..span.End];
    }

    /// <summary>Who names or describes the speaker of a value; null where it is the article's own or nobody is named.</summary>
    public Spoken? Speaker(ReadArticle article, TokenRange value) => Speaker(article, value, LongestSpeech);

    private Spoken? Speaker(ReadArticle article, TokenRange value, int paragraphs)
    {
        Document document = article.Document;
        int sentence = document.SentenceOf[value.Start];
        if (document.QuoteAround(value) is not { } span)
        {
            return SpeakerIn(article, sentence, value, quoted: false)
                ?? (verbs.HasPronoun(article, sentence, value, quoted: false) ? Before(article, sentence, value) : null);
        }

        TokenRange quote = document.TokensAt(span);
        int first = document.SentenceOf[quote.Start];
        int last = document.SentenceOf[quote.End - 1];
        if (FirstOf(article, value, [sentence, last, first]) is { } speaker)
        {
            return speaker;
        }

        if (verbs.HasPronoun(article, last, value, quoted: true))
        {
            return Before(article, first, value) ?? SpeakerIn(article, last + 1, value, quoted: true);
        }

        if (antecedents.BeforeColon(article, quote.Start) is { } subject)
        {
            return As(subject);
        }

        int index = document.QuoteEndingFrom(span.End);
        if (
            paragraphs > 0
            && document.GoesOn(index - 1)
            && Speaker(article, document.TokensAt(document.Quotes[index - 1]), paragraphs - 1) is { } before
        )
        {
            return before;
        }

        if (paragraphs > 0 && document.GoesOn(index) && Speaker(article, document.TokensAt(document.Quotes[index + 1]), 0) is { } behind)
        {
            return behind;
        }

        // A sentence that is quotation only is by whoever spoke last, or by who is named behind it; a few quoted words in
        // somebody's sentence are not.
        TokenRange around = document.SentencesAt(quote);
        bool wholly = 2 * (quote.End - quote.Start) > around.End - around.Start;
        return wholly ? FirstOf(article, value, [first - 1, first - 2, last + 1]) : null;
    }

    /// <summary>Whom "she" means: who speaks or does something in the sentences before.</summary>
    private Spoken? Before(ReadArticle article, int sentence, TokenRange value)
    {
        for (int i = sentence - 1; i >= 0 && sentence - i <= FarthestPerson; i--)
        {
            if (SpeakerIn(article, i, value, quoted: true) is { } speaker)
            {
                return speaker;
            }

            if (antecedents.PersonIn(article, i) is { } person)
            {
                return As(person);
            }
        }

        return null;
    }

    private static Spoken As(TokenRange speaker) => new(speaker, speaker, speaker.Start);

    private Spoken? FirstOf(ReadArticle article, TokenRange value, ReadOnlySpan<int> sentences)
    {
        foreach (int sentence in sentences)
        {
            if (SpeakerIn(article, sentence, value, quoted: true) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private Spoken? SpeakerIn(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        if (sentence < 0 || sentence >= article.Document.Sentences.Count)
        {
            return null;
        }

        if (verbs.Speaker(article, sentence, value, quoted) is { } spoken)
        {
            return spoken;
        }

        TokenRange range = article.Document.Sentences[sentence].Tokens;
        foreach (TokenRange source in article.Occurrences.StartingIn(sources, range.Start, range.End))
        {
            if (!article.Document.IsQuoted(source) && phrases.After(article, source.End, range.End) is { } named)
            {
                return As(named);
            }
        }

        return null;
    }
}
