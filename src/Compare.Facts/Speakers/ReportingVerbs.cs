using Compare.Facts.Rules;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>Finds the verbs of speech in a sentence that report a value, and who speaks at them.</summary>
internal sealed class ReportingVerbs(Lexicon lexicon, WordSets words, TermTable table, SpeakerPhrases phrases, SpeechGrammar grammar)
{
    private readonly CompiledTerm verbs = table.AddLiterals(lexicon[Sections.SpeechVerbs]);
    private readonly WordSet bare = words[Sections.SpeechBare];
    private readonly WordSet tellers = words[Sections.SpeechTold];
    private readonly WordSet additions = words[Sections.ClauseAdditions];
    private readonly WordSet conjunctions = words[Sections.SpeechConjunctions];
    private readonly WordSet statements = words[Sections.StatementOpeners];
    private readonly WordSet complements = words[Sections.SpeechComplements];
    private readonly WordSet pronouns = words[Sections.SpeechPronouns];
    private readonly WordSet questions = words[Sections.SpeechQuestions];
    private readonly WordSet passives = words[Sections.PassiveVerbs];

    /// <summary>Whether one of them has only a pronoun for its speaker: "he said".</summary>
    public bool HasPronoun(ReadArticle article, int sentence, TokenRange value, bool quoted) =>
        In(article, sentence, value, quoted).Exists(v => PronounBefore(article.Document, v.Start) is not null);

    /// <summary>The speaker at the first of them that names one; of a quotation, at the nearest.</summary>
    public Spoken? Speaker(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        TokenRange range = article.Document.Sentences[sentence].Tokens;
        foreach (TokenRange verb in In(article, sentence, value, quoted))
        {
            if (PronounBefore(article.Document, verb.Start) is not null)
            {
                continue;
            }

            // Of a quotation in another sentence the verb may lead or close its own.
            bool follows = verb.Start < value.Start;
            if (
                (grammar.At(article, range, verb, follows) ?? (quoted ? grammar.At(article, range, verb, !follows) : null)) is
                { Speaker: not null } spoken
            )
            {
                return spoken;
            }
        }

        return null;
    }

    private List<TokenRange> In(ReadArticle article, int sentence, TokenRange value, bool quoted)
    {
        Document document = article.Document;
        TokenRange range = document.Sentences[sentence].Tokens;
        var found = new List<TokenRange>();
        foreach (TokenRange verb in article.Occurrences.StartingIn(verbs, range.Start, range.End))
        {
            // In "the estimated toll" the verb is an adjective.
            bool attributive = verb.Start > range.Start && phrases.IsDeterminer(document.Tokens[verb.Start - 1]);
            if (
                !attributive
                && !document.IsQuoted(verb)
                && (quoted || (!questions.Contains(document.Tokens[verb.Start]) && Reports(article, verb, value, range)))
            )
            {
                found.Add(verb);
            }
        }

        if (quoted)
        {
            found = [.. found.OrderBy(v => v.Start < value.Start ? value.Start - v.End : v.Start - value.End)];
        }

        return found;
    }

    private bool Reports(ReadArticle article, TokenRange verb, TokenRange value, TokenRange range)
    {
        Document document = article.Document;
        if (verb.Start < value.End && verb.End > value.Start)
        {
            // "The office warned …" is itself what was read.
            return false;
        }

        Token? next = verb.End < range.End ? document.Tokens[verb.End] : null;
        if (verb.Start < value.Start)
        {
            return next is not null
                && (
                    IsSetIn(document, verb, range)
                    || (Introduces(article, verb, value) && document.Clauses[document.ClauseOf[value.Start]].Contains(verb))
                );
        }

        // "…, and the ministry said it would look into it" reports what follows, not what stands before.
        return !(next is { } open && statements.Contains(open)) && (IsTail(article, verb, range) || IsPassive(article, verb, value, range));
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
        int start = StretchStart(document, verb.Start, sentence.Start);
        int end = verb.End;
        while (end < sentence.End && !SpeechScene.IsStop(document, end))
        {
            end++;
        }

        return start > sentence.Start
            && IsComma(document, start - 1)
            && end < sentence.End
            && IsComma(document, end)
            && (start == verb.Start || end == verb.End);
    }

    /// <summary>
    /// The verb and its speaker are all of what closes the sentence or is set into it: ", the ministry said." or ", said the
    /// ministry."; but in "there were 12 deaths confirmed" nobody confirms.
    /// </summary>
    private bool IsTail(ReadArticle article, TokenRange verb, TokenRange sentence)
    {
        Document document = article.Document;
        int start = StretchStart(document, verb.Start, sentence.Start);
        if (start == verb.Start)
        {
            return start > sentence.Start;
        }

        int first = PronounBefore(document, verb.Start) ?? grammar.At(article, sentence, verb, follows: false)?.Start ?? verb.Start;
        if (first < verb.Start && passives.Contains(document.Tokens[first]) && tellers.Contains(document.Tokens[verb.Start]))
        {
            first = phrases.Before(article, first, sentence.Start)?.Start ?? first;
        }

        int begin = StretchStart(document, first, sentence.Start);
        while (begin < first && conjunctions.Contains(document.Tokens[begin]))
        {
            begin++;
        }

        return first < verb.Start && begin == first && StretchStart(document, first, sentence.Start) > sentence.Start;
    }

    /// <summary>"Twelve deaths were confirmed by the hospital": the value is what was said.</summary>
    private bool IsPassive(ReadArticle article, TokenRange verb, TokenRange value, TokenRange sentence)
    {
        Document document = article.Document;
        return !tellers.Contains(document.Tokens[verb.Start])
            && passives.ContainsAny(document.Tokens.AsSpan()[value.End..verb.Start])
            && document.ClauseOf[verb.Start] == document.ClauseOf[value.Start]
            && grammar.At(article, sentence, verb, follows: false) is { Speaker.Start: var agent }
            && agent >= verb.End;
    }

    /// <summary>The pronoun that speaks at a verb; null where something else does.</summary>
    private int? PronounBefore(Document document, int verb)
    {
        int before = phrases.SkipAdverbs(document, verb, Math.Max(0, verb - 4)) - 1;
        return before >= 0 && pronouns.Contains(document.Tokens[before]) ? before : null;
    }

    private static int StretchStart(Document document, int end, int sentenceStart)
    {
        int start = end;
        while (start > sentenceStart && !SpeechScene.IsStop(document, start - 1))
        {
            start--;
        }

        return start;
    }

    private static bool IsComma(Document document, int token) => document.Article.Body[document.Tokens[token].Start] == ',';
}
