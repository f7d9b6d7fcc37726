using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>Reads how long something takes: "9 years", "two-decade-long", "three years and two months", "half an hour".</summary>
internal sealed class DurationReader : IUnitReader
{
    private readonly PhraseTable<UnitMeaning> units;
    private readonly PhraseTable<bool> longs, wholes, shifts;
    private readonly NumberWords words;
    private readonly NumberReader numbers;
    private readonly FractionReader fractions;

    public DurationReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers)
    {
        units = PhraseTable.Of(vocabulary, lexicon.Table("time_units"), UnitMeaning.Parse);
        longs = PhraseTable.Of(vocabulary, lexicon.List("long"));
        wholes = PhraseTable.Of(vocabulary, lexicon.List("whole_units"));
        shifts = PhraseTable.Of(vocabulary, lexicon.List("time_shifts"));
        fractions = new FractionReader(words);
        this.words = words;
        this.numbers = numbers;
    }

    /// <summary>The words a duration without a figure can begin with: "decade-long", "all week".</summary>
    public IEnumerable<int> Starts => [.. units.FirstWords, .. wholes.FirstWords];

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        amount = default;
        if (!TryUnit(p, at, figure, out UnitMeaning unit, out int end))
        {
            return false;
        }

        var first = Amount.Exact(ValueKind.Duration, figure.Value * unit.Factor, figure.Step * unit.Factor, unit.Name, figure.Start, end, figure.Magnitude);
        bool isLong = longs.TryMatch(p, p.SkipHyphen(end), out _, out int next);
        amount = isLong ? first with { End = next } : joinAnd ? Extend(p, first, unit.Factor) : first;
        return !(isLong && figure.Form == FigureForm.Article); // "a decade-long war": the article is the war's
    }

    /// <summary>A duration that says its one unit only: "decade-long", "all week", "another hour".</summary>
    public bool TryReadBare(in Passage p, int i, out Amount amount)
    {
        amount = default;
        if (units.TryMatch(p, i, out UnitMeaning unit, out int end))
        {
            if (!longs.TryMatch(p, p.SkipHyphen(end), out _, out end))
            {
                return false;
            }
        }
        else if (!wholes.TryMatch(p, i, out _, out int after) || !units.TryMatch(p, p.SkipHyphen(after), out unit, out end))
        {
            return false;
        }

        amount = Amount.Exact(ValueKind.Duration, unit.Factor, unit.Factor, unit.Name, i, end);
        return true;
    }

    private bool TryUnit(in Passage p, int at, in Figure figure, out UnitMeaning unit, out int end)
    {
        int k = p.SkipHyphen(at);
        if (units.TryMatch(p, k, out unit, out end))
        {
            // "twenty second" is an ordinal; a letter for a unit stands right after digits.
            bool ordinal = figure.Form == FigureForm.Words && figure.Value != 1 && words.IsOrdinal(p.Word(k), out _);
            bool letter = p[k].Length == 1 && figure.Form is not (FigureForm.Digits or FigureForm.Fraction);
            return !ordinal && !letter && !(figure.Form == FigureForm.Article && words.IsOrdinal(p.Word(k), out _));
        }

        // One adjective may stand between: "two costly decades"; but "five people years later" counts people.
        return k == at && figure.Form != FigureForm.Article && p.IsWord(at) && !p.IsJoined(at) && !p.IsCapitalised(at)
            && !words.IsFunction(p.Word(at)) && p[at].Length > 2 && !p.Chars(at).EndsWith("s")
            && units.TryMatch(p, at + 1, out unit, out end) && p[at + 1].Length > 2 && !shifts.TryMatch(p, end, out _, out _);
    }

    /// <summary>Adds what a smaller unit or a fraction adds: "and two months", "and a half", ", 3 months", "two hours ten".</summary>
    private Amount Extend(in Passage p, Amount amount, double factor)
    {
        while (true)
        {
            bool and = words.IsAnd(p.Word(amount.End));
            int at = and || p.Is(amount.End, ',') ? amount.End + 1 : amount.End;
            if (and && fractions.TryRead(p, at, true, out Figure part) && part.Magnitude == 1
                && !units.TryMatch(p, AmountReader.SkipOf(p, words, part.End), out _, out _))
            {
                double step = part.Step * factor;
                return Amount.Exact(amount.Kind, amount.Nominal!.Value + (part.Value * factor), step, amount.Unit, amount.Start, part.End);
            }

            if (!numbers.TryCardinal(p, at, out Figure next) || next.Value < 0)
            {
                return amount;
            }

            if (!units.TryMatch(p, next.End, out UnitMeaning unit, out int end))
            {
                bool minutes = amount.Unit == "hour" && !p.Is(amount.End, ',') && next.Value is > 0 and < 60 && p.IsBreak(next.End);
                if (!minutes)
                {
                    return amount;
                }

                (unit, end) = (new UnitMeaning(1, "minute"), next.End);
            }

            if (!Units.IsSmaller(unit.Name, amount.Unit))
            {
                return amount;
            }

            double value = Units.Convert(amount.Nominal!.Value, amount.Unit, unit.Name) + (next.Value * unit.Factor);
            amount = Amount.Exact(amount.Kind, value, next.Step < 1 ? next.Step : unit.Factor, unit.Name, amount.Start, end);
            factor = unit.Factor;
        }
    }
}
