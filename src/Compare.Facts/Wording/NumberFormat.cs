using System.Globalization;
using Compare.Input.Words;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Figures and amounts as a newspaper would print them.</summary>
internal sealed class NumberFormat(Wordbook words)
{
    private const double Whole = 1e-6,
        Noise = 1e-9;

    private static readonly (double Size, string Key)[] Scales =
    [
        (1e12, "number.trillion"),
        (1e9, "number.billion"),
        (1e6, "number.million"),
    ];

    private static readonly (double Size, string Glyph)[] Fractions = [(0.25, "¼"), (0.5, "½"), (0.75, "¾")];

    private static readonly (string Unit, string Smaller, int Count)[] Parts =
    [
        ("year", "month", 12),
        ("week", "day", 7),
        ("day", "hour", 24),
        ("hour", "minute", 60),
        ("minute", "second", 60),
        ("foot", "inch", 12),
    ];

    private readonly UnitNames units = new(words);

    /// <summary>15,000 · 2.5 million · 0.25; beyond what is readable, a power of ten.</summary>
    public string Number(double value)
    {
        double size = Math.Abs(value);
        if (size >= 1e18 || (size > 0 && size < 1e-6))
        {
            string[] parts = Print(value, "0.##E0").Split('E');
            return words.Say("number.power", ("figure", parts[0]), ("power", parts[^1]));
        }

        foreach ((double scale, string key) in Scales)
        {
            if (size >= scale && double.IsInteger(Math.Round(value / scale * 1000, 6)))
            {
                return words.Say(key, ("figure", Print(value / scale, "#,0.###")));
            }
        }

        // What is converted has digits without end.
        return Print(
            value,
            size >= 100 ? "#,0.##"
                : size >= 1 ? "#,0.###"
                : "#,0.######"
        );
    }

    /// <summary>3rd, 20th.</summary>
    public string Ordinal(double value)
    {
        string key = (value % 100, value % 10) switch
        {
            (11 or 12 or 13, _) => "nth",
            (_, 1) => "first",
            (_, 2) => "second",
            (_, 3) => "third",
            _ => "nth",
        };
        return words.Say("number." + key, ("figure", Number(value)));
    }

    /// <summary>A figure with its unit: 3½ years · 12% · US$334 million · 600 metres · a magnitude of 4.4.</summary>
    public string Amount(double value, string? unit, ValueKind kind) =>
        kind switch
        {
            ValueKind.Ordinal => Ordinal(value),
            ValueKind.Percent => words.Say("amount.percent", ("figure", Number(value))),
            ValueKind.Money when unit?.All(char.IsAsciiLetterLower) == true => InUnit(Number(value), value, unit),
            ValueKind.Money => words.Say("amount.money", ("currency", units.Currency(unit)), ("figure", Money(value))),
            _ when unit is null => Number(value),
            _ when words.Has("amount." + unit) => words.Say("amount." + unit, ("figure", Number(value))),
            _ when !Units.IsTime(unit) => (unit == "foot" ? InParts(value, unit) : null) ?? InUnit(Number(value), value, unit),
            _ => value < 0 ? "-" + Time(-value, unit) : Time(value, unit),
        };

    /// <summary>2½ to 3½ years · 15,000 or more · more than 12.</summary>
    public string Range(Interval range, string? unit, ValueKind kind)
    {
        string Format(double end) => Amount(end, unit, kind);
        switch (Finite(range.Low), Finite(range.High))
        {
            case (null, null):
                return words.Say("amount.any");
            case ({ } low, null):
                return words.Say(range.LowIncluded ? "amount.or-more" : "amount.above", ("amount", Format(low)));
            case (null, { } high):
                return words.Say(range.HighIncluded ? "amount.or-less" : "amount.below", ("amount", Format(high)));
            case ({ } low, { } high) when low >= high:
                return Format(low);
            case ({ } low, { } high):
                string key = range switch
                {
                    { LowIncluded: false, HighIncluded: false } => "amount.between",
                    { LowIncluded: false } => "amount.from-over",
                    { HighIncluded: false } => "amount.to-under",
                    _ => "amount.range",
                };
                return
                    key == "amount.range"
                    && kind is not (ValueKind.Money or ValueKind.Percent or ValueKind.Ordinal)
                    && unit is not null
                    && !words.Has("amount." + unit)
                    && Figure(low) is { } a
                    && Figure(high) is { } b
                    ? words.Say("amount.range-with-unit", ("low", a), ("high", b), ("unit", units.For(2, unit)))
                    : words.Say(key, ("low", Format(low)), ("high", Format(high)));
        }
    }

