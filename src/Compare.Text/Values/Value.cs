using Compare.Text.Common;

namespace Compare.Text.Values;

/// <summary>What kind of thing a value is.</summary>
public enum ValueKind : byte
{
    Number,
    Ordinal,
    Percent,
    Money,
    Measure,
    Age,
    Duration,
    Date,
    Time,
    Name,
    Label,
    Quotation,
}

/// <summary>How a figure is qualified.</summary>
public enum Hedge : byte
{
    Exact,
    About,
    Nearly,
    Over,
    AtLeast,
    AtMost,
    Range,
    Vague,
}

/// <summary>Something that an article says, with the words that say it.</summary>
/// <param name="Span">Where its words stand, hedge included, in the text that was read.</param>
public abstract record Value(TextSpan Span, ValueKind Kind, Hedge Hedge);

/// <summary>A person or body. <paramref name="Canonical"/> is the spelling that stands for all its spellings.</summary>
public sealed record Name(TextSpan Span, string Canonical) : Value(Span, ValueKind.Name, Hedge.Exact);

/// <summary>One of a rule's choices.</summary>
public sealed record Label(TextSpan Span, string Text) : Value(Span, ValueKind.Label, Hedge.Exact);

/// <summary>Words given as somebody's own.</summary>
public sealed record Quotation(TextSpan Span, string Words, string? Speaker) : Value(Span, ValueKind.Quotation, Hedge.Exact);
