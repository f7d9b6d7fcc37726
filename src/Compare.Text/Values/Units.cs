using System.Collections.Frozen;
using System.Globalization;

namespace Compare.Text.Values;

/// <summary>
/// Which units measure the same, and how many of one make another. Units that stand here with one dimension convert; any
/// other unit, currencies among them, compares with itself only.
/// </summary>
public static class Units
{
    // A mean Gregorian year to the hour. What matters is that 12 months are a year and that days come out within a percent.
    private const double Day = 86_400;
    private const double Year = 365.25 * Day;

    private static readonly FrozenDictionary<string, (char Dimension, double Factor)> Table =
        new Dictionary<string, (char, double)>(StringComparer.Ordinal)
        {
            ["second"] = ('t', 1),
            ["minute"] = ('t', 60),
            ["hour"] = ('t', 3_600),
            ["day"] = ('t', Day),
            ["week"] = ('t', 7 * Day),
            ["month"] = ('t', Year / 12),
            ["year"] = ('t', Year),
            ["millimetre"] = ('l', 0.001),
            ["centimetre"] = ('l', 0.01),
            ["metre"] = ('l', 1),
            ["kilometre"] = ('l', 1_000),
            ["inch"] = ('l', 0.0254),
            ["foot"] = ('l', 0.3048),
            ["yard"] = ('l', 0.9144),
            ["mile"] = ('l', 1_609.344),
            ["gram"] = ('m', 0.001),
            ["kilogram"] = ('m', 1),
            ["tonne"] = ('m', 1_000),
            ["ounce"] = ('m', 0.028349523125),
            ["pound"] = ('m', 0.45359237),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether figures in the two units can be set against each other. Null is a bare number.</summary>
    public static bool Comparable(string? a, string? b) =>
        a == b || (a is not null && b is not null && Table.TryGetValue(a, out var x) && Table.TryGetValue(b, out var y)
            && x.Dimension == y.Dimension);

    /// <summary>Whether the unit is one of time.</summary>
    public static bool IsTime(string? unit) => Comparable(unit, "second");

    /// <summary>The unit to compare two comparable units in: the one preferred, else the larger of the two.</summary>
    public static string? Common(string? a, string? b, string? preferred) =>
        Comparable(a, preferred) ? preferred : a == b || Table[a!].Factor > Table[b!].Factor ? a : b;

    /// <summary>An amount of one unit in a comparable other.</summary>
    public static double Convert(double amount, string? from, string? to)
    {
        if (from == to)
        {
            return amount;
        }

        // Twelve digits, so that the noise of the division cannot part what is equal: 30 months are 2.5 years.
        double converted = amount * (Table[from!].Factor / Table[to!].Factor);
        return double.Parse(converted.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The quantity told in a comparable unit. Figures beyond what a number can hold become open.</summary>
    public static Quantity In(Quantity quantity, string? unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        double? Figure(double? amount) =>
            amount is { } a && double.IsFinite(a) && Convert(a, quantity.Unit, unit) is var b && double.IsFinite(b) ? b : null;
        Interval Both(Interval interval) => new(Figure(interval.Low), Figure(interval.High));
        return quantity with
        {
            Nominal = Figure(quantity.Nominal),
            Stated = Both(quantity.Stated),
            Rounding = Both(quantity.Rounding),
            Unit = unit,
        };
    }

    /// <summary>The quantity in the unit asked for, or as it is where none is; null where the two do not measure the same.</summary>
    public static Quantity? Convert(Quantity quantity, string? unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return unit is null ? quantity : Comparable(quantity.Unit, unit) ? In(quantity, unit) : null;
    }

    /// <summary>
    /// "1979-1989" as a duration of 10 years, which may stand for 9 to 11: the days of either end are not said. Null for
    /// anything but a period from one year to a later one.
    /// </summary>
    public static Quantity? YearSpan(DateRange period)
    {
        ArgumentNullException.ThrowIfNull(period);
        int years = period.To.Year - period.From.Year;
        return period is not { Bound: DateBound.Throughout, Precision: DatePrecision.Year } || years <= 0 ? null
            : new Quantity(period.Span, ValueKind.Duration, period.Hedge, years, new Interval(years, years), new Interval(years - 1, years + 1),
                "year", period.Span);
    }

    /// <summary>Whether the first unit is smaller than the second; false where they do not measure the same.</summary>
    internal static bool IsSmaller(string? a, string? b) => a != b && Comparable(a, b) && Table[a!].Factor < Table[b!].Factor;
}
