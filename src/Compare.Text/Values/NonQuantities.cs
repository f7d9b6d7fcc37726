using Compare.Text.Lexicons;

namespace Compare.Text.Values;

/// <summary>
/// Knows digits that count nothing: web addresses, telephone numbers, times of day, scores, house numbers, versions and
/// other labels; and "one" as a pronoun.
/// </summary>
internal sealed class NonQuantities
{
    private const int LongestStreetName = 3, FewestTelephoneGroups = 3, LargestScore = 400;
    private readonly PhraseTable<bool> fixedPhrases, addresses, clocks, labels, streets, prefixes, pronounBefore, pronounAfter;
    private readonly NumberWords words;

    public NonQuantities(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
    {
        this.words = words;
        PhraseTable<bool> List(ListSection section) => PhraseTable.Of(vocabulary, lexicon[section]);
        fixedPhrases = List(Sections.NotNumbers);
        addresses = List(Sections.WebAddresses);
        clocks = List(Sections.ClockMarks);
        labels = List(Sections.NumberedThings);
        streets = List(Sections.StreetWords);
        prefixes = List(Sections.NumberPrefixes);
        pronounBefore = List(Sections.PronounOneAfter);
        pronounAfter = List(Sections.PronounOneBefore);
    }

    /// <summary>The words and marks that something to be passed over can begin with, digits apart.</summary>
    public IEnumerable<int> Starts => [.. addresses.FirstWords, .. fixedPhrases.FirstWords];

    /// <summary>Whether what begins at <paramref name="i"/> is to be passed over; <paramref name="next"/> is the token after it.</summary>
    public bool TryPass(in Passage p, int i, out int next)
    {
        if (addresses.TryMatch(p, i, out _, out next))
        {
            while (p.IsJoined(next))
            {
                next++;
            }

            return true;
        }

        return fixedPhrases.TryMatch(p, i, out _, out next) || (p.IsNumber(i) && (IsClock(p, i, out next) || IsDialled(p, i, out next) || IsScore(p, i, out next)));
    }

    /// <summary>Whether an amount that was read is none.</summary>
    public bool Refuses(in Passage p, in Amount amount)
    {
        int i = amount.Start, end = amount.End;
        bool digits = p.IsNumber(i);
        if (digits && (IsSerial(p, i) || (amount.Kind == ValueKind.Number && p.IsJoined(end) && p.IsWord(end))))
        {
            return true;
        }

        if (amount.Kind != ValueKind.Number)
        {
            return false;
        }

        // "all-in-one"
        if (!digits && p.IsJoined(i) && p.IsHyphen(i - 1) && words.IsFunction(p.Word(i - 2)))
        {
            return true;
        }

        // "half-hearted"
        if (!digits && end == i + 1 && amount.Nominal is > 0 and < 1 && p.IsHyphen(end) && p.IsJoined(end) && p.IsJoined(end + 1))
        {
            return true;
        }

        return digits ? labels.TryMatchBefore(p, i, out _, out _) || IsHouseNumber(p, end)
            : amount.Nominal == 1 && end == i + 1
                && (pronounBefore.TryMatchBefore(p, i, out _, out _) || pronounAfter.TryMatch(p, end, out _, out _));
    }

    /// <summary>"B-52", "i7": letters right before the digits, but for "mid-", "under-" and the like.</summary>
    private bool IsSerial(in Passage p, int i)
    {
        if (!p.IsJoined(i))
        {
            return false;
        }

        bool hyphen = p.IsHyphen(i - 1) && p.IsJoined(i - 1);
        return p.IsWord(i - 1) || (hyphen && ((p.IsWord(i - 2) && !prefixes.TryMatchBefore(p, i - 1, out _, out _))
            || (p.IsNumber(i - 2) && p.IsJoined(i - 2) && p.IsWord(i - 3))));
    }

    /// <summary>"2:00 pm", "07:37", "6 a.m.", "5 o'clock".</summary>
    private bool IsClock(in Passage p, int i, out int next)
    {
        next = i + 1;
        while (p.Is(next, ':') && p.IsJoined(next) && p.IsNumber(next + 1) && p.IsJoined(next + 1))
        {
            next += 2;
        }

        bool clock = clocks.TryMatch(p, next, out _, out int after);
        bool colon = next > i + 1;
        next = clock ? after : next;
        return clock || colon;
    }

    /// <summary>Three groups of digits or more, linked by hyphens or slashes.</summary>
    private static bool IsDialled(in Passage p, int i, out int next)
    {
        next = i + 1;
        int groups = 1;
        while ((p.IsHyphen(next) || p.Is(next, '/')) && p.IsJoined(next) && p.IsNumber(next + 1) && p.IsJoined(next + 1))
        {
            groups++;
            next += 2;
        }

        return groups >= FewestTelephoneGroups;
    }

    /// <summary>"3-1", "21–14", "220-210": the larger first.</summary>
    private static bool IsScore(in Passage p, int i, out int next)
    {
        next = i + 3;
        return p.IsDash(i + 1) && p.IsJoined(i + 1) && p.IsJoined(i + 2) && p.IsNumber(i + 2) && !(p.IsJoined(next) && p.IsWord(next))
            && !p.IsJoined(i) && Digits.TryParse(p.Chars(i), out double first, out double step) && step >= 1
            && Digits.TryParse(p.Chars(i + 2), out double second, out step) && step >= 1 && second <= first && first <= LargestScore;
    }

    /// <summary>"123 Random Street".</summary>
    private bool IsHouseNumber(in Passage p, int end)
    {
        for (int at = end; at <= end + LongestStreetName && p.IsCapitalised(at); at++)
        {
            if (at > end && streets.TryMatch(p, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
