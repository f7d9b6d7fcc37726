using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;

namespace Compare.Facts.Claims;

/// <summary>
/// A value that a rule writes by itself stands in no sentence. Where its words need one, they are put into one of the lexicon's
/// "written_frames" ("weeks" into "for weeks"), or into the figures of its "written_words" ("nobody" into "0").
/// </summary>
internal sealed class WrittenWords(Lexicon lexicon)
{
    private const string Gap = "…";

    /// <summary>What the words can be read as, by frames and then by figures.</summary>
    public IEnumerable<string> Spelt(FactKind kind, string text)
    {
        string[] frames =
        [
            .. lexicon[Sections.WrittenFrames]
                .Where(f => string.Equals(f.Value, kind.ToString(), StringComparison.OrdinalIgnoreCase))
                .Select(f => f.Key),
        ];
        foreach (string frame in frames)
        {
            yield return frame.Replace(Gap, text, StringComparison.Ordinal);
        }

        string words = text.ToLowerInvariant();
        if (
            ValueWords.Leftmost(words, lexicon[Sections.WrittenWords].Keys) is { } phrase
            && words.Split(phrase, 2) is [var before, var behind]
            && IsHedge(before)
            && IsNoun(behind)
        )
        {
            yield return before + lexicon[Sections.WrittenWords][phrase] + behind;
        }
    }

    /// <summary>Whether nothing, or what is counted, stands behind a word: "no injuries", "a number of people".</summary>
    private static bool IsNoun(string behind) => behind.Length == 0 || (behind[0] == ' ' && behind.Count(c => c == ' ') <= 2);

    /// <summary>Whether nothing, or a hedge alone, stands before a word: "not all" is no "all".</summary>
    private bool IsHedge(string before) =>
        string.IsNullOrWhiteSpace(before) || (before.EndsWith(' ') && lexicon[Sections.HedgesBefore].ContainsKey(before.Trim()));
}
