namespace Compare.Facts.Wording;

/// <summary>Units and currencies as they stand beside a figure.</summary>
internal static class UnitNames
{
    private const string Degree = "degree ";

    /// <summary>The unit's name beside a figure: year, years, miles per hour, degrees Celsius.</summary>
    public static string For(double figure, string unit)
    {
        bool one = Math.Abs(figure) == 1;
        if (unit.StartsWith(Degree, StringComparison.Ordinal))
        {
            return $"{(one ? "degree" : "degrees")} {char.ToUpperInvariant(unit[Degree.Length])}{unit[(Degree.Length + 1)..]}";
        }

        if (one)
        {
            return unit;
        }

        int per = unit.IndexOf(" per ", StringComparison.Ordinal);
        string head = per < 0 ? unit : unit[..per];
        string tail = unit[head.Length..];
        int space = head.LastIndexOf(' ');
        return string.Concat(head.AsSpan(0, space + 1), Plural(head[(space + 1)..]), tail);
    }

    /// <summary>What stands before an amount of money: a sign where readers know it, else the code.</summary>
    public static string Currency(string? code) => code switch
    {
        null => "",
        "USD" => "US$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        _ => code + " ",
    };

    private static string Plural(string noun) => noun switch
    {
        "foot" => "feet",
        "inch" => "inches",
        _ when noun.EndsWith('s') || noun.EndsWith('z') => noun,
        _ => noun + "s",
    };
}
