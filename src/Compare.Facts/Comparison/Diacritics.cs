using System.Collections.Frozen;

namespace Compare.Facts.Comparison;

/// <summary>Small Latin letters without their marks, as names are written where a keyboard has none.</summary>
internal static class Diacritics
{
    // By letter, not by Unicode's decomposition: the program runs without the tables that it needs.
    private static readonly FrozenDictionary<char, string> Letters = new (string Plain, string Marked)[]
    {
        ("a", "àáâãåāăąǎ"),
        ("ae", "æ"),
        ("c", "çćĉċč"),
        ("d", "ďđð"),
        ("e", "èéêëēĕėęěə"),
        ("g", "ĝğġģ"),
        ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"),
        ("k", "ķ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŋ"),
        ("o", "òóôõøōŏőơ"),
        ("oe", "œ"),
        ("r", "ŕŗř"),
        ("s", "śŝşšș"),
        ("ss", "ß"),
        ("t", "ţťŧț"),
        ("th", "þ"),
        ("u", "ùúûũūŭůűųư"),
        ("w", "ŵ"),
        ("y", "ýÿŷ"),
        ("z", "źżž"),
    }
        .SelectMany(row => row.Marked.Select(c => KeyValuePair.Create(c, row.Plain)))
        .ToFrozenDictionary();

    /// <param name="umlaut">What an umlaut adds to its vowel: "" or "e".</param>
    public static string Plain(char letter, string umlaut) =>
        letter switch
        {
            'ä' => "a" + umlaut,
            'ö' => "o" + umlaut,
            'ü' => "u" + umlaut,
            _ => Letters.TryGetValue(letter, out string? plain) ? plain : letter.ToString(),
        };
}
