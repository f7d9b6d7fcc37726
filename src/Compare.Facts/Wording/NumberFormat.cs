using System.Globalization;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Figures and amounts as a newspaper would print them.</summary>
internal static class NumberFormat
{
    private const double Whole = 1e-6;

    private static readonly (double Size, string Name)[] Scales = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")];

    private static readonly (double Size, string Glyph)[] Fractions = [(0.25, "¼"), (0.5, "½"), (0.75, "¾")];

    private static readonly (string Unit, string Smaller, int Count)[] Parts =
        [("year", "month", 12), ("week", "day", 7), ("day", "hour", 24), ("hour", "minute", 60), ("minute", "second", 60)];

    /// <summary>15,000 · 2.5 million · 0.25; beyond what is readable, a power of ten.</summary>
    public static string Number(double value)
    {
        double size = Math.Abs(value);
        if (size >= 1e18 || (size > 0 && size < 1e-6))
        {
            return Print(value, "0.##E0").Replace("E", " × 10^", StringComparison.Ordinal);
        }

        foreach ((double scale, string name) in Scales)
        {
            if (size >= scale && double.IsInteger(Math.Round(value / scale * 1000, 6)))
            {
                return $"{Print(value / scale, "#,0.###")} {name}";
            }
        }

        // What is converted has digits without end.
        return Print(value, size >= 100 ? "#,0.##" : size >= 1 ? "#,0.###" : "#,0.######");
    }

    /// <summary>3rd, 20th.</summary>
    public static string Ordinal(double value)
    {
        string suffix = (value % 100, value % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return Number(value) + suffix;
    }

    /// <summary>A figure with its unit: 3½ years · 12% · US$334 million · 600 metres.</summary>
    public static string Amount(double value, string? unit, ValueKind kind) => kind switch
    {
        ValueKind.Ordinal => Ordinal(value),
        ValueKind.Percent => Number(value) + "%",
        ValueKind.Money => UnitNames.Currency(unit) + Money(value),
        _ when unit is null => Number(value),
        _ when !Units.IsTime(unit) => $"{Number(value)} {UnitNames.For(value, unit)}",
        _ => value < 0 ? "-" + Time(-value, unit) : Time(value, unit),
    };

    /// <summary>2½ to 3½ years · 15,000 or more.</summary>
    public static string Range(Interval range, string? unit, ValueKind kind) => (Finite(range.Low), Finite(range.High)) switch
    {
        (null, null) => "any figure",
        ({ } low, null) => Amount(low, unit, kind) + " or more",
        (null, { } high) => Amount(high, unit, kind) + " or less",
        ({ } low, { } high) when low == high => Amount(low, unit, kind),
        ({ } low, { } high) when kind is not (ValueKind.Money or ValueKind.Percent or ValueKind.Ordinal)
            && Figure(low) is { } a && Figure(high) is { } b => unit is null ? $"{a} to {b}" : $"{a} to {b} {UnitNames.For(2, unit)}",
        ({ } low, { } high) => $"{Amount(low, unit, kind)} to {Amount(high, unit, kind)}",
    };

    // An end too large for a number to hold is as good as none.
    private static double? Finite(double? end) => end is { } e && double.IsFinite(e) ? e : null;

    /// <summary>How far apart two amounts are, to three digits.</summary>
    public static string Distance(double size, string? unit, ValueKind kind)
    {
        double shown = double.IsInteger(size) ? size : double.Parse(Print(size, "G3"), CultureInfo.InvariantCulture);
        return kind == ValueKind.Percent
            ? $"{Number(shown)} percentage {(shown == 1 ? "point" : "points")}"
            : Amount(Units.IsTime(unit) ? size : shown, unit, kind == ValueKind.Ordinal ? ValueKind.Number : kind);
    }

    private static string Money(double value) =>
        !double.IsInteger(value) && Math.Abs(value) < 1000 ? Print(value, "0.00") : Number(value);

    // A number that needs no smaller unit: 3, 2½.
    private static string? Figure(double value)
    {
        double whole = Math.Floor(value);
        foreach ((double size, string glyph) in Fractions)
        {
            if (value > 0 && Math.Abs(value - whole - size) < Whole)
            {
                return whole == 0 ? glyph : Number(whole) + glyph;
            }
        }

        return Math.Abs(value - Math.Round(value)) < Whole ? Number(Math.Round(value)) : null;
    }

    private static string Time(double value, string unit)
    {
        if (Math.Abs(value - 0.5) < Whole)
        {
            return $"half {(unit == "hour" ? "an" : "a")} {unit}";
        }

        if (value >= 1 && Figure(value) is { } figure)
        {
            return $"{figure} {UnitNames.For(value, unit)}";
        }

        double whole = Math.Floor(value);
        foreach ((string larger, string smaller, int count) in Parts)
        {
            double rest = (value - whole) * count;
            if (larger == unit && rest > Whole && Math.Abs(rest - Math.Round(rest)) < Whole * count)
            {
                string part = $"{Number(Math.Round(rest))} {UnitNames.For(Math.Round(rest), smaller)}";
                return whole == 0 ? part : $"{Number(whole)} {UnitNames.For(whole, unit)} {part}";
            }
        }

        return $"{Print(value, value < 1 ? "0.####" : "#,0.##")} {UnitNames.For(value, unit)}";
    }

    private static string Print(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
