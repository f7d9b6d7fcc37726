using Compare.Rules.Model;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>Quantities and dates, as the value reader found them, in the rule's unit where it names one.</summary>
internal sealed class QuantityCandidates(FactKind kind, string? unit) : ICandidateSource
{
    public IReadOnlyList<Candidate> Find(ReadArticle article) => article.Candidates(kind, unit, Fit);

    /// <summary>The value as one of this kind and unit; null where it is of another.</summary>
    public Value? Fit(Value value) => (kind, value) switch
    {
        (FactKind.Date, DateRange) => value,
        (FactKind.Duration, DateRange period) => (period.Length ?? Units.YearSpan(period)) is { } length ? Units.Convert(length, unit) : null,
        // A currency is never converted: an amount in another one is a claim all the same.
        (FactKind.Money, Quantity { Kind: ValueKind.Money }) => value,
        (_, Quantity quantity) when quantity.Kind == KindOf(kind) => Units.Convert(quantity, unit),
        _ => null,
    };

    private static ValueKind? KindOf(FactKind kind) => kind switch
    {
        FactKind.Count => ValueKind.Number,
        FactKind.Measure => ValueKind.Measure,
        FactKind.Percent => ValueKind.Percent,
        FactKind.Age => ValueKind.Age,
        FactKind.Duration => ValueKind.Duration,
        _ => null,
    };
}
