using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Reads percentages, and shares of a whole as percentages: "35%", "five per cent", "a quarter of", "one in two".</summary>
internal sealed class PercentReader(Lexicon lexicon, Vocabulary vocabulary, NumberReader numbers) : IUnitReader
{
    private const string Unit = "percent";
    private const double Whole = 100,
        LargestPart = 10,
        LeastYear = 1000;
    private readonly PhraseTable<bool> signs = PhraseTable.Of(vocabulary, lexicon[Sections.Percent]);
    private readonly PhraseTable<bool> shares = PhraseTable.Of(vocabulary, lexicon[Sections.ShareIn]);
    private readonly PhraseTable<bool> everies = PhraseTable.Of(vocabulary, lexicon[Sections.ShareInEvery]);
    private readonly PhraseTable<bool> ofs = PhraseTable.Of(vocabulary, lexicon[Sections.Of]);
    private readonly PhraseTable<bool> stops = PhraseTable.Of(vocabulary, lexicon[Sections.UnitStops]);
    private readonly PhraseTable<bool> wholes = PhraseTable.Of(vocabulary, lexicon[Sections.ShareOf]);
    private readonly PhraseTable<bool> changes = PhraseTable.Of(vocabulary, lexicon[Sections.ShareChanges]);
    private readonly PhraseTable<bool> others = PhraseTable.Of(vocabulary, lexicon[Sections.ShareNots]);
    private readonly PhraseTable<bool> comparisons = PhraseTable.Of(vocabulary, lexicon[Sections.ShareComparisons]);
    private readonly PhraseTable<bool> units = PhraseTable.Of(
        vocabulary,
        [.. lexicon[Sections.TimeUnits].Keys, .. lexicon[Sections.Units].Keys]
    );

    private readonly PhraseTable<bool> months = PhraseTable.Of(vocabulary, lexicon[Sections.Months].Keys);
    private readonly PhraseTable<bool> periods = PhraseTable.Of(vocabulary, lexicon[Sections.HalfOrdinals]);

    public IEnumerable<int> Triggers => [.. signs.FirstWords, .. shares.FirstWords, .. wholes.FirstWords];

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        amount = default;
        if (figure.Form == FigureForm.Article)
        {
            return false;
        }

        if (signs.TryMatch(p, p.SkipHyphen(at), out _, out int end))
        {
            amount = Amount.Exact(ValueKind.Percent, figure, Unit, end);
            return true;
        }

        if (
            figure.Form == FigureForm.Fraction
            && figure.Value < 1
            && !periods.TryMatchBefore(p, figure.Start, out _, out _)
            && wholes.TryMatch(p, figure.End, out _, out _)
        )
        {
            amount = Share(figure, figure.Value, figure.Step, figure.End);
            return true;
        }

        return TryRatio(p, figure, out amount);
    }

    /// <summary>
    /// A fraction in words tells a share where something changes by it or is compared: "fell by a third", "a quarter above";
    /// but not in "by half time" and "up half a point".
    /// </summary>
    public Amount Adopt(in Passage p, in Amount amount) =>
        !periods.TryMatchBefore(p, amount.Start, out _, out _)
        && IsFraction(p, amount)
        && !others.TryMatch(p, p.SkipHyphen(amount.End), out _, out _)
        && (changes.TryMatchBefore(p, amount.Start, out _, out _) || comparisons.TryMatch(p, amount.End, out _, out _))
            ? amount.Times(Whole, Unit) with
            {
                Kind = ValueKind.Percent,
                Magnitude = amount.Magnitude,
            }
            : amount;

    /// <summary>"the second half": which part of a match or a year, not how much of it.</summary>
    public bool IsPeriod(in Passage p, in Amount amount) =>
        IsFraction(p, amount) && amount.End == amount.Start + 1 && periods.TryMatchBefore(p, amount.Start, out _, out _);

    /// <summary>
    /// Whether a fraction in words says by how much something changes: "by a third". It begins at <paramref name="start"/>, article
    /// included.
    /// </summary>
    public bool IsChange(in Passage p, in Amount amount, int start) =>
        IsFraction(p, amount) && changes.TryMatchBefore(p, start, out _, out _);

    private static bool IsFraction(in Passage p, in Amount amount) =>
        amount is { Kind: ValueKind.Number, Nominal: > 0 and < 1 } && p.IsWord(amount.End - 1);

    /// <summary>
    /// "one in two", "1-in-500", "two users in every thousand"; but in "5 in 2009" and "three in 24 hours" nothing is shared.
    /// </summary>
    private bool TryRatio(in Passage p, in Figure part, out Amount amount)
    {
        amount = default;
        if (
            part.Value is not (>= 1 and <= LargestPart)
            || part.Value % 1 != 0
            || !TryLink(p, part, out int at, out bool apart)
            || !numbers.TryCardinal(p, at, out Figure whole)
            || whole.Value <= part.Value
            || whole.Value % 1 != 0
            || (whole.Value >= LeastYear && p[at].Length == 4)
            || units.TryMatch(p, p.SkipHyphen(whole.End), out _, out _)
            || signs.TryMatch(p, whole.End, out _, out _)
            || months.TryMatch(p, whole.End, out _, out _)
            || (apart && p.IsWord(whole.End) && (!stops.TryMatch(p, whole.End, out _, out _) || ofs.TryMatch(p, whole.End, out _, out _)))
        )
        {
            return false;
        }

        amount = Share(part, part.Value / whole.Value, 1 / whole.Value, whole.End);
        return true;
    }

    /// <summary>
    /// Past what links a part to its whole. <paramref name="apart"/> where the thing stands between them and nothing but the link says
    /// that it is a share: "one Briton in five", but "one Briton in five cars".
    /// </summary>
    private bool TryLink(in Passage p, in Figure part, out int at, out bool apart)
    {
        apart = false;
        if (shares.TryMatch(p, p.SkipHyphen(part.End), out _, out int next))
        {
            at = p.SkipHyphen(next);
            return true;
        }

        bool noun =
            !p.Chars(part.End).EndsWith("ed") && p.IsWord(part.End) && !p.IsJoined(part.End) && !stops.TryMatch(p, part.End, out _, out _);
        if (noun && everies.TryMatch(p, part.End + 1, out _, out at))
        {
            return true;
        }

        apart = shares.TryMatch(p, part.End + 1, out _, out at) && noun && part.Value == 1;
        return apart;
    }

    private static Amount Share(in Figure figure, double value, double step, int end) =>
        Amount.Exact(ValueKind.Percent, value * Whole, step * Whole, Unit, figure.Start, end);
}
