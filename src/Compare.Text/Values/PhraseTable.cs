using System.Runtime.CompilerServices;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Values;

/// <summary>Makes tables of the sections of a lexicon.</summary>
internal static class PhraseTable
{
    public static PhraseTable<T> Of<T>(Vocabulary vocabulary, IEnumerable<KeyValuePair<string, string>> section, Func<string, T> meaning) =>
        new(vocabulary, section.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => KeyValuePair.Create(e.Key, meaning(e.Value))));

    /// <summary>A list of phrases that mean nothing more than that they are in it.</summary>
    public static PhraseTable<bool> Of(Vocabulary vocabulary, IEnumerable<string> section) =>
        new(vocabulary, section.Select(phrase => KeyValuePair.Create(phrase, true)));
}

/// <summary>
/// Phrases with what they mean, found at a token or right before one by the ids of their words. Words of a phrase may be
/// linked by hyphens in the text. The longest phrase wins.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly record struct Entry(int[] Words, T Meaning);

    private readonly Entry[]?[] byFirst;
    private readonly Entry[]?[] byLast;

    public PhraseTable(Vocabulary vocabulary, IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var tokens = new List<Token>();
        var entries = new List<Entry>();
        foreach ((string phrase, T meaning) in phrases)
        {
            tokens.Clear();
            Tokenizer.Tokenize(phrase, vocabulary, tokens);
            entries.Add(new Entry([.. tokens.Select(t => vocabulary.Add(phrase[t.Start..t.End]))], meaning));
        }

        byFirst = Index(entries, e => e.Words[0]);
        byLast = Index(entries, e => e.Words[^1]);
    }

    private static Entry[]?[] Index(List<Entry> entries, Func<Entry, int> key)
    {
        var index = new Entry[]?[entries.Count == 0 ? 0 : entries.Max(key) + 1];
        foreach (IGrouping<int, Entry> group in entries.GroupBy(key))
        {
            index[group.Key] = [.. group.OrderByDescending(e => e.Words.Length)];
        }

        return index;
    }

    /// <summary>The ids of the words that phrases begin with.</summary>
    public IEnumerable<int> FirstWords => Enumerable.Range(0, byFirst.Length).Where(id => byFirst[id] is not null);

    /// <summary>The ids of the words that are a phrase alone.</summary>
    public IEnumerable<int> Singles => FirstWords.Where(id => byFirst[id]![^1].Words.Length == 1);

    /// <summary>The ids of all words of the phrases.</summary>
    public IEnumerable<int> AllWords => AllWordsOf(_ => true);

    /// <summary>The ids of the words that phrases of such a meaning begin with.</summary>
    public IEnumerable<int> FirstWordsOf(Func<T, bool> meant) => Entries(meant).Select(e => e.Words[0]);

    /// <summary>The ids of all words of the phrases of such a meaning.</summary>
    public IEnumerable<int> AllWordsOf(Func<T, bool> meant) => Entries(meant).SelectMany(e => e.Words);

    private IEnumerable<Entry> Entries(Func<T, bool> meant) =>
        byFirst.OfType<Entry[]>().SelectMany(entries => entries).Where(e => meant(e.Meaning));

    /// <summary>The longest phrase that begins at <paramref name="i"/>; <paramref name="next"/> is the token after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(in Passage passage, int i, out T meaning, out int next)
    {
        // Most words begin none: that much is worth to be asked in place.
        int word = passage.Word(i);
        if ((uint)word < (uint)byFirst.Length && byFirst[word] is { } entries)
        {
            return TryEntries(passage, i, entries, out meaning, out next);
        }

        meaning = default!;
        next = i;
        return false;
    }

    private static bool TryEntries(in Passage passage, int i, Entry[] entries, out T meaning, out int next)
    {
        foreach (ref readonly Entry entry in entries.AsSpan())
        {
            next = i + 1;
            int matched = 1;
            for (; matched < entry.Words.Length; matched++)
            {
                int at = passage.Word(next) == entry.Words[matched] ? next : passage.SkipHyphen(next);
                if (passage.Word(at) != entry.Words[matched])
                {
                    break;
                }

                next = at + 1;
            }

            if (matched == entry.Words.Length)
            {
                meaning = entry.Meaning;
                return true;
            }
        }

        meaning = default!;
        next = i;
        return false;
    }

    /// <summary>The longest phrase that ends right before <paramref name="end"/>; <paramref name="start"/> is its first token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatchBefore(in Passage passage, int end, out T meaning, out int start)
    {
        int word = passage.Word(end - 1);
        if ((uint)word < (uint)byLast.Length && byLast[word] is { } entries)
        {
            return TryEntriesBefore(passage, end, entries, out meaning, out start);
        }

        meaning = default!;
        start = end;
        return false;
    }

    private static bool TryEntriesBefore(in Passage passage, int end, Entry[] entries, out T meaning, out int start)
    {
        foreach (ref readonly Entry entry in entries.AsSpan())
        {
            start = end - 1;
            int left = entry.Words.Length - 1;
            while (left > 0)
            {
                int at = passage.Word(start - 1) != entry.Words[left - 1] && passage.IsHyphen(start - 1) ? start - 2 : start - 1;
                if (passage.Word(at) != entry.Words[left - 1])
                {
                    break;
                }

                start = at;
                left--;
            }

            if (left == 0)
            {
                meaning = entry.Meaning;
                return true;
            }
        }

        meaning = default!;
        start = end;
        return false;
    }
}
