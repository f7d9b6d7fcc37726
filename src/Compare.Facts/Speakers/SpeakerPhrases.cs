using Compare.Facts.Rules;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Speakers;

/// <summary>
/// Finds the noun group that names or describes a speaker next to a word: "veterans", "the ministry", "disaster agency
/// spokesman John Doe". It would rather find none than words that name nobody.
/// </summary>
internal sealed class SpeakerPhrases(WordSets words)
{
    private const int Longest = 12;

    private readonly WordSet determiners = words[Sections.Determiners];
    private readonly WordSet functionWords = words[Sections.FunctionWords];
    private readonly WordSet pronouns = words[Sections.SpeechPronouns];
    private readonly WordSet people = words[Sections.SpeakerNouns];
    private readonly WordSet joins = words[Sections.SpeakerJoins];
    private readonly WordSet places = words[Sections.SpeakerPlaces];
    private readonly WordSet adverbs = words[Sections.SpeechAdverbs];
    private readonly WordSet auxiliaries = words[Sections.SpeechAuxiliaries];
    private readonly WordSet relatives = words[Sections.SpeechRelatives];
    private readonly WordSet mute = words[Sections.SpeechNobodies];
    private readonly WordSet titles = words[Sections.PersonalTitles];
    private readonly WordSet objects = words[Sections.SpeechObjects];
    private readonly WordSet posts = words[Sections.SpeakerPosts];
    private readonly WordSet days = words[Sections.NameStops];
    private readonly WordSet pointers = words[Sections.SpeechPointers];
    private readonly WordSet finites = words[Sections.FiniteHelpers];
    private readonly WordSet irregular = words.Forms(Sections.IrregularForms);

    public bool IsRelative(Token token) => relatives.Contains(token);

    /// <summary>Whether a word looks like a verb's past form, or helps one.</summary>
    public bool IsVerb(Document document, int token)
    {
        Token word = document.Tokens[token];
        return word.Kind == TokenKind.Word
            && !document.IsCapitalised(token)
            && (finites.Contains(word) || irregular.Contains(word) || document.TextOf(token) is [_, _, _, .., 'e', 'd']);
    }

    /// <summary>Where the adverbs and auxiliaries that end right before a token begin: "also said", "on Monday said".</summary>
    public int SkipAdverbs(Document document, int end, int from)
    {
        while (end > from && (IsAdverb(document, end - 1) || auxiliaries.Contains(document.Tokens[end - 1])))
        {
            end--;
        }

        return end;
    }

    public bool IsDeterminer(Token token) => determiners.Contains(token);

    /// <summary>The group that ends right before a token; null where none does.</summary>
    public TokenRange? Before(ReadArticle article, int end, int from)
    {
        Document document = article.Document;

        // "troops who claim": what the relative pronoun stands for is not who speaks here.
        if (end > from && pronouns.Contains(document.Tokens[end - 1]))
        {
            return null;
        }

        end = SkipTimes(article, SkipAdverbs(document, end, from), from);
        if (end > from && pronouns.Contains(document.Tokens[end - 1]))
        {
            return null;
        }

        int start = end;
        while (
            start > from
            && end - start < Longest
            && Belongs(document, start - 1)
            && !IsAct(document, start - 1, from)
            && !(start < end && determiners.Contains(document.Tokens[start]))
        )
        {
            start--;
        }

        // "head of the agency", "a doctor at the clinic": the group reaches back over "of" and "at".
        if (
            start < end
            && start - 1 > from
            && (joins.Contains(document.Tokens[start - 1]) || places.Contains(document.Tokens[start - 1]))
            && Before(article, start - 1, from) is { } head
            && end - head.Start <= Longest
        )
        {
            start = head.Start;
        }

        return Accept(article, new TokenRange(start, end));
    }

    /// <summary>The group that begins at a token; null where none does.</summary>
    public TokenRange? After(ReadArticle article, int start, int to)
    {
        Document document = article.Document;
        int end = start;
        int head = 0;
        for (
            bool open = true;
            end < to && end - start < Longest && Continues(document, end, open, to) && !(end > start && IsAct(document, end, start));
            end++
        )
        {
            bool join = IsJoin(document, end, to);
            head = join && head == 0 ? end : head;
            open = join || determiners.Contains(document.Tokens[end]);
        }

        // "residents of the village" are who speaks, not the village.
        TokenRange group = Trimmed(document, new TokenRange(start, end));
        return Accept(article, group) ?? (head > 0 && Accept(article, new TokenRange(start, head)) is not null ? group : null);
    }

