using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using Compare.Text.Values.Bounds;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Dates;

/// <summary>Reads dates and periods.</summary>
internal sealed class DateReader
{
    private readonly DateWords words;
    private readonly NumberWords numberWords;
    private readonly NumberReader numbers;
    private readonly HedgeReader hedges;
    private readonly DateLookahead lookahead;

    // One a thread: a text's dates pass through it.
    [ThreadStatic]
    private static YearLists? lists;

    public DateReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords numberWords, NumberReader numbers)
    {
        words = new DateWords(lexicon, vocabulary);
        this.numberWords = numberWords;
        this.numbers = numbers;
        hedges = new HedgeReader(lexicon, vocabulary, numbers);
        lookahead = new DateLookahead(vocabulary, words, numberWords, hedges);
    }

    /// <summary>
    /// Adds the dates of a passage in order of place; they do not overlap. Which of a date and a quantity on the same
    /// words is told is settled by <c>ValueReader</c>: the longer one, of two as long the date.
    /// </summary>
    /// <param name="unplaced">Gets the words that name a date which cannot be placed: "July 9" where nothing tells the year.</param>
    public void Read(in Passage passage, PartialDate? reference, List<DateRange> into, List<TextSpan> unplaced)
    {
        lists ??= new YearLists();
        lists.Begin(words);
        var grammar = new DateGrammar(passage, words, numbers, numberWords, hedges, lookahead, new Reference(reference));
        for (int i = 0; i < passage.Count; i++)
        {
            if (!grammar.TryRead(i, out DateRange? date, out int next))
            {
                continue;
            }

            if (date is not null)
            {
                into.Add(date);
                lists.Add(passage, grammar.Last, new Reference(reference), into, unplaced);
            }
            else if (next > i)
            {
                unplaced.Add(new TextSpan(passage[i].Start, passage[next - 1].End));
            }

            i = next - 1;
        }
    }
}
