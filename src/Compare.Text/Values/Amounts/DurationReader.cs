using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Reads how long something takes: "9 years", "two-decade-long", "three years and two months", "half an hour".</summary>
internal sealed class DurationReader : IUnitReader
{
    private readonly PhraseTable<UnitMeaning> units,
        letters;
    private readonly PhraseTable<bool> longs,
        wholes,
        shifts,
        pointers,
        frequencies;
    private readonly PhraseTable<bool> vagueLeads;
    private readonly WordSet plurals;
    private readonly NumberWords words;
    private readonly CompoundUnit compound;
    private readonly FractionReader fractions;

    public DurationReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers)
    {
        units = PhraseTable.Of(vocabulary, lexicon[Sections.TimeUnits], UnitMeaning.Parse);
        plurals = new WordSet(lexicon[Sections.VagueUnits], vocabulary);
        vagueLeads = PhraseTable.Of(vocabulary, lexicon[Sections.VagueUnitLeads]);
        letters = PhraseTable.Of(vocabulary, lexicon[Sections.TimeLetters], UnitMeaning.Parse);
        longs = PhraseTable.Of(vocabulary, lexicon[Sections.Long]);
        wholes = PhraseTable.Of(vocabulary, lexicon[Sections.WholeUnits]);
        shifts = PhraseTable.Of(vocabulary, lexicon[Sections.TimeShifts]);
        pointers = PhraseTable.Of(vocabulary, lexicon[Sections.TimePointers]);
        frequencies = PhraseTable.Of(vocabulary, lexicon[Sections.Frequencies]);
        fractions = new FractionReader(words);
        this.words = words;
        compound = new CompoundUnit(words, numbers, longs, TryPart);
    }

    /// <summary>The words a duration without a figure can begin with: "decade-long", "all week".</summary>
    public IEnumerable<int> Starts => [.. units.FirstWords, .. wholes.FirstWords];

    public IEnumerable<int> Triggers => units.FirstWords;

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        amount = default;
        if (!TryUnit(p, at, figure, out UnitMeaning unit, out int end) || (figure.Form == FigureForm.Article && IsRate(p, figure.Start)))
        {
            return false;
        }

        var first = Amount.Exact(
            ValueKind.Duration,
            figure.Value * unit.Factor,
            figure.Step * unit.Factor,
            unit.Name,
            figure.Start,
            end,
            figure.Magnitude
        );
        bool isLong = longs.TryMatch(p, p.SkipHyphen(end), out _, out int next);
        amount =
            isLong ? first with { End = next }
            : joinAnd ? Extend(p, first, unit.Factor)
            : first;
        return !(isLong && figure.Form == FigureForm.Article); // "a decade-long war": the article is the war's
    }

    /// <summary>A duration that says its one unit only: "decade-long", "all week", "another hour".</summary>
    public bool TryReadBare(in Passage p, int i, out Amount amount)
    {
        amount = default;
        if (units.TryMatch(p, i, out UnitMeaning unit, out int end))
        {
            if (IsVague(p, i, end))
            {
                amount = Amount.Within(ValueKind.Duration, Hedge.Vague, new Interval(2 * unit.Factor, null), unit.Name, i, end);
                return true;
            }

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

    /// <summary>"It took weeks", "for decades": at least two of them.</summary>
    private bool IsVague(in Passage p, int i, int end) =>
        plurals.Contains(p.Word(i))
        && vagueLeads.TryMatchBefore(p, i, out _, out _)
        && (p.IsBreak(end) || words.IsFunction(p.Word(end)))
        && !shifts.TryMatch(p, end, out _, out _);

    /// <summary>"three barrels a day" and "twice a year" say how often, not how long.</summary>
    private bool IsRate(in Passage p, int article) =>
        frequencies.TryMatchBefore(p, article, out _, out _)
        || p.IsNumber(article - 1)
        || p.IsNumber(article - 2)
        || words.IsSmall(p.Word(article - 2), out _)
        || words.IsMagnitude(p.Word(article - 2), out _);

    private bool TryUnit(in Passage p, int at, in Figure figure, out UnitMeaning unit, out int end)
    {
        int k = p.SkipHyphen(at);
        if (units.TryMatch(p, k, out unit, out end))
        {
            // "twenty second" is an ordinal; a letter for a unit stands right after digits.
            bool ordinal =
                figure.Form == FigureForm.Words && figure.Value != 1 && words.IsOrdinal(p.Word(k), out _) && !IsTimed(p, figure, k);
            bool letter = p[k].Length == 1 && figure.Form is not (FigureForm.Digits or FigureForm.Fraction);
            return !ordinal && !letter && !(figure.Form == FigureForm.Article && words.IsOrdinal(p.Word(k), out _));
        }

        // One adjective may stand between: "two costly decades"; but "five people years later" counts people, and "killed 23 last week"
        // too.
        return k == at
            && figure.Form != FigureForm.Article
            && p.IsWord(at)
            && !p.IsJoined(at)
            && !p.IsCapitalised(at)
            && !words.IsFunction(p.Word(at))
            && p[at].Length > 2
            && !p.Chars(at).EndsWith("s")
            && !pointers.TryMatch(p, at, out _, out _)
            && units.TryMatch(p, at + 1, out unit, out end)
            && p[at + 1].Length > 2
            && !shifts.TryMatch(p, end, out _, out _);
    }

    /// <summary>"a ten-second gap", "a thirty-second clip", but "the thirty-second day": no ordinal is said so.</summary>
    private bool IsTimed(in Passage p, in Figure figure, int unit) =>
        p.IsHyphen(unit - 1) && (figure.Value % 10 != 0 || figure.Value == 10 || words.IsArticle(p.Word(figure.Start - 1)));

    /// <summary>Adds a fraction or what smaller units say: "and a half", "and two months".</summary>
    private Amount Extend(in Passage p, in Amount amount, double factor)
    {
        if (
            words.IsAnd(p.Word(amount.End))
            && fractions.TryRead(p, amount.End + 1, true, out Figure part)
            && part.Magnitude == 1
            && !units.TryMatch(p, AmountReader.SkipOf(p, words, part.End), out _, out _)
        )
        {
            double value = amount.Nominal!.Value + (part.Value * factor);
            return Amount.Exact(amount.Kind, value, part.Step * factor, amount.Unit, amount.Start, part.End);
        }

        return compound.Extend(p, amount);
    }

    private bool TryPart(in Passage p, int i, in Figure figure, out UnitMeaning unit, out int end) =>
        units.TryMatch(p, i, out unit, out end)
        || (figure.Form == FigureForm.Digits && p.IsJoined(i) && letters.TryMatch(p, i, out unit, out end)); // "1h 45m"
}
