using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>Finds the quantities of a passage, from left to right, trying only tokens that one can begin with.</summary>
internal sealed class QuantityReader
{
    private readonly bool[] starts;
    private readonly RangeReader ranges;
    private readonly HedgeReader hedges;

    public QuantityReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers)
    {
        var amounts = new AmountReader(lexicon, vocabulary, words, numbers);
        hedges = new HedgeReader(lexicon, vocabulary);
        ranges = new RangeReader(lexicon, vocabulary, amounts, hedges);
        starts = new bool[vocabulary.Count];
        foreach (int word in amounts.Starts)
        {
            starts[word] = true;
        }
    }

    /// <summary>Adds the quantities of a passage in order of place; they do not overlap.</summary>
    public void Read(in Passage p, List<Quantity> into)
    {
        int floor = 0, i = 0;
        while (i < p.Count)
        {
            if (!CanStart(p[i]) || !ranges.TryRead(p, i, out Amount amount))
            {
                i++;
                continue;
            }

            Amount hedged = hedges.Read(p, amount, floor);
            into.Add(ToQuantity(p, hedged, amount));
            i = floor = hedged.End;
        }
    }

    private bool CanStart(in Token token) => token.Kind == TokenKind.Number
        || (token.Word != 0 && token.Word < starts.Length && starts[token.Word]);

    private static Quantity ToQuantity(in Passage p, in Amount hedged, in Amount figure) => new(
        SpanOf(p, hedged), hedged.Kind, hedged.Hedge, hedged.Nominal, hedged.Stated, hedged.Rounding, hedged.Unit, SpanOf(p, figure));

    private static TextSpan SpanOf(in Passage p, in Amount amount) => new(p[amount.Start].Start, p[amount.End - 1].End);
}
