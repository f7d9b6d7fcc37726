using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>
/// Adds to an amount what smaller units of the same kind say: "and two months", ", 3 months", "10 inches", "two hours ten".
/// </summary>
internal sealed class CompoundUnit(NumberWords words, NumberReader numbers, PhraseTable<bool> tall, CompoundUnit.UnitAt tryUnit)
{
    /// <summary>Reads a unit at token <paramref name="i"/> that follows <paramref name="figure"/>.</summary>
    public delegate bool UnitAt(in Passage p, int i, in Figure figure, out UnitMeaning unit, out int end);

    // The part that goes without saying, and how many of it make a whole.
    private static (string? Part, int Count) Unsaid(string? whole) =>
        whole switch
        {
            "hour" => ("minute", 60),
            "foot" => ("inch", 12),
            _ => default,
        };

    /// <summary>The amount in the smallest unit said.</summary>
    public Amount Extend(in Passage p, Amount amount)
    {
        while (true)
        {
            bool comma = p.Is(amount.End, ',');
            int at = comma ? amount.End + 1 : amount.End;
            at = words.IsAnd(p.Word(at)) ? at + 1 : at;
            bool hyphened = p.IsHyphen(at) && p.IsJoined(at) && p.IsHyphen(at - 2); // "6-foot-2"
            at = hyphened ? at + 1 : at;
            if (!numbers.TryCardinal(p, at, out Figure figure) || figure.Value < 0 || (p.IsHyphen(figure.End) && !hyphened))
            {
                return amount;
            }

            if (!tryUnit(p, figure.End, figure, out UnitMeaning unit, out int end))
            {
                (string? part, int parts) = Unsaid(amount.Unit);
                if (
                    part is null
                    || comma
                    || figure.Value <= 0
                    || figure.Value >= parts
                    || !(
                        p.IsBreak(figure.End)
                        || (hyphened && words.IsFunction(p.Word(figure.End)))
                        || (part == "inch" && (p.IsHyphen(figure.End) || tall.TryMatch(p, figure.End, out _, out _)))
                    )
                )
                {
                    return amount;
                }

                (unit, end) = (new UnitMeaning(1, part), figure.End);
            }

            if (!Units.IsPart(unit.Name, amount.Unit))
            {
                return amount;
            }

            double value = Units.Convert(amount.Nominal!.Value, amount.Unit, unit.Name) + (figure.Value * unit.Factor);
            double step = (figure.Step < 1 ? figure.Step : 1) * unit.Factor;
            amount = Amount.Exact(amount.Kind, value, step, unit.Name, amount.Start, end);
        }
    }
}
