using System.Collections.Frozen;

namespace Compare.Text.Articles;

/// <summary>Phrases in lower case that a text may begin with, looked up by their first word.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenDictionary<string, string[]> byFirstWord;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseSet(IEnumerable<string> phrases)
    {
        byFirstWord = phrases
            .GroupBy(p => FirstWord(p).ToString())
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that the text, in lower case, begins with, ending where a word ends; null where there is none.</summary>
    public string? StartOf(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(FirstWord(text), out string[]? phrases))
        {
            foreach (string phrase in phrases)
            {
                if (text.StartsWith(phrase, StringComparison.Ordinal) && EndsWord(text, phrase.Length))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the words of a phrase occur in a text, both in lower case.</summary>
    public static bool Occurs(string phrase, ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOf(phrase, StringComparison.Ordinal) is var next and >= 0; at++)
        {
            at += next;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && EndsWord(text, at + phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end - 1]) || !char.IsLetterOrDigit(text[end]);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '-'))
        {
            end++;
        }

        return text[..end];
    }
}
