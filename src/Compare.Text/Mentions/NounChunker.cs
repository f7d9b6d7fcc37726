using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>Makes one chunk of a noun with its determiner, figure and adjectives: "the remaining 80 hostages", "12 dead".</summary>
internal sealed class NounChunker(GrammarWords words)
{
    /// <summary>
    /// The noun phrase that begins at an item; an adjective alone, such as "missing" of "are missing"; null where neither does.
    /// </summary>
    public Chunk? At(List<Item> items, int i, List<Chunk> before, out int behind)
    {
        behind = i + 1;
        if (items[i].Tag is Tag.PRP or Tag.EX)
        {
            return new Chunk
            {
                Kind = ChunkKind.Noun,
                Tokens = items[i].Tokens,
                Head = items[i].Start,
                Pronoun = true,
            };
        }

        int j = i;
        var phrase = new Phrase();
        while (j < items.Count && phrase.State < 0 && Takes(items, j, i, phrase, before))
        {
            j++;
        }

        if (j == i)
        {
            return null;
        }

        behind = j;
        // "The number of injured": behind a preposition a state is those who are in it.
        bool adjective = !phrase.Noun && phrase.Figure < 0 && phrase.Determiner < 0 && before is not [.., { Kind: ChunkKind.Preposition }];
        Item head = items[
            phrase.Noun ? phrase.Head
            : phrase.State >= 0 ? phrase.State
            : j - 1
        ];
        return new Chunk
        {
            Kind = adjective ? ChunkKind.Adjective : ChunkKind.Noun,
            Tokens = new TokenRange(items[i].Start, items[j - 1].End),
            Head = head.End - 1,
            Figure = phrase.Figure < 0 ? null : items[phrase.Figure].Value,
            FigureTokens = phrase.Figure < 0 ? default : items[phrase.Figure].Tokens,
            HasNoun = phrase.Noun,
            State = phrase.State < 0 ? -1 : items[phrase.State].End - 1,
            Participles = [.. items.Skip(i).Take(j - i).Where(x => x.Tag is Tag.VBN).Select(x => x.End - 1)],
            Definite = phrase.Determiner >= 0 && words.Determinate.Contains(items[phrase.Determiner].Word),
            Plural = head.Tag == Tag.NNS || phrase.Figure >= 0,
        };
    }

    private sealed class Phrase
    {
        public int Head { get; set; } = -1;

        public int Figure { get; set; } = -1;

        public int Determiner { get; set; } = -1;

        public int State { get; set; } = -1;

        public bool Noun { get; set; }
    }

    /// <summary>Whether a noun follows that a participle can stand before: of "30 needed treatment" the figure takes no singular.</summary>
    private static bool BeforeCounted(List<Item> items, int j)
    {
        int noun = j + 1 < items.Count && items[j + 1].Tag == Tag.JJ ? j + 2 : j + 1;
        return noun < items.Count
            && items[noun].IsNoun
            && (
                items[j - 1].Value is not Quantity { Nominal: not 1 }
                || items[noun].Tag != Tag.NN
                || (noun + 1 < items.Count && items[noun + 1].Tag == Tag.NNS)
            );
    }

    private bool Takes(List<Item> items, int j, int start, Phrase phrase, List<Chunk> before)
    {
        Item item = items[j];
        Tag next = j + 1 < items.Count ? items[j + 1].Tag : Tag.None;
        bool beforeNoun = next is Tag.NN or Tag.NNS or Tag.NNP;
        switch (item.Tag)
        {
            case Tag.DT or Tag.PRPS:
                // A determiner begins a phrase; "all the", "both her" are one.
                if (phrase.Noun || phrase.Figure >= 0 || (j > start && items[j - 1].Tag is not (Tag.DT or Tag.PRPS)))
                {
                    return false;
                }

                phrase.Determiner = phrase.Determiner < 0 || words.Determinate.Contains(item.Word) ? j : phrase.Determiner;
                return true;
            case Tag.CD:
                // So does a figure behind a noun; "three 40-year-old men" are three.
                if (
                    phrase.Noun
                    || (phrase.Figure >= 0 && item.Value is not Quantity { Kind: ValueKind.Age or ValueKind.Measure or ValueKind.Duration })
                )
                {
                    return false;
                }

                phrase.Figure = phrase.Figure < 0 ? j : phrase.Figure;
                return true;
            case Tag.NN or Tag.NNS or Tag.NNP:
                (phrase.Noun, phrase.Head) = (true, j);
                return true;
            case Tag.POS when phrase.Noun:
                (phrase.Noun, phrase.Head, phrase.Determiner) = (false, -1, j);
                return true;
            case Tag.JJ when phrase.Noun:
                phrase.State = words.States.Contains(item.Word) && !beforeNoun ? j : -1;
                return phrase.State >= 0 || (beforeNoun && items[j - 1].Tag == Tag.NNP);
            case Tag.JJ:
                phrase.State =
                    words.States.Contains(item.Word) && !beforeNoun && next is not (Tag.JJ or Tag.CD or Tag.VBN or Tag.VBG) && j > start
                        ? j
                        : -1;
                return true;
            case Tag.VBN or Tag.VBG when !phrase.Noun && j > start:
                bool modifies =
                    (BeforeCounted(items, j) || (next == Tag.CD && phrase.Figure < 0))
                    && items[j - 1].Tag is Tag.DT or Tag.CD or Tag.JJ or Tag.POS or Tag.PRPS;
                phrase.State =
                    !modifies && words.States.Contains(item.Word) && item.Tag == Tag.VBN && next is not (Tag.DT or Tag.CD or Tag.PRPS)
                        ? j
                        : -1;
                return modifies || phrase.State >= 0;
            case Tag.VBN when j == start && beforeNoun:
                return before is [] or [.., { Kind: ChunkKind.Preposition }];
            case Tag.RB when j > start && !phrase.Noun:
                // "a badly damaged shop"
                return next is Tag.JJ or Tag.VBN && j + 2 < items.Count && items[j + 2].IsNoun;
            default:
                return false;
        }
    }
}
