using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>A run of words with one head, and where it stands in its sentence.</summary>
internal sealed class Chunk
{
    public required ChunkKind Kind { get; set; }

    public required TokenRange Tokens { get; init; }

    /// <summary>The token that the chunk is one of; its last where it has no other.</summary>
    public required int Head { get; init; }

    /// <summary>The number of the clause in the sentence.</summary>
    public int Clause { get; set; }

    /// <summary>Of a noun phrase the figure that counts or measures it.</summary>
    public Value? Figure { get; init; }

    public TokenRange FigureTokens { get; init; }

    /// <summary>Whether a noun phrase has a noun, and is more than its figure and determiners.</summary>
    public bool HasNoun { get; init; }

    /// <summary>The word that says what state a noun phrase is in: "dead" of "12 people dead"; -1 where none does.</summary>
    public int State { get; init; } = -1;

    /// <summary>The participles before the noun of a phrase: "damaged" of "120 damaged shops".</summary>
    public int[] Participles { get; init; } = [];

    public bool Definite { get; init; }

    public bool Plural { get; init; }

    public bool Pronoun { get; init; }

    /// <summary>Of a verb: whether it can stand for a statement by itself.</summary>
    public bool Finite { get; set; }

    /// <summary>A form in -ed without auxiliary that can be past and participle.</summary>
    public bool Alone { get; set; }

    /// <summary>A participle in -ed.</summary>
    public bool Participle { get; set; }

    public bool Ing { get; init; }

    public bool Infinitive { get; init; }

    /// <summary>A bare base form: "heard shells land".</summary>
    public bool Base { get; init; }

    public bool Passive { get; init; }

    public bool Negated { get; init; }

    /// <summary>Whether a form of "have" helps it.</summary>
    public bool Perfect { get; init; }

    public bool HasAuxiliary { get; init; }

    public bool Intransitive { get; init; }

    /// <summary>The modal verb; -1 where there is none.</summary>
    public int Modal { get; init; } = -1;

    /// <summary>The verb that it depends on within its group: "feared" of "are feared to have died"; -1 where there is none.</summary>
    public int Outer { get; init; } = -1;
}
