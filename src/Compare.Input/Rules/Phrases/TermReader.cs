using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules.Phrases;

/// <summary>
/// Reads terms: alternatives apart by <c>|</c>, each words, <c>"literal"</c>, <c>/regex/</c>, or several of them with brackets and
/// gaps, as in a pattern. What it returns beside a reported fault is not to be used.
/// </summary>
internal sealed class TermReader(YamlSource source)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int LongestRegex = 300;
    private PatternReader? sequences;
    private bool toldOfQuotes;

    public Term Read(TextNode node)
    {
        TellOfQuotes(node);
        int at = 0;
        return Read(node, ref at, node.Text.Length, inGroup: false);
    }

    /// <summary>
    /// Reads from <paramref name="at"/> to <paramref name="end"/>, in a group to the bracket that closes it, and moves
    /// <paramref name="at"/> there.
    /// </summary>
    public Term Read(TextNode node, ref int at, int end, bool inGroup)
    {
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        SkipSpace(node.Text, ref at, end);
        Position start = source.Position(node, at);
        while (true)
        {
            phrases.Add(ReadPhrase(node, ref at, end, inGroup));
            SkipSpace(node.Text, ref at, end);
            if (at >= end || (inGroup && node.Text[at] == ')'))
            {
                return new Term(phrases.ToImmutable()) { At = start };
            }

            if (node.Text[at] != '|')
            {
                source.Error(node, at, Messages.ExpectedBar);
                at = end;
                return new Term(phrases.ToImmutable()) { At = start };
            }

            at++;
        }
    }

    public static void SkipSpace(string text, ref int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    private Phrase ReadPhrase(TextNode node, ref int at, int end, bool inGroup)
    {
        SkipSpace(node.Text, ref at, end);
        if (IsSequence(node.Text, at, end))
        {
            Pattern steps = (sequences ??= new PatternReader(source, this, hasSlot: false)).ReadOne(node, ref at, inGroup);
            return new Phrase(PhraseKind.Sequence, steps.Text) { Steps = steps };
        }

        return (at < end ? node.Text[at] : '|') switch
        {
            '"' => ReadLiteral(node, ref at, end),
            '\'' when at + 1 < end && node.Text[at + 1] == '"' => ReadTwiceQuoted(node, ref at, end),
            '/' => ReadRegex(node, ref at, end),
            _ => ReadWords(node, ref at, end, inGroup),
        };
    }

    /// <summary>Whether an alternative has brackets, a gap, or a literal or regular expression beside other words.</summary>
    private static bool IsSequence(string text, int at, int end)
    {
        int quoted = 0;
        bool words = false;
        for (int i = at; i < end && text[i] is not ('|' or ')'); i++)
        {
            bool regex = text[i] == '/' && (i == at || char.IsWhiteSpace(text[i - 1])) && i + 1 < end && !char.IsWhiteSpace(text[i + 1]);
            if (text[i] == '(' || PatternReader.GapLength(text, i) > 0)
            {
                return true;
            }

            if (text[i] == '"' || regex)
            {
                i = regex ? CloseOfRegex(text, i + 1, end) : text.IndexOf('"', i + 1, end - i - 1);
                if (i < 0 || i >= end)
                {
                    return false;
                }

                quoted++;
            }
            else
            {
                words |= !char.IsWhiteSpace(text[i]);
            }
        }

        return quoted > 1 || (quoted == 1 && words && text[at] != '\'');
    }

    /// <summary>Where a regular expression's last slash stands; the end where it has none.</summary>
    private static int CloseOfRegex(string text, int at, int end)
    {
        while (at < end && text[at] != '/')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, end);
    }

    public Phrase ReadLiteral(TextNode node, ref int at, int end)
    {
        int start = at + 1;
        int close = start < end ? node.Text.IndexOf('"', start, end - start) : -1;
        if (close < 0)
        {
            source.Error(node, at, Messages.UnclosedLiteral);
        }

        at = close < 0 ? end : close + 1;
        return new Phrase(PhraseKind.Literal, Words(node, start, close < 0 ? end : close));
    }

    /// <summary><c>'"gave way"'</c> as an alternative among others: whoever writes it so means the literal.</summary>
    private Phrase ReadTwiceQuoted(TextNode node, ref int at, int end)
    {
        at++;
        Phrase literal = ReadLiteral(node, ref at, end);
        at += at < end && node.Text[at] == '\'' ? 1 : 0;
        return literal;
    }

    public Phrase ReadRegex(TextNode node, ref int at, int end)
    {
        int start = at + 1;
        int close = start;
        while (close < end && node.Text[close] != '/')
        {
            close += node.Text[close] == '\\' ? 2 : 1;
        }

        if (close >= end)
        {
            source.Error(node, at, node.Quote is null ? Messages.UnclosedRegexUnquoted : Messages.UnclosedRegex);
            at = end;
        }
        else
        {
            CheckRegex(node, start, node.Text[start..close]);
            at = close + 1;
        }

        return new Phrase(PhraseKind.Regex, node.Text[start..Math.Min(close, end)]);
    }

    private void CheckRegex(TextNode node, int start, string pattern)
    {
        if (pattern.Length > LongestRegex)
        {
            source.Error(node, start, Messages.RegexTooLong(LongestRegex));
            return;
        }

        try
        {
            if (new Regex(pattern, Options).IsMatch(""))
            {
                source.Error(node, start, Messages.RegexMatchesNothing);
            }
        }
        catch (RegexParseException e)
        {
            source.Error(node, start + Math.Min(e.Offset, pattern.Length), Messages.Regex(e.Message));
        }
        catch (NotSupportedException)
        {
            source.Error(node, start, Messages.RegexBacktracks);
        }
    }

    private Phrase ReadWords(TextNode node, ref int at, int end, bool inGroup)
    {
        int start = at;
        bool told = false;
        while (at < end && node.Text[at] != '|' && !(inGroup && node.Text[at] == ')'))
        {
            if (!told && Messages.NotInWords(node.Text.AsSpan(at, end - at)) is { } message)
            {
                source.Error(node, at, message);
                told = true;
            }

            at++;
        }

        // YAML has not taken these away, and no text has words in them.
        if (!told && node.Text.AsSpan(start, at - start).TrimEnd() is ['\'', .., '\''])
        {
            source.Error(node, start, Messages.SingleQuotes);
        }

        return new Phrase(PhraseKind.Words, told ? "" : Words(node, start, at));
    }

    /// <summary>The words of a phrase, one space apart; a fault where there are none.</summary>
    private string Words(TextNode node, int start, int end)
    {
        string words = string.Join(' ', node.Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            source.Error(node, start, node.Text.AsSpan().IsWhiteSpace() ? Messages.EmptyTerm : Messages.EmptyAlternative);
        }
        else if (!words.Any(char.IsLetterOrDigit))
        {
            source.Error(node, start, Messages.NoWord(words));
        }

        return words;
    }

    /// <summary>
    /// YAML takes the marks of <c>"gave way"</c> away, so whoever means the literal gets all forms of the words. Told
    /// once a file, and only where the marks serve no other end.
    /// </summary>
    private void TellOfQuotes(TextNode node)
    {
        if (
            node.Quote == '"'
            && !toldOfQuotes
            && node.Text.Length > 0
            && node.Text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '\'' or '’')
            && node.Text.Any(char.IsLetter)
        )
        {
            toldOfQuotes = true;
            source.Warn(node, Messages.QuotesTakenAway(node.Text));
        }
    }
}
