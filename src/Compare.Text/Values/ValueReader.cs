using Compare.Text.Corpus;
using Compare.Text.Language;
using Compare.Text.Values.Dates;

namespace Compare.Text.Values;

/// <summary>
/// Finds every quantity and date in a text. Built once from a lexicon, whose words it adds to the vocabulary; then
/// immutable and safe from many threads.
/// </summary>
public sealed class ValueReader
{
    private readonly QuantityReader quantities;
    private readonly DateReader dates;

    public ValueReader(Lexicon lexicon, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var words = new NumberWords(lexicon, vocabulary);
        var numbers = new NumberReader(words);
        quantities = new QuantityReader(lexicon, vocabulary, words, numbers);
        dates = new DateReader(lexicon, vocabulary, words, numbers);
    }

    /// <summary>
    /// Adds the values of a text in order of place; their spans do not overlap. <paramref name="tokens"/> are the text's
    /// tokens in the reader's vocabulary; <paramref name="reference"/> is the date that relative dates are read against.
    /// </summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PartialDate? reference, List<Value> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        var passage = new Passage(text, tokens);
        var amounts = new List<Quantity>();
        var days = new List<DateRange>();
        quantities.Read(passage, amounts);
        dates.Read(passage, reference, days);
        Merge(amounts, days, into);
    }

    /// <summary>
    /// Two lists in order of place become one. Where a figure and a date stand on the same words the longer is told, of
    /// two as long the date: neither "9" nor "2018" is told of "July 9, 2018", and a year is no number.
    /// </summary>
    private static void Merge(List<Quantity> amounts, List<DateRange> days, List<Value> into)
    {
        int q = 0, d = 0;
        while (q < amounts.Count && d < days.Count)
        {
            Quantity amount = amounts[q];
            DateRange day = days[d];
            if (!amount.Span.Overlaps(day.Span))
            {
                into.Add(amount.Span.Start < day.Span.Start ? amounts[q++] : days[d++]);
            }
            else if (amount.Figure.Length > day.Span.Length)
            {
                d++;
            }
            else
            {
                if (amount.Kind == ValueKind.Duration && day.Bound == DateBound.Throughout && day.Span.Contains(amount.Span))
                {
                    days[d] = day with { Length = amount };
                }

                q++;
            }
        }

        into.AddRange(amounts.Skip(q));
        into.AddRange(days.Skip(d));
    }
}
