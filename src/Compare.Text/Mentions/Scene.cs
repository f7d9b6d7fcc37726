using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Mentions;

/// <summary>The chunks of a sentence, in order, and the ways through them.</summary>
internal sealed class Scene(Document document, TokenRange sentence, List<Chunk> chunks)
{
    public Document Document => document;

    public TokenRange Sentence => sentence;

    public List<Chunk> Chunks => chunks;

    /// <summary>The clauses by number.</summary>
    public List<ClauseLink> Clauses { get; } = [];

    public Chunk this[int i] => chunks[i];

    /// <summary>The chunk before one, adverbs and times looked through; -1 where there is none.</summary>
    public int Before(int i)
    {
        do
        {
            i--;
        } while (i >= 0 && IsLookedThrough(i));
        return i;
    }

    /// <summary>The chunk behind one, adverbs and times looked through; -1 where there is none.</summary>
    public int Behind(int i)
    {
        do
        {
            i++;
        } while (i < chunks.Count && IsLookedThrough(i));
        return i < chunks.Count ? i : -1;
    }

    public bool Is(int i, ChunkKind kind) => i >= 0 && i < chunks.Count && chunks[i].Kind == kind;

    public bool IsFigure(int i) => Is(i, ChunkKind.Noun) && chunks[i].Figure is not null;

    /// <summary>The id of a chunk's head.</summary>
    public int Word(int i) => document.Tokens[chunks[i].Head].Word;

    /// <summary>Whether any word of a chunk is in a set.</summary>
    public bool Has(int i, WordSet set) => set.ContainsAny(document.Tokens.AsSpan()[chunks[i].Tokens.Start..chunks[i].Tokens.End]);

    /// <summary>Whether a phrase has a word of a set beside those of its figure: "no fewer than 60" says no "no".</summary>
    public bool HasBeside(int i, WordSet set)
    {
        for (int token = chunks[i].Tokens.Start; token < chunks[i].Tokens.End; token++)
        {
            if (set.Contains(document.Tokens[token]) && !(chunks[i].Figure is not null && chunks[i].FigureTokens.Contains(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The chunk that a token stands in; -1 where it stands in none.</summary>
    public int At(int token)
    {
        int low = 0;
        int high = chunks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = chunks[middle].Tokens.End > token ? (low, middle) : (middle + 1, high);
        }

        return low < chunks.Count && chunks[low].Tokens.Contains(token) ? low : -1;
    }

    /// <summary>Whether a chunk stands in a clause, or in one that is said of a noun of it.</summary>
    public bool IsWithin(int i, int clause)
    {
        int own = chunks[i].Clause;
        while (own != clause && own >= 0 && Clauses[own].Kind is LinkKind.Participle or LinkKind.Relative or LinkKind.Aside)
        {
            own = Clauses[own].Parent;
        }

        return own == clause;
    }

    private bool IsLookedThrough(int i) => chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Time;
}

/// <summary>How a clause hangs on what stands before it.</summary>
internal enum LinkKind
{
    /// <summary>By itself.</summary>
    Main,

    /// <summary>"who …", "which …".</summary>
    Relative,

    /// <summary>"if …", "when …", "that …".</summary>
    Subordinate,

    /// <summary>"and …" with a verb and the subject of the clause before.</summary>
    Shared,

    /// <summary>"killing …", "held since May".</summary>
    Participle,

    /// <summary>"…, the mayor said, …", a bracket.</summary>
    Aside,
}

/// <summary>A clause of a sentence.</summary>
/// <param name="Parent">The number of the clause it hangs on; -1 where it hangs on none.</param>
/// <param name="Opener">The chunk that opens it.</param>
/// <param name="Fronted">Whether what it hangs on comes behind it.</param>
internal sealed record ClauseLink(LinkKind Kind, int Parent, int Opener, bool AfterComma, bool Fronted)
{
    public int Parent { get; set; } = Parent;

    public bool HasVerb { get; set; }

    public bool HasFinite { get; set; }
}
