using Compare.Input.Words;

namespace Compare.Facts.Wording;

/// <summary>Units and currencies as they stand beside a figure. A unit that the words do not have is called by its own name.</summary>
internal sealed class UnitNames(Wordbook words)
{
    private const string Degree = "degree ";

    /// <summary>The unit's name beside a figure: year, years, miles per hour, degrees Celsius.</summary>
    public string For(double figure, string unit)
    {
        bool one = Math.Abs(figure) == 1;
        if (words.Has("unit." + unit))
        {
            return words.Say("unit." + unit, (Wordbook.Count, figure));
        }

        if (one || unit.StartsWith(Degree, StringComparison.Ordinal))
        {
            return unit;
        }

        int per = unit.IndexOf(" per ", StringComparison.Ordinal);
        string head = per < 0 ? unit : unit[..per];
        string tail = unit[head.Length..];
        int space = head.LastIndexOf(' ') + 1;
        string noun = head[space..];
        string plural =
            words.Has("unit." + noun) ? words.Say("unit." + noun, (Wordbook.Count, figure))
            : noun.EndsWith('s') || noun.EndsWith('z') ? noun
            : noun + "s";
        return string.Concat(head.AsSpan(0, space), plural, tail);
    }

    /// <summary>What stands before an amount of money: a sign where readers know it, else the code.</summary>
    public string Currency(string? code)
    {
        if (code is null)
        {
            return "";
        }

        string key = "currency." + code.ToLowerInvariant();
        return words.Has(key) ? words.Say(key) : words.Say("currency.other", ("code", code));
    }
}
