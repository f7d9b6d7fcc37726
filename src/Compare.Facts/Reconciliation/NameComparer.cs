using System.Collections.Immutable;
using Compare.Rules.Model;

namespace Compare.Facts.Reconciliation;

/// <summary>Sets two names side by side.</summary>
internal static class NameComparer
{
    // Longer words are not looked at for slips of spelling: no name has them.
    private const int LongestWord = 32;

    private static readonly char[] Breaks = [' ', '\t', '\n', '\r', '.', '-', '‐', '–'];

    public static Comparison Compare(string a, string b, ImmutableArray<KnownName> known)
    {
        string[] x = Words(a);
        string[] y = Words(b);
        if (x.SequenceEqual(y, StringComparer.Ordinal))
        {
            return Comparison.Agree;
        }

        // A rule that lists both has told them apart already.
        if (!(IsKnown(a, known) && IsKnown(b, known)))
        {
            if (IsShort(x, y) || IsShort(y, x))
            {
                return new(RelationKind.Consistent, 0, null, "one is a shorter form of the other");
            }

            if (x.Length == y.Length && x.Zip(y).All(pair => IsSlip(pair.First, pair.Second)))
            {
                return new(RelationKind.Differ, 0, null, "the spellings are close, so they may name the same");
            }
        }

        return new(RelationKind.Conflict, 1, null, "these are different names");
    }

    private static string[] Words(string name) => name.ToLowerInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsKnown(string name, ImmutableArray<KnownName> known) =>
        known.Any(k => string.Equals(k.Canonical, name, StringComparison.OrdinalIgnoreCase));

    // All words stand in the longer name, in order; a single letter stands for a word that begins with it.
    private static bool IsShort(string[] name, string[] longer)
    {
        int found = 0;
        foreach (string word in longer)
        {
            if (found < name.Length && (name[found] == word || (name[found].Length == 1 && word[0] == name[found][0])))
            {
                found++;
            }
        }

        return name.Length > 0 && found == name.Length;
    }

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
}
