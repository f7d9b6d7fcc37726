using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>
/// Why something is as it is, as data: a code, which is a key of the words, and what the text for it is filled in with. The
/// sentence is made from it by <see cref="Phrasing"/>, in any language.
/// </summary>
/// <param name="Code">Section and key of the words: <c>reason.no-figure</c>.</param>
/// <param name="Details">
/// By the placeholder's name: a text, a number, an <see cref="Amount"/>, a <see cref="Distance"/>, a <see cref="Span"/>, a
/// <see cref="StatedValue"/>, a
/// <c>PartialDate</c> or another reason.
/// </param>
public sealed record Reason(string Code, ImmutableArray<(string Name, object Value)> Details)
{
    /// <summary>The code without its section: <c>no-figure</c>.</summary>
    public string Name => Code[(Code.IndexOf('.', StringComparison.Ordinal) + 1)..];

    internal static Reason Of(string code, params ReadOnlySpan<(string Name, object Value)> details) => new(code, [.. details]);
}

/// <summary>A figure in a unit.</summary>
internal sealed record Amount(double Figure, string? Unit, ValueKind Kind);

/// <summary>How far apart two figures are, in a unit.</summary>
internal sealed record Distance(double Size, string? Unit, ValueKind Kind)
{
    /// <summary>Whether the figures were said in two units, so that no distance between them is exact.</summary>
    public bool IsConverted { get; init; }
}

/// <summary>Figures from one to another, in a unit. Of what is counted only whole numbers are meant.</summary>
internal sealed record Span(Interval Figures, string? Unit, ValueKind Kind);

/// <summary>A value with the words that say it.</summary>
/// <param name="Quoted">Whether a sentence has the words themselves, in quotation marks, or the value as a reader would write it.</param>
internal sealed record StatedValue(Value Value, string Words, bool Quoted);

/// <summary>An instant in UTC; of two in one sentence the second has the year and the zone.</summary>
internal sealed record TimeOfDay(DateTimeOffset Instant, bool WithYear);

/// <summary>A date of a year that the sentence says elsewhere.</summary>
internal sealed record WithinYear(PartialDate Date);

/// <summary>Words of a text, which a sentence has in quotation marks.</summary>
internal sealed record QuotedText(string Text);
