using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Speakers;

/// <summary>
/// The news agencies that a lexicon knows, by all their names (table "news_agencies"). A name counts where it is written
/// with a capital. Adds its words to the vocabulary; then safe from many threads.
/// </summary>
internal sealed class Agencies
{
    private readonly Vocabulary vocabulary;
    private readonly Dictionary<int, List<(int[] Words, string Agency)>> byFirstWord = [];

    public Agencies(Lexicon lexicon, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        foreach (
            (string name, string agency) in lexicon[Sections.NewsAgencies]
                .OrderByDescending(n => n.Key.Length)
                .ThenBy(n => n.Key, StringComparer.Ordinal)
        )
        {
            var tokens = new List<Token>();
            Tokenizer.Tokenize(name, vocabulary, tokens);
            int[] words = [.. tokens.Select(t => vocabulary.Add(name[t.Start..t.End]))];
            if (!byFirstWord.TryGetValue(words[0], out List<(int[] Words, string Agency)>? names))
            {
                byFirstWord[words[0]] = names = [];
            }

            names.Add((words, agency));
        }
    }

    /// <summary>The agency whose name begins at a token, and how many tokens the name has; null where none does.</summary>
    public (string Agency, int Length)? At(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (
            !byFirstWord.TryGetValue(tokens[at].Word, out List<(int[] Words, string Agency)>? names)
            || !char.IsUpper(text[tokens[at].Start])
        )
        {
            return null;
        }

        foreach ((int[] words, string agency) in names)
        {
            if (Follow(tokens, at, words))
            {
                return (agency, words.Length);
            }
        }

        return null;
    }

    /// <summary>The agencies that a text names, each once, in order of place.</summary>
    public ImmutableArray<string> In(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, vocabulary, tokens);
        return In(text, tokens.ToArray(), new TokenRange(0, tokens.Count));
    }

    /// <summary>The same of tokens of a longer text.</summary>
    public ImmutableArray<string> In(string text, Token[] tokens, TokenRange range)
    {
        var found = new List<string>();
        for (int i = range.Start; i < range.End; i++)
        {
            if (At(text, tokens.AsSpan(0, range.End), i) is { } named)
            {
                found.Add(named.Agency);
                i += named.Length - 1;
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static bool Follow(ReadOnlySpan<Token> tokens, int at, int[] words)
    {
        if (at + words.Length > tokens.Length)
        {
            return false;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (tokens[at + i].Word != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
