using System.Collections.Immutable;

namespace Compare.Input.Words;

/// <summary>A text of a words file.</summary>
/// <param name="One">What is said of one; null where the text has one form only.</param>
/// <param name="Other">What is said of any other number, or always.</param>
internal sealed record Wording(string? One, string Other)
{
    /// <summary>The names of all placeholders, each once.</summary>
    public ImmutableArray<string> Names =>
        [.. Placeholders(Other).Concat(One is null ? [] : Placeholders(One)).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The placeholders of a text in order; one that is not closed ends with the text and has no name.</summary>
    public static IEnumerable<(int Start, int End, string Name)> Placeholders(string text)
    {
        for (int start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; )
        {
            int close = text.IndexOf('}', start);
            int end = close < 0 ? text.Length : close + 1;
            yield return (start, end, close < 0 ? "" : text[(start + 1)..close]);
            start = end < text.Length ? text.IndexOf('{', end) : -1;
        }
    }
}
