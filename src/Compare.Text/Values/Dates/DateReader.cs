using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Text.Values.Dates;

/// <summary>Reads dates and periods.</summary>
internal sealed class DateReader
{
    // "at the beginning of the second last week of" has a name or number within so many tokens.
    private const int LongestOpening = 8;

    private readonly DateWords words;
    private readonly NumberWords numberWords;
    private readonly NumberReader numbers;
    private readonly HedgeReader hedges;
    private readonly bool[] openers;
    private readonly bool[] names;

    public DateReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords numberWords, NumberReader numbers)
    {
        words = new DateWords(lexicon, vocabulary);
        this.numberWords = numberWords;
        this.numbers = numbers;
        hedges = new HedgeReader(lexicon, vocabulary, numbers);
        openers = Marked(words.Openers.Concat(numberWords.Starts), vocabulary);
        names = Marked(words.Names.Concat(numberWords.Starts.Where(BeginsYear)), vocabulary);
    }

    /// <summary>
    /// Adds the dates of a passage in order of place; they do not overlap. Which of a date and a quantity on the same
    /// words is told is settled by <c>ValueReader</c>: the longer one, of two as long the date.
    /// </summary>
    public void Read(in Passage passage, PartialDate? reference, List<DateRange> into)
    {
        var grammar = new DateGrammar(passage, words, numbers, numberWords, hedges, new Reference(reference));
        int name = -1;
        for (int i = 0; i < passage.Count; i++)
        {
            if (name < i)
            {
                name = NextName(passage, i);
            }

            if (name - i > LongestOpening || (name > i && !IsIn(openers, passage.Word(i))) || !grammar.TryRead(i, out DateRange? date, out int next))
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

    /// <summary>"nineteen", "two thousand": what a year in words has.</summary>
    private bool BeginsYear(int word) => numberWords.IsSmall(word, out double value) ? value >= 10
        : numberWords.IsMagnitude(word, out double by) && by == 1000;

    private int NextName(in Passage passage, int i)
    {
        while (i < passage.Count && !passage.IsNumber(i) && !IsIn(names, passage.Word(i)))
        {
            i++;
        }

        return i < passage.Count ? i : int.MaxValue;
    }

    private static bool IsIn(bool[] marked, int word) => word < marked.Length && marked[word];

    private static bool[] Marked(IEnumerable<int> ids, Vocabulary vocabulary)
    {
        bool[] marked = new bool[vocabulary.Count];
        foreach (int id in ids)
        {
            marked[id] = true;
        }

        marked[0] = false;
        return marked;
    }
}
