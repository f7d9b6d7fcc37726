using System.Globalization;
using Compare.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>
/// Quantities and dates, as the value reader found them, in the rule's unit where it names one. News writes the unit of some
/// scales or leaves it out ("a 6.1 quake"): where the rule asks for one of these, a bare figure with a decimal is one too.
/// </summary>
internal sealed class QuantityCandidates(FactKind kind, string? unit, Lexicon lexicon) : ICandidateSource
{
    private readonly double? scale = kind == FactKind.Measure && unit is not null && lexicon.Table("bare_units").TryGetValue(unit, out string? most)
        ? double.Parse(most, CultureInfo.InvariantCulture) : null;

    public IReadOnlyList<Candidate> Find(ReadArticle article) => article.Candidates(kind, unit, Fit);

    /// <summary>The value as one of this kind and unit; null where it is of another.</summary>
    public Value? Fit(Value value) => (kind, value) switch
    {
        (FactKind.Date, DateRange) => value,
        (FactKind.Duration, DateRange period) => (period.Length ?? Units.YearSpan(period)) is { } length ? Units.Convert(length, unit) : null,
        // A currency is never converted: an amount in another one is a claim all the same.
        (FactKind.Money, Quantity { Kind: ValueKind.Money }) => value,
        (FactKind.Measure, Quantity { Kind: ValueKind.Number, Unit: null, Nominal: > 0 } bare) when bare.Nominal < scale && bare.Nominal % 1 != 0 =>
            bare with { Kind = ValueKind.Measure, Unit = unit },
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
