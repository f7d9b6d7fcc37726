using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;
using Compare.Text.Values.Coordination;
using Compare.Text.Values.Dates;
using Compare.Text.Values.Figures;
using Compare.Text.Values.Times;

namespace Compare.Text.Annotation;

/// <summary>
/// Finds every quantity and date in a text. Built once from a lexicon, whose words it adds to the vocabulary; then
/// immutable and safe from many threads.
/// </summary>
internal sealed class ValueReader
{
    // One pair a thread: a text's values pass through them on their way to the caller's list.
    [ThreadStatic]
    private static (List<Reading> Amounts, List<DateRange> Days, List<TextSpan> Unplaced, List<ClockTime> Times)? scratch;

    private readonly QuantityReader quantities;
    private readonly DateReader dates;
    private readonly TimeReader times;

    public ValueReader(Lexicon lexicon, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var words = new NumberWords(lexicon, vocabulary);
        var numbers = new NumberReader(words, new MillionOrMetre(lexicon, vocabulary, words));
        quantities = new QuantityReader(lexicon, vocabulary, words, numbers);
        dates = new DateReader(lexicon, vocabulary, words, numbers);
        times = new TimeReader(lexicon, vocabulary, words);
    }

    /// <summary>
    /// Adds the values of a text in order of place; their spans do not overlap. <paramref name="tokens"/> are the text's
    /// tokens in the reader's vocabulary; <paramref name="reference"/> is the date that relative dates are read against.
    /// </summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PartialDate? reference, List<Value> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        var passage = new Passage(text, tokens);
        (List<Reading> amounts, List<DateRange> days, List<TextSpan> unplaced, List<ClockTime> hours) = scratch ??= ([], [], [], []);
        amounts.Clear();
        days.Clear();
        unplaced.Clear();
        hours.Clear();
        quantities.Read(passage, amounts);
        dates.Read(passage, reference, days, unplaced);
        times.Read(passage, hours);
        DropParts(passage, amounts, unplaced);
        int start = into.Count;
        Merge(passage, amounts, days, into);
        Place(hours, into, start);
    }

    /// <summary>
    /// Puts the times of day where they stand; what else was read on their words is no value: the 6 of "between 6 and 6:30 a.m.".
    /// </summary>
    private static void Place(List<ClockTime> times, List<Value> into, int start)
    {
        foreach (ClockTime time in times)
        {
            int at = start;
            while (at < into.Count && into[at].Span.End <= time.Span.Start)
            {
                at++;
            }

            int past = at;
            while (past < into.Count && into[past].Span.Start < time.Span.End)
            {
                past++;
            }

            bool date = past > at && into[at] is DateRange { Span: var days } && days.Length > time.Span.Length;
            if (!date)
            {
                into.RemoveRange(at, past - at);
                into.Insert(at, time);
            }
        }
    }

    /// <summary>
    /// Takes out the numbers that are parts of dates in words: the 9 of "July 9" counts nothing, placed or not. "3/15" may
    /// be a fraction.
    /// </summary>
    private static void DropParts(in Passage passage, List<Reading> amounts, List<TextSpan> dates)
    {
        int next = 0;
        int kept = 0;
        for (int i = 0; i < amounts.Count; i++)
        {
            TextSpan span = amounts[i].Span(passage);
            while (next < dates.Count && dates[next].End <= span.Start)
            {
                next++;
            }

            bool part =
                next < dates.Count
                && dates[next].Contains(span)
                && HasLetter(passage.Text[dates[next].Start..dates[next].End])
                && amounts[i].Amount.Kind is (ValueKind.Number or ValueKind.Ordinal);
            if (!part)
            {
                amounts[kept++] = amounts[i];
            }
        }

        amounts.RemoveRange(kept, amounts.Count - kept);
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// No news tells of what is larger; what overflows on the way to a figure is none, and nothing after this meets an infinity.
    /// </summary>
    private const double Largest = 1e100;

    private static void Add(Quantity quantity, List<Value> into)
    {
        if (IsBearable(quantity.Nominal) && IsBearable(quantity.Stated) && IsBearable(quantity.Rounding))
        {
            into.Add(quantity);
        }
    }

    private static bool IsBearable(Interval interval) => IsBearable(interval.Low) && IsBearable(interval.High);

    private static bool IsBearable(double? number) => number is not { } n || Math.Abs(n) <= Largest;

    /// <summary>
    /// Two lists in order of place become one. Where a figure and a date stand on the same words the longer is told, of
    /// two as long the date: neither "9" nor "2018" is told of "July 9, 2018". A range of bare numbers never stands against
    /// a date: "2013 or 2014" is two years.
    /// </summary>
    private static void Merge(in Passage passage, List<Reading> amounts, List<DateRange> days, List<Value> into)
    {
        int d = 0;
        foreach (Reading amount in amounts)
        {
            TextSpan span = amount.Span(passage);
            while (d < days.Count && days[d].Span.End <= span.Start)
            {
                into.Add(days[d++]);
            }

            int figure = amount.Figure(passage).Length;
            bool mayBeYears = amount.Amount is { Kind: ValueKind.Number, Nominal: null };
            while (d < days.Count && !mayBeYears && days[d].Span.Overlaps(span) && days[d].Span.Length < figure)
            {
                d++;
            }

            if (d >= days.Count || !days[d].Span.Overlaps(span))
            {
                Add(amount.ToQuantity(passage), into);
            }
            else if (amount.Amount.Kind == ValueKind.Duration && days[d].Bound == DateBound.Throughout && days[d].Span.Contains(span))
            {
                days[d] = days[d] with { Length = amount.ToQuantity(passage) };
            }
        }

        for (; d < days.Count; d++)
        {
            into.Add(days[d]);
        }
    }
}
