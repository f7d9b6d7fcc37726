using System.Globalization;
using Compare.Facts.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// Quantities and dates, as the value reader found them, in the rule's unit where it names one. News writes the unit of some
/// scales or leaves it out ("a 6.1 quake"): where the rule asks for one of these, a bare figure with a decimal is one too.
/// </summary>
internal sealed class QuantityCandidates(Fact fact, Lexicon lexicon) : ICandidateSource
{
    private readonly FactKind kind = fact.Kind;
    private readonly string? unit = fact.Unit;
    private readonly PeriodPart? end = (fact as DateFact)?.Part;

    private readonly double? scale =
        fact is MeasureFact { Unit: { } scaled } && lexicon[Sections.BareUnits].TryGetValue(scaled, out string? most)
            ? double.Parse(most, CultureInfo.InvariantCulture)
            : null;

    public IReadOnlyList<Candidate> Find(ReadArticle article) => article.Candidates(kind, end?.ToString() ?? unit, Fit);

    /// <summary>The value as one of this kind and unit; null where it is of another.</summary>
    public Value? Fit(Value value) =>
        (kind, value) switch
        {
            (FactKind.Date, DateRange period) => end is { } part ? PeriodEnds.Of(period, part) : period,
            (FactKind.Time, ClockTime) => value,
            (FactKind.Duration, DateRange period) => (period.Length ?? Units.YearSpan(period)) is { } length
                ? Units.Convert(length, unit)
                : null,
            // A currency is never converted: an amount in another one is a claim all the same.
            (FactKind.Money, Quantity { Kind: ValueKind.Money }) => value,
            (FactKind.Percent, Quantity { Kind: ValueKind.Number, Unit: null, Nominal: > 0 and < 1 } part) when IsFraction(part) => Share(
                part
            ),
            (FactKind.Measure, Quantity { Kind: ValueKind.Number, Unit: null, Nominal: > 0 } bare)
                when bare.Nominal < scale && bare.Nominal % 1 != 0 => bare with
            {
                Kind = ValueKind.Measure,
                Unit = unit,
            },
            (_, Quantity quantity) when quantity.Kind == KindOf(kind) => Units.Convert(quantity, unit),
            _ => null,
        };

    /// <summary>
    /// Of "two thirds" the last digit is worth a third, of "0.67" a hundredth; a hedge hides that, but not that thirds have no end.
    /// </summary>
    private static bool IsFraction(Quantity number) =>
        (number.Hedge == Hedge.Exact && number.Rounding is { Low: { } low, High: { } high } && !IsWhole(Math.Log10(high - low)))
        || !IsWhole(number.Nominal!.Value * 10_000);

    private static bool IsWhole(double number) => Math.Abs(number - Math.Round(number)) < 1e-6;

    private static Quantity Share(Quantity part)
    {
        static Interval Hundredfold(Interval i) => i.Map(end => end * 100);
        return part with
        {
            Kind = ValueKind.Percent,
            Unit = "percent",
            Nominal = part.Nominal * 100,
            Stated = Hundredfold(part.Stated),
            Rounding = Hundredfold(part.Rounding),
        };
    }

    private static ValueKind? KindOf(FactKind kind) =>
        kind switch
        {
            FactKind.Count => ValueKind.Number,
            FactKind.Measure => ValueKind.Measure,
            FactKind.Percent => ValueKind.Percent,
            FactKind.Age => ValueKind.Age,
            FactKind.Duration => ValueKind.Duration,
            _ => null,
        };
}
