using Compare.Text.Lexicons;
using Compare.Text.Values.Amounts;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Bounds;

/// <summary>Finds how an amount is qualified by the words before and after it.</summary>
internal sealed class HedgeReader(Lexicon lexicon, Vocabulary vocabulary, NumberReader numbers)
{
    private const int MostInARow = 3;
    private readonly PhraseTable<HedgeMeaning?> before = PhraseTable.Of(vocabulary, lexicon[Sections.HedgesBefore], HedgeMeaning.Parse);
    private readonly PhraseTable<bool> during = PhraseTable.Of(vocabulary, lexicon[Sections.During]);
    private readonly PhraseTable<bool> lasting = PhraseTable.Of(vocabulary, lexicon[Sections.BeforeDurations]);
    private readonly PhraseTable<HedgeMeaning?> after = PhraseTable.Of(vocabulary, lexicon[Sections.HedgesAfter], HedgeMeaning.Parse);

    /// <summary>The ids of all words of hedges that stand before a figure.</summary>
    public IEnumerable<int> WordsBefore => before.AllWords;

    /// <summary>The amount with its hedges, which its tokens then include. None before <paramref name="floor"/> is looked at.</summary>
    public Amount Read(in Passage p, in Amount bare, int floor)
    {
        Amount amount = bare;
        for (
            int n = 0;
            n < MostInARow && before.TryMatchBefore(p, amount.Start, out HedgeMeaning? leading, out int start) && start >= floor;
            n++
        )
        {
            if (leading is not { } hedge)
            {
                break; // "how about 5"
            }

            // "$2bn over three years" says during, "for over three years" says more than.
            if (
                amount.Kind == ValueKind.Duration
                && during.TryMatchBefore(p, amount.Start, out _, out int word)
                && word == start
                && !lasting.TryMatchBefore(p, start, out _, out _)
            )
            {
                break;
            }

            amount = Qualify(amount, hedge) with { Start = start };
        }

        // In "above 5 and below 10" the second hedge is the second figure's.
        // In "fewer than 40 and more than 30" too.
        if (
            after.TryMatch(p, p.SkipHyphen(amount.End), out HedgeMeaning? trailing, out int end)
            && trailing is { } last
            && !numbers.TryCardinal(p, end, out _)
            && !IsNext(p, end)
        )
        {
            amount = Qualify(amount, last) with { End = end };
        }

        return amount;
    }

    /// <summary>Past an "about" before a figure of a range: "from 5 to about 7".</summary>
    public int Skip(in Passage p, int i) =>
        before.TryMatch(p, i, out HedgeMeaning? hedge, out int next) && hedge?.Hedge == Hedge.About ? next : i;

    /// <summary>Past what hedges the second end of a range: "from 5 to about 7", "from 8,000 to as many as 11,000".</summary>
    public int SkipToEnd(in Passage p, int i) =>
        before.TryMatch(p, i, out HedgeMeaning? hedge, out int next)
        && hedge?.Hedge is Hedge.About or Hedge.AtMost or Hedge.Nearly
        && hedge is not { Included: false, Hedge: Hedge.AtMost }
            ? next
            : i;

    /// <summary>Past an "about" or "at least" before an end of a time: "since at least 2017".</summary>
    public int SkipLoose(in Passage p, int i) =>
        before.TryMatch(p, i, out HedgeMeaning? hedge, out int next) && hedge?.Hedge is Hedge.About or Hedge.AtLeast ? next : i;

    /// <summary>The start of an "about" that ends right before <paramref name="i"/>, else <paramref name="i"/>.</summary>
    public int SkipBack(in Passage p, int i) =>
        before.TryMatchBefore(p, i, out HedgeMeaning? hedge, out int start) && hedge?.Hedge == Hedge.About ? start : i;

    /// <summary>The hedge that ends right before a token, which <paramref name="start"/> is the first token of.</summary>
    public bool TryBefore(in Passage p, int end, out Hedge hedge, out int start)
    {
        bool found = before.TryMatchBefore(p, end, out HedgeMeaning? said, out start);
        hedge = said?.Hedge ?? Hedge.Exact;
        return found;
    }

    /// <summary>The last words of a hedge begin another one, with a figure of its own.</summary>
    private bool IsNext(in Passage p, int end) =>
        before.TryMatch(p, end - 1, out HedgeMeaning? hedge, out int figureAt)
        && hedge is not null
        && figureAt > end
        && numbers.TryCardinal(p, figureAt, out _);

    /// <summary>A bound says more than "about"; of two bounds the one nearer the figure stands.</summary>
    private static Amount Qualify(in Amount amount, HedgeMeaning hedge) =>
        amount.Hedge == Hedge.About && hedge.Hedge is not (Hedge.Exact or Hedge.About)
            ? (amount with { Hedge = Hedge.Exact }).Under(hedge)
            : amount.Under(hedge);
}
