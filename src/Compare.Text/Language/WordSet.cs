using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>A set of vocabulary words: one array look-up a test.</summary>
internal sealed class WordSet
{
    private readonly bool[] members;

    public WordSet(IEnumerable<string> words, Vocabulary vocabulary)
        : this([.. words.Select(vocabulary.Add)]) { }

    /// <param name="ids">Words by their ids in the vocabulary.</param>
    internal WordSet(int[] ids)
    {
        members = new bool[ids.Length == 0 ? 1 : ids.Max() + 1];
        foreach (int id in ids)
        {
            members[id] = true;
        }
    }

    public bool Contains(int word) => (uint)word < (uint)members.Length && members[word];

    public bool Contains(Token token) => Contains(token.Word);

    /// <summary>Whether any of some tokens is in the set.</summary>
    public bool ContainsAny(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
