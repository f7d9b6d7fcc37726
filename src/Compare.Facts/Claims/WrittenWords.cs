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

    /// <summary>What the words can be read as, the likeliest first.</summary>
    public IEnumerable<string> Spelt(FactKind kind, string text)
    {
        string[] frames = [.. lexicon[Sections.WrittenFrames].Where(f => string.Equals(f.Value, kind.ToString(), StringComparison.OrdinalIgnoreCase)).Select(f => f.Key)];
        foreach (string frame in frames)
        {
            yield return frame.Replace(Gap, text, StringComparison.Ordinal);
        }

        string words = text.ToLowerInvariant();
        if (ValueWords.Leftmost(words, lexicon[Sections.WrittenWords].Keys) is { } phrase)
        {
            yield return words.Replace(phrase, lexicon[Sections.WrittenWords][phrase], StringComparison.Ordinal);
        }
    }
}
