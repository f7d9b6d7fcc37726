using System.Collections.Immutable;
using System.Text;
using Compare.Input.Rules.Kinds;
using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// Sets two names side by side, titles and offices before them apart. What a title is, what tells a father from his son, and who
/// is called Bill, are the lexicon's "name_titles", "role_words", "name_suffixes" and "short_names".
/// </summary>
internal static class NameComparer
{
    // Longer words are not looked at for slips of spelling: no name has them.
    private const int LongestWord = 32,
        LeastSlip = 4,
        LeastSlipOfOneInitial = 3,
        LeastTwoSlips = 8;

    private static readonly char[] Breaks = [' ', '\t', '\n', '\r', '.', ',', '-', '‐', '–'];

    public static PairComparison Compare(string a, string b, ImmutableArray<KnownName> known, Lexicon? lexicon)
    {
        (string[] x, string[] y) = (Words(a), Words(b));
        if (x.SequenceEqual(y, StringComparer.Ordinal))
        {
            return PairComparison.Agree;
        }

        // A rule that lists both has told them apart already.
        if (IsKnown(a, known) && IsKnown(b, known))
        {
            return Different;
        }

        if (
            Folded(x, "").SequenceEqual(Folded(y, ""), StringComparer.Ordinal)
            || Folded(x, "e").SequenceEqual(Folded(y, "e"), StringComparer.Ordinal)
        )
        {
            return PairComparison.By(RelationKind.Consistent, 0, "reason.spelling");
        }

        return lexicon is not null && OtherNames.Compare(a, b, lexicon) is { } reason
            ? PairComparison.By(RelationKind.Consistent, 0, reason)
            : Compare(new NameParts(Folded(x, "e"), a, lexicon), new NameParts(Folded(y, "e"), b, lexicon), lexicon);
    }

    private static PairComparison Different => PairComparison.By(RelationKind.Conflict, 1, "reason.names");

    private static PairComparison Compare(NameParts a, NameParts b, Lexicon? lexicon)
    {
        if (a.Suffix != b.Suffix && a.Suffix is not null && b.Suffix is not null)
        {
            return Different;
        }

        (string[] x, string[] y) = (a.Name, b.Name);
        string? near =
            x.SequenceEqual(y, StringComparer.Ordinal) ? "reason.title"
            : IsShort(x, y) || IsShort(y, x) ? "reason.shorter"
            : x.Order(StringComparer.Ordinal).SequenceEqual(y.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? "reason.word-order"
            : null;
        if (near is not null)
        {
            return a.Suffix != b.Suffix && x.Length > 1 && y.Length > 1
                    ? PairComparison.By(RelationKind.Differ, 0, "reason.suffix", ("suffix", (a.WrittenSuffix ?? b.WrittenSuffix)!))
                : OnlyInitial(x, y) is { } initial
                    ? PairComparison.By(RelationKind.Differ, 0, "reason.initials", ("initial", char.ToUpperInvariant(initial[0]) + "."))
                : PairComparison.By(RelationKind.Consistent, 0, near);
        }

        if (
            x.Length != y.Length
            || !x.Zip(y)
                .All(p => IsSlip(p.First, p.Second) || IsFamiliar(p.First, p.Second, lexicon) || IsSameSound(p.First, p.Second, lexicon))
        )
        {
            return Different;
        }

        (string First, string Second) familiar = x.Zip(y)
            .FirstOrDefault(p => p.First != p.Second && IsFamiliar(p.First, p.Second, lexicon));
        if (familiar.First is null)
        {
            return PairComparison.By(RelationKind.Differ, 0, "reason.close-spellings");
        }

        bool first = IsShortFor(familiar.First, familiar.Second, lexicon!);
        return PairComparison.By(
            RelationKind.Differ,
            0,
            "reason.familiar",
            ("short", Capital(first ? familiar.First : familiar.Second)),
            ("long", Capital(first ? familiar.Second : familiar.First))
        );
    }

    // An apostrophe, however it is written, parts nothing.
    private static string[] Words(string name) =>
        name.ToLowerInvariant()
            .Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal)
            .Replace("ʼ", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal)
            .Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words without accents.</summary>
    /// <param name="umlaut">What an umlaut adds to its vowel: Müller is Muller or Mueller.</param>
    private static string[] Folded(string[] words, string umlaut) => [.. words.Select(w => Folded(w, umlaut))];

    private static string Folded(string word, string umlaut)
    {
        var folded = new StringBuilder(word.Length + 2);
        foreach (char c in word)
        {
            folded.Append(Diacritics.Plain(c, umlaut));
        }

        return folded.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

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

    /// <summary>Where both names list the initials in their middle and one has more: the first that only it has; else null.</summary>
    private static string? OnlyInitial(string[] a, string[] b)
    {
        if (a.Length < 3 || b.Length < 3 || a[1..^1].Concat(b[1..^1]).Any(w => w.Length != 1))
        {
            return null;
        }

        (string[] less, string[] more) = a.Length <= b.Length ? (a[1..^1], b[1..^1]) : (b[1..^1], a[1..^1]);
        return more.Length == less.Length ? null : more.Except(less).FirstOrDefault(more[^1]);
    }

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word[0] == letter[0];

    /// <summary>Whether one of two first names is short for the other: Bill for William.</summary>
    private static bool IsFamiliar(string a, string b, Lexicon? lexicon) =>
        lexicon is not null && (IsShortFor(a, b, lexicon) || IsShortFor(b, a, lexicon));

    private static bool IsShortFor(string familiar, string name, Lexicon lexicon) =>
        lexicon[Sections.ShortNames].TryGetValue(familiar, out string? names) && names.Split(' ').Contains(name);

    /// <summary>Whether two words can be one name in another alphabet, written in two ways: Aleksandr, Alexander.</summary>
    private static bool IsSameSound(string a, string b, Lexicon? lexicon) =>
        lexicon is not null && Math.Min(a.Length, b.Length) >= LeastSlip && IsSlip(Sound(a, lexicon), Sound(b, lexicon));

    private static string Sound(string word, Lexicon lexicon) =>
        lexicon[Sections.NameSounds]
            .OrderByDescending(s => s.Key.Length)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .Aggregate(word, (sound, s) => sound.Replace(s.Key, s.Value, StringComparison.Ordinal));

    // One letter added, dropped or changed in a word of four and more, or of three that begins the same; two in one of eight and more.
    private static bool IsSlip(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        bool enough = shorter >= LeastSlip || (shorter >= LeastSlipOfOneInitial && a[0] == b[0]);
        return a == b
            || (enough && a.Length <= LongestWord && b.Length <= LongestWord && Edits(a, b) <= (shorter >= LeastTwoSlips ? 2 : 1));
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
