using System.Globalization;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Text.Values.Figures;

/// <summary>The words that numbers are made of, by vocabulary id: each question is one array look-up.</summary>
internal sealed class NumberWords
{
    private readonly WordValues small,
        magnitudes,
        ordinals,
        fractions,
        marks,
        letters,
        slang;
    private readonly PhraseTable<bool> tolerances;
    private readonly WordSet starts,
        determiners,
        articles,
        ands,
        minuses,
        points,
        overs,
        ofs,
        ordinalEndings,
        plurals,
        counted,
        names,
        measured,
        told,
        pluralVerbs,
        stops;

    public NumberWords(Lexicon lexicon, Vocabulary vocabulary)
    {
        WordValues Table(TableSection section) => new(lexicon[section], vocabulary);
        WordSet List(ListSection section) => new(lexicon[section], vocabulary);
        small = Table(Sections.Numbers);
        magnitudes = Table(Sections.Magnitudes);
        ordinals = Table(Sections.Ordinals);
        fractions = Table(Sections.Fractions);
        marks = Table(Sections.MagnitudeMarks);
        letters = Table(Sections.MagnitudeLetters);
        tolerances = PhraseTable.Of(vocabulary, lexicon[Sections.Tolerances]);
        articles = List(Sections.Articles);
        determiners = List(Sections.AgeDeterminers);
        ands = List(Sections.And);
        minuses = List(Sections.Minus);
        points = List(Sections.DecimalPoint);
        overs = List(Sections.FractionOver);
        ofs = List(Sections.Of);
        ordinalEndings = List(Sections.OrdinalEndings);
        plurals = List(Sections.PluralNumbers);
        counted = List(Sections.CountedNouns);
        names = List(Sections.MagnitudeNames);
        measured = List(Sections.MillionNots);
        told = List(Sections.ToldOf);
        pluralVerbs = List(Sections.PluralVerbs);
        slang = Table(Sections.SlangMagnitudes);
        stops = List(Sections.UnitStops);
        Signs = [.. lexicon[Sections.Minus].Concat(lexicon[Sections.NumberMarks]).Select(vocabulary.Add)];
        OrdinalEndings = [.. lexicon[Sections.OrdinalEndings].Select(vocabulary.Add)];
        Joints =
        [
            .. fractions.Words,
            .. marks.Words,
            .. letters.Words,
            .. OrdinalEndings,
            .. lexicon[Sections.And].Concat(lexicon[Sections.DecimalPoint]).Concat(lexicon[Sections.FractionOver]).Select(vocabulary.Add),
        ];
        Starts =
        [
            .. small.Words,
            .. magnitudes.Words,
            .. ordinals.Words,
            .. fractions.Words,
            .. Signs,
            .. lexicon[Sections.Articles].Select(vocabulary.Add),
        ];
        starts = new WordSet([.. Starts]);
    }

    /// <summary>The words a figure can begin with.</summary>
    public IReadOnlyList<int> Starts { get; }

    public bool Begins(int word) => starts.Contains(word);

    /// <summary>A minus, a decimal point and the marks of fractions.</summary>
    public IReadOnlyList<int> Signs { get; }

    /// <summary>The words of <see cref="IsSmall"/>.</summary>
    public IReadOnlyList<int> BelowHundred => small.Words;

    /// <summary>The words of <see cref="IsOrdinal"/>.</summary>
    public IReadOnlyList<int> Ordinals => ordinals.Words;

    /// <summary>What makes digits an ordinal.</summary>
    public IReadOnlyList<int> OrdinalEndings { get; }

    /// <summary>The words that a figure can go on with, apart from those of <see cref="Starts"/>.</summary>
    public IReadOnlyList<int> Joints { get; }

    /// <summary>The words of <see cref="IsLetter"/>.</summary>
    public IReadOnlyList<int> Letters => letters.Words;

    /// <summary>0 to 99: "seven", "forty".</summary>
    public bool IsSmall(int word, out double value) => small.TryGet(word, out value);

    /// <summary>What multiplies: "hundred", "dozen", "million".</summary>
    public bool IsMagnitude(int word, out double value) => magnitudes.TryGet(word, out value);

    public bool IsOrdinal(int word, out double value) => ordinals.TryGet(word, out value);

    /// <summary>The denominator: 2 for "half".</summary>
    public bool IsFraction(int word, out double denominator) => fractions.TryGet(word, out denominator);

    /// <summary>What multiplies after digits: "bn", "k".</summary>
    public bool IsMark(int word, out double value) => marks.TryGet(word, out value);

    /// <summary>What multiplies after digits as a capital, or where the figure is money: "M", "b".</summary>
    public bool IsLetter(int word, out double value) => letters.TryGet(word, out value);

    public bool IsPlural(int word) => plurals.Contains(word);

    public bool IsArticle(int word) => articles.Contains(word);

    /// <summary>What opens a noun: an article, or whose it is.</summary>
    public bool IsDeterminer(int word) => determiners.Contains(word);

    public bool IsAnd(int word) => ands.Contains(word);

    public bool IsPoint(int word) => points.Contains(word);

    public bool IsMinus(int word) => minuses.Contains(word);

    public bool IsOrdinalEnding(int word) => ordinalEndings.Contains(word);

    /// <summary>Between the two numbers of a fraction that is read out.</summary>
    public bool IsOver(int word) => overs.Contains(word);

    /// <summary>What is counted in millions and never measured in metres: "1.3m people".</summary>
    public bool IsCounted(int word) => counted.Contains(word);

    /// <summary>"m": a million or a metre.</summary>
    public bool IsMillion(int word) => letters.TryGet(word, out double by) && by == 1e6;

    /// <summary>The "G" of "5G".</summary>
    public bool IsName(int word) => names.Contains(word);

    /// <summary>What stands after a length or a race and is no thing counted: "4m waves", "100m finals".</summary>
    public bool IsMeasured(int word) => measured.Contains(word);

    /// <summary>What a number is told of: "the population, now 2.3m".</summary>
    public bool IsTold(int word) => told.Contains(word);

    /// <summary>The verb of more than one: "have", "were".</summary>
    public bool IsPluralVerb(int word) => pluralVerbs.Contains(word);

    /// <summary>"grand".</summary>
    public bool IsSlang(int word, out double value) => slang.TryGet(word, out value);

    public bool IsOf(int word) => ofs.Contains(word);

    /// <summary>Prepositions, conjunctions, articles, auxiliaries: words that begin something new.</summary>
    public bool IsFunction(int word) => stops.Contains(word);

    /// <summary>A "plus or minus" ends right before <paramref name="end"/>.</summary>
    public bool IsTolerance(in Passage p, int end) => tolerances.TryMatchBefore(p, end, out _, out _);

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

    /// <summary>A table from word to number.</summary>
    private sealed class WordValues
    {
        private readonly double[] values;

        public WordValues(IEnumerable<KeyValuePair<string, string>> section, Vocabulary vocabulary)
        {
            (int Word, double Value)[] entries =
            [
                .. section.Select(e => (vocabulary.Add(e.Key), double.Parse(e.Value, NumberStyles.Float, CultureInfo.InvariantCulture))),
            ];
            values = new double[entries.Length == 0 ? 0 : entries.Max(e => e.Word) + 1];
            Array.Fill(values, double.NaN);
            foreach ((int word, double value) in entries)
            {
                values[word] = value;
            }

            Words = [.. entries.Select(e => e.Word)];
        }

        public IReadOnlyList<int> Words { get; }

        public bool TryGet(int word, out double value)
        {
            value = word < values.Length ? values[word] : double.NaN;
            return !double.IsNaN(value);
        }
    }
}
