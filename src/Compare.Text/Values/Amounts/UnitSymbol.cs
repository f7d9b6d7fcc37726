namespace Compare.Text.Values.Amounts;

/// <summary>A short sign of a unit that means something else in other letters: "MB" and "Mb", "m" and "M".</summary>
/// <param name="IsWord">It is a word of its own besides ("in"), so that something must tell that a unit is meant.</param>
internal readonly record struct UnitSymbol(string Letters, string Name, bool IsWord)
{
    /// <summary>Reads <c>LETTERS name</c>, more of them apart by <c>|</c>; <c>?</c> after the letters: a word besides.</summary>
    public static UnitSymbol[] ParseAll(string text) => [.. text.Split('|', StringSplitOptions.TrimEntries).Select(Parse)];

    /// <summary>Whether the text has these very letters at tokens from <paramref name="i"/> to <paramref name="end"/>.</summary>
    public bool Fits(in Passage p, int i, int end)
    {
        int at = 0;
        for (; i < end; i++)
        {
            ReadOnlySpan<char> chars = p.Chars(i);
            if (!Letters.AsSpan(at).StartsWith(chars, StringComparison.Ordinal))
            {
                return false;
            }

            at += chars.Length;
        }

        return at == Letters.Length;
    }

    private static UnitSymbol Parse(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        string letters = space < 0 ? text : text[..space];
        return new UnitSymbol(letters.TrimEnd('?'), space < 0 ? text : text[(space + 1)..], letters.EndsWith('?'));
    }
}
