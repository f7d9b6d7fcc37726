using Compare.Text.Lexicons;
using Compare.Text.Values.Amounts;
using Compare.Text.Values.Bounds;

namespace Compare.Text.Values.Coordination;

/// <summary>Reads two amounts that are said as one: "between 13 and 15", "12 to 13 billion", "1979–1989", "60 or 61".</summary>
internal sealed class RangeReader
{
    private const double LargestAlternative = 2,
        LargestShared = 1000,
        LargestSpread = 5;
    private const int FarthestChange = 6;
    private readonly AmountReader amounts;
    private readonly HedgeReader hedges;
    private readonly PercentReader percents;
    private readonly StartTable starts;
    private readonly PhraseTable<bool> betweens,
        ands,
        froms,
        rangeVerbs,
        tos,
        ors,
        bys,
        spans,
        downs,
        tolerances,
        changes,
        articles;

    public RangeReader(
        Lexicon lexicon,
        Vocabulary vocabulary,
        AmountReader amounts,
        HedgeReader hedges,
        PercentReader percents,
        StartTable starts
    )
    {
        this.amounts = amounts;
        this.hedges = hedges;
        this.percents = percents;
        this.starts = starts;
        betweens = PhraseTable.Of(vocabulary, lexicon[Sections.RangeBetween]);
        ands = PhraseTable.Of(vocabulary, lexicon[Sections.And]);
        rangeVerbs = PhraseTable.Of(vocabulary, lexicon[Sections.RangeVerbs]);
        froms = PhraseTable.Of(vocabulary, lexicon[Sections.RangeFrom]);
        tos = PhraseTable.Of(vocabulary, lexicon[Sections.RangeTo]);
        changes = PhraseTable.Of(vocabulary, lexicon[Sections.ChangeWords]);
        articles = PhraseTable.Of(vocabulary, lexicon[Sections.DefiniteArticles]);
        bys = PhraseTable.Of(vocabulary, lexicon[Sections.ShareChanges]);
        spans = PhraseTable.Of(vocabulary, lexicon[Sections.AgeSpans]);
        downs = PhraseTable.Of(vocabulary, lexicon[Sections.RangeDownTo]);
        tolerances = PhraseTable.Of(vocabulary, lexicon[Sections.Tolerances]);
        ors = PhraseTable.Of(vocabulary, lexicon[Sections.RangeOr]);
    }

    /// <summary>Reads the amount, or the range, whose first figure begins at token <paramref name="i"/>.</summary>
    public bool TryRead(in Passage p, int i, Beginnings can, out Amount amount)
    {
        if (!amounts.TryRead(p, i, can, true, out Amount low))
        {
            amount = default;
            return false;
        }

        // "between the ages of 5 and 9"
        int counted = spans.TryMatchBefore(p, i, out _, out int spanAt) ? spanAt : i;
        if (
            counted < i
            && betweens.TryMatchBefore(p, counted, out _, out int opening)
            && amounts.TryRead(p, i, can, false, out Amount youngest)
            && ands.TryMatch(p, youngest.End, out _, out int oldestAt)
            && TrySecond(p, youngest, oldestAt, double.PositiveInfinity, out amount)
        )
        {
            amount = amount with
            {
                Start = opening,
                Kind = amount.Kind == ValueKind.Number ? ValueKind.Age : amount.Kind,
                Unit = amount.Unit ?? "year",
            };
            return true;
        }

        int first = hedges.SkipBack(p, articles.TryMatchBefore(p, i, out _, out int article) ? article : i);
        int next;
        if (betweens.TryMatchBefore(p, first, out _, out int start))
        {
            bool read = amounts.TryRead(p, i, can, false, out Amount floor);
            if (read && ands.TryMatch(p, floor.End, out _, out next) && TrySecond(p, floor, next, double.PositiveInfinity, out amount))
            {
                amount = amount with { Start = start };
                return true;
            }
        }

        if (TryTolerance(p, low, out amount))
        {
            return true;
        }

        bool isFrom = froms.TryMatchBefore(p, first, out _, out start);
        if (isFrom && !rangeVerbs.TryMatchBefore(p, start, out _, out _) && IsChange(p, start))
        {
            amount = low; // "rose from 5 to 10" says two figures, each of its own time
            return true;
        }

        // "fell by a third to 200" says by how much, then what is left.
        if (percents.IsChange(p, low, first))
        {
            amount = low;
            return true;
        }

        double widest = double.PositiveInfinity;
        bool linked = tos.TryMatch(p, low.End, out _, out next) || (p.IsHyphen(low.End) && TrySuspended(p, low.End, out next));
        if (!linked && p.IsDash(low.End) && p.IsJoined(low.End) == p.IsJoined(low.End + 1) && (low.Nominal != 0 || p.IsNumber(low.End - 1)))
        {
            linked = true;
            next = low.End + 1;
        }
        else if (!linked && ors.TryMatch(p, low.End, out _, out next))
        {
            linked = true;
            widest = LargestAlternative;
        }

        // "a week or two"
        if (
            linked
            && low is { Nominal: 1, Kind: ValueKind.Duration or ValueKind.Measure }
            && amounts.TryReadNumber(p, next, out Amount more)
            && more.Nominal is > 1 and <= 3
            && more.End == next + 1
            && !p.IsNumber(next)
        )
        {
            amount = Amount.Within(low.Kind, Hedge.Range, new Interval(1, more.Nominal), low.Unit, low.Start, more.End);
            return true;
        }

        if (linked && TrySecond(p, low, next, widest, out amount))
        {
            amount = isFrom && amount.End > 0 ? amount with { Start = start } : amount;
            return true;
        }

        amount = low;
        return true;
    }

