using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Input.Rules.Model;

/// <summary>A step of a pattern.</summary>
internal abstract record PatternPart;

/// <summary>Words, or <c>(a | b)</c>.</summary>
internal sealed record PatternWords(Term Term) : PatternPart;

/// <summary><c>…</c> or <c>...</c>: any words, none included, within the clause.</summary>
internal sealed record PatternGap : PatternPart;

/// <summary><c>{value}</c>: the value the rule is about.</summary>
internal sealed record PatternSlot : PatternPart;

/// <summary>
/// What stands in a clause, in this order: with exactly one slot in a rule's patterns, without one in a choice's phrases.
/// A gap never stands at either end. <paramref name="Text"/> is as the rule writes it.
/// </summary>
internal sealed record Pattern(ImmutableArray<PatternPart> Parts, string Text)
{
    public Position At { get; init; }
}
