using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// A name without what stands before it, up to the last title that a name follows, and without its suffix. A Roman numeral at the
/// end is one, never an initial.
/// </summary>
internal readonly struct NameParts
{
    /// <param name="words">The name's words, in small letters.</param>
    /// <param name="written">The name as written: a numeral stands in capitals.</param>
    public NameParts(string[] words, string written, Lexicon? lexicon)
    {
        bool Is(ListSection list, string word) => lexicon?[list].Contains(word) == true;
        bool numeral =
            words.Length > 1
            && words[^1].All(c => c is 'i' or 'v' or 'x')
            && written.TrimEnd().EndsWith(words[^1], StringComparison.OrdinalIgnoreCase)
            && written.TrimEnd()[^words[^1].Length..].All(char.IsUpper);
        int end = numeral || (words.Length > 1 && Is(Sections.NameSuffixes, words[^1])) ? words.Length - 1 : words.Length;
        int start = Math.Max(0, end - 1);
        while (start > 0 && !Is(Sections.NameTitles, words[start - 1]) && !Is(Sections.RoleWords, words[start - 1]))
        {
            start--;
        }

        Suffix = end < words.Length ? words[^1] : null;
        WrittenSuffix = Suffix is null ? null : written.TrimEnd('.', ' ')[^Math.Min(written.TrimEnd('.', ' ').Length, Suffix.Length)..];
        Name = words[start..end];
    }

    public string[] Name { get; }

    public string? Suffix { get; }

    public string? WrittenSuffix { get; }
}
