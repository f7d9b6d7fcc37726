using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Text.Values.Dates;

/// <summary>Reads dates and periods.</summary>
internal sealed class DateReader
{
    private readonly DateWords words;
    private readonly NumberWords numberWords;
    private readonly NumberReader numbers;
    private readonly HedgeReader hedges;
    private readonly bool[] starts;

    public DateReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords numberWords, NumberReader numbers)
    {
        words = new DateWords(lexicon, vocabulary);
        this.numberWords = numberWords;
        this.numbers = numbers;
        hedges = new HedgeReader(lexicon, vocabulary, numbers);
        starts = new bool[vocabulary.Count];
        foreach (int word in words.Starts.Concat(numberWords.Starts))
        {
            starts[word] = true;
        }
    }

    /// <summary>
    /// Adds the dates of a passage in order of place; they do not overlap. Which of a date and a quantity on the same
    /// words is told is settled by <c>ValueReader</c>: the longer one, of two as long the date.
    /// </summary>
    public void Read(in Passage passage, PartialDate? reference, List<DateRange> into)
    {
        var grammar = new DateGrammar(passage, words, numbers, numberWords, hedges, new Reference(reference));
        for (int i = 0; i < passage.Count; i++)
        {
            if (!CanStart(passage[i]) || !grammar.TryRead(i, out DateRange? date, out int next))
            {
                continue;
            }

            if (date is not null)
            {
                into.Add(date);
            }

            i = next - 1;
        }
    }

    private bool CanStart(in Token token) => token.Kind == TokenKind.Number
        || (token.Word != 0 && token.Word < starts.Length && starts[token.Word]);
}
