using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>Finds how an amount is qualified by the words before and after it.</summary>
internal sealed class HedgeReader(Lexicon lexicon, Vocabulary vocabulary)
{
    private const int MostInARow = 3;
    private readonly PhraseTable<Hedge> before = PhraseTable.Of(vocabulary, lexicon.Table("hedges_before"), Parse);
    private readonly PhraseTable<Hedge> after = PhraseTable.Of(vocabulary, lexicon.Table("hedges_after"), Parse);

    /// <summary>The amount with its hedges, which its tokens then include. None before <paramref name="floor"/> is looked at.</summary>
    public Amount Read(in Passage p, in Amount bare, int floor)
    {
        Amount amount = bare;
        for (int n = 0; n < MostInARow && before.TryMatchBefore(p, amount.Start, out Hedge hedge, out int start) && start >= floor; n++)
        {
            amount = Qualify(amount, hedge) with { Start = start };
        }

        if (after.TryMatch(p, amount.End, out Hedge trailing, out int end))
        {
            amount = Qualify(amount, trailing) with { End = end };
        }

        return amount;
    }

    /// <summary>Past a hedge before the second figure of a range: "from 5 to about 7".</summary>
    public int Skip(in Passage p, int i) => before.TryMatch(p, i, out _, out int next) ? next : i;

    /// <summary>A bound says more than "about"; of two bounds the one nearer the figure stands.</summary>
    private static Amount Qualify(in Amount amount, Hedge hedge) =>
        amount.Hedge == Hedge.About && hedge is not (Hedge.Exact or Hedge.About)
            ? (amount with { Hedge = Hedge.Exact }).Under(hedge)
            : amount.Under(hedge);

    private static Hedge Parse(string text) => text switch
    {
        "about" => Hedge.About,
        "nearly" => Hedge.Nearly,
        "over" => Hedge.Over,
        "at-least" => Hedge.AtLeast,
        "at-most" => Hedge.AtMost,
        _ => Hedge.Exact,
    };
}
