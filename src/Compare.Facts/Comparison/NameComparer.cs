using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// Sets two names side by side, titles and offices before them apart. What a title is, and what tells a father from his son,
/// are the lexicon's lists "name_titles", "role_words" and "name_suffixes".
/// </summary>
internal static class NameComparer
{
    // Longer words are not looked at for slips of spelling: no name has them.
    private const int LongestWord = 32;

    private static readonly char[] Breaks = [' ', '\t', '\n', '\r', '.', ',', '-', '‐', '–'];

    public static PairComparison Compare(string a, string b, ImmutableArray<KnownName> known, Lexicon? lexicon)
    {
        (string[] x, string[] y) = (Words(a), Words(b));
        if (x.SequenceEqual(y, StringComparer.Ordinal))
        {
            return PairComparison.Agree;
        }

        // A rule that lists both has told them apart already.
        return IsKnown(a, known) && IsKnown(b, known) ? Different : Compare(new Parts(x, lexicon), new Parts(y, lexicon));
    }

    private static PairComparison Different => new(RelationKind.Conflict, 1, null, "these are different names");

    private static PairComparison Compare(Parts a, Parts b)
    {
        if (a.Suffix != b.Suffix && a.Suffix is not null && b.Suffix is not null)
        {
            return Different;
        }

        (string[] x, string[] y) = (a.Name, b.Name);
        string? near = x.SequenceEqual(y, StringComparer.Ordinal) ? "the names are the same but for a title"
            : IsShort(x, y) || IsShort(y, x) ? "one is a shorter form of the other"
            : x.Order(StringComparer.Ordinal).SequenceEqual(y.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? "the words are the same in another order"
            : null;
        if (near is not null)
        {
            return a.Suffix == b.Suffix || x.Length == 1 || y.Length == 1
                ? new(RelationKind.Consistent, 0, null, near)
                : new(RelationKind.Differ, 0, null, $"only one has “{a.Suffix ?? b.Suffix}”, so they may be two of one family");
        }

        return x.Length == y.Length && x.Zip(y).All(pair => IsSlip(pair.First, pair.Second))
            ? new(RelationKind.Differ, 0, null, "the spellings are close, so they may name the same")
            : Different;
    }

    private static string[] Words(string name) => name.ToLowerInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsKnown(string name, ImmutableArray<KnownName> known) =>
        known.Any(k => string.Equals(k.Canonical, name, StringComparison.OrdinalIgnoreCase));

    // All words stand in the longer name, in order; on either side a single letter stands for a word that begins with it.
    private static bool IsShort(string[] name, string[] longer)
    {
        int found = 0;
        foreach (string word in longer)
        {
            if (found < name.Length && (name[found] == word || IsInitial(name[found], word) || IsInitial(word, name[found])))
            {
                found++;
            }
        }

        return name.Length > 0 && found == name.Length;
    }

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word[0] == letter[0];

    // One letter added, dropped or changed in a word of four and more; two in one of eight and more.
    private static bool IsSlip(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        return a == b || (shorter >= 4 && a.Length <= LongestWord && b.Length <= LongestWord && Edits(a, b) <= (shorter >= 8 ? 2 : 1));
    }

    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int kept = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(kept, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }

    /// <summary>A name without what stands before it, up to the last title that a name follows, and without its suffix.</summary>
    private readonly struct Parts
    {
        public Parts(string[] words, Lexicon? lexicon)
        {
            bool Is(ListSection list, string word) => lexicon?[list].Contains(word) == true;
            int end = words.Length > 1 && Is(Sections.NameSuffixes, words[^1]) ? words.Length - 1 : words.Length;
            int start = Math.Max(0, end - 1);
            while (start > 0 && !Is(Sections.NameTitles, words[start - 1]) && !Is(Sections.RoleWords, words[start - 1]))
            {
                start--;
            }

            Suffix = end < words.Length ? words[^1] : null;
            Name = words[start..end];
        }

        public string[] Name { get; }

        public string? Suffix { get; }
    }
}
