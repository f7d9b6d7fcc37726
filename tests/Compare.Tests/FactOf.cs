using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;

namespace Compare.Tests;

/// <summary>Makes what rules ask for without a reader of rules.</summary>
internal static class FactOf
{
    /// <param name="unit">Makes a measure of what has no unit.</param>
    public static Fact Kind(FactKind kind, string? unit = null) =>
        (kind, unit) switch
        {
            (_, null) => FactKinds.Any(kind),
            (FactKind.Money, _) => new MoneyFact(unit),
            (FactKind.Age, _) => new AgeFact(unit),
            (FactKind.Duration, _) => new DurationFact(unit),
            _ => new MeasureFact(unit),
        };
}
