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

    private readonly WordSet joins = words[Sections.SpeakerJoins];
    private readonly WordSet places = words[Sections.SpeakerPlaces];
    private readonly WordSet titles = words[Sections.PersonalTitles];
    private readonly WordSet posts = words[Sections.RolePlaces];
    private readonly WordSet determiners = words[Sections.Determiners];

    /// <summary>Null where the words describe somebody without naming them.</summary>
    public string? Of(Document document, TokenRange speaker)
    {
        int end = speaker.Start + 1;
        while (end < speaker.End && !places.Contains(document.Tokens[end])
            && !(joins.Contains(document.Tokens[end]) && !Names(document, end + 1, speaker.End)))
        {
            end++;
        }

        int head = end - 1;
        while (head > speaker.Start && document.Tokens[head].Kind == TokenKind.Mark)
        {
            head--;
        }

        if (!document.IsCapitalised(head) || titles.Contains(document.Tokens[head]) || (IsFirst(document, head) && !IsNameElsewhere(document, head)))
        {
            return null;
        }

        int start = StartOf(document, head, speaker.Start);
        return start < head ? Text(document, start, head) : Fuller(document, head) ?? Text(document, head, head);
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
            bool joined = (joins.Contains(document.Tokens[before]) || IsHyphen(document, before)) && before > from && document.IsCapitalised(before - 1);
            if (joined && !titles.Contains(document.Tokens[before - 1]))
            {
                start = before - 1;
            }
            else if (document.IsCapitalised(before) && !titles.Contains(document.Tokens[before]) && !determiners.Contains(document.Tokens[before]))
            {
                start = before;
            }
            else
            {
                break;
            }
        }

        // "Ambassador to Atlantis Ann Lee": the country is not of the name.
        bool posted = start - 2 >= from && head - start > 1 && posts.Contains(document.Tokens[start - 1]) && titles.Contains(document.Tokens[start - 2]);
        return posted ? head - 1 : start;
    }

    /// <summary>The same name with more before it, where the article first has it so.</summary>
    private string? Fuller(Document document, int head)
    {
        ReadOnlySpan<char> name = document.TextOf(head);
        for (int i = 1; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Length == name.Length && i != head && document.TextOf(i).SequenceEqual(name))
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
            if (document.Tokens[i].Length == name.Length && document.TextOf(i).SequenceEqual(name) && !IsFirst(document, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHyphen(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Mark && document.Article.Body[document.Tokens[token].Start] == '-';

    private static string Text(Document document, int first, int last)
    {
        TextSpan span = document.SpanOf(new TokenRange(first, last + 1));
        return string.Join(' ', document.Article.Body[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
