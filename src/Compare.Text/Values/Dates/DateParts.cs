namespace Compare.Text.Values.Dates;

/// <summary>Parts of longer times: "early July", "the end of 2012", "the third quarter", "the first Monday of next month".</summary>
internal ref partial struct DateGrammar
{
    private bool TryPart(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (words.Has(passage, at, DateRole.WeekOf, out int next) && TryDate(next, out Mention day))
        {
            mention = Mention.Of(i, day.End, Resolve(day) is { } days ? DaySpan.WeekOf(days.First) : null, DatePrecision.Week);
            return true;
        }

        if (TryWeekNumber(i, out mention) || TryCode(i, at, out mention))
        {
            return true;
        }

        if (!words.Parts.TryMatch(passage, at, out TimePart part, out next))
        {
            return false;
        }

        next = passage.SkipHyphen(next);
        next = hedges.Skip(passage, words.Has(passage, next, DateRole.In | DateRole.Of, out int of) ? of : next);
        if (words.HasBefore(passage, i, DateRole.Owner, out _) || !TryContainer(next, out Mention whole))
        {
            return false;
        }

        mention = whole with { Start = i, Part = whole.Part == TimePart.Whole ? part : whole.Part };
        return true;
    }

    /// <summary>"week 31 of 2018"; not a league's "Week 10", nor "week 3 of the trial".</summary>
    private bool TryWeekNumber(int i, out Mention mention)
    {
        mention = default;
        if (
            !words.Units.TryMatch(passage, i, out UnitWord unit, out int next)
            || unit is not { Unit: CalendarUnit.Week, Plural: false }
            || !TryDigits(next, 1, 2, out int number)
            || number is < 1 or > 53
            || (passage.IsCapitalised(i) && !IsOpening(i))
        )
        {
            return false;
        }

        bool dated = TryTrailingYear(next + 1, false, out int year, out int end) || TryShiftedYear(next + 1, out year, out end);
        end = dated ? end : next + 1;
        bool closed =
            dated
            || passage.IsBreak(end)
            || passage.IsNumber(end)
            || (numberWords.IsFunction(passage.Word(end)) && !words.Has(passage, end, DateRole.Of));
        mention = Mention.Of(i, end, (dated ? year : reference.Year) is { } of ? DaySpan.Week(of, number) : null, DatePrecision.Week);
        return closed;
    }

    /// <summary>"the EOM", "by EOM": the end of the month; in capitals among words that are not ("it's a BOY").</summary>
    private bool TryCode(int start, int at, out Mention mention)
    {
        bool found =
            words.Codes.TryMatch(passage, at, out PeriodCode code, out int next)
            && (at > start || depth > 1)
            && IsShouted(at)
            && !IsShouted(at - 1)
            && !IsShouted(next);
        mention = Mention.Of(start, next, found ? reference.Current(code.Unit) : null, code.Unit.Precision()) with { Part = code.Part };
        return found;
    }

    private bool IsShouted(int i) => passage.IsWord(i) && !passage.Chars(i).ContainsAnyInRange('a', 'z');

    /// <summary>A date that something is part of; after "of", "in" or "the", "the month" is the present one.</summary>
    private bool TryContainer(int i, out Mention mention)
    {
        if (TryDate(i, out mention))
        {
            return true;
        }

        int at = SkipArticle(i);
        if (words.Fiscal.TryMatch(passage, at, out _, out int yearAt) && TryDate(yearAt, out mention))
        {
            return mention.Precision == DatePrecision.Year;
        }

        if (
            !words.Units.TryMatch(passage, at, out UnitWord word, out int next)
            || word is { Plural: true } or { Unit: < CalendarUnit.Week }
            || !words.HasBefore(passage, at, DateRole.Of | DateRole.In | DateRole.Article, out _)
        )
        {
            return false;
        }

        mention = Mention.Of(i, next, reference.Current(word.Unit), word.Unit.Precision());
        return true;
    }

    /// <summary>"the third quarter", "the 19th century", "the first Monday of May", "the second last week of October".</summary>
    private bool TryNth(int i, out Mention mention)
    {
        if (TryQuarterLetter(i, out mention) || TryYearAndQuarter(i, out mention) || TrySeason(i, out mention))
        {
            return true;
        }

        int at = SkipArticle(i);
        bool ranked = words.Ranks.TryMatch(passage, at, out int rank, out int next);
        bool ordinal = (ranked && rank > 0) || TryOrdinal(at, out rank, out next);
        int nth = rank;
        bool last =
            (ranked && !ordinal && words.Ranks.TryMatch(passage, at, out _, out int past))
            || words.Shifts.TryMatch(passage, ordinal ? next : at, out ShiftWord shift, out past) && shift is { By: < 0, FromTold: false };
        next = last ? past : next;
        if (!ordinal && !last)
        {
            return false;
        }

        nth = ordinal ? nth : 1;
        int unitAt = passage.SkipHyphen(next);
        bool weekdays = TryWeekdayName(unitAt, out DayOfWeek weekday, out _, out int end);
        UnitWord word = new(CalendarUnit.Day, false);
        if ((!weekdays && !words.Units.TryMatch(passage, unitAt, out word, out end)) || word.Plural)
        {
            return false;
        }

        CalendarUnit unit = word.Unit;

        if (unit == CalendarUnit.Century && !last)
        {
            mention = WithEra(Mention.Of(i, end, DaySpan.Century(nth), DatePrecision.Century));
            return true;
        }

        if (unit == CalendarUnit.Quarter && !last)
        {
            return TryQuarter(i, nth, end, out mention);
        }

        // "the first Monday after Easter"
        if (weekdays && !last && words.Has(passage, end, DateRole.After, out int fromAt) && TryDate(fromAt, out Mention from))
        {
            mention = Mention.Of(
                i,
                from.End,
                Resolve(from) is not { } start
                    ? null
                    : Single(NthWeekday.Of(DaySpan.Between(DaySpan.Add(start.Last, 1), DaySpan.Add(start.Last, 7L * nth)), weekday, nth)),
                DatePrecision.Day
            );
            return true;
        }

        if (!words.Has(passage, end, DateRole.Of | DateRole.In, out int wholeAt) || !TryContainer(wholeAt, out Mention whole))
        {
            return false;
        }

        DaySpan? found =
            Resolve(whole) is not { } run ? null
            : weekdays ? Single(last ? NthWeekday.Last(run, weekday, nth) : NthWeekday.Of(run, weekday, nth))
            : Nth(run, unit, nth, last);
        mention = Mention.Of(i, whole.End, found, unit.Precision());
        return unit.Precision() < whole.Precision;
    }

    /// <summary>A week belongs to the month or year that its Thursday lies in.</summary>
    private static DaySpan? Nth(DaySpan run, CalendarUnit unit, int nth, bool last)
    {
        if (unit is CalendarUnit.Week or CalendarUnit.Weekend)
        {
            DayOfWeek mark = unit == CalendarUnit.Week ? DayOfWeek.Thursday : DayOfWeek.Saturday;
            return (last ? NthWeekday.Last(run, mark, nth) : NthWeekday.Of(run, mark, nth)) is not { } day ? null
                : unit == CalendarUnit.Week ? DaySpan.WeekOf(day)
                : DaySpan.Between(day, DaySpan.Add(day, 1));
        }

        DateOnly? begin = last
            ? DaySpan.Add(run.Last, 1) is { } after
                ? DaySpan.Add(after, unit, -nth)
                : null
            : DaySpan.Add(run.First, unit, nth - 1);
        return
            begin is { } first
            && DaySpan.Add(first, unit, 1) is { } next
            && DaySpan.Between(first, DaySpan.Add(next, -1)) is { } part
            && part.First >= run.First
            && part.Last <= run.Last
            ? part
            : null;
    }

    private static DaySpan? Single(DateOnly? day) => day is { } d ? new DaySpan(d, d) : null;

    private bool TryQuarter(int start, int nth, int end, out Mention mention)
    {
        mention = default;
        if (nth is < 1 or > 4)
        {
            return false;
        }

        bool dated =
            TryTrailingYear(end, false, out int year, out int next)
            || TryShiftedYear(end, out year, out next)
            || TryThisYear(end, out year, out next);
        if (!dated && !IsBusiness(start, end))
        {
            return false;
        }

        DaySpan? days =
            dated ? DaySpan.Quarter(year, nth)
            : new DateFields(Month: (nth * 3) - 2).Resolve(reference, Tense.Around(passage, words, start, end)) is { } near
                ? DaySpan.Quarter(near.First.Year, nth)
            : null;
        mention = Mention.Of(start, dated ? next : end, days, DatePrecision.Season);
        return true;
    }

    /// <summary>
    /// Something that is told by the quarter stands near: "sales fell in the third quarter", but not a side that led in it.
    /// </summary>
    private bool IsBusiness(int start, int end)
    {
        const int Near = 20;
        for (int i = Math.Max(0, start - Near); i < Math.Min(passage.Count, end + Near); i++)
        {
            if ((i < start || i >= end) && words.Business.TryMatch(passage, i, out _, out _))
            {
                return true;
            }
        }

        return start == 0 && end == passage.Count;
    }

    /// <summary>"of the year".</summary>
    private bool TryThisYear(int i, out int year, out int next)
    {
        year = reference.Year ?? 0;
        next = i;
        return year > 0
            && words.Has(passage, i, DateRole.Of, out int at)
            && words.Has(passage, at, DateRole.Article, out at)
            && words.Units.TryMatch(passage, at, out UnitWord unit, out next)
            && unit.Unit == CalendarUnit.Year;
    }

    /// <summary>"Q3", "Q3 2016", "H1 this year".</summary>
    private bool TryQuarterLetter(int i, out Mention mention)
    {
        mention = default;
        if (TryYearLetters(i, out mention))
        {
            return true;
        }

        bool quarter = words.Has(passage, i, DateRole.Quarter);
        if (
            (!quarter && !words.Has(passage, i, DateRole.Half))
            || !passage.IsJoined(i + 1)
            || !TryDigits(i + 1, 1, 1, out int nth)
            || (passage.IsJoined(i + 2) && passage.IsWord(i + 2))
            || (passage.IsJoined(i) && passage.IsWord(i - 1))
        )
        {
            return false;
        }

        if (quarter)
        {
            return TryQuarter(i, nth, i + 2, out mention);
        }

        bool dated = TryTrailingYear(i + 2, false, out int year, out int next) || TryShiftedYear(i + 2, out year, out next);
        mention = Mention.Of(i, next, dated ? DaySpan.Half(year, nth) : null, DatePrecision.Season);
        return dated && nth is 1 or 2;
    }

    /// <summary>"4Q22", "1H 2023", "FY22": figures and letters in one.</summary>
    private bool TryYearLetters(int i, out Mention mention)
    {
        mention = default;
        if (
            words.FiscalLetters.TryMatch(passage, i, out _, out int tail)
            && passage.IsJoined(tail)
            && !passage.IsJoined(i)
            && TryShortYear(tail, out int fiscal)
        )
        {
            mention = Mention.Of(i, tail + 1, new DateFields(fiscal));
            return true;
        }

        bool quarter = words.Has(passage, i + 1, DateRole.Quarter);
        if (
            !TryDigits(i, 1, 1, out int nth)
            || !passage.IsJoined(i + 1)
            || !(quarter || words.Has(passage, i + 1, DateRole.Half))
            || passage.IsJoined(i)
        )
        {
            return false;
        }

        bool dated = passage.IsJoined(i + 2) ? TryShortYear(i + 2, out int year) : TryDigits(i + 2, 4, 4, out year);
        mention = Mention.Of(i, i + 3, quarter ? DaySpan.Quarter(year, nth) : DaySpan.Half(year, nth), DatePrecision.Season);
        return dated && mention.Days is not null;
    }

    /// <summary>Two digits of a year, or all four.</summary>
    private bool TryShortYear(int i, out int year)
    {
        bool found = TryDigits(i, 2, 2, out year) || (TryDigits(i, 4, 4, out year) && year is >= LeastYear and <= MostYear);
        year = year < 100 ? FullYear(year) : year;
        return found && !(passage.IsJoined(i + 1) && passage.IsWord(i + 1));
    }

    /// <summary>"2016 H2", "2016 the third quarter", "2008 second-quarter".</summary>
    private bool TryYearAndQuarter(int i, out Mention mention)
    {
        mention = default;
        if (!TryDigits(i, 4, 4, out int year) || year is < LeastYear or > MostYear)
        {
            return false;
        }

        int at = SkipArticle(passage.SkipHyphen(i + 1));
        bool half = words.Has(passage, at, DateRole.Half);
        bool letter = (half || words.Has(passage, at, DateRole.Quarter)) && passage.IsJoined(at + 1) && TryDigits(at + 1, 1, 1, out _);
        int nth = letter && TryDigits(at + 1, 1, 1, out int digit) ? digit : 0,
            end = at + 2;
        if (
            !letter
            && !(
                TryOrdinal(at, out nth, out int next)
                && words.Units.TryMatch(passage, passage.SkipHyphen(next), out UnitWord unit, out end)
                && unit.Unit == CalendarUnit.Quarter
            )
        )
        {
            return false;
        }

        mention = Mention.Of(i, end, half ? DaySpan.Half(year, nth) : DaySpan.Quarter(year, nth), DatePrecision.Season);
        return mention.Days is not null;
    }

    /// <summary>"summer 2012", "the spring of 2009", "in the autumn".</summary>
    private bool TrySeason(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (!words.Seasons.TryMatch(passage, at, out int season, out int next))
        {
            return false;
        }

        if (TryTrailingYear(next, false, out int year, out int end) || TryShiftedYear(next, out year, out end))
        {
            end =
                passage.IsDash(end)
                && passage.IsJoined(end)
                && passage.IsJoined(end + 1)
                && TryDigits(end + 1, 2, 4, out int tail)
                && (tail == year + 1 || tail == (year + 1) % 100)
                    ? end + 2
                    : end; // "the winter of 2021-22"
            mention = Mention.Of(i, end, DaySpan.Season(year, season), DatePrecision.Season);
            return true;
        }

        if (!words.HasBefore(passage, i, DateRole.In, out _) || at == i || words.Has(passage, next, DateRole.Of) || passage.IsHyphen(next))
        {
            return false;
        }

        DaySpan? near = new DateFields(Month: season * 3).Resolve(reference, Tense.Around(passage, words, i, next));
        mention = Mention.Of(i, next, near is { } run ? DaySpan.Season(run.First.Year, season) : null, DatePrecision.Season);
        return true;
    }
}