    private bool IsChange(in Passage p, int from)
    {
        for (int at = from; at > from - FarthestChange; at--)
        {
            if (changes.TryMatchBefore(p, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private bool TrySecond(in Passage p, in Amount first, int i, double widest, out Amount range)
    {
        range = default;
        i = articles.TryMatch(p, i, out _, out int next) ? next : i;
        i = hedges.SkipToEnd(p, i);
        bool dashed = p.IsDash(i - 1);
        if (!amounts.TryRead(p, i, starts.At(p, i), true, out Amount high))
        {
            return false;
        }

        if (
            first.Kind == ValueKind.Money
            && high.Kind != ValueKind.Money
            && (dashed || high.Magnitude > 1 || p.IsBreak(high.End))
            && amounts.TryReadSharing(p, i, first, out Amount shared)
        )
        {
            high = shared;
        }

        if (high.Nominal is not { } h || first.Nominal is null)
        {
            return false;
        }

        Amount low = Share(first, high, dashed);
        if (low.Kind != high.Kind || !Units.Comparable(low.Unit, high.Unit))
        {
            return false;
        }

        double l = Units.Convert(low.Nominal!.Value, low.Unit, high.Unit);
        bool falls = l > h && widest == double.PositiveInfinity && Falls(p, first, i, low, high);
        if ((!falls && !(l < h)) || (double.IsFinite(widest) && h > l * widest))
        {
            return false;
        }

        // "rose by 50k to 1.5m" says by how much, then what came of it; "rose by 5 to 10 percent" is a range.
        if (h > l * LargestSpread && bys.TryMatchBefore(p, first.Start, out _, out _))
        {
            return false;
        }

        range = Amount.Within(high.Kind, Hedge.Range, falls ? new Interval(h, l) : new Interval(l, h), high.Unit, first.Start, high.End);
        return true;
    }

    /// <summary>"from -4C to -12C", "from 900 down to 400": said to be a range, or below zero. "52 to 48" is a score.</summary>
    private bool Falls(in Passage p, in Amount first, int second, in Amount low, in Amount high) =>
        high.Nominal < 0
        || (downs.TryMatchBefore(p, second, out _, out _) && froms.TryMatchBefore(p, first.Start, out _, out _))
        || (betweens.TryMatchBefore(p, first.Start, out _, out _) && low.Kind != ValueKind.Number);

    /// <summary>"5- to 10-year", "18-to-24", "12- to 15-year-olds": past what links a figure whose noun is left to the second.</summary>
    private bool TrySuspended(in Passage p, int hyphen, out int next)
    {
        next = hyphen + 1;
        return p.IsJoined(hyphen)
            && (tos.TryMatch(p, next, out _, out next) || ors.TryMatch(p, next, out _, out next))
            && (next = p.SkipHyphen(next)) > 0;
    }

    /// <summary>"4.5±0.2 tonnes", "12 plus or minus 2": the figure, and how far it may be off.</summary>
    private bool TryTolerance(in Passage p, in Amount figure, out Amount amount)
    {
        amount = default;
        if (
            figure.Nominal is not { } n
            || !tolerances.TryMatch(p, figure.End, out _, out int next)
            || !amounts.TryRead(p, next, starts.At(p, next), false, out Amount off)
            || off.Nominal is not { } slack
            || !(figure.Kind == off.Kind || figure.Kind == ValueKind.Number)
            || slack < 0
        )
        {
            return false;
        }

        var interval = new Interval(Math.Round(n - slack, 9), Math.Round(n + slack, 9));
        amount = Amount.Within(off.Kind, Hedge.About, interval, off.Unit, figure.Start, off.End) with { Nominal = n };
        return true;
    }

    /// <summary>The first figure with the magnitude and the unit that only the second names: "12 to 13 billion dollars".</summary>
    private static Amount Share(in Amount first, in Amount second, bool dashed)
    {
        Amount shared = first;
        if (
            first.Magnitude == 1
            && second is { Magnitude: 1, Nominal: >= LargestShared and < LargestShared * LargestShared }
            && first.Nominal is >= 1 and < 100
            && dashed
            && second.Nominal % LargestShared == 0
            && second.Nominal / LargestShared > first.Nominal
            && (second.Nominal / LargestShared) < first.Nominal * 10
        )
        {
            shared = shared.Times(LargestShared, shared.Unit); // "10-15,000"
        }
        else if (first.Magnitude == 1 && second.Magnitude > 1 && first.Nominal < LargestShared)
        {
            shared = shared.Times(second.Magnitude, shared.Unit);
        }

        // "a fifth to a quarter" of which only the second is told to be a share.
        if (first is { Kind: ValueKind.Number, Nominal: < 1 } && second.Kind == ValueKind.Percent && shared.IsFraction)
        {
            shared = shared.Times(100, second.Unit) with { Magnitude = 1 };
        }

        return first.Kind == ValueKind.Number ? shared with { Kind = second.Kind, Unit = second.Unit } : shared;
    }
}
