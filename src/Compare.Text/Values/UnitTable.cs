using System.Collections.Frozen;

namespace Compare.Text.Values;

/// <summary>
/// What a unit measures and how large it is: an amount x is x · <paramref name="Factor"/> + <paramref name="Offset"/> of the
/// dimension's own unit.
/// </summary>
/// <param name="Dimension">
/// Exponents of the base quantities as the digits of one number in base 256, so that units multiply by adding and divide by
/// taking away: an area is 2 · length, a speed length − time.
/// </param>
internal readonly record struct UnitSize(long Dimension, double Factor, double Offset = 0);

/// <summary>
/// Units by name. Metric prefixes, <c>square</c> and <c>cubic</c>, and <c>… per …</c> are read from the name itself. Where a
/// name has several sizes it is the one that American news means: ton, gallon, pint, quart; barrels are of oil.
/// </summary>
internal static class UnitTable
{
    public const long Length = 1;
    public const long Mass = 1L << 8;
    public const long Time = 1L << 16;
    private const long Temperature = 1L << 24;
    private const long Data = 1L << 32;
    private const long Point = 1L << 40;
    private const long Picture = 1L << 48;
    private const long Volume = 3 * Length;
    private const long Force = Mass + Length - (2 * Time);
    private const long Pressure = Force - (2 * Length);
    private const long Energy = Force + Length;
    private const long Power = Energy - Time;

    // A mean Gregorian year to the hour. What matters is that 12 months are a year and that days come out within a percent.
    private const double Day = 86_400;
    private const double Year = 365.25 * Day;

    private static readonly FrozenDictionary<string, UnitSize> Names = new Dictionary<string, UnitSize>(StringComparer.Ordinal)
    {
        ["second"] = new(Time, 1),
        ["minute"] = new(Time, 60),
        ["hour"] = new(Time, 3_600),
        ["day"] = new(Time, Day),
        ["week"] = new(Time, 7 * Day),
        ["month"] = new(Time, Year / 12),
        ["year"] = new(Time, Year),
        ["metre"] = new(Length, 1),
        ["inch"] = new(Length, 0.0254),
        ["foot"] = new(Length, 0.3048),
        ["yard"] = new(Length, 0.9144),
        ["fathom"] = new(Length, 1.8288),
        ["furlong"] = new(Length, 201.168),
        ["mile"] = new(Length, 1_609.344),
        ["nautical mile"] = new(Length, 1_852),
        ["light year"] = new(Length, 9.4607304725808e15),
        ["gram"] = new(Mass, 0.001),
        ["tonne"] = new(Mass, 1_000),
        ["ounce"] = new(Mass, 0.028349523125),
        ["pound"] = new(Mass, 0.45359237),
        ["stone"] = new(Mass, 6.35029318),
        ["ton"] = new(Mass, 907.18474),
        ["carat"] = new(Mass, 0.0002),
        ["hectare"] = new(2 * Length, 10_000),
        ["acre"] = new(2 * Length, 4_046.8564224),
        ["litre"] = new(Volume, 0.001),
        ["gallon"] = new(Volume, 0.003785411784),
        ["quart"] = new(Volume, 0.000946352946),
        ["pint"] = new(Volume, 0.000473176473),
        ["barrel"] = new(Volume, 0.158987294928),
        ["knot"] = new(Length - Time, 1_852 / 3_600.0),
        ["newton"] = new(Force, 1),
        ["pascal"] = new(Pressure, 1),
        ["bar"] = new(Pressure, 100_000),
        ["pound per square inch"] = new(Pressure, 6_894.757293168),
        ["joule"] = new(Energy, 1),
        ["watt hour"] = new(Energy, 3_600),
        ["calorie"] = new(Energy, 4.184),
        ["electronvolt"] = new(Energy, 1.602176634e-19),
        ["british thermal unit"] = new(Energy, 1_055.05585262),
        ["watt"] = new(Power, 1),
        ["horsepower"] = new(Power, 745.69987158227),
        ["hertz"] = new(-Time, 1),
        ["kelvin"] = new(Temperature, 1),
        ["degree celsius"] = new(Temperature, 1, 273.15),
        ["degree fahrenheit"] = new(Temperature, 5 / 9.0, 273.15 - (32 * 5 / 9.0)),
        ["bit"] = new(Data, 1),
        ["byte"] = new(Data, 8),
        ["kibibyte"] = new(Data, 8 * 1024.0),
        ["mebibyte"] = new(Data, 8 * 1024.0 * 1024),
        ["gibibyte"] = new(Data, 8 * 1024.0 * 1024 * 1024),
        ["tebibyte"] = new(Data, 8 * 1024.0 * 1024 * 1024 * 1024),
        ["percentage point"] = new(Point, 1),
        ["basis point"] = new(Point, 0.01),
        ["pixel"] = new(Picture, 1),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, UnitSize>.AlternateLookup<ReadOnlySpan<char>> ByName = Names.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly (string Prefix, double Factor)[] Prefixes =
    [
        ("atto", 1e-18),
        ("femto", 1e-15),
        ("pico", 1e-12),
        ("nano", 1e-9),
        ("micro", 1e-6),
        ("milli", 1e-3),
        ("centi", 1e-2),
        ("deci", 0.1),
        ("deca", 10),
        ("hecto", 100),
        ("kilo", 1e3),
        ("mega", 1e6),
        ("giga", 1e9),
        ("tera", 1e12),
    ];

    private static readonly (string Word, int Exponent)[] Powers = [("square ", 2), ("cubic ", 3)];

    /// <summary>Finds a unit by its singular name. False for a unit that compares with itself only.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out UnitSize size)
    {
        const string per = " per ";
        int at = name.IndexOf(per, StringComparison.Ordinal);
        if (at < 0 || ByName.ContainsKey(name))
        {
            return TryPower(name, out size);
        }

        if (!TryPower(name[..at], out UnitSize above) || !TryPower(name[(at + per.Length)..], out UnitSize below))
        {
            size = default;
            return false;
        }

        size = new UnitSize(above.Dimension - below.Dimension, above.Factor / below.Factor);
        return true;
    }

    private static bool TryPower(ReadOnlySpan<char> name, out UnitSize size)
    {
        foreach ((string word, int exponent) in Powers)
        {
            if (name.StartsWith(word) && TrySimple(name[word.Length..], out UnitSize side))
            {
                size = new UnitSize(side.Dimension * exponent, Math.Pow(side.Factor, exponent));
                return true;
            }
        }

        return TrySimple(name, out size);
    }

    private static bool TrySimple(ReadOnlySpan<char> name, out UnitSize size)
    {
        if (ByName.TryGetValue(name, out size))
        {
            return true;
        }

        foreach ((string prefix, double factor) in Prefixes)
        {
            if (name.StartsWith(prefix) && ByName.TryGetValue(name[prefix.Length..], out UnitSize whole))
            {
                size = whole with { Factor = whole.Factor * factor };
                return true;
            }
        }

        return false;
    }
}
