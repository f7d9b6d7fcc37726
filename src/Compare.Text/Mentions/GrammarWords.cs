using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>A grammar's words as ids of a vocabulary. For one thread while it is built.</summary>
internal sealed class GrammarWords
{
    private readonly Dictionary<string, WordSet> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> single = new(StringComparer.Ordinal);
    private readonly Vocabulary vocabulary;
    private readonly Tag[] closed;

    public GrammarWords(Grammar grammar, Vocabulary vocabulary, WordForms forms)
    {
        Grammar = grammar;
        this.vocabulary = vocabulary;
        foreach ((string name, var words) in grammar.Lists)
        {
            lists[name] = new WordSet(
                words.SelectMany(w => w[0] == '=' ? [w[1..]] : forms.Of(w)).Distinct(StringComparer.Ordinal),
                vocabulary
            );
        }

        var ids = grammar.Closed.Select(c => (Id: vocabulary.Add(c.Key), c.Value)).ToArray();
        closed = new Tag[ids.Length == 0 ? 1 : ids.Max(c => c.Id) + 1];
        foreach ((int id, Tag tag) in ids)
        {
            closed[id] = tag;
        }

        (Be, Have, Do) = (List("be"), List("have"), List("do"));
        (Negators, States, Catenatives) = (List("negators"), List("state"), List("catenative"));
        (Say, Subordinators, MaySubordinate) = (List("say"), List("subordinators"), List("may_subordinate"));
        (Determinate, That, Surpass) = (List("definite"), List("that"), List("surpass"));
    }

    public Grammar Grammar { get; }

    public WordSet Be { get; }

    public WordSet Have { get; }

    public WordSet Do { get; }

    public WordSet Negators { get; }

    public WordSet States { get; }

    public WordSet Catenatives { get; }

    public WordSet Say { get; }

    public WordSet Subordinators { get; }

    public WordSet MaySubordinate { get; }

    public WordSet Determinate { get; }

    public WordSet That { get; }

    public WordSet Surpass { get; }

    /// <summary>The words of a list in all their forms; empty where the grammar does not have it.</summary>
    public WordSet List(string name) => lists.TryGetValue(name, out WordSet? set) ? set : Word(name);

    /// <summary>One word as it is written.</summary>
    public WordSet Word(string word)
    {
        if (!single.TryGetValue(word, out WordSet? set))
        {
            single[word] = set = new WordSet([word], vocabulary);
        }

        return set;
    }

    /// <summary>The tag of a word of a closed class; none of other words.</summary>
    public Tag Closed(int word) => (uint)word < (uint)closed.Length ? closed[word] : Tag.None;
}
