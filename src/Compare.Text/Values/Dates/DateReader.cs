using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Text.Values.Dates;

/// <summary>Reads dates and periods.</summary>
internal sealed class DateReader
{
    // "at the beginning of the second last week of" has a name or number within so many tokens.
    private const int LongestOpening = 8, DigitsOfYear = 4, ShortestDotted = 8;

    // After the first word or number of a date that is longer than that.
    private const string EndingMarks = ",.;:!?%)\"”";

    private readonly DateWords words;
    private readonly NumberWords numberWords;
    private readonly NumberReader numbers;
    private readonly HedgeReader hedges;
    private readonly DateCue[] cues;

    public DateReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords numberWords, NumberReader numbers)
    {
        words = new DateWords(lexicon, vocabulary);
        this.numberWords = numberWords;
        this.numbers = numbers;
        hedges = new HedgeReader(lexicon, vocabulary, numbers);
        cues = new DateCue[vocabulary.Count];
        Mark(DateCue.Name, words.Names.Concat(numberWords.Starts.Where(IsNumberOfDate)));
        Mark(DateCue.Opener, words.Openers.Concat(words.Names).Concat(numberWords.Starts));
        Mark(DateCue.Whole, words.Wholes);
        Mark(DateCue.Inner, words.AllWords.Concat(numberWords.Starts).Concat(numberWords.Joints).Concat(hedges.WordsBefore));
        cues[0] = DateCue.None;
    }

    /// <summary>
    /// Adds the dates of a passage in order of place; they do not overlap. Which of a date and a quantity on the same
    /// words is told is settled by <c>ValueReader</c>: the longer one, of two as long the date.
    /// </summary>
    /// <param name="unplaced">Gets the words that name a date which cannot be placed: "July 9" where nothing tells the year.</param>
    public void Read(in Passage passage, PartialDate? reference, List<DateRange> into, List<TextSpan> unplaced)
    {
        var grammar = new DateGrammar(passage, words, numbers, numberWords, hedges, new Reference(reference));
        int name = -1;
        for (int i = 0; i < passage.Count; i++)
        {
            if (name < i)
            {
                name = NextName(passage, i);
            }

            if (name - i > LongestOpening || !MayBegin(passage, i) || !grammar.TryRead(i, out DateRange? date, out int next))
            {
                continue;
            }

            if (date is not null)
            {
                into.Add(date);
            }
            else if (next > i)
            {
                unplaced.Add(new TextSpan(passage[i].Start, passage[next - 1].End));
            }

            i = next - 1;
        }
    }

    /// <summary>"nineteen", "thousand" of a year in words, "ninth" of a month.</summary>
    private bool IsNumberOfDate(int word) => numberWords.IsSmall(word, out double value) ? value >= 10
        : numberWords.IsOrdinal(word, out _) || (numberWords.IsMagnitude(word, out double by) && by == 1000);

    /// <summary>What one look at a token and at the one after it does not rule out as the beginning of a date.</summary>
    private bool MayBegin(in Passage passage, int i)
    {
        DateCue cue = Cue(passage, i);
        return passage.IsNumber(i) ? passage[i].Length is DigitsOfYear or >= ShortestDotted || GoesOn(passage, i + 1)
            : (cue & DateCue.Whole) != 0 || ((cue & DateCue.Opener) != 0 && GoesOn(passage, i + 1));
    }

    private bool GoesOn(in Passage passage, int i) => i < passage.Count && (passage[i].Kind == TokenKind.Number
        || (Cue(passage, i) & DateCue.Inner) != 0
        || (passage[i].Kind == TokenKind.Mark && !EndingMarks.Contains(passage.Chars(i)[0])));

    private DateCue Cue(in Passage passage, int i) => passage[i].Word is var word && word < cues.Length ? cues[word] : DateCue.None;

    private int NextName(in Passage passage, int i)
    {
        while (i < passage.Count && !passage.IsNumber(i) && (Cue(passage, i) & DateCue.Name) == 0)
        {
            i++;
        }

        return i < passage.Count ? i : int.MaxValue;
    }

    private void Mark(DateCue cue, IEnumerable<int> ids)
    {
        foreach (int id in ids)
        {
            cues[id] |= cue;
        }
    }

    /// <summary>What a word does for dates: enough to pass most words by without a look at the grammar.</summary>
    [Flags]
    private enum DateCue : byte
    {
        None = 0,

        /// <summary>Every date has one of these or a number: "July", "weeks".</summary>
        Name = 1,

        /// <summary>A date can begin with it.</summary>
        Opener = 2,

        /// <summary>It can be a date alone.</summary>
        Whole = 4,

        /// <summary>It can stand after the first word of a date.</summary>
        Inner = 8,
    }
}
