using Compare.Facts.Rules;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>
/// Tells whose statement a stretch of a sentence is: words in quotation marks are their speaker's; "veterans point out
/// that …", "…, the ministry said" and "according to police" report somebody's; all else is the article's own voice.
/// </summary>
internal sealed class Attributor(Lexicon lexicon, WordSets words, PhraseTable table, Agencies agencies)
{
    /// <summary>How far from the end of its sentence's last comma a closing "…, the ministry said" may stand.</summary>
    private const int LongestTail = 10;

    private readonly CompiledTerm verbs = table.AddLiterals(lexicon[Sections.SpeechVerbs]);
    private readonly CompiledTerm sources = table.AddLiterals(lexicon[Sections.SpeechSources]);
    private readonly CompiledTerm inverted = table.AddLiterals(lexicon[Sections.SpeechInverted]);
    private readonly SpeakerPhrases phrases = new(words);
    private readonly SpeakerNames names = new(words);
    private readonly SourceChain chain = new(lexicon, words, table, new SpeakerPhrases(words), agencies);
    private readonly WordSet bare = words[Sections.SpeechBare];
    private readonly WordSet tellers = words[Sections.SpeechTold];
    private readonly WordSet additions = words[Sections.ClauseAdditions];
    private readonly WordSet pronouns = words[Sections.SpeechPronouns];
    private readonly WordSet passives = words[Sections.PassiveVerbs];
    private readonly WordSet agents = words[Sections.PassiveAgents];
    private readonly WordSet statements = words[Sections.StatementOpeners];
    private readonly WordSet complements = words[Sections.SpeechComplements];

    /// <summary>Whose statement the value is.</summary>
    public Attribution Of(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        bool quoted = document.IsQuoted(value);
        if (Speaker(article, value) is { } speaker)
        {
            return Of(article, quoted ? Voice.Quoted : Voice.Reported, speaker);
        }

        return quoted ? new Attribution(Voice.Quoted, null) { Kind = SourceKind.Quotation }
            : SaysPronoun(article, document.SentenceOf[value.Start], value, quoted: false) ? new Attribution(Voice.Reported, null) { Kind = SourceKind.Unnamed }
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
            Kind = agency is not null ? SourceKind.Agency : name is not null ? SourceKind.Named : SourceKind.Unnamed,
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

    /// <summary>The words that name or describe the speaker of a value; null where it is the article's own or nobody is named.</summary>
    public TokenRange? Speaker(ReadArticle article, TokenRange value)
    {
        Document document = article.Document;
        int sentence = document.SentenceOf[value.Start];
        if (document.QuoteAround(value) is not { } span)
        {
            return SpeakerIn(article, sentence, value, quoted: false)
                ?? (SaysPronoun(article, sentence, value, quoted: false) ? FirstOf(article, value, [sentence - 1, sentence - 2]) : null);
        }

        TokenRange quote = document.TokensAt(span);
        int first = document.SentenceOf[quote.Start];
        int last = document.SentenceOf[quote.End - 1];
        if (FirstOf(article, value, [sentence, last, first]) is { } speaker)
        {
            return speaker;
        }

        // "he said" is whoever spoke last. So is a sentence that is quotation only, or it is by who is named behind it; a few
        // quoted words in somebody's sentence are not.
        TokenRange around = document.SentencesAt(quote);
        bool wholly = 2 * (quote.End - quote.Start) > around.End - around.Start;
        return SaysPronoun(article, last, value, quoted: true) || wholly ? FirstOf(article, value, [first - 1, first - 2, last + 1]) : null;
    }

    private TokenRange? FirstOf(ReadArticle article, TokenRange value, ReadOnlySpan<int> sentences)
    {
        foreach (int sentence in sentences)
        {
            if (sentence >= 0 && sentence < article.Document.Sentences.Count && SpeakerIn(article, sentence, value, quoted: true) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private bool SaysPronoun(ReadArticle article, int sentence, TokenRange value, bool quoted) =>
        ReportingVerbs(article, sentence, value, quoted).Exists(v => v.Start > 0 && pronouns.Contains(article.Document.Tokens[v.Start - 1]));

    private TokenRange? SpeakerIn(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        TokenRange range = article.Document.Sentences[sentence].Tokens;
        foreach (TokenRange verb in ReportingVerbs(article, sentence, value, quoted))
        {
            if (Beside(article, verb, range) is { } speaker)
            {
                return speaker;
            }
        }

        foreach (TokenRange source in In(article, sources, range))
        {
            if (phrases.After(article, source.End, range.End) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>The verbs of speech in a sentence that report the value.</summary>
    private List<TokenRange> ReportingVerbs(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        Document document = article.Document;
        TokenRange range = document.Sentences[sentence].Tokens;
        var clause = document.Clauses[document.ClauseOf[value.Start]];
        return In(article, verbs, range).FindAll(verb =>
        {
            // In "the estimated toll" the verb is an adjective.
            if (verb.Start > range.Start && phrases.IsDeterminer(document.Tokens[verb.Start - 1]))
            {
                return false;
            }

            // "…, and the ministry said it would look into it" reports what follows, not what stands before.
            Token? next = verb.End < range.End ? document.Tokens[verb.End] : null;
            return quoted || (verb.Start > value.Start
                ? !(next is { } open && statements.Contains(open)) && IsTail(document, verb, range)
                : next is not null && (IsSetIn(document, verb, range) || (Introduces(article, verb, value) && clause.Contains(verb))));
        });
    }

    /// <summary>What the verb reports follows: "said that", "told AFP", and after some verbs a statement without "that".</summary>
    private bool Introduces(ReadArticle article, TokenRange verb, TokenRange value)
    {
        Document document = article.Document;
        Token next = document.Tokens[verb.End];
        return complements.Contains(next)
            || (bare.Contains(document.Tokens[verb.Start]) && next.Kind != TokenKind.Mark && !BeginsAnew(document, verb.End, value.Start))
            || (tellers.Contains(document.Tokens[verb.Start]) && phrases.After(article, verb.End, value.Start) is not null);
    }

    /// <summary>"Reports said nothing, and the war killed …": what stands behind the comma is nobody's statement.</summary>
    private bool BeginsAnew(Document document, int start, int end)
    {
        for (int i = start; i < end - 1; i++)
        {
            if (IsComma(document, i) && additions.Contains(document.Tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb closes what is set into the sentence between two commas: "The quake, officials said, killed …".</summary>
    private static bool IsSetIn(Document document, TokenRange verb, TokenRange sentence)
    {
        int start = SegmentStart(document, verb.Start, sentence.Start);
        return start > sentence.Start && start < verb.Start && IsComma(document, start - 1) && IsComma(document, verb.End);
    }

    private static bool IsComma(Document document, int token) => document.Article.Body[document.Tokens[token].Start] == ',';

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
            return phrases.Before(article, verb.Start, sentence.Start)
                ?? (pronouns.Contains(document.Tokens[before]) ? null : phrases.Leading(article, SegmentStart(document, before, sentence.Start), verb.Start));
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
