using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Input.Rules.Model;

internal enum PhraseKind
{
    /// <summary>Words that match in any inflected form.</summary>
    Words,

    /// <summary>"…": exactly these words, in any case.</summary>
    Literal,

    /// <summary>/…/: a regular expression, matched without backtracking.</summary>
    Regex,

    /// <summary>Several of these one after the other, with brackets, gaps or commas.</summary>
    Sequence,
}

/// <summary>One way to say a thing. <paramref name="Text"/> is without its quotes or slashes.</summary>
internal sealed record Phrase(PhraseKind Kind, string Text)
{
    /// <summary>The steps of a sequence; null of what has one.</summary>
    public Pattern? Steps { get; init; }
}

/// <summary>Phrases any of which will do: <c>collapse | fall | "gave way"</c>.</summary>
internal sealed record Term(ImmutableArray<Phrase> Alternatives)
{
    public Position At { get; init; }

    /// <summary>As the rule writes it.</summary>
    public override string ToString() =>
        string.Join(
            " | ",
            Alternatives.Select(p =>
                p.Kind switch
                {
                    PhraseKind.Literal => $"\"{p.Text}\"",
                    PhraseKind.Regex => $"/{p.Text}/",
                    _ => p.Text,
                }
            )
        );
}

/// <summary>What must, may and must not stand in one stretch of text. Empty lists ask for nothing.</summary>
/// <param name="All">Each of these terms.</param>
/// <param name="Any">At least one of these, where there are any.</param>
/// <param name="None">Not one of these.</param>
internal sealed record Condition(ImmutableArray<Term> All, ImmutableArray<Term> Any, ImmutableArray<Term> None)
{
    public static readonly Condition Empty = new([], [], []);

    public bool IsEmpty => All.IsEmpty && Any.IsEmpty && None.IsEmpty;
}

/// <summary>The surroundings a candidate value must stand in, from near to far.</summary>
internal sealed record Context(Condition Clause, Condition Sentence, Condition Paragraph, Condition Article)
{
    public static readonly Context Empty = new(Condition.Empty, Condition.Empty, Condition.Empty, Condition.Empty);

    public bool IsEmpty => Clause.IsEmpty && Sentence.IsEmpty && Paragraph.IsEmpty && Article.IsEmpty;
}
