using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>
/// Splits text into tokens in one pass: linear in the text, no allocation beyond the list. Every char that is not white
/// space belongs to exactly one token.
/// </summary>
internal static class Tokenizer
{
    public static void Tokenize(ReadOnlySpan<char> text, Vocabulary vocabulary, List<Token> into)
    {
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            int end;
            TokenKind kind;
            if (IsDigit(c) || (c == '.' && BeginsDecimals(text, i)))
            {
                end = NumberEnd(text, i);
                kind = TokenKind.Number;
            }
            else if (IsWordChar(c))
            {
                end = WordEnd(text, i);
                kind = TokenKind.Word;
            }
            else
            {
                end = MarkEnd(text, i);
                kind = TokenKind.Mark;
            }

            into.Add(new Token(i, end, kind, vocabulary.Find(text[i..end])));
            i = end;
        }
    }

    private static bool IsWordChar(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>A figure without a digit before its point: ".357". In "over.24 died" the point ends a sentence.</summary>
    private static bool BeginsDecimals(ReadOnlySpan<char> text, int dot) =>
        dot + 1 < text.Length
        && char.IsAsciiDigit(text[dot + 1])
        && (
            dot == 0
            || char.IsWhiteSpace(text[dot - 1])
            || text[dot - 1] is '(' or '[' or '“' or '‘' or '$' or '£' or '€' or '-' or '–' or '—'
        );

    /// <summary>A digit, of full width too.</summary>
    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (
            i < text.Length
            && (
                IsDigit(text[i])
                || (text[i] is ',' or '.' or '，' or '．' && i + 1 < text.Length && IsDigit(text[i + 1]))
                || IsThousandsApostrophe(text, start, i)
            )
        )
        {
            i++;
        }

        return i;
    }

    /// <summary>"12’000": three digits follow, at most three stand before, and no more come after.</summary>
    private static bool IsThousandsApostrophe(ReadOnlySpan<char> text, int start, int i)
    {
        if (
            text[i] is not ('\'' or '’')
            || i + 3 >= text.Length
            || i == start
            || (i - start) % 4 is not (1 or 2 or 3) && text[..i].LastIndexOfAny('\'', '’') < start
        )
        {
            return false;
        }

        bool three = char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]);
        return three
            && i - start <= 11
            && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]))
            && !text[start..i].ContainsAny(',', '.');
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            if (IsWordChar(text[i]))
            {
                i++;
            }
            else if (text[i] is '\'' or '’' && i > start && i + 1 < text.Length && IsWordChar(text[i + 1]) && !IsPossessive(text, i))
            {
                i++;
            }
            else if (text[i] == '.' && IsInitialism(text, start, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>The full stop at <paramref name="dot"/> belongs to an initialism: single letters, each with its stop ("U.S.").</summary>
    private static bool IsInitialism(ReadOnlySpan<char> text, int start, int dot)
    {
        bool afterSingleLetter = dot == start + 1 || text[dot - 2] == '.';
        if (!afterSingleLetter || dot < 1 || !char.IsLetter(text[dot - 1]))
        {
            return false;
        }

        bool another = dot + 2 < text.Length && char.IsLetter(text[dot + 1]) && text[dot + 2] == '.';
        return another || dot > start + 1;
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= text.Length || !IsWordChar(text[apostrophe + 2]));

    private static int MarkEnd(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is '\'' or '’' && i + 1 < text.Length && IsPossessive(text, i))
        {
            return i + 2;
        }

        // `` and '' are one mark each.
        if (text[i] is '`' or '\'' && i + 1 < text.Length && text[i + 1] == text[i])
        {
            return i + 2;
        }

        return char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? i + 2 : i + 1;
    }
}
