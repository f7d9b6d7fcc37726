using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>Groups the words of a sentence into noun phrases, verbs with their auxiliaries, and single words, in one pass.</summary>
internal sealed class Chunker(GrammarWords words)
{
    /// <summary>How many chunks may stand between a word that can begin a clause and its verb.</summary>
    private const int ClauseReach = 6;

    private readonly NounChunker nouns = new(words);
    private readonly VerbChunker verbs = new(words);

    public List<Chunk> Group(Document document, List<Item> tagged)
    {
        List<Item> items = [.. tagged.Where(i => i.Tag != Tag.Quote)];
        var chunks = new List<Chunk>(items.Count);
        int i = 0;
        while (i < items.Count)
        {
            Chunk chunk = verbs.At(items, i, chunks, out int behind) ?? nouns.At(items, i, chunks, out behind) ?? One(items, i, out behind);
            if (chunk.Kind == ChunkKind.Time && chunks is [.., { Kind: ChunkKind.Preposition } before])
            {
                before.Kind = ChunkKind.Time;
            }

            chunks.Add(chunk);
            i = behind;
        }

        Subordinate(document, chunks);
        return chunks;
    }

    private Chunk One(List<Item> items, int i, out int behind)
    {
        behind = i + 1;
        Item item = items[i];
        ChunkKind kind = item.Tag switch
        {
            Tag.TMP => ChunkKind.Time,
            Tag.CC => ChunkKind.Conjunction,
            Tag.WP => ChunkKind.Relative,
            Tag.WRB => ChunkKind.Subordinator,
            Tag.IN when words.Subordinators.Contains(item.Word) => ChunkKind.Subordinator,
            Tag.IN or Tag.TO => ChunkKind.Preposition,
            Tag.Comma => ChunkKind.Comma,
            Tag.Semicolon => ChunkKind.Semicolon,
            Tag.Open => ChunkKind.Open,
            Tag.Close => ChunkKind.Close,
            Tag.JJ => ChunkKind.Adjective,
            _ => ChunkKind.Adverb,
        };
        return new Chunk
        {
            Kind = kind,
            Tokens = item.Tokens,
            Head = item.End - 1,
        };
    }

    /// <summary>
    /// "That" behind a noun and before a verb is relative; "after", "as" and "since" begin a clause where a verb follows.
    /// </summary>
    private void Subordinate(Document document, List<Chunk> chunks)
    {
        for (int i = 1; i + 1 < chunks.Count; i++)
        {
            if (
                chunks[i].Kind == ChunkKind.Subordinator
                && words.That.Contains(document.Tokens[chunks[i].Head].Word)
                && chunks.FindLastIndex(i - 1, c => c.Kind != ChunkKind.Time) is >= 0 and var before
                && chunks[before].Kind == ChunkKind.Noun
                && chunks[i + 1].Kind is ChunkKind.Verb or ChunkKind.Adverb
            )
            {
                chunks[i].Kind = ChunkKind.Relative;
            }
        }

        for (int i = 0; i < chunks.Count; i++)
        {
            if (
                chunks[i].Kind == ChunkKind.Preposition
                && words.MaySubordinate.Contains(document.Tokens[chunks[i].Head].Word)
                && BeginsClause(chunks, i)
            )
            {
                chunks[i].Kind = ChunkKind.Subordinator;
            }
        }
    }

    private static bool BeginsClause(List<Chunk> chunks, int i)
    {
        if (i + 1 < chunks.Count && chunks[i + 1] is { Kind: ChunkKind.Verb, Ing: true })
        {
            return true;
        }

        bool subject = false;
        for (int j = i + 1; j < chunks.Count && j - i <= ClauseReach; j++)
        {
            switch (chunks[j].Kind)
            {
                case ChunkKind.Noun:
                    subject = true;
                    break;
                case ChunkKind.Verb:
                    return subject && (chunks[j].Finite || chunks[j].Alone);
                case ChunkKind.Comma or ChunkKind.Semicolon or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Conjunction:
                    return false;
            }
        }

        return false;
    }
}
