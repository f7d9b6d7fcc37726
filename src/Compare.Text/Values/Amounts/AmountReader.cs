using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Which readers a word can be the beginning for.</summary>
[Flags]
internal enum Beginnings : byte
{
    None = 0,
    Number = 1,
    Vague = 2,
    Money = 4,
    Measure = 8,
    Age = 16,
    Duration = 32,

    /// <summary>No amount, but something that is passed over.</summary>
    Other = 64,
}

/// <summary>Reads one amount, a figure and its unit, by whichever reader makes the most of the words.</summary>
internal sealed class AmountReader
{
    private const int BehindOneWord = 1 | (1 << 2);
    private readonly NumberWords words;
    private readonly NumberReader numbers;
    private readonly VagueReader vague;
    private readonly DurationReader durations;
    private readonly MoneyReader money;
    private readonly MeasureReader measures;
    private readonly AgeReader ages;
    private readonly IUnitReader[] units;
    private readonly byte[] triggers;

    public AmountReader(
        Lexicon lexicon,
        Vocabulary vocabulary,
        NumberWords words,
        NumberReader numbers,
        AgeReader ages,
        PercentReader percents
    )
    {
        this.words = words;
        this.numbers = numbers;
        vague = new VagueReader(lexicon, vocabulary, words);
        durations = new DurationReader(lexicon, vocabulary, words, numbers);
        money = new MoneyReader(lexicon, vocabulary, words, numbers);
        measures = new MeasureReader(lexicon, vocabulary, words, numbers);
        this.ages = ages;
        units = [durations, ages, percents, money, measures];
        triggers = new byte[vocabulary.Count];
        for (int n = 0; n < units.Length; n++)
        {
            foreach (int word in units[n].Triggers)
            {
                triggers[word] |= (byte)(1 << n);
            }
        }
    }

    /// <summary>The words an amount can begin with, and for which reader; any digits can too.</summary>
    public IEnumerable<(int Word, Beginnings For)> Starts =>
        [
            .. words.Starts.Select(word => (word, Beginnings.Number)),
            .. vague.Starts.Select(word => (word, Beginnings.Vague)),
            .. money.Starts.Select(word => (word, Beginnings.Money)),
            .. measures.Starts.Select(word => (word, Beginnings.Measure)),
            .. ages.Starts.Select(word => (word, Beginnings.Age)),
            .. durations.Starts.Select(word => (word, Beginnings.Duration)),
        ];

    /// <summary>Reads the longest amount that begins at token <paramref name="i"/>.</summary>
    /// <param name="can">The readers that the token can be a beginning for.</param>
    public bool TryRead(in Passage p, int i, Beginnings can, bool joinAnd, out Amount amount)
    {
        if ((can & Beginnings.Vague) != 0 && vague.TryRead(p, i, out amount))
        {
            var one = new Figure(1, 0, 1, i, amount.End, FigureForm.Words);
            if (TryUnit(p, one, false, out Amount unit))
            {
                amount = amount.Times(unit.Nominal!.Value, unit.Unit) with { Kind = unit.Kind, End = unit.End };
            }

            return true;
        }

        amount = default;
        bool read =
            ((can & Beginnings.Money) != 0 && money.TryReadPrefixed(p, i, joinAnd, out amount))
            || ((can & Beginnings.Measure) != 0 && measures.TryReadPrefixed(p, i, out amount))
            || ((can & Beginnings.Age) != 0 && ages.TryReadPrefixed(p, i, out amount))
            || ((can & Beginnings.Number) != 0 && TryFigure(p, i, joinAnd, out amount))
            || ((can & Beginnings.Duration) != 0 && durations.TryReadBare(p, i, out amount));
        if (
            (can & Beginnings.Number) != 0
            && numbers.TryOrdinal(p, i, out Figure ordinal)
            && (ordinal.End > (read ? amount.End : i) || (ordinal.End == amount.End && ordinal.Form == FigureForm.Digits)) // "11st 6lb"
        )
        {
            amount = Amount.Exact(ValueKind.Ordinal, ordinal.Value, 0, null, i, ordinal.End);
            read = true;
        }

        return read;
    }

    /// <summary>Reads a figure that shares the currency of the one before it.</summary>
    public bool TryReadSharing(in Passage p, int i, in Amount first, out Amount amount) => money.TryReadSharing(p, i, first, out amount);

    /// <summary>Reads a bare number that nothing is told of.</summary>
    public bool TryReadNumber(in Passage p, int i, out Amount amount)
    {
        amount = default;
        if (
            !numbers.TryCardinal(p, i, out Figure figure)
            || TryUnit(p, figure, false, out _)
            || (p.IsWord(figure.End) && !words.IsFunction(p.Word(figure.End)))
        )
        {
            return false;
        }

        amount = Amount.Exact(ValueKind.Number, figure, null, figure.End);
        return true;
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
        int can = TriggersAt(p, figure.End) | (at > figure.End ? TriggersAt(p, at) : 0);
        for (int n = 0; can != 0; n++, can >>= 1)
        {
            if ((can & 1) != 0 && units[n].TryRead(p, figure, at, joinAnd, out Amount candidate) && candidate.End > amount.End)
            {
                amount = candidate;
            }
        }

        return amount.End > 0;
    }

    /// <summary>Which unit readers, one bit each, may find something at <paramref name="i"/>, or after an adjective there.</summary>
    private int TriggersAt(in Passage p, int i)
    {
        int k = p.SkipHyphen(i);
        int word = p.Word(k),
            next = p.IsWord(k) ? p.Word(k + 1) : 0;
        return (word < triggers.Length ? triggers[word] : 0) | (next < triggers.Length ? triggers[next] & BehindOneWord : 0);
    }
}
