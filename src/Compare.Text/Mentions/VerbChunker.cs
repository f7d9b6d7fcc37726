using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>Makes one chunk of a verb and what helps it: "would not have been killed", "are feared to have died".</summary>
internal sealed class VerbChunker(GrammarWords words)
{
    /// <summary>The verb that begins at an item; null where none does.</summary>
    public Chunk? At(List<Item> items, int i, List<Chunk> before, out int behind)
    {
        behind = i;
        int j = i;
        bool infinitive = items[i].Tag == Tag.TO && NextVerb(items, i + 1) is { } verb && items[verb].Tag is Tag.VB or Tag.VBP;
        if (infinitive)
        {
            j = NextVerb(items, i + 1)!.Value;
        }
        else if (!(items[i].IsVerb || items[i].Tag == Tag.MD) || IsModifier(items, i, before))
        {
            return null;
        }

        var group = new Group
        {
            Negated =
                before is [.., { Kind: ChunkKind.Adverb } adverb]
                && words.Negators.Contains(items.Find(x => x.Start == adverb.Tokens.Start).Word),
        };
        while (j < items.Count)
        {
            Item item = items[j];
            if (
                item.Tag == Tag.RB
                && (
                    NextVerb(items, j) is not null
                    || (words.Negators.Contains(item.Word) && group.Head >= 0 && IsAuxiliary(items[group.Head]))
                )
            )
            {
                group.Negated |= words.Negators.Contains(item.Word);
            }
            else if (item.Tag == Tag.MD && group.Head < 0)
            {
                group.Modal = j;
                group.Negated |= words.Negators.Contains(item.Word);
            }
            else if (item.IsVerb && (group.Head < 0 || Continues(items, group, j)))
            {
                group.Negated |= words.Negators.Contains(item.Word);
                group.Be |= group.Head >= 0 && words.Be.Contains(items[group.Head].Word);
                group.Perfect |= group.Head >= 0 && words.Have.Contains(items[group.Head].Word);
                group.Auxiliary |= group.Head >= 0;
                group.First = group.First < 0 ? j : group.First;
                group.Head = j;
            }
            else if (
                item.Tag == Tag.TO
                && group.Head >= 0
                && NextVerb(items, j + 1) is { } next
                && items[next].Tag is Tag.VB or Tag.VBP
                && (words.Catenatives.Contains(items[group.Head].Word) || IsAuxiliary(items[group.Head]))
            )
            {
                group.Outer = group.Head;
                (group.Be, group.Perfect, group.Auxiliary, group.Head) = (false, false, true, next);
                j = next;
            }
            else
            {
                break;
            }

            j++;
        }

        if (group.Head < 0 && group.Modal < 0)
        {
            return null;
        }

        behind = j;
        return ToChunk(items, group, i, j, infinitive);
    }

    private sealed class Group
    {
        public int Head { get; set; } = -1;

        public int First { get; set; } = -1;

        public int Modal { get; set; } = -1;

        public int Outer { get; set; } = -1;

        public bool Be { get; set; }

        public bool Perfect { get; set; }

        public bool Auxiliary { get; set; }

        public bool Negated { get; set; }
    }

    private static Chunk ToChunk(List<Item> items, Group group, int from, int to, bool infinitive)
    {
        Item head = items[group.Head < 0 ? group.Modal : group.Head];
        Tag first = group.First < 0 ? Tag.MD : items[group.First].Tag;
        bool helped = group.Modal >= 0 || group.Auxiliary;
        bool participle = head.Tag is Tag.VBN or Tag.VBD && head.CanBe(Tag.VBN) && !helped && !infinitive;
        bool finite =
            !infinitive && (group.Modal >= 0 || first is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD) && !(participle && head.Tag == Tag.VBN);
        return new Chunk
        {
            Kind = ChunkKind.Verb,
            Tokens = new Language.TokenRange(items[from].Start, items[to - 1].End),
            Head = head.End - 1,
            Finite = finite,
            Alone = participle && head.CanBe(Tag.VBD),
            Participle = participle && !head.CanBe(Tag.VBD),
            Ing = head.Tag == Tag.VBG && !helped,
            Infinitive = infinitive,
            Base = head.Tag == Tag.VB && !helped && !infinitive,
            Passive = group.Be && head.Tag is Tag.VBN or Tag.VBD && helped,
            Negated = group.Negated,
            Perfect = group.Perfect,
            HasAuxiliary = helped,
            Intransitive = head.Intransitive,
            Modal = group.Modal < 0 ? -1 : items[group.Modal].Start,
            Outer = group.Outer < 0 ? -1 : items[group.Outer].Start,
        };
    }

    private bool Continues(List<Item> items, Group group, int j)
    {
        Item head = items[group.Head];
        return (
                words.Be.Contains(head.Word) && (items[j].Tag is Tag.VBN or Tag.VBG || (items[j].Tag == Tag.VBD && items[j].CanBe(Tag.VBN)))
            )
            || (words.Have.Contains(head.Word) && (items[j].Tag == Tag.VBN || items[j].CanBe(Tag.VBN)))
            || (words.Do.Contains(head.Word) && items[j].Tag is Tag.VB or Tag.VBP);
    }

    private bool IsAuxiliary(Item item) => words.Be.Contains(item.Word) || words.Have.Contains(item.Word) || words.Do.Contains(item.Word);

    /// <summary>The verb at an item or behind adverbs there.</summary>
    private static int? NextVerb(List<Item> items, int i)
    {
        while (i < items.Count && items[i].Tag == Tag.RB)
        {
            i++;
        }

        return i < items.Count && (items[i].IsVerb || items[i].Tag == Tag.MD) ? i : null;
    }

    /// <summary>A participle before its noun: "wounded soldiers" where the sentence, a verb or a preposition begins so.</summary>
    private static bool IsModifier(List<Item> items, int i, List<Chunk> before) =>
        items[i].Tag is Tag.VBN
        && i + 1 < items.Count
        && items[i + 1].Tag is Tag.NN or Tag.NNS
        && before is [] or [.., { Kind: ChunkKind.Preposition }];
}
