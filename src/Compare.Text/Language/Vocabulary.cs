namespace Compare.Text.Language;

/// <summary>
/// All words that any rule or word list asks for, each with an id from 1. A text's tokens are looked up here once;
/// everything after compares ids. Add while building, then only read: reading is safe from many threads.
/// </summary>
public sealed class Vocabulary
{
    private const int LongestWord = 64;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [""];

    public Vocabulary() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One more than the highest id.</summary>
    public int Count => words.Count;

    public string this[int id] => words[id];

    /// <summary>The id of a word, case folded, giving it one where it is new.</summary>
    public int Add(string word)
    {
        string folded = Fold(word);
        if (!ids.TryGetValue(folded, out int id))
        {
            id = words.Count;
            ids.Add(folded, id);
            words.Add(folded);
        }

        return id;
    }

    /// <summary>The id of a word, case folded; 0 where it is not in the vocabulary.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            folded[i] = Fold(word[i]);
        }

        return lookup.TryGetValue(folded, out int id) ? id : 0;
    }

    private static string Fold(string word) => string.Create(word.Length, word, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = Fold(source[i]);
        }
    });

    // One curly apostrophe and one straight are the same word.
    private static char Fold(char c) => c == '’' ? '\'' : char.IsAscii(c) ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c);
}