    /// <param name="open">Whether a noun may begin here: at the start, or behind "of".</param>
    private bool Continues(Document document, int token, bool open, int to) =>
        IsJoin(document, token, to)
            ? !open && token + 1 < to && Belongs(document, token + 1)
            : Belongs(document, token) && (open || !determiners.Contains(document.Tokens[token]));

    private bool IsJoin(Document document, int token, int to) =>
        joins.Contains(document.Tokens[token])
        || (
            posts.Contains(document.Tokens[token])
            && token > 0
            && titles.Contains(document.Tokens[token - 1])
            && token + 1 < to
            && document.IsCapitalised(token + 1)
        );

    /// <summary>The name that a stretch begins with, as the subject of a verb further on: "Doe went so far as to say".</summary>
    public TokenRange? Leading(ReadArticle article, int start, int to)
    {
        int end = start;
        while (end < to && article.Document.IsCapitalised(end) && Belongs(article.Document, end))
        {
            end++;
        }

        return Accept(article, new TokenRange(start, end));
    }

    private bool IsAdverb(Document document, int token) =>
        adverbs.Contains(document.Tokens[token])
        || (
            document.Tokens[token].Length > 4
            && !document.IsCapitalised(token)
            && document.TextOf(token).EndsWith("ly", StringComparison.Ordinal)
        );

    /// <summary>"police on Monday said": the day, with what leads to it, is not of the group.</summary>
    private int SkipTimes(ReadArticle article, int end, int from)
    {
        int start = end;
        while (start > from && (days.Contains(article.Document.Tokens[start - 1]) || IsTime(article, new TokenRange(start - 1, start))))
        {
            start--;
        }

        return start == end
            ? end
            : SkipAdverbs(article.Document, start > from && places.Contains(article.Document.Tokens[start - 1]) ? start - 1 : start, from);
    }

    /// <summary>
    /// A verb where no determiner makes an adjective of it: "issued" of "the ministry issued", not "wounded" of "the wounded".
    /// </summary>
    private bool IsAct(Document document, int token, int from)
    {
        if (!IsVerb(document, token))
        {
            return false;
        }

        int before = token - 1;
        while (before > from && IsAdverb(document, before))
        {
            before--;
        }

        return !(before >= 0 && (determiners.Contains(document.Tokens[before]) || document.Tokens[before].Kind != TokenKind.Word));
    }

    private bool Belongs(Document document, int token)
    {
        Token word = document.Tokens[token];
        if (word.Kind == TokenKind.Mark)
        {
            return document.Article.Body[word.Start] is '-' or '\'' or '’' or '.'
                && token > 0
                && document.Tokens[token - 1].End == word.Start;
        }

        return word.Kind == TokenKind.Word
            && (determiners.Contains(word) || !functionWords.Contains(word))
            && !pronouns.Contains(word)
            && !objects.Contains(word);
    }

    /// <summary>Whether the words can be somebody: a name, a described person, people in the plural or by a known noun.</summary>
    private TokenRange? Accept(ReadArticle article, TokenRange group)
    {
        Document document = article.Document;
        group = Trimmed(document, group);
        if (group.End <= group.Start || determiners.Contains(document.Tokens[group.End - 1]) || IsTime(article, group))
        {
            return null;
        }

        int head = group.End - 1;
        bool pointed = pointers.Contains(document.Tokens[group.Start]) && !IsPeople(document, head);
        if (!document.IsCapitalised(head) && (pointed || mute.Contains(document.Tokens[HeadOf(document, group)])))
        {
            return null;
        }

        bool described = determiners.Contains(document.Tokens[group.Start]) && group.End - group.Start > 1;
        return document.IsCapitalised(head) || described || IsPeople(document, head) ? group : null;
    }

    /// <summary>The last word before "of" and the like: it is the deaths of "the deaths of sailors".</summary>
    private int HeadOf(Document document, TokenRange group)
    {
        int head = group.Start;
        while (head + 1 < group.End && !joins.Contains(document.Tokens[head + 1]) && !places.Contains(document.Tokens[head + 1]))
        {
            head++;
        }

        return head;
    }

    private static TokenRange Trimmed(Document document, TokenRange group)
    {
        while (group.End > group.Start && document.Tokens[group.End - 1].Kind == TokenKind.Mark)
        {
            group = group with { End = group.End - 1 };
        }

        return group;
    }

    private bool IsPeople(Document document, int token) =>
        people.Contains(document.Tokens[token])
        || titles.Contains(document.Tokens[token])
        || (document.Tokens[token].Length > 4 && document.TextOf(token) is [.., not 's', 's']);

    private static bool IsTime(ReadArticle article, TokenRange group) =>
        article.HasValue(article.Document.SpanOf(group), v => v is DateRange);
}
