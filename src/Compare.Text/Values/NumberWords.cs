using System.Globalization;
using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>The words that numbers are made of, by vocabulary id.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<int, double> small, magnitudes, ordinals, fractions, marks, letters;
    private readonly HashSet<int> articles, ands, points, minuses, ordinalEndings, ofs, plurals, functions, leads, overs, counted;

    public NumberWords(Lexicon lexicon, Vocabulary vocabulary)
    {
        small = Table("numbers");
        magnitudes = Table("magnitudes");
        ordinals = Table("ordinals");
        fractions = Table("fractions");
        marks = Table("magnitude_marks");
        letters = Table("magnitude_letters");
        articles = Set("articles");
        ands = Set("and");
        points = Set("decimal_point");
        minuses = Set("minus");
        ordinalEndings = Set("ordinal_endings");
        ofs = Set("of");
        plurals = Set("plural_numbers");
        functions = Set("unit_stops");
        leads = Set("number_marks");
        overs = Set("fraction_over");
        counted = Set("counted_nouns");

        Dictionary<int, double> Table(string section) => lexicon.Table(section).ToDictionary(
            e => vocabulary.Add(e.Key), e => double.Parse(e.Value, NumberStyles.Float, CultureInfo.InvariantCulture));
        HashSet<int> Set(string section) => [.. lexicon.List(section).Select(vocabulary.Add)];
    }

    /// <summary>The words a figure can begin with.</summary>
    public IEnumerable<int> Starts => [.. small.Keys, .. magnitudes.Keys, .. ordinals.Keys, .. fractions.Keys, .. articles, .. minuses, .. leads];

    /// <summary>0 to 99: "seven", "forty".</summary>
    public bool IsSmall(int word, out double value) => small.TryGetValue(word, out value);

    /// <summary>What multiplies: "hundred", "dozen", "million".</summary>
    public bool IsMagnitude(int word, out double value) => magnitudes.TryGetValue(word, out value);

    public bool IsOrdinal(int word, out double value) => ordinals.TryGetValue(word, out value);

    /// <summary>The denominator: 2 for "half".</summary>
    public bool IsFraction(int word, out double denominator) => fractions.TryGetValue(word, out denominator);

    /// <summary>What multiplies after digits: "bn", "k".</summary>
    public bool IsMark(int word, out double value) => marks.TryGetValue(word, out value);

    /// <summary>What multiplies after digits as a capital, or where the figure is money: "M", "b".</summary>
    public bool IsLetter(int word, out double value) => letters.TryGetValue(word, out value);

    public bool IsPlural(int word) => plurals.Contains(word);

    public bool IsArticle(int word) => articles.Contains(word);

    public bool IsAnd(int word) => ands.Contains(word);

    public bool IsPoint(int word) => points.Contains(word);

    public bool IsMinus(int word) => minuses.Contains(word);

    public bool IsOrdinalEnding(int word) => ordinalEndings.Contains(word);

    /// <summary>Between the two numbers of a fraction that is read out.</summary>
    public bool IsOver(int word) => overs.Contains(word);

    /// <summary>What is counted in millions and never measured in metres: "1.3m people".</summary>
    public bool IsCounted(int word) => counted.Contains(word);

    public bool IsOf(int word) => ofs.Contains(word);

    /// <summary>Prepositions, conjunctions, articles, auxiliaries: words that begin something new.</summary>
    public bool IsFunction(int word) => functions.Contains(word);

    /// <summary>Adds the words below a hundred from <paramref name="i"/> on ("twenty-one"); the token after them.</summary>
    public int AddSmall(in Passage p, int i, ref NumberSum sum)
    {
        int at = i;
        for (int next = i; IsSmall(p.Word(next), out double value) && sum.Add(value); next = p.SkipHyphen(at))
        {
            at = next + 1;
        }

        return at;
    }
}
