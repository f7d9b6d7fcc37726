using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Amounts;

namespace Compare.Text.Values.Coordination;

/// <summary>
/// What amounts say together with those right before them: "over 10 and under 20" is one range; in "60, 65 and 82 percent"
/// all figures are percentages.
/// </summary>
internal sealed class Joints(Lexicon lexicon, Vocabulary vocabulary)
{
    private readonly PhraseTable<bool> links = PhraseTable.Of(vocabulary, lexicon[Sections.BoundLinks]);
    private readonly PhraseTable<bool> ofs = PhraseTable.Of(vocabulary, lexicon[Sections.Of]);
    private readonly WordSet ends = new(lexicon[Sections.UnitStops], vocabulary);
    private readonly PhraseTable<bool> lists = PhraseTable.Of(vocabulary, lexicon[Sections.ListLinks]);

    /// <summary>Adds a reading to those found before it in the passage.</summary>
    public void Add(in Passage p, List<Reading> found, in Reading reading)
    {
        if (found.Count > 0 && TryBound(p, found[^1], reading, out Reading range))
        {
            found[^1] = range;
            return;
        }

        if (reading.Amount.Unit is not null)
        {
            ShareUnit(p, found, reading);
        }

        found.Add(
            IsNextAge(p, found, reading)
                ? reading with
                {
                    Amount = reading.Amount with { Kind = ValueKind.Age, Unit = found[^1].Amount.Unit },
                }
                : reading
        );
    }

    /// <summary>"aged 3, 5 and 7": what follows an age in its list, and counts nothing, is one too.</summary>
    private bool IsNextAge(in Passage p, List<Reading> found, in Reading next)
    {
        if (
            found.Count == 0
            || found[^1].Amount.Kind != ValueKind.Age
            || next.Amount is not { Kind: ValueKind.Number, Magnitude: 1, Nominal: > 0 and < 120 }
            || !(p.IsBreak(next.Amount.End) || lists.TryMatch(p, next.Amount.End, out _, out _) || ends.Contains(p.Word(next.Amount.End)))
        )
        {
            return false;
        }

        Amount before = found[^1].Amount;
        int at = p.Is(before.End, ',') ? before.End + 1 : before.End;
        at = lists.TryMatch(p, at, out _, out int after) ? after : at;
        return at > before.End && at == next.Amount.Start && p.IsNumber(before.End - 1) == p.IsNumber(next.Amount.Start);
    }

    /// <summary>"more than 10 and less than 20", "at most 100 and at least 20".</summary>
    private bool TryBound(in Passage p, in Reading first, in Reading second, out Reading range)
    {
        range = default;
        Amount a = first.Amount,
            b = second.Amount;
        bool rising = a.Stated.High is null && b.Stated.Low is null,
            falling = a.Stated.Low is null && b.Stated.High is null;
        if (
            !(rising || falling)
            || a.Nominal is null
            || b.Nominal is null
            || a.Kind != b.Kind
            || a.Unit != b.Unit
            || !links.TryMatch(p, a.End, out _, out int next)
            || next != b.Start
            || ofs.TryMatch(p, b.End, out _, out _)
        )
        {
            return false;
        }

        (Interval low, Interval high) = rising ? (a.Stated, b.Stated) : (b.Stated, a.Stated);
        var both = new Interval(low.Low, high.High, low.LowIncluded, high.HighIncluded);
        range = new Reading(Amount.Within(a.Kind, Hedge.Range, both, a.Unit, a.Start, b.End), a.Start, b.End);
        return both.Low < both.High;
    }

    private void ShareUnit(in Passage p, List<Reading> found, in Reading last)
    {
        int start = last.Amount.Start;
        bool linked = false;
        for (int n = found.Count - 1; n >= 0; n--)
        {
            Amount amount = found[n].Amount;
            bool isLink = lists.TryMatch(p, amount.End, out _, out int next) && next == start;
            bool isComma =
                p.Is(amount.End, ',') && (amount.End + 1 == start || (lists.TryMatch(p, amount.End + 1, out _, out next) && next == start));
            linked |= isLink || next == start;
            if (!(isLink || (isComma && linked)) || amount.Kind != ValueKind.Number || amount.Nominal is null || amount.Magnitude != 1)
            {
                return;
            }

            found[n] = found[n] with { Amount = amount with { Kind = last.Amount.Kind, Unit = last.Amount.Unit } };
            start = amount.Start;
        }
    }
}
