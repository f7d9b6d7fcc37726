using System.Globalization;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Reads magnitudes that name no figure: "dozens", "hundreds of thousands", "several hundred", "a couple".</summary>
internal sealed class VagueReader
{
    private const double Least = 2,
        Most = 10;
    private readonly PhraseTable<double> plurals;
    private readonly PhraseTable<(double? Nominal, Interval Interval)> counts;
    private readonly PhraseTable<double> adverbs;
    private readonly WordSet multiples;
    private readonly NumberWords words;

    public VagueReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
    {
        this.words = words;
        adverbs = PhraseTable.Of(vocabulary, lexicon[Sections.CountAdverbs], t => double.Parse(t, CultureInfo.InvariantCulture));
        multiples = new WordSet(lexicon[Sections.MultipleWords], vocabulary);
        plurals = PhraseTable.Of(vocabulary, lexicon[Sections.VaguePlurals], t => double.Parse(t, CultureInfo.InvariantCulture));
        counts = PhraseTable.Of(vocabulary, lexicon[Sections.VagueCounts], ParseCount);
    }

    public IEnumerable<int> Starts => [.. adverbs.FirstWords, .. plurals.FirstWords, .. counts.FirstWords];

    public bool TryRead(in Passage p, int i, out Amount amount)
    {
        if (counts.TryMatch(p, i, out var count, out int end))
        {
            double by = 1;
            int at = words.IsOf(p.Word(end)) ? end + 1 : end;
            for (; words.IsMagnitude(p.Word(at), out double magnitude); at++)
            {
                by *= magnitude;
                end = at + 1;
            }

            amount = Amount.Within(ValueKind.Number, Hedge.Vague, count.Interval, null, i, end) with { Nominal = count.Nominal };
            amount = by == 1 ? amount : amount.Times(by, null);
            return true;
        }

        if (
            adverbs.TryMatch(p, i, out double times, out end)
            && (p.IsBreak(end) || words.IsFunction(p.Word(end)))
            && !words.IsArticle(p.Word(end))
            && !multiples.Contains(p.Word(end))
        )
        {
            amount = Amount.Exact(ValueKind.Number, times, 1, null, i, end);
            return true;
        }

        amount = default;
        if (!plurals.TryMatch(p, i, out double unit, out end))
        {
            return false;
        }

        // Of two plurals the second sets the ceiling: past "tens of thousands" one says "hundreds of thousands".
        double? high = null;
        while (words.IsOf(p.Word(end)) && plurals.TryMatch(p, end + 1, out double next, out int after))
        {
            unit *= next;
            high = Most * unit;
            end = after;
        }

        amount = Amount.Within(ValueKind.Number, Hedge.Vague, new Interval(Least * unit, high), null, i, end);
        return true;
    }

    /// <summary><c>low..high</c>, <c>low..</c>, or either after a nominal figure and a space.</summary>
    private static (double? Nominal, Interval Interval) ParseCount(string text)
    {
        string[] parts = text.Split(' ');
        string[] ends = parts[^1].Split("..");
        return (parts.Length > 1 ? Number(parts[0]) : null, new Interval(Number(ends[0]), Number(ends[^1])));

        static double? Number(string s) => s.Length == 0 ? null : double.Parse(s, CultureInfo.InvariantCulture);
    }
}
