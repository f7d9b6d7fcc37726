using Compare.Text.Lexicons;

namespace Compare.Text.Language;

/// <summary>A lexicon's lists as sets of one vocabulary, each made once however many rules ask for it. For one thread.</summary>
internal sealed class WordSets(Lexicon lexicon, Vocabulary vocabulary)
{
    private readonly Dictionary<Section, WordSet> sets = [];

    /// <summary>Where the lists come from.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The forms in a table of them, base: forms apart by spaces.</summary>
    public WordSet Forms(TableSection section)
    {
        if (!sets.TryGetValue(section, out WordSet? set))
        {
            sets[section] = set = new WordSet(lexicon[section].Values.SelectMany(f => f.Split(' ')), vocabulary);
        }

        return set;
    }

    /// <summary>The words of a list section; empty where the lexicon does not have it.</summary>
    public WordSet this[ListSection section]
    {
        get
        {
            if (!sets.TryGetValue(section, out WordSet? set))
            {
                sets[section] = set = new WordSet(lexicon[section], vocabulary);
            }

            return set;
        }
    }
}
