using System.Globalization;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Reads ages: "32-year-old", "aged 61", "in his early 30s", and the bare figure after a name: "Smith, 32, said".</summary>
internal sealed class AgeReader : IUnitReader
{
    private const double Oldest = 130;
    private const string Year = "year";
    private readonly PhraseTable<UnitMeaning> after;
    private readonly PhraseTable<bool> before,
        owners;
    private readonly PhraseTable<double> tens;
    private readonly PhraseTable<Interval> parts;
    private readonly PhraseTable<HedgeMeaning?> groups;
    private readonly BareAges bare;

    public AgeReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
    {
        after = PhraseTable.Of(vocabulary, lexicon[Sections.AgesAfter], UnitMeaning.Parse);
        bare = new BareAges(lexicon, vocabulary, words);
        groups = PhraseTable.Of(vocabulary, lexicon[Sections.AgeGroups], HedgeMeaning.Parse);
        before = PhraseTable.Of(vocabulary, lexicon[Sections.AgesBefore]);
        owners = PhraseTable.Of(vocabulary, lexicon[Sections.AgeOwners]);
        tens = PhraseTable.Of(vocabulary, lexicon[Sections.AgeTens], text => double.Parse(text, CultureInfo.InvariantCulture));
        parts = PhraseTable.Of(vocabulary, lexicon[Sections.AgeParts], ParsePart);
    }

    /// <summary>The words an age can begin with where no figure comes first.</summary>
    public IEnumerable<int> Starts => [.. groups.FirstWords, .. tens.FirstWords, .. parts.FirstWords];

    public IEnumerable<int> Triggers => after.FirstWords;

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        if (after.TryMatch(p, p.SkipHyphen(at), out UnitMeaning unit, out int end) && figure.Value >= 0)
        {
            amount = Amount.Exact(ValueKind.Age, figure.Value * unit.Factor, figure.Step * unit.Factor, unit.Name, figure.Start, end);
            return true;
        }

        amount = default;
        return false;
    }

    /// <summary>A number of whatever hedge after "aged" is an age, and the word a part of it: "aged between 18 and 24".</summary>
    public Amount Adopt(in Passage p, in Amount amount)
    {
        if (amount is not { Kind: ValueKind.Number, Magnitude: 1 } || (amount.Stated.High ?? amount.Stated.Low) is not (> 0 and < Oldest))
        {
            return amount;
        }

        return before.TryMatchBefore(p, amount.Start, out _, out int start)
                ? amount with
                {
                    Kind = ValueKind.Age,
                    Unit = Year,
                    Start = start,
                }
            : bare.IsAge(p, amount) ? amount with { Kind = ValueKind.Age, Unit = Year }
            : amount;
    }

    /// <summary>"early 30s" after "in his", "twenties" after "her".</summary>
    public bool TryReadPrefixed(in Passage p, int i, out Amount amount)
    {
        if (TryGroup(p, i, out amount))
        {
            return true;
        }

        bool partial = parts.TryMatch(p, i, out Interval part, out int next);
        int at = partial ? p.SkipHyphen(next) : i;
        if (!owners.TryMatchBefore(p, i, out _, out _) || !TryTens(p, at, out double decade, out int end))
        {
            return false;
        }

        Interval within = partial ? part : new Interval(0, 9);
        amount = Amount.Within(ValueKind.Age, Hedge.Range, new Interval(decade + within.Low, decade + within.High), Year, i, end);
        return true;
    }

    /// <summary>"over-65s", "the under 16s": a group by the age that bounds it.</summary>
    private bool TryGroup(in Passage p, int i, out Amount amount)
    {
        amount = default;
        if (!groups.TryMatch(p, i, out HedgeMeaning? bound, out int at) || bound is not { } said)
        {
            return false;
        }

        at = p.SkipHyphen(at);
        if (
            !p.IsNumber(at)
            || p[at].Length > 2
            || !p.IsJoined(at + 1)
            || p.Chars(at + 1) is not "s"
            || !Digits.TryParse(p.Chars(at), out double age, out _)
        )
        {
            return false;
        }

        amount = Amount.Exact(ValueKind.Age, age, 1, Year, i, at + 2).Under(said);
        return true;
    }

    private bool TryTens(in Passage p, int i, out double decade, out int end)
    {
        if (tens.TryMatch(p, i, out decade, out end))
        {
            return true;
        }

        end = i + 2;
        return p.IsNumber(i)
            && p[i].Length is 2 or 3
            && p.IsJoined(i + 1)
            && p.Chars(i + 1) is "s"
            && Digits.TryParse(p.Chars(i), out decade, out double step)
            && step >= 10
            && decade < Oldest;
    }

    private static Interval ParsePart(string text)
    {
        string[] ends = text.Split("..");
        return new Interval(double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
