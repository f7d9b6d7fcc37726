namespace Compare.Text.Articles;

/// <summary>
/// The pairs of words that a text links by a hyphen inside a line: what it writes so once, it means so where a line ends.
/// </summary>
internal sealed class HyphenatedWords
{
    /// <summary>Letters of the longest word that is looked up; what is longer is no word.</summary>
    public const int Longest = 64;

    private readonly HashSet<string> pairs = new(StringComparer.OrdinalIgnoreCase);

    public HyphenatedWords(string text)
    {
        for (int i = text.IndexOf('-'); i >= 0; i = text.IndexOf('-', i + 1))
        {
            int start = i;
            while (start > 0 && i - start <= Longest && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            int length = WordAt(text, i + 1).Length;
            if (start < i && i - start <= Longest && length is > 0 and <= Longest)
            {
                pairs.Add(text.Substring(start, i - start + 1 + length));
            }
        }
    }

    public bool Contains(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        pairs.GetAlternateLookup<ReadOnlySpan<char>>().Contains($"{before}-{behind}");

    /// <summary>The letters from an offset on, one more than the longest word has at most.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= Longest && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }
}
