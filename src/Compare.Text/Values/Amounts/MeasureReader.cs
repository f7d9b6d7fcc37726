using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Reads measures: "600-metre", "4 km²", "60 miles an hour", "six feet two", "a 6.1-magnitude quake", "32 °C".</summary>
internal sealed class MeasureReader : IUnitReader
{
    // In tokens; past it a mark is taken for a sign of feet or inches again.
    private const int LongestQuotation = 200;
    private readonly PhraseTable<string> units,
        before,
        powersBefore,
        powersAfter,
        timeUnits,
        marks,
        letters,
        scales;
    private readonly PhraseTable<UnitSymbol[]> symbols;
    private readonly PhraseTable<bool> pers,
        dimensions,
        nouns,
        quakes;
    private readonly NumberWords words;
    private readonly FractionReader fractions;
    private readonly int[] brackets;
    private readonly CompoundUnit compound;
    private readonly NumberReader numbers;

    public MeasureReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers)
    {
        PhraseTable<string> Table(TableSection section) => PhraseTable.Of(vocabulary, lexicon[section], name => name);
        units = Table(Sections.Units);
        before = Table(Sections.UnitsBefore);
        powersBefore = Table(Sections.UnitPowersBefore);
        powersAfter = Table(Sections.UnitPowersAfter);
        timeUnits = Table(Sections.RateTimes);
        letters = Table(Sections.ScaleLetters);
        scales = Table(Sections.ScaleWords);
        quakes = PhraseTable.Of(vocabulary, lexicon[Sections.QuakeWords]);
        marks = Table(Sections.UnitMarks);
        symbols = PhraseTable.Of(vocabulary, lexicon[Sections.UnitSymbols], UnitSymbol.ParseAll);
        pers = PhraseTable.Of(vocabulary, lexicon[Sections.Per]);
        nouns = PhraseTable.Of(vocabulary, lexicon[Sections.UnitsAlsoNouns]);
        dimensions = PhraseTable.Of(vocabulary, lexicon[Sections.Dimensions]);
        this.words = words;
        fractions = new FractionReader(words);
        brackets = [vocabulary.Add("("), vocabulary.Add("["), vocabulary.Add("{"), vocabulary.Add("<")];
        this.numbers = numbers;
        compound = new CompoundUnit(words, numbers, dimensions, TryPart);
    }

    /// <summary>The words a measure can begin with where its unit comes first.</summary>
    public IEnumerable<int> Starts => [.. before.FirstWords, .. letters.FirstWords, .. scales.FirstWords];

    public IEnumerable<int> Triggers =>
        [.. units.FirstWords, .. symbols.FirstWords, .. marks.FirstWords, .. powersBefore.FirstWords, .. brackets];

    /// <summary>Reads a measure whose unit comes first: "magnitude 6.1", "magnitude-6.1".</summary>
    public bool TryReadPrefixed(in Passage p, int i, out Amount amount)
    {
        amount = default;
        if (!before.TryMatch(p, i, out string unit, out int next) && !TryScale(p, i, out unit, out next))
        {
            return false;
        }

        next = words.IsOf(p.Word(next)) ? next + 1 : p.SkipHyphen(next);
        if (!numbers.TryCardinal(p, next, out Figure figure))
        {
            return false;
        }

        amount = Amount.Exact(ValueKind.Measure, figure.Value, figure.Step, unit, i, figure.End);
        return true;
    }

    /// <summary>"M5.1", and "measuring 6.2" of a quake: a figure with a decimal on a scale that its words do not name.</summary>
    private bool TryScale(in Passage p, int i, out string unit, out int next)
    {
        const int Reach = 15;
        if (letters.TryMatch(p, i, out unit, out next) && p.IsCapitalised(i) && p.IsJoined(next) && IsDecimal(p, next))
        {
            return true;
        }

        if (!scales.TryMatch(p, i, out unit, out next) || !IsDecimal(p, next))
        {
            return false;
        }

        for (int k = Math.Max(0, i - Reach); k < Math.Min(p.Count, i + Reach); k++)
        {
            if (quakes.TryMatch(p, k, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDecimal(in Passage p, int i) => p.IsNumber(i) && p[i].Length == 3 && p.Chars(i)[1] == '.';

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        amount = default;
        bool bracketed =
            p.Is(at, '[')
            || p.Is(at, '{')
            || p.Is(at, '<')
            || (p.Is(at, '(') && symbols.TryMatch(p, at + 1, out _, out int close) && p.Is(close, ')'));
        if (!TryUnit(p, bracketed ? at + 1 : p.SkipHyphen(at), figure, out string unit, out int end))
        {
            return false;
        }

        end += bracketed && p.IsKind(end, TokenKind.Mark) ? 1 : 0; // "20 [kg]"
        amount = Amount.Exact(ValueKind.Measure, figure, unit, end);
        if (
            joinAnd
            && words.IsAnd(p.Word(amount.End))
            && fractions.TryRead(p, amount.End + 1, true, out Figure part)
            && part.Magnitude == 1
            && !TryUnit(p, AmountReader.SkipOf(p, words, part.End), part, out _, out _)
            && !words.IsOf(p.Word(part.End))
        )
        {
            // "a mile and a half"
            amount = Amount.Exact(ValueKind.Measure, figure.Value + part.Value, part.Step, unit, amount.Start, part.End);
        }
        else if (joinAnd && figure.Form != FigureForm.Article)
        {
            amount = compound.Extend(p, amount);
        }

        return true;
    }

    private bool TryPart(in Passage p, int i, in Figure figure, out UnitMeaning unit, out int end)
    {
        bool found = TryUnit(p, p.SkipHyphen(i), figure, out string name, out end, afterLarger: true);
        unit = new UnitMeaning(1, name);
        return found;
    }

    private bool TryUnit(in Passage p, int i, in Figure figure, out string unit, out int end, bool afterLarger = false)
    {
        if (!TryPower(p, i, figure, afterLarger, out unit, out end))
        {
            return false;
        }

        // A letter in a serial number is no unit: "24703m212".
        if (p.IsJoined(end) && p.IsNumber(end) && p.IsWord(end - 1))
        {
            return false;
        }

        // "kilometres per hour", "miles an hour", "km/h", "barrels a day".
        bool per = pers.TryMatch(p, end, out _, out int next);
        if (!per && words.IsArticle(p.Word(end)))
        {
            per = true;
            next = end + 1;
        }

        if (
            per
            && (
                timeUnits.TryMatch(p, next, out string below, out int after)
                || (!words.IsArticle(p.Word(end)) && TryPower(p, next, figure, false, out below, out after))
            )
        )
        {
            unit = $"{unit} per {below}";
            end = after;
        }

        return true;
    }

    /// <summary>A unit with what makes it one of area or volume.</summary>
    private bool TryPower(in Passage p, int i, in Figure figure, bool afterLarger, out string unit, out int end)
    {
        bool powered = powersBefore.TryMatch(p, i, out string power, out int next);
        if (!TrySimple(p, powered ? p.SkipHyphen(next) : i, figure, afterLarger, out unit, out end))
        {
            return false;
        }

        if (powered)
        {
            unit = $"{power} {unit}";
        }
        else if (powersAfter.TryMatch(p, end, out power, out next) && (p.IsJoined(end) || p.IsWord(end)))
        {
            unit = $"{power} {unit}";
            end = next;
        }

        return true;
    }

    private bool TrySimple(in Passage p, int i, in Figure figure, bool afterLarger, out string unit, out int end)
    {
        if (units.TryMatch(p, i, out unit, out end))
        {
            // "a magnitude of 6", "a bit of both"
            return figure.Form != FigureForm.Article || !(before.TryMatch(p, i, out _, out _) || nouns.TryMatch(p, i, out _, out _));
        }

        if (marks.TryMatch(p, i, out unit, out end))
        {
            bool right = p.IsJoined(i) || dimensions.TryMatch(p, end, out _, out _);
            return right && figure.Form is FigureForm.Digits or FigureForm.Fraction && !ClosesQuotation(p, i);
        }

        if (figure.Form is FigureForm.Article || !symbols.TryMatch(p, i, out UnitSymbol[] candidates, out end))
        {
            return false;
        }

        foreach (UnitSymbol symbol in candidates)
        {
            if (symbol.Fits(p, i, end))
            {
                unit = symbol.Name;
                bool open = symbol.IsWord && !afterLarger && !p.IsBreak(end) && !dimensions.TryMatch(p, end, out _, out _);
                bool label =
                    p[i].Length == 1
                    && (
                        (p.IsHyphen(end) && p.IsJoined(end) && !dimensions.TryMatch(p, end + 1, out _, out _)) // "a 2.5m-high fence"
                        || (p.IsCapitalised(end) && (p.IsCapitalised(i) || !words.IsMillion(p.Word(i)))) // not "the 100m Olympic champion"
                    );
                return !open && !label && (figure.Form != FigureForm.Words || p[end - 1].Length > 1);
            }
        }

        return false;
    }

    /// <summary>The same kind of mark stands a little before, so that this one closes a quotation: 'a "top 10"'.</summary>
    private static bool ClosesQuotation(in Passage p, int i)
    {
        string quotes = "\"“”″".Contains(p.Chars(i)[0], StringComparison.Ordinal) ? "\"“”" : "'‘’";
        for (int at = i - 1; at >= Math.Max(0, i - LongestQuotation); at--)
        {
            if (p.IsKind(at, TokenKind.Mark) && p[at].Length == 1 && quotes.Contains(p.Chars(at)[0], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
