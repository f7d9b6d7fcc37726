namespace Compare.Text.Lexicons;

/// <summary>
/// All words that any rule or word list asks for, each with an id from 1. A text's tokens are looked up here once;
/// everything after compares ids. Add while building, then only read: reading is safe from many threads.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 64;
    private readonly List<(string Text, uint Hash)> words = [("", 0)];

    // Ids at the place of their hash or in the next free one behind it; a power of two, at most half full. Most words of
    // a text are in no list: they meet a free place and are done, without a copy in lower case.
    private int[] slots = new int[1024];

    /// <summary>One more than the highest id.</summary>
    public int Count => words.Count;

    public string this[int id] => words[id].Text;

    /// <summary>The id of a word, case folded, giving it one where it is new.</summary>
    public int Add(string word)
    {
        uint hash = Hash(word);
        int slot = Slot(word, hash);
        if (slots[slot] == 0)
        {
            slots[slot] = words.Count;
            words.Add((Fold(word), hash));
            Grow();
        }

        return slots[Slot(word, hash)];
    }

    /// <summary>The id of a word, case folded; 0 where it is not in the vocabulary.</summary>
    public int Find(ReadOnlySpan<char> word) => word.Length > LongestWord ? 0 : slots[Slot(word, Hash(word))];

    /// <summary>Where the word's id stands, or would.</summary>
    private int Slot(ReadOnlySpan<char> word, uint hash)
    {
        int slot = (int)hash & (slots.Length - 1);
        while (slots[slot] is > 0 and var id && !(words[id].Hash == hash && IsFolded(words[id].Text, word)))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        if (words.Count * 2 <= slots.Length)
        {
            return;
        }

        slots = new int[slots.Length * 2];
        for (int id = 1; id < words.Count; id++)
        {
            slots[Slot(words[id].Text, words[id].Hash)] = id;
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2_166_136_261;
        foreach (char c in word)
        {
            hash = (hash ^ Fold(c)) * 16_777_619;
        }

        return hash ^ (hash >> 15);
    }

    private static bool IsFolded(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (folded[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(string word) => string.Create(word.Length, word, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = Fold(source[i]);
            }
        });

    // One curly apostrophe and one straight are the same word.
    private static char Fold(char c) =>
        char.IsAscii(c) ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)
        : c == '’' ? '\''
        : char.ToLowerInvariant(c);
}
