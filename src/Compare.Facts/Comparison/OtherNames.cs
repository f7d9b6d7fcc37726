using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>Two names of one bearer that do not look alike: initials for a body's name, small words left out, the name at birth.</summary>
internal static class OtherNames
{
    private const int LeastInitials = 2,
        MostInitials = 8;

    private static readonly char[] Breaks = [' ', ',', '(', ')', '.', '-'];

    /// <summary>Why the two can be one; null where nothing shows it.</summary>
    public static string? Compare(string a, string b, Lexicon lexicon)
    {
        (string[] x, string[] y) = (Words(a), Words(b));
        string[] p = [.. x.Where(w => !IsSmall(w, lexicon))],
            q = [.. y.Where(w => !IsSmall(w, lexicon))];
        return AreInitials(x, q) || AreInitials(y, p) || AreInitials(x, y) || AreInitials(y, x) ? "reason.initials-of-all"
            : p.Length + q.Length < x.Length + y.Length && Sorted(p).SequenceEqual(Sorted(q), StringComparer.Ordinal) ? "reason.word-order"
            : HasBirthName(x, y, lexicon) || HasBirthName(y, x, lexicon) ? "reason.birth-name"
            : null;
    }

    private static string[] Words(string name) => name.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Sorted(string[] words) => words.Select(w => w.ToLowerInvariant()).Order(StringComparer.Ordinal);

    private static bool IsSmall(string word, Lexicon lexicon) =>
        char.IsLower(word[0]) && (lexicon[Sections.FunctionWords].Contains(word) || lexicon[Sections.Of].Contains(word));

    /// <summary>WHO, of the World Health Organization.</summary>
    private static bool AreInitials(string[] name, string[] other) =>
        name is [{ Length: >= LeastInitials and <= MostInitials } initials]
        && initials.Count(char.IsUpper) >= LeastInitials
        && other.Length == initials.Length
        && initials.Zip(other).All(p => p.Second[0] == p.First || p.Second[0] == char.ToLowerInvariant(p.First));

    /// <summary>Whether the other is what somebody was called who is "Ann Lee (née Park)".</summary>
    private static bool HasBirthName(string[] name, string[] other, Lexicon lexicon)
    {
        int at = Array.FindIndex(name, w => lexicon[Sections.NamesAtBirth].Contains(w.ToLowerInvariant()));
        return at > 1
            && at + 1 < name.Length
            && name[..(at - 1)].Concat(name[(at + 1)..]).SequenceEqual(other, StringComparer.OrdinalIgnoreCase);
    }
}
