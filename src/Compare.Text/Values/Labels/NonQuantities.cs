using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Amounts;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Labels;

/// <summary>
/// Knows digits that count nothing: web addresses, telephone numbers, times of day, scores, house numbers, versions and
/// other labels; and "one" as a pronoun.
/// </summary>
internal sealed class NonQuantities
{
    private const int LongestStreetName = 3,
        FewestTelephoneGroups = 3,
        LargestScore = 400;
    private readonly PhraseTable<bool> fixedPhrases,
        addresses,
        clocks,
        labels,
        letterLabels,
        streets,
        prefixes,
        pronounBefore,
        pronounAfter,
        thats,
        behind,
        calibres,
        places,
        plurals,
        determiners,
        more;
    private readonly WordSet numberSigns;
    private readonly NumberWords words;

    public NonQuantities(Lexicon lexicon, Vocabulary vocabulary, NumberWords words)
    {
        this.words = words;
        PhraseTable<bool> List(ListSection section) => PhraseTable.Of(vocabulary, lexicon[section]);
        fixedPhrases = List(Sections.NotNumbers);
        addresses = List(Sections.WebAddresses);
        clocks = List(Sections.ClockMarks);
        numberSigns = new WordSet(lexicon[Sections.NumberSigns], vocabulary);
        labels = List(Sections.NumberedThings);
        letterLabels = List(Sections.SeatsAndFlats);
        behind = List(Sections.NumberedBehind);
        calibres = List(Sections.CalibreNouns);
        places = List(Sections.PlaceOpeners);
        plurals = PhraseTable.Of(vocabulary, lexicon[Sections.IrregularPlurals].Values.SelectMany(f => f.Split(' ')));
        determiners = List(Sections.Determiners);
        more = List(Sections.AdditionCues);
        thats = List(Sections.PronounOneThat);
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

        return fixedPhrases.TryMatch(p, i, out _, out next)
            || (p.IsNumber(i) && (IsClock(p, i, out next) || IsDialled(p, i, out next) || IsScore(p, i, out next)));
    }

    /// <summary>Whether an amount that was read is none.</summary>
    public bool Refuses(in Passage p, in Amount amount)
    {
        int i = amount.Start,
            end = amount.End;
        bool digits = p.IsNumber(i);
        if (digits && (IsSerial(p, i) || (amount.Kind == ValueKind.Number && p.IsJoined(end) && p.IsWord(end))))
        {
            return true;
        }

        // "Gate 7C", "Flat 4B", "747F": one letter makes no unit of a name.
        bool letter = digits && end == i + 2 && p.IsWord(i + 1) && p[i + 1].Length == 1;
        if (
            letter
            && (
                labels.TryMatchBefore(p, i, out _, out _)
                || letterLabels.TryMatchBefore(p, i, out _, out _)
                || IsPlaneType(p, i, amount)
                || IsHouseNumber(p, i + 1)
            )
        )
        {
            return true;
        }

        if (IsTitle(p, amount))
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

        return digits
            ? labels.TryMatchBefore(p, i, out _, out _)
                || letterLabels.TryMatchBefore(p, i, out _, out _)
                || IsNextLabel(p, i, end)
                || IsHouseNumber(p, end)
                || behind.TryMatch(p, end, out _, out _)
                || IsNamed(p, i, end)
                || IsModel(p, i, end)
                || IsNumberSign(p, i)
                || (p.Chars(i)[0] == '.' && calibres.TryMatch(p, p.SkipHyphen(end), out _, out _))
            : amount.Nominal == 1 && end == i + 1 && IsPronoun(p, i, end);
    }

    /// <summary>"Rooms 14 and 15 were shut", but "Room 14 and 15 guests".</summary>
    private bool IsNextLabel(in Passage p, int i, int end) =>
        words.IsAnd(p.Word(i - 1))
        && p.IsNumber(i - 2)
        && labels.TryMatchBefore(p, i - 2, out _, out _)
        && (p.IsBreak(end) || words.IsFunction(p.Word(end)));

