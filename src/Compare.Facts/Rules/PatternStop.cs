using Compare.Input.Rules.Model;

namespace Compare.Facts.Rules;

/// <summary>How far one side of a pattern leads from its value.</summary>
/// <param name="End">Where all its steps lead; null where one of them leads nowhere.</param>
/// <param name="Taken">How many steps were taken.</param>
/// <param name="At">The token at which the step that leads nowhere begins.</param>
/// <param name="Wanted">What that step asks for; null where there is none.</param>
/// <param name="Gap">Whether a gap leads to it.</param>
internal readonly record struct Walked(int? End, int Taken, int At, CompiledTerm? Wanted, bool Gap);

/// <summary>Where a pattern stopped that does not fit.</summary>
/// <param name="Nearness">How much of it stands there: words in their place count more than those elsewhere in the clause. 0 where nothing
/// does.</param>
/// <param name="Missing">How many of its words do not stand in their place.</param>
/// <param name="Why">What stands in the way, in words for the editor.</param>
internal sealed record PatternStop(Pattern Pattern, int Nearness, int Missing, string Why);
