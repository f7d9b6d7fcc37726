namespace Compare.Text.Lexicons;

/// <summary>
/// The other spelling of a word, British or American, by its ending (table "spelling_endings") or its own (table
/// "spelling_words"), both from British to American; and what is written in two ways whatever its form (table "same_words").
/// A spelling that no writer uses does no harm.
/// </summary>
internal sealed class Spellings(Lexicon lexicon)
{
    /// <summary>So many letters stand before an ending: "hour" is not spelt "hor".</summary>
    private const int ShortestStem = 3;

    private readonly (string British, string American)[] endings =
    [
        .. lexicon[Sections.SpellingEndings].Select(e => (e.Key, e.Value)).OrderBy(e => e.Key, StringComparer.Ordinal),
    ];
    private readonly ILookup<string, string> words = BothWays(lexicon, Sections.SpellingWords);
    private readonly ILookup<string, string> same = BothWays(lexicon, Sections.SameWords);

    /// <summary>Other spellings of a word in its base form, in a fixed order; empty where there are none.</summary>
    public IEnumerable<string> Of(string word) =>
        words[word]
            .Concat(endings.Select(e => Replaced(word, e.British, e.American) ?? Replaced(word, e.American, e.British)).OfType<string>())
            .Distinct(StringComparer.Ordinal);

    /// <summary>What stands for exactly this form too.</summary>
    public IEnumerable<string> Same(string form) => same[form];

    private static string? Replaced(string word, string ending, string other) =>
        word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)
            ? word[..^ending.Length] + other
            : null;

    private static ILookup<string, string> BothWays(Lexicon lexicon, TableSection section) =>
        lexicon[section]
            .SelectMany(e => new[] { (From: e.Key, To: e.Value), (From: e.Value, To: e.Key) })
            .ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
}