    /// <summary>"That one" is a pronoun, "said that one man was killed" is not: something that counts one follows.</summary>
    private bool IsPronoun(in Passage p, int i, int end) =>
        thats.TryMatchBefore(p, i, out _, out _)
            ? !p.IsWord(end) || (words.IsFunction(p.Word(end)) && !words.IsOf(p.Word(end))) || pronounAfter.TryMatch(p, end, out _, out _)
            : pronounBefore.TryMatchBefore(p, i, out _, out _) || pronounAfter.TryMatch(p, end, out _, out _);

    /// <summary>
    /// "Channel 4.", "the Apollo 11 crew", "Kepler's Loop 323": a number that a name in the middle of a sentence ends with.
    /// </summary>
    private bool IsNamed(in Passage p, int i, int end)
    {
        bool shouted = i > 1 && end == i + 1 && p.IsWord(i - 1) && p[i - 1].Length > 1 && !p.Chars(i - 1).ContainsAnyInRange('a', 'z');
        bool counted = words.IsSmall(p.Word(i - 2), out _) && p.IsWord(end);
        if (shouted && ((p.IsHyphen(i - 2) && p.IsJoined(i - 1)) || counted || (p.IsNumber(i - 2) && words.IsFunction(p.Word(end)))))
        {
            return true; // "SEA-ME-WE 4", "737 MAX 9", "nine AK 47 rifles"
        }

        const int LongestNumber = 4;
        if (
            end != i + 1
            || p[i].Length > LongestNumber
            || p.Chars(i).ContainsAny(',', '.')
            || !p.IsCapitalised(i - 1)
            || p.IsJoined(i)
            || words.IsFunction(p.Word(i - 1))
            || words.IsSmall(p.Word(i - 1), out _)
            || p[i - 1].Length < 2
        )
        {
            return false;
        }

        int name = i - 1;
        while (p.IsCapitalised(name - 1) && !words.IsFunction(p.Word(name - 1)))
        {
            name--;
        }

        bool opens = name == 0 || (p.IsBreak(name - 1) && name == i - 1);
        bool closed = p.IsBreak(end) && !p.Is(end, ':') && !(p.IsJoined(end) && p.IsJoined(end + 1));
        return !opens && !places.TryMatchBefore(p, name, out _, out _) && (closed || p.IsCapitalised(end) || IsOneOfAName(p, name, end));
    }

