using System.Globalization;

namespace Compare.Text.Values;

/// <summary>
/// Which units measure the same, and how many of one make another. Units of one dimension convert; any other unit,
/// currencies among them, compares with itself only. A temperature is read as one on the scale, not as a difference.
/// </summary>
internal static class Units
{
    /// <summary>Whether figures in the two units can be set against each other. Null is a bare number.</summary>
    public static bool Comparable(string? a, string? b) =>
        a == b
        || (
            a is not null
            && b is not null
            && UnitTable.TryFind(a, out UnitSize x)
            && UnitTable.TryFind(b, out UnitSize y)
            && x.Dimension == y.Dimension
        );

    /// <summary>Whether the unit is one of time.</summary>
    public static bool IsTime(string? unit) => Comparable(unit, "second");

    /// <summary>The unit to compare two comparable units in: the one preferred, else the larger of the two.</summary>
    public static string? Common(string? a, string? b, string? preferred) =>
        Comparable(a, preferred) ? preferred
        : a == b || Size(a).Factor > Size(b).Factor ? a
        : b;

    /// <summary>An amount of one unit in a comparable other.</summary>
    public static double Convert(double amount, string? from, string? to)
    {
        if (from == to)
        {
            return amount;
        }

        // Twelve digits, so that the noise of the division cannot part what is equal: 30 months are 2.5 years.
        (UnitSize old, UnitSize wanted) = (Size(from), Size(to));
        double converted = (amount * (old.Factor / wanted.Factor)) + ((old.Offset - wanted.Offset) / wanted.Factor);
        return double.Parse(converted.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The quantity told in a comparable unit. Figures beyond what a number can hold become open.</summary>
    public static Quantity In(Quantity quantity, string? unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        double? Figure(double amount) =>
            double.IsFinite(amount) && Convert(amount, quantity.Unit, unit) is var told && double.IsFinite(told) ? told : null;
        return quantity with
        {
            Nominal = quantity.Nominal is { } nominal ? Figure(nominal) : null,
            Stated = quantity.Stated.Map(Figure),
            Rounding = quantity.Rounding.Map(Figure),
            Unit = unit,
            InOwnUnit = unit == quantity.AsSaid().Unit ? null : quantity.AsSaid(),
        };
    }

    /// <summary>The quantity in the unit asked for, or as it is where none is; null where the two do not measure the same.</summary>
    public static Quantity? Convert(Quantity quantity, string? unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return unit is null ? quantity
            : Comparable(quantity.Unit, unit) ? In(quantity, unit)
            : null;
    }

    /// <summary>
    /// "1979-1989" as a duration of 10 years, which may stand for 9 to 11: the days of either end are not said. Null for
    /// anything but a period from one year to a later one.
    /// </summary>
    public static Quantity? YearSpan(DateRange period)
    {
        ArgumentNullException.ThrowIfNull(period);
        int years = period.To.Year - period.From.Year;
        return period is not { Bound: DateBound.Throughout, Precision: DatePrecision.Year } || years <= 0
            ? null
            : new Quantity(
                period.Span,
                ValueKind.Duration,
                period.Hedge,
                years,
                new Interval(years, years),
                new Interval(years - 1, years + 1),
                "year",
                period.Span
            );
    }

    /// <summary>Whether the first unit can be a part of the second in one amount, as inches are of feet.</summary>
    internal static bool IsPart(string? part, string? whole) =>
        part != whole
        && Comparable(part, whole)
        && Size(part) is { Dimension: UnitTable.Length or UnitTable.Mass or UnitTable.Time } size
        && size.Factor < Size(whole).Factor;

    private static UnitSize Size(string? unit) =>
        unit is not null && UnitTable.TryFind(unit, out UnitSize size)
            ? size
            : throw new ArgumentException($"'{unit}' does not convert.", nameof(unit));
}
