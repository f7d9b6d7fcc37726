using System.Collections.Immutable;

namespace Compare.Facts.Claims;

/// <summary>
/// Whether two articles' names for a speaker are one name: the same last word and, before it, nothing that the longer name
/// lacks ("Lee", "Ann Lee"), or one the initials of the other ("NSO", "National Storm Office").
/// </summary>
internal static class NameMatch
{
    private static readonly char[] Between = [' ', '-', '\u00A0'];

    public static bool Same(string a, string b)
    {
        (ImmutableArray<string> x, ImmutableArray<string> y) = (Words(a), Words(b));
        if (x.IsEmpty || y.IsEmpty)
        {
            return false;
        }

        (ImmutableArray<string> shorter, ImmutableArray<string> longer) = x.Length <= y.Length ? (x, y) : (y, x);
        bool alike =
            string.Equals(shorter[^1], longer[^1], StringComparison.OrdinalIgnoreCase)
            && shorter.All(w =>
                longer.Contains(w, StringComparer.OrdinalIgnoreCase) || longer.Any(l => IsInitialOf(w, l) || IsInitialOf(l, w))
            );
        return alike || (shorter is [{ Length: > 2 } initials] && longer.Length > 1 && initials == Initials(longer));
    }

    /// <summary>"A. Lee" is Ann Lee.</summary>
    private static bool IsInitialOf(string initial, string word) =>
        initial.Length == 1 && word.StartsWith(initial, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first letters; of what is in capitals already, all: "US Geological Survey" is USGS.</summary>
    private static string Initials(ImmutableArray<string> words) =>
        string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w.All(char.IsUpper) ? w : w[..1]));

    private static ImmutableArray<string> Words(string name) =>
        [.. name.Replace(".", "", StringComparison.Ordinal).Split(Between, StringSplitOptions.RemoveEmptyEntries)];
}
