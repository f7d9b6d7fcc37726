using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Values as a reader would write them.</summary>
public static class ValueFormat
{
    /// <summary>"3½ years", "about 15,000", "up to 2 million", "early July 2021", "1996–2001", a name, a label.</summary>
    /// <param name="words">The value's own words: they are the label where there is no figure ("hundreds of thousands").</param>
    public static string Label(Value value, string words) => value switch
    {
        Quantity quantity => Label(quantity, words),
        DateRange date => DateFormat.Label(date),
        ClockTime time => TimeFormat.Label(time),
        Name name => name.Canonical,
        Label label => label.Text,
        Quotation quotation => Phrasing.Quote(quotation.Words),
        _ => Phrasing.Plain(words),
    };

    /// <summary>A figure with its unit: "3½ years", "12%", "US$334 million".</summary>
    public static string Amount(double figure, string? unit, ValueKind kind) => NumberFormat.Amount(figure, unit, kind);

    private static string Label(Quantity said, string words)
    {
        Quantity quantity = Units.In(said, said.Unit);
        if (quantity.Hedge == Hedge.Vague || (quantity.Nominal is null && quantity.Stated is { Low: null, High: null }))
        {
            return Phrasing.Uncapitalised(Phrasing.Plain(words));
        }

        if (quantity.Nominal is not { } nominal || quantity is { Hedge: Hedge.Range, Stated: { Low: not null, High: not null } })
        {
            return NumberFormat.Range(quantity.Stated, quantity.Unit, quantity.Kind);
        }

        string amount = NumberFormat.Amount(nominal, quantity.Unit, quantity.Kind);
        return quantity.Hedge switch
        {
            Hedge.About => "about " + amount,
            Hedge.Nearly => "nearly " + amount,
            Hedge.Over => "over " + amount,
            Hedge.AtLeast => "at least " + amount,
            Hedge.AtMost => "up to " + amount,
            _ => amount,
        };
    }
}
