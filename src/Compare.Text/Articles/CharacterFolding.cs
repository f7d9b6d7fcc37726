using System.Buffers;
using System.Globalization;
using System.Text;

namespace Compare.Text.Articles;

/// <summary>
/// Characters that look like others or like nothing: soft hyphens and what else cannot be seen, ligatures, digits and letters of
/// another width, letters and their marks stored apart, unusual spaces and hyphens. They are read as what a reader sees.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>All that is looked at; a text without any is as it stands.</summary>
    public static readonly SearchValues<char> Unusual = SearchValues.Create([
        .. Enumerable.Range(1, char.MaxValue).Select(c => (char)c).Where(IsUnusual),
    ]);

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The offset behind what stands at <paramref name="i"/>, and what it is read as.</summary>
    /// <param name="before">The character read last.</param>
    public static int Fold(string text, int i, int end, char before, out ReadOnlySpan<char> folded)
    {
        char c = text[i];
        if (!Unusual.Contains(c) && i + 1 < end && IsMark(text[i + 1]))
        {
            int next = i + 1;
            while (next < end && IsMark(text[next]))
            {
                next++;
            }

            folded = char.IsSurrogate(c) ? text.AsSpan(i, next - i) : Compositions.Of(text.AsSpan(i, next - i));
            return next;
        }

        folded = c switch
        {
            >= '\uFB00' and <= '\uFB06' => Ligatures[c - '\uFB00'],
            >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0)).ToString(),
            '\u2010' or '\u2011' => "-",
            '\u02BC' => "’",
            '\u212A' => "K",
            '\u212B' => "Å",
            _ when IsMark(c) || (IsJoiner(c) && before >= '\u0590' && char.IsLetter(before)) => text.AsSpan(i, 1),
            _ when char.IsWhiteSpace(c) => "\u00A0",
            _ when char.IsDigit(c) => CharUnicodeInfo.GetDecimalDigitValue(c).ToString(CultureInfo.InvariantCulture),
            _ => "",
        };
        return i + 1;
    }

    /// <summary>A whole text, folded.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAny(Unusual))
        {
            return text;
        }

        var all = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; )
        {
            i =
                i + 1 < text.Length && !Unusual.Contains(text[i]) && !IsMark(text[i + 1])
                    ? Take(text, i, all)
                    : Fold(text, i, text.Length, all.Length == 0 ? ' ' : all[^1], all);
        }

        return all.ToString();
    }

    /// <summary>Whether a character changes the one before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' or '\u3099' or '\u309A';

    private static int Take(string text, int i, StringBuilder into)
    {
        into.Append(text[i]);
        return i + 1;
    }

    private static int Fold(string text, int i, int end, char before, StringBuilder into)
    {
        if (!Unusual.Contains(text[i]) && i + 1 == end)
        {
            return Take(text, i, into);
        }

        int next = Fold(text, i, end, before, out ReadOnlySpan<char> folded);
        into.Append(folded);
        return next;
    }

    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    private static bool IsUnusual(char c) =>
        c switch
        {
            '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u00A0' or '\u2028' or '\u2029' => false,
            < ' ' or '\u007F' => true,
            < '\u00A0' => c >= '\u0080',
            >= '\u0300' and <= '\u036F' or '\u3099' or '\u309A' => true,
            '\u00AD'
            or '\u034F'
            or '\u061C'
            or '\u115F'
            or '\u1160'
            or '\u180E'
            or '\u02BC'
            or '\u212A'
            or '\u212B'
            or '\u3000'
            or '\uFEFF' => true,
            >= '\u2000' and <= '\u2011' or '\u202F' or '\u205F' => true,
            >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\uFE00' and <= '\uFE0F' => true,
            >= '\uFB00' and <= '\uFB06' or >= '\uFF01' and <= '\uFF5E' => true,
            _ => char.IsDigit(c),
        };
}
