namespace Compare.Text.Values.Dates;

/// <summary>Years and decades by number: "in 2018", "the 1989 withdrawal", "the 1990s", "the nineties".</summary>
internal ref partial struct DateGrammar
{
    // Before it only "in" makes a bare number a year.
    private const int OldYear = 1500;

    private bool TryYears(int i, out Mention mention) =>
        TryDecade(i, out mention) || TryNamedYear(i, out mention) || TryBareYear(i, out mention);

    private bool TryDecade(int i, out Mention mention)
    {
        int at = SkipArticle(i);
        mention = default;
        bool article = at > i || (depth > 1 && PartHasArticle(i));
        if (
            TryDigits(at, 4, 4, out int year)
            && year % 10 == 0
            && passage.IsJoined(at + 1)
            && words.Has(passage, at + 1, DateRole.Plural, out int next)
            && !(year % 1000 == 0 && words.Has(passage, next, DateRole.Of))
        )
        {
            // "the 1800s" is a century, "the 2000s" ten years.
            bool century = year % 100 == 0 && year < 2000;
            mention = Mention.Of(
                i,
                next,
                century ? DaySpan.Century((year / 100) + 1) : DaySpan.Decade(year),
                century ? DatePrecision.Century : DatePrecision.Decade
            );
            return true;
        }

        int digitsAt = passage.Is(at, '\'') || passage.Is(at, '’') || passage.Is(at, '‘') ? at + 1 : at;
        if (
            TryDigits(digitsAt, 2, 2, out year)
            && year % 10 == 0
            && passage.IsJoined(digitsAt + 1)
            && words.Has(passage, digitsAt + 1, DateRole.Plural, out next)
            && (article || digitsAt > at)
            && !words.HasBefore(passage, i, DateRole.Owner, out _)
        )
        {
            mention = Mention.Of(i, next, DaySpan.Decade(year < 20 ? 2000 + year : 1900 + year), DatePrecision.Decade);
            return true;
        }

        // "nineteen nineties", "two thousand and tens", "the nineties".
        int century100 = 0,
            nameAt = at;
        bool named = words.Decades.TryMatch(passage, at, out _, out _);
        bool spelled =
            !named && passage.IsWord(at) && TryCardinal(at, out century100, out nameAt) && century100 is (>= 15 and <= 20) or 2000;
        nameAt = spelled ? passage.SkipHyphen(Skip(nameAt, DateRole.And)) : at;
        if (!words.Decades.TryMatch(passage, nameAt, out int within, out next) || !(spelled ? nameAt > at : article))
        {
            return false;
        }

        int start =
            (
                spelled
                    ? century100 < 100
                        ? century100 * 100
                        : century100
                    : within < 20
                        ? 2000
                        : 1900
            ) + within;
        mention = Mention.Of(i, next, DaySpan.Decade(start), DatePrecision.Decade);
        return true;
    }

    /// <summary>"the early 90s": the article stands before the part.</summary>
    private bool PartHasArticle(int i) =>
        words.Parts.TryMatchBefore(passage, passage.IsHyphen(i - 1) ? i - 1 : i, out _, out int start)
        && words.HasBefore(passage, start, DateRole.Article, out _);

    /// <summary>"the year 2000", "year 247".</summary>
    private bool TryNamedYear(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (
            !words.Units.TryMatch(passage, at, out UnitWord unit, out int next)
            || unit.Unit != CalendarUnit.Year
            || unit.Plural
            || !(TryYear(next, out int year, out int end) || TryCardinal(next, out year, out end))
            || year < 100
            || CountsWhatFollows(end)
        )
        {
            return false;
        }

        mention = Mention.Of(i, end, new DateFields(year));
        return true;
    }

    private bool TryBareYear(int i, out Mention mention)
    {
        mention = default;
        if (TryEraYear(i, out int year, out int next) || TryAnnoDomini(i, out year, out next))
        {
            mention = Mention.Of(i, next, new DateFields(year));
            return true;
        }

        if (!TryYear(i, out year, out next) || !IsYearHere(i, next, year))
        {
            return false;
        }

        mention = WithEra(Mention.Of(i, next, new DateFields(year)));
        return true;
    }

    /// <summary>"AD 79".</summary>
    private bool TryAnnoDomini(int i, out int year, out int next)
    {
        year = 0;
        next = i;
        return words.Has(passage, i, DateRole.CommonEra, out int at)
            && passage.IsCapitalised(i)
            && TryDigits(at, 1, 4, out year)
            && (next = at + 1) > 0
            && !CountsWhatFollows(next);
    }

    /// <summary>Whether a number that could be a year is one where it stands, and no count.</summary>
    private bool IsYearHere(int i, int next, int year)
    {
        // "FY2021"
        bool glued =
            passage.IsJoined(i)
            && !passage.IsDash(i - 1)
            && !passage.Is(i - 1, '(')
            && !passage.Is(i - 1, '/')
            && !IsQuote(i - 1)
            && !words.HasBefore(passage, i, DateRole.Lead, out _);
        bool gluedAfter =
            passage.IsJoined(next)
            && (
                passage.IsWord(next)
                || passage.IsNumber(next)
                || passage.Is(next, '/')
                || (passage.IsHyphen(next) && passage.IsJoined(next + 1) && passage.IsNumber(next + 1))
            );
        if (glued || gluedAfter || words.Units.TryMatch(passage, next, out _, out _))
        {
            return false;
        }

        if (passage.Is(i - 1, '(') && (passage.Is(next, ')') || passage.Is(next, ',') || passage.Is(next, ';')))
        {
            return true;
        }

        // "more than 2000 had fled"; but "up to 2018" and "around 2018" are times.
        if (
            hedges.TryBefore(passage, i, out Hedge hedge, out int hedgeAt)
            && !words.Bounds.TryMatch(passage, hedgeAt, out _, out _)
            && !words.Bounds.TryMatchBefore(passage, hedgeAt, out _, out _)
            && !words.HasBefore(passage, hedgeAt, DateRole.Lead, out _)
            && (hedge is Hedge.Over or Hedge.AtLeast || (hedge == Hedge.AtMost && !words.Has(passage, i - 1, DateRole.To)))
        )
        {
            return false;
        }

        // "1,990 seats and 1990 members": an "and" makes a year only of what follows one.
        if (lastEnd == 0 && words.HasBefore(passage, i, DateRole.And, out _) && CountsWhatFollows(next))
        {
            return false;
        }

        bool counts =
            (IsCount(year, next) && !IsTold(i, year, next))
            || (words.Has(passage, next, DateRole.To, out int to) && passage.IsNumber(to) && IsCount(year, to + 1));
        bool listed = lastEnd > 0 && lastEnd < i && (SkipComma(lastEnd) == i || Skip(SkipComma(lastEnd), DateRole.And) == i);
        bool led = words.HasBefore(passage, i, DateRole.Lead, out int lead) && (year >= OldYear || words.Has(passage, lead, DateRole.In));
        if (!counts && (listed || depth > 1 || led))
        {
            return true;
        }

        bool determined = words.HasBefore(passage, i, DateRole.Determiner | DateRole.Possessive, out _);
        bool described = passage.IsWord(next) && !numberWords.IsFunction(passage.Word(next));
        bool another = words.Has(passage, next, DateRole.And, out int nextYear) && TryDigits(nextYear, 4, 4, out _);
        return determined && passage.IsNumber(i) && year is >= OldYear and < 2100 && (described || another) && !counts;
    }

    /// <summary>
    /// "In 2020 people died", "in 2004 tsunamis": after "in" only a round number is a count, of people not where it opens a sentence.
    /// </summary>
    private bool IsTold(int i, int year, int next) =>
        words.HasBefore(passage, i, DateRole.In, out int lead)
        && year >= OldYear
        && (year % 100 != 0 || (passage.IsCapitalised(lead) && words.Has(passage, next, DateRole.Counted)));

    /// <summary>A number that counts the plural after it: a round one, or one of people.</summary>
    private bool IsCount(int year, int next) => CountsWhatFollows(next) && (year % 100 == 0 || words.Has(passage, next, DateRole.Counted));

    private bool IsQuote(int i) =>
        passage.Is(i, '"') || passage.Is(i, '“') || passage.Is(i, '”') || passage.Is(i, '‘') || passage.Is(i, '\'') || passage.Is(i, '[');
}
