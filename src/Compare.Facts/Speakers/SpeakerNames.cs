using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>
/// Takes the name out of the words that name or describe a speaker: of "Foreign Minister Ann Lee of the interim government"
/// it is Ann Lee, of "the ministry" there is none. A surname alone is made full where the article gives the full name.
/// </summary>
internal sealed class SpeakerNames(WordSets words)
{
    private const int LongestName = 8;

    /// <summary>Shorter words are written small in headlines, too.</summary>
    private const int LongWord = 4;

    /// <summary>A headline has no more long words than this, and so many of them have a capital.</summary>
    private const int LongestHeadline = 14;
    private const double CapitalShare = 0.7;

    private readonly WordSet joins = words[Sections.SpeakerJoins];
    private readonly WordSet places = words[Sections.SpeakerPlaces];
    private readonly WordSet titles = words[Sections.PersonalTitles];
    private readonly WordSet posts = words[Sections.RolePlaces];
    private readonly WordSet determiners = words[Sections.Determiners];
    private readonly WordSet nouns = words[Sections.SpeakerNouns];
    private readonly WordSet bodies = words[Sections.SpeakerBodies];

    /// <summary>Null where the words describe somebody without naming them.</summary>
    public string? Of(Document document, TokenRange speaker)
    {
        int end = speaker.Start + 1;
        int? body = null;
        for (; end < speaker.End && !places.Contains(document.Tokens[end]); end++)
        {
            if (joins.Contains(document.Tokens[end]) && !Names(document, end + 1, speaker.End))
            {
                // "The Office of the Chief Inspector" is one name, "Ann Lee of the Harbour Office" two.
                if (
                    !(bodies.Contains(document.Tokens[end - 1]) && document.IsCapitalised(end - 1) && Names(document, end + 2, speaker.End))
                )
                {
                    break;
                }

                body ??= end - 1;
                end++;
            }
        }

        if (end < speaker.End && Envoy(document, end, speaker.End) is { } envoy)
        {
            return envoy;
        }

        int head = end - 1;
        while (head > speaker.Start && document.Tokens[head].Kind == TokenKind.Mark)
        {
            head--;
        }

        if (
            !document.IsCapitalised(head)
            || titles.Contains(document.Tokens[head])
            || (IsFirst(document, head) && !IsNameElsewhere(document, head))
        )
        {
            return null;
        }

        int start = StartOf(document, body ?? head, speaker.Start);
        return start < head
            ? Text(document, start, head)
            : Fuller(document, head) ?? (nouns.Contains(document.Tokens[head]) ? null : Text(document, head, head));
    }

    /// <summary>"special envoy to Norway Ann Sample": the place stands before the last two of three capitals or more.</summary>
    private string? Envoy(Document document, int place, int end)
    {
        int last = place;
        while (last + 1 < end && document.IsCapitalised(last + 1))
        {
            last++;
        }

        return last - place > 2 && posts.Contains(document.Tokens[place]) && titles.Contains(document.Tokens[place - 1])
            ? Text(document, last - 1, last)
            : null;
    }

    private bool Names(Document document, int token, int end) =>
        token < end && document.IsCapitalised(token) && !determiners.Contains(document.Tokens[token]);

    /// <summary>Back over capitals, and over "of" between two, to where the name begins; a title ends the way.</summary>
    private int StartOf(Document document, int head, int from)
    {
        int start = head;
        while (start > from && head - start < LongestName)
        {
            int before = start - 1;
            bool joined =
                (joins.Contains(document.Tokens[before]) || IsHyphen(document, before))
                && before > from
                && document.IsCapitalised(before - 1)
                && !determiners.Contains(document.Tokens[before - 1]);
            if (joined && !titles.Contains(document.Tokens[before - 1]))
            {
                start = before - 1;
            }
            else if (
                document.IsCapitalised(before)
                && !titles.Contains(document.Tokens[before])
                && !determiners.Contains(document.Tokens[before])
            )
            {
                start = before;
            }
            else
            {
                break;
            }
        }

        // "Ambassador to Atlantis Ann Lee": the country is not of the name.
        bool posted =
            start - 2 >= from
            && head - start > 1
            && posts.Contains(document.Tokens[start - 1])
            && titles.Contains(document.Tokens[start - 2]);
        return posted ? head - 1 : start;
    }

    /// <summary>The same name with more before it, where the article first has it so.</summary>
    private string? Fuller(Document document, int head)
    {
        ReadOnlySpan<char> name = document.TextOf(head);
        for (int i = 1; i < document.Tokens.Length; i++)
        {
            if (
                document.Tokens[i].Length == name.Length
                && i != head
                && document.TextOf(i).SequenceEqual(name)
                && !IsInHeadline(document, i)
            )
            {
                int start = StartOf(document, i, document.Sentences[document.SentenceOf[i]].Tokens.Start);
                if (start < i)
                {
                    return Text(document, start, i);
                }
            }
        }

        return null;
    }

    private static bool IsFirst(Document document, int token)
    {
        int start = document.Sentences[document.SentenceOf[token]].Tokens.Start;
        while (start < token && document.Tokens[start].Kind == TokenKind.Mark)
        {
            start++;
        }

        return start == token;
    }

    /// <summary>A capital at a sentence's start tells nothing; one elsewhere, or two in the word itself, does.</summary>
    private static bool IsNameElsewhere(Document document, int token)
    {
        ReadOnlySpan<char> name = document.TextOf(token);
        if (name.Length > 1 && name.ContainsAnyExceptInRange('A', 'Z') is false)
        {
            return true;
        }

        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (
                document.Tokens[i].Length == name.Length
                && document.TextOf(i).SequenceEqual(name)
                && !IsFirst(document, i)
                && !IsInHeadline(document, i)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The capitals of a headline are nobody's name: a heading, or a line in which most long words have one.</summary>
    private static bool IsInHeadline(Document document, int token)
    {
        int paragraph = document.Sentences[document.SentenceOf[token]].Paragraph;
        if (document.Article.Paragraphs[paragraph].Place == Place.Heading)
        {
            return true;
        }

        int words = 0;
        int capitals = 0;
        TokenRange line = document.TokensOfParagraph(paragraph);
        for (int i = line.Start; i < line.End && words <= LongestHeadline; i++)
        {
            bool counts = document.Tokens[i].Kind == TokenKind.Word && document.Tokens[i].Length >= LongWord;
            words += counts ? 1 : 0;
            capitals += counts && document.IsCapitalised(i) ? 1 : 0;
        }

        return words is > 2 and <= LongestHeadline
            && CapitalShare * words <= capitals
            && document.Article.Body[document.Tokens[line.End - 1].Start] != '.';
    }

    private static bool IsHyphen(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Mark && document.Article.Body[document.Tokens[token].Start] == '-';

    private static string Text(Document document, int first, int last)
    {
        TextSpan span = document.SpanOf(new TokenRange(first, last + 1));
        return string.Join(' ', document.Article.Body[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
