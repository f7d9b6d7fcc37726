using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>What a version says, whoever says it and wherever: two versions of one statement stand to every third alike.</summary>
internal sealed record VersionContent(Value Value, string? Scope, PartialDate? AsOf, string Also)
{
    public static VersionContent Of(ArticleVersion version) =>
        new(Bare(version.Value), version.Scope, version.AsOf, string.Join('|', version.Also.Select(a => Bare(a.Value).ToString())));

    /// <summary>Where a value lies on its line: figures in the rule's unit, days by number; 0 for what has no place on a line.</summary>
    public static (double Low, double High) Ends(FactRule rule, Value value) =>
        value switch
        {
            Quantity said when (Units.Convert(said, rule.Unit) ?? said) is var told => (
                told.Stated.Low ?? double.NegativeInfinity,
                told.Stated.High ?? double.PositiveInfinity
            ),
            DateRange date => (date.From.DayNumber, date.To.DayNumber),
            _ => (0, 0),
        };

    private static Value Bare(Value value) =>
        value switch
        {
            Quantity quantity => quantity with { Span = default, Figure = default },
            DateRange date => date with { Span = default, Length = null },
            _ => value with { Span = default },
        };
}