    /// <summary>"the Harbour 7 cable": of something that is one, no figure but one can stand before it.</summary>
    private bool IsOneOfAName(in Passage p, int name, int end) =>
        determiners.TryMatchBefore(p, name, out _, out _)
        && p.IsWord(end)
        && !p.IsHyphen(end + 1)
        && !words.IsFunction(p.Word(end))
        && !more.TryMatch(p, end, out _, out _)
        && !IsMany(p, end)
        && !(p.Chars(end) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'])
        && (words.IsFunction(p.Word(end + 1)) || !IsMany(p, end + 1));

    /// <summary>Whether a word looks like a noun in the plural.</summary>
    private bool IsMany(in Passage p, int i) => p.IsWord(i) && (p.Chars(i) is [.., 's'] || plurals.TryMatch(p, i, out _, out _));

    /// <summary>"a 737", "a 747 MAX": one of a kind that the number names.</summary>
    private bool IsModel(in Passage p, int i, int end) =>
        words.IsArticle(p.Word(i - 1))
        && end == i + 1
        && p[i].Length == 3
        && !p.IsJoined(end)
        && (p.IsCapitalised(end) || (words.IsFunction(p.Word(end)) && !words.IsOf(p.Word(end))));

    /// <summary>"No 10", "Nos 4": in the middle of a sentence with a capital, or with its stop.</summary>
    private bool IsNumberSign(in Passage p, int i) =>
        numberSigns.Contains(p.Word(i - 1)) && p.IsCapitalised(i - 1) && i > 1 && !p.IsBreak(i - 2);

    /// <summary>"8 Mile", "a Days Inn", "Million Dollar Baby": a unit with the capital of a name.</summary>
    private bool IsTitle(in Passage p, in Amount amount)
    {
        int i = amount.Start,
            unit = amount.End - 1;
        bool numbered = p.IsNumber(i);
        if (
            amount.Kind is ValueKind.Number or ValueKind.Ordinal or ValueKind.Percent
            || unit <= i
            || !p.IsCapitalised(unit)
            || p[unit].Length < 3
            || !p.Chars(unit)[1..].ContainsAnyInRange('a', 'z')
        )
        {
            return false;
        }

        bool singular =
            !p.Chars(unit).EndsWith("s")
            && amount.Nominal is not (1 or (> -1 and < 1))
            && !p.IsHyphen(unit - 1)
            && amount.Unit is "mile" or "metre" or "hour" or "day" or "week" or "year" or "month" or "pound" or "foot";
        return numbered
            ? singular && unit == i + 1 && (!p.IsCapitalised(unit + 1) || streets.TryMatch(p, unit + 1, out _, out _))
            : p.IsCapitalised(unit + 1) && (p.IsCapitalised(i) || words.IsArticle(p.Word(i))) && amount.Kind != ValueKind.Age;
    }

    /// <summary>"an old 747F": hotter than weather is.</summary>
    private static bool IsPlaneType(in Passage p, int i, in Amount amount) =>
        p.Chars(i + 1) is "F" or "C"
        && p[i].Length >= 3
        && !p.Chars(i).Contains(',')
        && amount.Nominal is > 200 and < 1000
        && p.IsJoined(i + 1);

    /// <summary>"B-52", "i7": letters right before the digits, but for "mid-", "under-" and the like.</summary>
    private bool IsSerial(in Passage p, int i)
    {
        if (!p.IsJoined(i))
        {
            return false;
        }

        bool hyphen = p.IsHyphen(i - 1) && p.IsJoined(i - 1);
        return p.IsWord(i - 1)
            || (
                hyphen
                && (
                    (p.IsWord(i - 2) && !prefixes.TryMatchBefore(p, i - 1, out _, out _))
                    || (p.IsNumber(i - 2) && p.IsJoined(i - 2) && p.IsWord(i - 3))
                )
            );
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
    private bool IsDialled(in Passage p, int i, out int next)
    {
        next = i + 1;
        int groups = 1;
        while ((p.IsHyphen(next) || p.Is(next, '/')) && p.IsJoined(next) && p.IsNumber(next + 1) && p.IsJoined(next + 1))
        {
            groups++;
            next += 2;
        }

        // "555-0134"
        bool local =
            groups == 2
            && p[i].Length == 3
            && p[i + 2].Length == 4
            && !p.Chars(i + 2).Contains(',')
            && (p.Chars(i + 2)[0] == '0' || p.Is(i - 1, ')') || !p.IsWord(i + 3) || words.IsFunction(p.Word(i + 3)));
        return groups >= FewestTelephoneGroups || local;
    }

    /// <summary>"3-1", "21–14", "220-210": the larger first.</summary>
    private static bool IsScore(in Passage p, int i, out int next)
    {
        next = i + 3;
        return p.IsDash(i + 1)
            && p.IsJoined(i + 1)
            && p.IsJoined(i + 2)
            && p.IsNumber(i + 2)
            && !(p.IsJoined(next) && p.IsWord(next))
            && !p.IsJoined(i)
            && Digits.TryParse(p.Chars(i), out double first, out double step)
            && step >= 1
            && Digits.TryParse(p.Chars(i + 2), out double second, out step)
            && step >= 1
            && second <= first
            && first <= LargestScore;
    }

    /// <summary>"123 Random Street".</summary>
    private bool IsHouseNumber(in Passage p, int end)
    {
        for (int at = end; at <= end + LongestStreetName && (p.IsCapitalised(at) || (p.Is(at, '.') && p.IsJoined(at))); at++)
        {
            if (at > end && streets.TryMatch(p, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
