namespace Compare.Text.Values;

/// <summary>Adds to an amount what smaller units of the same kind say: "and two months", ", 3 months", "10 inches", "two hours ten".</summary>
internal readonly struct CompoundUnit(NumberWords words, NumberReader numbers)
{
    /// <summary>Reads a unit at token <paramref name="i"/> that follows <paramref name="figure"/>.</summary>
    public delegate bool UnitAt(in Passage p, int i, in Figure figure, out UnitMeaning unit, out int end);

    // The part that goes without saying, and how many of it make a whole.
    private static readonly (string Whole, string Part, int Parts)[] Unsaid = [("hour", "minute", 60), ("foot", "inch", 12)];

    /// <summary>The amount in the smallest unit said.</summary>
    public Amount Extend(in Passage p, Amount amount, UnitAt tryUnit)
    {
        while (true)
        {
            bool comma = p.Is(amount.End, ',');
            int at = comma ? amount.End + 1 : amount.End;
            at = words.IsAnd(p.Word(at)) ? at + 1 : at;
            if (!numbers.TryCardinal(p, at, out Figure figure) || figure.Value < 0 || p.IsHyphen(figure.End))
            {
                return amount;
            }

            if (!tryUnit(p, figure.End, figure, out UnitMeaning unit, out int end))
            {
                string? whole = amount.Unit;
                var unsaid = Array.Find(Unsaid, u => u.Whole == whole);
                if (unsaid.Part is null || comma || figure.Value <= 0 || figure.Value >= unsaid.Parts || !p.IsBreak(figure.End))
                {
                    return amount;
                }

                (unit, end) = (new UnitMeaning(1, unsaid.Part), figure.End);
            }

            if (!Units.IsSmaller(unit.Name, amount.Unit))
            {
                return amount;
            }

            double value = Units.Convert(amount.Nominal!.Value, amount.Unit, unit.Name) + (figure.Value * unit.Factor);
            double step = (figure.Step < 1 ? figure.Step : 1) * unit.Factor;
            amount = Amount.Exact(amount.Kind, value, step, unit.Name, amount.Start, end);
        }
    }
}
