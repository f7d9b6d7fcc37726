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

        while (end > from && IsAdverb(document, end - 1))
        {
            end--;
        }

        int start = end;
        while (start > from && end - start < Longest && Belongs(document, start - 1) && !(start < end && determiners.Contains(document.Tokens[start])))
        {
            start--;
        }

        // "head of the agency", "a doctor at the clinic": the group reaches back over "of" and "at".
        if (start - 1 > from && (joins.Contains(document.Tokens[start - 1]) || places.Contains(document.Tokens[start - 1])) && Before(article, start - 1, from) is { } head && end - head.Start <= Longest)
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
        for (bool open = true; end < to && end - start < Longest && Continues(document, end, open, to); end++)
        {
            bool join = joins.Contains(document.Tokens[end]);
            head = join && head == 0 ? end : head;
            open = join || determiners.Contains(document.Tokens[end]);
        }

        // "residents of the village" are who speaks, not the village.
        TokenRange group = Trimmed(document, new TokenRange(start, end));
        return Accept(article, group) ?? (head > 0 && Accept(article, new TokenRange(start, head)) is not null ? group : null);
    }

    /// <param name="open">Whether a noun may begin here: at the start, or behind "of".</param>
    private bool Continues(Document document, int token, bool open, int to) => joins.Contains(document.Tokens[token])
        ? !open && token + 1 < to && Belongs(document, token + 1)
        : Belongs(document, token) && (open || !determiners.Contains(document.Tokens[token]));

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

    private static bool IsAdverb(Document document, int token) =>
        document.Tokens[token].Length > 4 && document.TextOf(token).EndsWith("ly", StringComparison.Ordinal);

    private bool Belongs(Document document, int token)
    {
        Token word = document.Tokens[token];
        if (word.Kind == TokenKind.Mark)
        {
            return document.Article.Body[word.Start] is '-' or '\'' or '’' or '.' && token > 0 && document.Tokens[token - 1].End == word.Start;
        }

        return word.Kind == TokenKind.Word && (determiners.Contains(word) || !functionWords.Contains(word)) && !pronouns.Contains(word);
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
        bool described = determiners.Contains(document.Tokens[group.Start]) && group.End - group.Start > 1;
        return document.IsCapitalised(head) || described || IsPeople(document, head) ? group : null;
    }

    private static TokenRange Trimmed(Document document, TokenRange group)
    {
        while (group.End > group.Start && document.Tokens[group.End - 1].Kind == TokenKind.Mark)
        {
            group = group with { End = group.End - 1 };
        }

        return group;
    }

    private bool IsPeople(Document document, int token) => people.Contains(document.Tokens[token])
        || (document.Tokens[token].Length > 4 && document.TextOf(token) is [.., not 's', 's']);

    private static bool IsTime(ReadArticle article, TokenRange group) =>
        article.HasValue(article.Document.SpanOf(group), v => v is DateRange);
}
