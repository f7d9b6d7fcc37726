using Compare.Text.Lexicons;

namespace Compare.Text.Values;

/// <summary>Reads two amounts that are said as one: "between 13 and 15", "12 to 13 billion", "1979–1989", "60 or 61".</summary>
internal sealed class RangeReader
{
    private const double LargestAlternative = 2, LargestShared = 1000;
    private const int FarthestChange = 6;
    private readonly AmountReader amounts;
    private readonly HedgeReader hedges;
    private readonly PercentReader percents;
    private readonly StartTable starts;
    private readonly PhraseTable<bool> betweens, ands, froms, tos, ors, changes, articles;

    public RangeReader(Lexicon lexicon, Vocabulary vocabulary, AmountReader amounts, HedgeReader hedges, PercentReader percents, StartTable starts)
    {
        this.amounts = amounts;
        this.hedges = hedges;
        this.percents = percents;
        this.starts = starts;
        betweens = PhraseTable.Of(vocabulary, lexicon[Sections.RangeBetween]);
        ands = PhraseTable.Of(vocabulary, lexicon[Sections.And]);
        froms = PhraseTable.Of(vocabulary, lexicon[Sections.RangeFrom]);
        tos = PhraseTable.Of(vocabulary, lexicon[Sections.RangeTo]);
        changes = PhraseTable.Of(vocabulary, lexicon[Sections.ChangeWords]);
        articles = PhraseTable.Of(vocabulary, lexicon[Sections.DefiniteArticles]);
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

        int first = hedges.SkipBack(p, articles.TryMatchBefore(p, i, out _, out int article) ? article : i);
        int next;
        if (betweens.TryMatchBefore(p, first, out _, out int start))
        {
            if (amounts.TryRead(p, i, can, false, out Amount floor) && ands.TryMatch(p, floor.End, out _, out next)
                && TrySecond(p, floor, next, double.PositiveInfinity, out amount))
            {
                amount = amount with { Start = start };
                return true;
            }
        }

        bool isFrom = froms.TryMatchBefore(p, first, out _, out start);
        if (isFrom && IsChange(p, start))
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
        bool linked = tos.TryMatch(p, low.End, out _, out next);
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
        i = hedges.Skip(p, i);
        bool dashed = p.IsDash(i - 1);
        if (!amounts.TryRead(p, i, starts.At(p, i), true, out Amount high))
        {
            return false;
        }

        if (first.Kind == ValueKind.Money && high.Kind != ValueKind.Money && (dashed || high.Magnitude > 1 || p.IsBreak(high.End))
            && amounts.TryReadSharing(p, i, first, out Amount shared))
        {
            high = shared;
        }

        if (high.Nominal is not { } h || first.Nominal is null)
        {
            return false;
        }

        Amount low = Share(first, high);
        if (low.Kind != high.Kind || low.Unit != high.Unit || !(low.Nominal < h) || h > low.Nominal * widest)
        {
            return false;
        }

        range = Amount.Within(high.Kind, Hedge.Range, new Interval(low.Nominal, h), high.Unit, first.Start, high.End);
        return true;
    }

    /// <summary>The first figure with the magnitude and the unit that only the second names: "12 to 13 billion dollars".</summary>
    private static Amount Share(in Amount first, in Amount second)
    {
        Amount shared = first;
        if (first.Magnitude == 1 && second.Magnitude > 1 && first.Nominal < LargestShared)
        {
            shared = shared.Times(second.Magnitude, shared.Unit);
        }

        return first.Kind == ValueKind.Number ? shared with { Kind = second.Kind, Unit = second.Unit } : shared;
    }
}
