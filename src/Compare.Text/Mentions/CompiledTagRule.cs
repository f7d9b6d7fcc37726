using System.Collections.Immutable;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>A rule that chooses a tag, with its words as ids.</summary>
internal sealed class CompiledTagRule(TagRule rule, GrammarWords words)
{
    /// <summary>How far back a word may stand that a rule looks for earlier in the sentence.</summary>
    private const int Reach = 8;

    private readonly Neighbour left = new(rule.Left, words);
    private readonly Neighbour right = new(rule.Right, words);
    private readonly WordSet? word = rule.Word is null ? null : words.List(rule.Word);
    private readonly WordSet? earlier = rule.Earlier is null ? null : words.List(rule.Earlier);

    /// <summary>The tag that the rule gives an item; null where it does not fit.</summary>
    public Tag? Choose(List<Item> items, int i)
    {
        if (
            (word is not null && !word.Contains(items[i].Word))
            || !left.IsMet(items, Before(items, i))
            || !right.IsMet(items, Behind(items, i))
            || (rule.Run != Tag.None && !BeginsRun(items, i))
            || (earlier is not null && !StandsEarlier(items, i, earlier))
        )
        {
            return null;
        }

        foreach (Tag tag in rule.Choose)
        {
            if (items[i].CanBe(tag))
            {
                return tag;
            }
        }

        return null;
    }

    private static int Before(List<Item> items, int i)
    {
        do
        {
            i--;
        } while (i >= 0 && items[i].Tag is Tag.RB or Tag.Quote);
        return i;
    }

    private static int Behind(List<Item> items, int i)
    {
        do
        {
            i++;
        } while (i < items.Count && items[i].Tag == Tag.Quote);
        return i;
    }

    /// <summary>Whether nothing but adjectives and singular nouns stand between a figure other than one and an item.</summary>
    private bool BeginsRun(List<Item> items, int i)
    {
        do
        {
            i--;
        } while (i >= 0 && items[i].Tag is Tag.JJ or Tag.NN or Tag.VBN or Tag.VBG or Tag.NNP or Tag.Quote);
        return i >= 0 && items[i].Tag == rule.Run;
    }

    private static bool StandsEarlier(List<Item> items, int i, WordSet set)
    {
        for (int j = i - 1; j >= 0 && i - j <= Reach; j--)
        {
            if (set.Contains(items[j].Word))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Neighbour(ImmutableArray<string> any, GrammarWords words)
    {
        private readonly Tag[] tags = [.. any.Where(a => a[0] != '<').Select(Enum.Parse<Tag>)];
        private readonly WordSet[] lists = [.. any.Where(a => a[0] == '<').Select(a => words.List(a.Trim('<', '>')))];

        public bool IsMet(List<Item> items, int i) =>
            any.IsEmpty
            || (i >= items.Count && tags.Contains(Tag.End))
            || (i >= 0 && i < items.Count && (tags.Contains(items[i].Tag) || Array.Exists(lists, l => l.Contains(items[i].Word))));
    }
}
