using Compare.Input.Words;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Values as a reader would write them.</summary>
internal sealed class ValueFormat
{
    private readonly Wordbook book;
    private readonly NumberFormat numbers;
    private readonly DateFormat dates;
    private readonly TimeFormat times;

    internal ValueFormat(Wordbook book, NumberFormat numbers, DateFormat dates, TimeFormat times) =>
        (this.book, this.numbers, this.dates, this.times) = (book, numbers, dates, times);

    /// <summary>"3½ years", "about 15,000", "up to 2 million", "early July 2021", "1996–2001", a name, a label.</summary>
    /// <param name="words">The value's own words: they are the label where there is no figure ("hundreds of thousands").</param>
    public string Label(Value value, string words) =>
        value switch
        {
            Quantity quantity => Label(quantity.AsSaid(), words),
            DateRange { HasOwnWords: true }
            or DateRange { Hedge: not (Hedge.Exact or Hedge.About or Hedge.Range) } when !string.IsNullOrWhiteSpace(words) =>
                Phrasing.Uncapitalised(Phrasing.Plain(words)),
            DateRange date => dates.Label(date),
            ClockTime time => times.Label(time),
            Name name => name.Canonical,
            Label label => label.Text,
            Quotation quotation => book.Say("text.quoted", ("text", Phrasing.Plain(quotation.Words))),
            _ => Phrasing.Plain(words),
        };

    /// <summary>A figure with its unit: "3½ years", "12%", "US$334 million".</summary>
    public string Amount(double figure, string? unit, ValueKind kind) => numbers.Amount(figure, unit, kind);

    private string Label(Quantity said, string words)
    {
        Quantity quantity = Units.In(said, said.Unit);
        bool wordsSayMore = (quantity.Reach is not null || quantity.Slack > 0) && !string.IsNullOrWhiteSpace(words);
        if (wordsSayMore || quantity.Hedge == Hedge.Vague || (quantity.Nominal is null && quantity.Stated is { Low: null, High: null }))
        {
            return Phrasing.Uncapitalised(Phrasing.Plain(words));
        }

        if (quantity.Nominal is not { } nominal || quantity is { Hedge: Hedge.Range, Stated: { Low: not null, High: not null } })
        {
            return numbers.Range(quantity.Stated, quantity.Unit, quantity.Kind);
        }

        string amount = numbers.Amount(nominal, quantity.Unit, quantity.Kind);
        return quantity.Hedge switch
        {
            Hedge.Exact or Hedge.Range => amount,
            Hedge.AtMost when !quantity.Stated.HighIncluded => book.Say("amount.under", ("amount", amount)),
            _ => book.Say("amount." + Key(quantity.Hedge), ("amount", amount)),
        };
    }

    private static string Key(Hedge hedge) =>
        hedge switch
        {
            Hedge.About => "about",
            Hedge.Nearly => "nearly",
            Hedge.Over => "over",
            Hedge.AtLeast => "at-least",
            _ => "at-most",
        };
}
