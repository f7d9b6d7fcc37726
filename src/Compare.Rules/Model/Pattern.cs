using System.Collections.Immutable;

namespace Compare.Rules.Model;

/// <summary>A step of a pattern.</summary>
public abstract record PatternPart;

/// <summary>Words, or <c>(a | b)</c>.</summary>
public sealed record PatternWords(Term Term) : PatternPart;

/// <summary><c>…</c> or <c>...</c>: any words, none included, within the clause.</summary>
public sealed record PatternGap : PatternPart;

/// <summary><c>{value}</c>: the value the rule is about.</summary>
public sealed record PatternSlot : PatternPart;

/// <summary>A pattern with exactly one slot. <paramref name="Text"/> is as the rule writes it.</summary>
public sealed record Pattern(ImmutableArray<PatternPart> Parts, string Text);