    /// <summary>How far apart two amounts are. What is converted or divided has digits without end: of these two are told.</summary>
    public string Distance(Distance distance)
    {
        (double size, string? unit, ValueKind kind) = distance;
        bool exact =
            double.IsInteger(size)
            || (!distance.IsConverted && Math.Abs(To(size, "G6") - size) <= Noise * size)
            || (Units.IsTime(unit) && unit is not null && (Figure(size) ?? InParts(size, unit)) is not null);
        double shown = exact ? To(size, "G12") : To(size, "G2");
        string told =
            kind == ValueKind.Percent ? words.Say("amount.points", ("count", shown))
            : words.Has("amount." + unit) ? Number(shown)
            : Amount(shown, unit, kind == ValueKind.Ordinal ? ValueKind.Number : kind);
        return exact ? told : words.Say("amount.about", ("amount", told));
    }

    private static double To(double value, string digits) =>
        double.Parse(value.ToString(digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The whole numbers of an interval, as an interval that has its ends.</summary>
    public static Interval WholeNumbers(Interval figures) =>
        new(
            figures.Low is { } low ? (figures.LowIncluded ? Math.Ceiling(low - Whole) : Math.Floor(low + Whole) + 1) : null,
            figures.High is { } high ? (figures.HighIncluded ? Math.Floor(high + Whole) : Math.Ceiling(high - Whole) - 1) : null
        );

    // An end too large for a number to hold is as good as none.
    private static double? Finite(double? end) => end is { } e && double.IsFinite(e) ? e : null;

    private string InUnit(string figure, double value, string unit) =>
        words.Say("amount.unit", ("figure", figure), ("unit", units.For(value, unit)));

    private string Money(double value) => !double.IsInteger(value) && Math.Abs(value) < 1000 ? Print(value, "0.00") : Number(value);

    // A number that needs no smaller unit: 3, 2½.
    private string? Figure(double value)
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

    private string Time(double value, string unit)
    {
        if (Math.Abs(value - 0.5) < Whole)
        {
            return words.Say("amount.half", ("one_unit", words.Say("one." + unit)));
        }

        if (value >= 1 && Figure(value) is { } figure)
        {
            return InUnit(figure, value, unit);
        }

        // "0.9 weeks" nobody says.
        return InParts(value, unit)
            ?? (
                value < 1 && Array.Find(Parts, p => p.Unit == unit) is { Smaller: { } smaller, Count: var count } && value * count >= 1
                    ? InUnit(Print(value * count, "0.#"), value * count, smaller)
                    : InUnit(Print(value, value < 1 ? "0.####" : "#,0.##"), value, unit)
            );
    }

    /// <summary>2 years 3 months; null where no whole number of the smaller unit makes it up.</summary>
    private string? InParts(double value, string unit)
    {
        double whole = Math.Floor(value);
        foreach ((string larger, string smaller, int count) in Parts)
        {
            double rest = (value - whole) * count;
            if (larger == unit && rest > Whole && Math.Abs(rest - Math.Round(rest)) < Whole * count)
            {
                string part = InUnit(Number(Math.Round(rest)), Math.Round(rest), smaller);
                return whole == 0 ? part : words.Say("amount.parts", ("whole", InUnit(Number(whole), whole, unit)), ("part", part));
            }
        }

        return null;
    }

    private string Print(double value, string format) => value.ToString(format, words.Digits);
}
