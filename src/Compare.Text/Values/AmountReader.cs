using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>Reads one amount, a figure and its unit, by whichever reader makes the most of the words.</summary>
internal sealed class AmountReader
{
    private readonly NumberWords words;
    private readonly NumberReader numbers;
    private readonly VagueReader vague;
    private readonly DurationReader durations;
    private readonly MoneyReader money;
    private readonly MeasureReader measures;
    private readonly AgeReader ages;
    private readonly IUnitReader[] units;

    public AmountReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers, AgeReader ages)
    {
        this.words = words;
        this.numbers = numbers;
        vague = new VagueReader(lexicon, vocabulary, words);
        durations = new DurationReader(lexicon, vocabulary, words, numbers);
        money = new MoneyReader(lexicon, vocabulary, words, numbers);
        measures = new MeasureReader(lexicon, vocabulary, words, numbers);
        this.ages = ages;
        units = [ages, durations, new PercentReader(lexicon, vocabulary, numbers), money, measures];
    }

    /// <summary>The words an amount can begin with; any digits can too.</summary>
    public IEnumerable<int> Starts => [.. words.Starts, .. vague.Starts, .. durations.Starts, .. money.Starts, .. measures.Starts, .. ages.Starts];

    /// <summary>Reads the longest amount that begins at token <paramref name="i"/>.</summary>
    public bool TryRead(in Passage p, int i, bool joinAnd, out Amount amount)
    {
        if (vague.TryRead(p, i, out amount))
        {
            var one = new Figure(1, 0, 1, i, amount.End, FigureForm.Words);
            if (TryUnit(p, one, false, out Amount unit))
            {
                amount = amount.Times(unit.Nominal!.Value, unit.Unit) with { Kind = unit.Kind, End = unit.End };
            }

            return true;
        }

        if (!(money.TryReadPrefixed(p, i, joinAnd, out amount) || measures.TryReadPrefixed(p, i, out amount) || ages.TryReadPrefixed(p, i, out amount)
            || TryFigure(p, i, joinAnd, out amount) || durations.TryReadBare(p, i, out amount)))
        {
            amount = default;
        }

        if (numbers.TryOrdinal(p, i, out Figure ordinal) && ordinal.End > amount.End)
        {
            amount = Amount.Exact(ValueKind.Ordinal, ordinal.Value, 0, null, i, ordinal.End);
        }

        return amount.End > i;
    }

    /// <summary>Past "of a", as in "a quarter of a century" and "half an hour".</summary>
    public static int SkipOf(in Passage p, NumberWords words, int at)
    {
        at = words.IsOf(p.Word(at)) ? at + 1 : at;
        return words.IsArticle(p.Word(at)) ? at + 1 : at;
    }

    private bool TryFigure(in Passage p, int i, bool joinAnd, out Amount amount)
    {
        if (numbers.TryCardinal(p, i, out Figure figure, joinAnd))
        {
            if (TryUnit(p, figure, joinAnd, out amount))
            {
                return true;
            }

            amount = Amount.Exact(ValueKind.Number, figure, null, figure.End);
            return figure.Form != FigureForm.BareFraction;
        }

        amount = default;
        return words.IsArticle(p.Word(i)) && TryUnit(p, new Figure(1, 1, 1, i, i + 1, FigureForm.Article), joinAnd, out amount);
    }

    private bool TryUnit(in Passage p, in Figure figure, bool joinAnd, out Amount amount)
    {
        bool partOf = figure.Form is FigureForm.Fraction or FigureForm.BareFraction || figure.Step == 0;
        int at = partOf ? SkipOf(p, words, figure.End) : figure.End;
        amount = default;
        foreach (IUnitReader reader in units)
        {
            if (reader.TryRead(p, figure, at, joinAnd, out Amount candidate) && candidate.End > amount.End)
            {
                amount = candidate;
            }
        }

        return amount.End > 0;
    }
}
