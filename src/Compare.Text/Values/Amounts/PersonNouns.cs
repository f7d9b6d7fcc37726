using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Knows words for people: those of a list, and what ends like "driver" and is no thing.</summary>
internal sealed class PersonNouns(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
{
    private const int LongestNoun = 4,
        ShortestStem = 3;
    private readonly WordSet singular = new(lexicon[Sections.AgedNouns], vocabulary),
        plural = new(lexicon[Sections.AgedNouns].Select(noun => noun + "s"), vocabulary),
        things = new(lexicon[Sections.AgeNots], vocabulary);
    private readonly PhraseTable<bool> determiners = PhraseTable.Of(vocabulary, lexicon[Sections.AgeDeterminers]);
    private readonly string[] endings = [.. lexicon[Sections.PersonEndings]];
    private readonly PartsOfSpeech speech = lexicon.Grammar.Words;

    /// <summary>"driver", "nurse".</summary>
    public bool IsOne(in Passage p, int i) =>
        p.IsWord(i)
        && !things.Contains(p.Word(i))
        && !words.IsSmall(p.Word(i), out _)
        && (singular.Contains(p.Word(i)) || EndsLikeOne(p, i, p.Chars(i), Tag.NN));

    /// <summary>"neighbours", "drivers".</summary>
    public bool AreMany(in Passage p, int i) =>
        p.IsWord(i) && (plural.Contains(p.Word(i)) || (p.Chars(i) is [.., 's'] && EndsLikeOne(p, i, p.Chars(i)[..^1], Tag.NNS)));

    /// <summary>"the tram driver", "a father of three": one that an article or owner stands before, up to <paramref name="end"/>.</summary>
    public bool IsNoun(in Passage p, int end)
    {
        int noun = end - 1;
        for (int of = noun; of >= end - LongestNoun && !IsOne(p, noun); of--)
        {
            noun = words.IsOf(p.Word(of)) ? of - 1 : noun;
        }

        if (!IsOne(p, noun))
        {
            return false;
        }

        int i = noun - 1;
        while (i > noun - LongestNoun && p.IsWord(i) && !words.IsFunction(p.Word(i)) && !determiners.TryMatch(p, i, out _, out _))
        {
            i = p.IsHyphen(i - 1) && p.IsJoined(i) ? i - 2 : i - 1;
        }

        return determiners.TryMatch(p, i, out _, out _);
    }

    private bool EndsLikeOne(in Passage p, int i, ReadOnlySpan<char> word, Tag tag)
    {
        if (words.IsFunction(p.Word(i)))
        {
            return false;
        }

        foreach (string ending in endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
                int known = speech.Find(p.Chars(i), tags, out _);
                return known == 0 || tags[0] == tag;
            }
        }

        return false;
    }
}
