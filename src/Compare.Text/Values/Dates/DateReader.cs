using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Text.Values.Dates;

/// <summary>Reads dates and periods.</summary>
internal sealed class DateReader
{
    private readonly NumberReader numbers;

    public DateReader(Lexicon lexicon, Vocabulary vocabulary, NumberReader numbers)
    {
        this.numbers = numbers;
    }

    /// <summary>
    /// Adds the dates of a passage in order of place; they do not overlap. Which of a date and a quantity on the same
    /// words is told is settled by <see cref="ValueReader"/>: the longer one, of two as long the date.
    /// </summary>
    public void Read(in Passage passage, PartialDate? reference, List<DateRange> into)
    {
        _ = numbers;
    }
}
