using Compare.Text.Lexicons;
using Compare.Text.Values;
using Compare.Text.Values.Amounts;
using Compare.Text.Values.Bounds;
using Compare.Text.Values.Coordination;
using Compare.Text.Values.Figures;
using Compare.Text.Values.Labels;

namespace Compare.Text.Annotation;

/// <summary>Finds the quantities of a passage, from left to right, trying only tokens that one can begin with.</summary>
internal sealed class QuantityReader
{
    private readonly StartTable starts;
    private readonly RangeReader ranges;
    private readonly HedgeReader hedges;
    private readonly NonQuantities others;
    private readonly Joints joints;
    private readonly AgeReader ages;
    private readonly PercentReader percents;

    public QuantityReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers)
    {
        ages = new AgeReader(lexicon, vocabulary, words);
        percents = new PercentReader(lexicon, vocabulary, numbers);
        var amounts = new AmountReader(lexicon, vocabulary, words, numbers, ages, percents);
        hedges = new HedgeReader(lexicon, vocabulary, numbers);
        others = new NonQuantities(lexicon, vocabulary, words);
        joints = new Joints(lexicon, vocabulary);
        starts = new StartTable(vocabulary, amounts.Starts.Concat(others.Starts.Select(word => (word, Beginnings.Other))));
        ranges = new RangeReader(lexicon, vocabulary, amounts, hedges, percents, starts);
    }

    /// <summary>Adds the quantities of a passage in order of place; they do not overlap.</summary>
    public void Read(in Passage p, List<Reading> found)
    {
        int floor = 0,
            i = 0;
        while (i < p.Count)
        {
            Beginnings can = starts.At(p, i);
            if (can == Beginnings.None)
            {
                i++;
            }
            else if ((can & Beginnings.Other) != 0 && others.TryPass(p, i, out int next))
            {
                i = floor = next;
            }
            else if (!ranges.TryRead(p, i, can, out Amount figure))
            {
                i++;
            }
            else if (others.Refuses(p, figure) || percents.IsPeriod(p, figure))
            {
                i = floor = figure.End;
            }
            else
            {
                Amount amount = percents.Adopt(p, ages.Adopt(p, hedges.Read(p, figure, floor)));
                joints.Add(p, found, new Reading(amount, figure.Start, figure.End));
                i = floor = amount.End;
            }
        }
    }
}
