using Compare.Text.Lexicons;

namespace Compare.Text.Values.Figures;

/// <summary>
/// Weighs what a small "m" right after digits is, a million or a metre, by what stands on both sides: what is counted or measured, what
/// happened to it, and what the other end of a range says. Without support it is a metre.
/// </summary>
internal sealed class MillionOrMetre(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
{
    private const int Reach = 10,
        Strong = 4,
        Weak = 2,
        LongestNoun = 4,
        DigitsOfManyThousands = 6;

    private readonly PhraseTable<bool> millionBefore = PhraseTable.Of(vocabulary, lexicon[Sections.MillionBefore]),
        millionAfter = PhraseTable.Of(vocabulary, lexicon[Sections.MillionAfter]),
        metreVerbs = PhraseTable.Of(vocabulary, lexicon[Sections.MetreVerbs]),
        metreNouns = PhraseTable.Of(vocabulary, lexicon[Sections.MetreNouns]),
        metreAfter = PhraseTable.Of(vocabulary, lexicon[Sections.MetreAfter]),
        changes = PhraseTable.Of(vocabulary, lexicon[Sections.ChangeWords]),
        links = PhraseTable.Of(vocabulary, lexicon[Sections.MillionLinks]);

    private readonly string[] endings = [.. lexicon[Sections.CountEndings]];
    private readonly PartsOfSpeech speech = lexicon.Grammar.Words;

    /// <summary>Whether the "m" at <paramref name="letter"/> is a million.</summary>
    public bool IsMillion(in Passage p, int digits, int letter)
    {
        int end = letter + 1,
            start = digits;
        int own = After(p, end);
        if (own == 0 && TryPartner(p, end, out int past))
        {
            own = After(p, past); // "between 1m and 2m workers"
        }

        if (Math.Abs(own) == Strong)
        {
            return own > 0;
        }

        if (links.TryMatchBefore(p, digits, out _, out int link) && words.IsMillion(p.Word(link - 1)) && p.IsNumber(link - 2))
        {
            start = link - 2;
        }

        return own + Before(p, start, end) > 0;
    }

    /// <summary>Past the other end of a range, which is in "m" too.</summary>
    private bool TryPartner(in Passage p, int i, out int past)
    {
        int at = links.TryMatch(p, i, out _, out int next) || p.IsDash(i) ? Math.Max(next, i + 1) : i;
        past = at + 2;
        return at > i && p.IsNumber(at) && p.IsJoined(at + 1) && words.IsMillion(p.Word(at + 1));
    }

    private int After(in Passage p, int i)
    {
        if (p.IsHyphen(i) && p.IsJoined(i))
        {
            return millionAfter.TryMatch(p, i + 1, out _, out _) || words.IsCounted(p.Word(i + 1)) ? Strong : -Strong;
        }

        if (p.IsBreak(i))
        {
            return 0;
        }

        // "2m from the wall", but "2m from Syria"
        if (metreAfter.TryMatch(p, i, out _, out int next) && !(next == i + 1 && words.IsFunction(p.Word(i)) && p.IsCapitalised(next)))
        {
            return -Strong;
        }

        if (millionAfter.TryMatch(p, i, out _, out _) || words.IsCounted(p.Word(i)))
        {
            return Strong;
        }

        return words.IsOf(p.Word(i)) ? (IsMany(p, i + 1) ? 1 : -Strong)
            : words.IsPluralVerb(p.Word(i)) ? Weak
            : words.IsFunction(p.Word(i)) ? 0
            : Noun(p, i);
    }

    /// <summary>"5.5m small firms" and "4m Syrians" are millions, "3m steel beams" and "the 50m pool" are metres.</summary>
    private int Noun(in Passage p, int i)
    {
        if (p.IsCapitalised(i) && p.Chars(i) is [.., not 's', 's'])
        {
            return Strong;
        }

        for (int k = i; k < i + LongestNoun && p.IsWord(k) && !words.IsFunction(p.Word(k)); k++)
        {
            if (words.IsMeasured(p.Word(k)) || (k > i && metreAfter.TryMatch(p, k, out _, out _)))
            {
                return -Strong;
            }

            if (words.IsCounted(p.Word(k)) || words.IsTold(p.Word(k)) || IsMany(p, k))
            {
                return Strong;
            }

            if (words.IsPluralVerb(p.Word(k)))
            {
                return -1;
            }
        }

        return Is(p, i, Tag.NN) ? -Weak : 0;
    }

    private int Before(in Passage p, int start, int end)
    {
        if (words.IsArticle(p.Word(start - 1)))
        {
            return -Weak;
        }

        int weight = millionBefore.TryMatchBefore(p, start, out _, out _) ? Weak + 1 : 0;
        bool linked = false;
        for (int i = start - 1; i >= Math.Max(0, start - Reach) && !p.Is(i, '.') && !p.Is(i, ';'); i--)
        {
            if (i < start - 1 && weight == 0 && millionBefore.TryMatchBefore(p, i + 1, out _, out _))
            {
                weight += Weak;
            }

            if (words.IsTold(p.Word(i)))
            {
                return p.IsBreak(end) || words.IsFunction(p.Word(end)) ? weight + Strong : weight;
            }

            if (metreNouns.TryMatch(p, i, out _, out _) || words.IsMeasured(p.Word(i)))
            {
                return weight - Strong;
            }

            linked |= links.TryMatch(p, i, out _, out _) && i > 0;
            if (IsLarge(p, i))
            {
                weight += Weak; // "from 800,000 to 1.2m", "by 600k to 14m"
            }
            else if (!linked && metreVerbs.TryMatch(p, i, out _, out _))
            {
                weight -= Weak + 1; // "fell 30m"
            }
            else if (linked && changes.TryMatch(p, i, out _, out _))
            {
                weight += Subject(p, i - 1); // "its readership fell to 1.9m"
            }
        }

        return weight;
    }

    /// <summary>Who or what rose to so much: many of them, or what is a number by its ending.</summary>
    private int Subject(in Passage p, int i)
    {
        for (int k = i; k >= Math.Max(0, i - LongestNoun) && p.IsWord(k); k--)
        {
            if (metreNouns.TryMatch(p, k, out _, out _) || words.IsMeasured(p.Word(k)))
            {
                return -Strong;
            }

            if (words.IsTold(p.Word(k)) || words.IsCounted(p.Word(k)) || IsMany(p, k) || HasCountEnding(p.Chars(k)))
            {
                return Weak + 1;
            }
        }

        return 0;
    }

    private bool HasCountEnding(ReadOnlySpan<char> word)
    {
        foreach (string ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A figure that says it is of many: "600k", "800,000", "3 million".</summary>
    private bool IsLarge(in Passage p, int i) =>
        (p.IsNumber(i) && p[i].Length > DigitsOfManyThousands && p.Chars(i).Contains(','))
        || words.IsMagnitude(p.Word(i), out _)
        || (p.IsNumber(i - 1) && p.IsJoined(i) && words.IsMark(p.Word(i), out _));

    /// <summary>A noun in the plural: one of the list, or by its ending where the list does not have the word.</summary>
    private bool IsMany(in Passage p, int i)
    {
        if (!p.IsWord(i) || (p.IsCapitalised(i) && i > 0) || p[i].Length <= 3 || words.IsFunction(p.Word(i)) || words.IsMeasured(p.Word(i)))
        {
            return false;
        }

        Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
        int known = speech.Find(p.Chars(i), tags, out _);
        return known > 0 ? tags[..known].Contains(Tag.NNS) : p.Chars(i) is [.., not 's', 's'];
    }

    private bool Is(in Passage p, int i, Tag tag)
    {
        Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
        int known = speech.Find(p.Chars(i), tags, out _);
        return known > 0 && tags[0] == tag;
    }
}
