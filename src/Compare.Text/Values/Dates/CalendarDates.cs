namespace Compare.Text.Values.Dates;

/// <summary>Dates by the names of months and weekdays: "July 9, 2018", "the 9th of July", "Monday, Aug. 16".</summary>
internal ref partial struct DateGrammar
{
    // "The first" to "the tenth" in words are ranks: "from the first to the last".
    private const int LastOfRanks = 10;

    private bool TryCalendar(int i, out Mention mention) => TryWeekday(i, out mention) || TryMonthDate(i, out mention);

    private bool TryMonthDate(int i, out Mention mention)
    {
        if (!TryYearFirst(i, out mention) && !TryMonthFirst(i, out mention) && !TryDayFirst(i, out mention))
        {
            return false;
        }

        // "Jul 18, Fri".
        if (
            mention.Fields is { Day: not null, Weekday: null } fields
            && TryWeekdayName(SkipComma(mention.End), out DayOfWeek weekday, out _, out int end)
            && !passage.IsWord(end)
        )
        {
            mention = Mention.Of(i, end, fields with { Weekday = weekday });
        }

        return true;
    }

    private bool TryWeekdayName(int i, out DayOfWeek weekday, out bool weak, out int next)
    {
        bool found = words.Weekdays.TryMatch(passage, i, out CalendarName name, out next);
        weekday = (DayOfWeek)name.Number;
        weak = name.Weak;
        bool stop = found && name.Short && passage.Is(next, '.') && passage.IsJoined(next);
        next = stop && (passage.IsNumber(next + 1) || passage.Is(next + 1, ',')) ? next + 1 : next;
        return found;
    }

    /// <summary>"Monday", "Monday, August 16", "Friday the 15th", "Friday next week".</summary>
    private bool TryWeekday(int i, out Mention mention)
    {
        mention = default;
        if (!TryWeekdayName(i, out DayOfWeek weekday, out bool weak, out int next))
        {
            return false;
        }

        int after = SkipComma(passage.Is(next, '.') ? next + 1 : next);
        if (TryMonthDate(after, out Mention date) && date.Fields is { Day: not null } fields)
        {
            mention = Mention.Of(i, date.End, fields with { Weekday = weekday });
            return true;
        }

        if (TryNumeric(after, out date) && date.Precision == DatePrecision.Day)
        {
            mention = date with { Start = i };
            return true;
        }

        int end;
        if (
            words.Has(passage, after, DateRole.Article, out int ordinalAt)
            && TryDay(ordinalAt, out int day, out end, out bool ordinal)
            && (ordinal ? after == next || Ends(end) : after == next && passage.IsBreak(end)) // not "Friday, the 11th-placed side"
        )
        {
            mention = Mention.Of(i, end, new DateFields(null, null, day, weekday));
            return true;
        }

        if (
            IsNamedAfter(i, next)
            || words.HasBefore(passage, i, DateRole.Habit, out _)
            || (weak && !(passage.IsCapitalised(i) && words.HasBefore(passage, i, DateRole.On, out _)))
        )
        {
            return false;
        }

        // "Friday next week", "Tuesday of this week".
        int weekAt = words.Has(passage, next, DateRole.Of | DateRole.From | DateRole.In, out int of) ? of : next;
        if (TryShiftedUnit(weekAt, out CalendarUnit unit, out long shift, out end) && unit == CalendarUnit.Week)
        {
            mention = Mention.Of(i, end, InWeek(weekday, shift), DatePrecision.Day);
            return true;
        }

        if (IsAfterNext(next, out end))
        {
            mention = Mention.Of(
                i,
                end,
                InWeek(weekday, 1) is { } friday && reference.Day is { } today
                    ? friday.Shift(CalendarUnit.Week, friday.First.DayNumber - today.DayNumber > 7 ? 0 : 1)
                    : null,
                DatePrecision.Day
            );
            return true;
        }

        mention = Mention.Of(i, WithoutStop(next), new DateFields(Weekday: weekday));
        return true;
    }

    /// <summary>The full stop after a bare name may end the sentence: "in Aug. 5 people died".</summary>
    private int WithoutStop(int end) => passage.Is(end - 1, '.') && !passage.Is(end, ',') ? end - 1 : end;

    private DaySpan? InWeek(DayOfWeek weekday, long shift) =>
        NthWeekday.Of(reference.Current(CalendarUnit.Week, shift), weekday, 1) is { } day ? new DaySpan(day, day) : null;

    private bool TryMonthName(int i, out int month, out bool weak, out int next)
    {
        bool found = words.Months.TryMatch(passage, i, out CalendarName name, out next);
        (month, weak) = (name.Number, name.Weak);
        bool stop = found && passage.Is(next, '.') && passage.IsJoined(next) && (name.Short || passage.IsJoined(next + 1));
        next =
            stop
            && (
                passage.IsNumber(next + 1)
                || passage.Is(next + 1, ',')
                || (name.Short && words.Has(passage, next + 1, DateRole.Article) && !passage.IsCapitalised(next + 1))
            )
                ? next + 1
                : next;
        return found;
    }

    /// <summary>"July 9, 2018", "July the ninth", "Oct/2", "July 2018", "July of this year", "July".</summary>
    private bool TryMonthFirst(int i, out Mention mention)
    {
        mention = default;
        if (!TryMonthName(i, out int month, out bool weak, out int next))
        {
            return false;
        }

        int dayAt = passage.Is(next, '/') || passage.IsHyphen(next) ? next + 1 : SkipArticle(SkipComma(next));
        if (TryMonthDay(i, month, weak, dayAt, next, out mention))
        {
            return true;
        }

        // "32 August 2014" is no August.
        bool impossible = TryDigits(i - 1, 1, 2, out _) && !passage.IsJoined(i - 1);
        if (TryTrailingYear(next, false, out int year, out int end) || TryShiftedYear(next, out year, out end))
        {
            mention = impossible ? Mention.Of(i, end, null, DatePrecision.Month) : Mention.Of(i, end, new DateFields(year, month));
            return true;
        }

        if (IsAfterNext(next, out end))
        {
            mention = Mention.Of(
                i,
                end,
                new DateFields(Month: month).Resolve(reference, Direction.Future)?.Shift(CalendarUnit.Year, 1),
                DatePrecision.Month
            );
            return true;
        }

        // "May" and "March" need a word that makes them months.
        if (
            (weak && !(passage.IsCapitalised(i) && (words.HasBefore(passage, i, DateRole.Lead, out _) || depth > 1)))
            || IsName(i, next)
            || IsPerson(i, next)
        )
        {
            return false;
        }

        next = WithoutStop(next);
        mention = impossible ? Mention.Of(i, next, null, DatePrecision.Month) : Mention.Of(i, next, new DateFields(Month: month));
        return true;
    }

    /// <summary>"April Sample said": a name follows without a word that makes it a month.</summary>
    private bool IsName(int i, int next) =>
        passage.IsCapitalised(next)
        && passage.IsCapitalised(i)
        && !words.HasBefore(passage, i, DateRole.Lead, out _)
        && !numberWords.IsFunction(passage.Word(next))
        && (lookahead.At(passage, next) & DateForms.Calendar) == 0
        && (i == 0 || passage.IsBreak(i - 1) || passage.IsWord(i - 1));

    private bool TryMonthDay(int i, int month, bool weak, int dayAt, int bare, out Mention mention)
    {
        mention = default;
        ReadOnlySpan<char> joint = passage.Chars(dayAt);
        int comma = passage.IsNumber(dayAt) ? joint.IndexOf(',') : -1;
        if (
            comma is 1 or 2
            && joint.Length == comma + 5
            && int.TryParse(joint[..comma], out int first)
            && int.TryParse(joint[(comma + 1)..], out int year)
        )
        {
            mention = Mention.Of(i, dayAt + 1, new DateFields(year, month, first)); // "July 9,2018" is one token
            return true;
        }

        bool number =
            TryDay(dayAt, out int day, out int next, out bool ordinal)
            || (TryDigits(dayAt, 2, 2, out day) && day > 31 && dayAt == bare && !passage.IsCapitalised(dayAt + 1));
        if (!number)
        {
            return false;
        }

        bool dated = TryTrailingYear(next, true, out year, out int end) || TryShiftedYear(next, out year, out end);
        bool counts =
            !ordinal
            && (
                CountsWhatFollows(next)
                || passage.Is(next, '%')
                || IsTime(next)
                || IsScore(day, next)
                || (weak && !passage.IsCapitalised(i))
            );
        bool spelt = weak && passage.IsWord(dayAt) && !ordinal && dayAt == bare; // "Jan two" is rather a name, "jan two, 2018" a date
        if (!dated && (counts || spelt || (!ordinal && dayAt > bare && passage.Is(bare, ','))))
        {
            return false;
        }

        mention = WithEra(Mention.Of(i, dated ? end : next, new DateFields(dated ? year : null, month, day)));
        return true;
    }

    /// <summary>"May 12:30" is a time; "June 5-3" is read elsewhere.</summary>
    private bool IsTime(int i) => passage.Is(i, ':') && passage.IsJoined(i) && passage.IsNumber(i + 1);

    /// <summary>"May 5-0" is a score in May, "May 5-8" four days.</summary>
    private bool IsScore(int first, int i) =>
        passage.IsDash(i)
        && passage.IsJoined(i)
        && passage.IsJoined(i + 1)
        && passage.IsNumber(i + 1)
        && !(TryDigits(i + 1, 1, 2, out int last) && last > first && last <= 31);

    /// <summary>"9 July 2018", "the 9th of July", "15SEP", "20th of next month".</summary>
    private bool TryDayFirst(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (
            !TryDay(at, out int day, out int next, out bool ordinal)
            || (passage.IsWord(at) && !ordinal)
            || (passage.IsJoined(at) && (passage.IsWord(at - 1) || passage.IsNumber(at - 1)))
        )
        {
            return false;
        }

        int monthAt =
            words.Has(passage, next, DateRole.Of, out int of) ? of
            : passage.IsHyphen(next) ? next + 1
            : next;
        if (TryMonthName(monthAt, out int month, out bool weak, out int end))
        {
            // "9 may have died".
            if (weak && monthAt == next && !passage.IsCapitalised(monthAt) && !ordinal)
            {
                return false;
            }

            bool dated =
                TryTrailingYear(end, true, out int year, out int past)
                || TryShiftedYear(end, out year, out past)
                || TryEraYear(end, out year, out past);
            mention = WithEra(Mention.Of(i, dated ? past : end, new DateFields(dated ? year : null, month, day)));
            return true;
        }

        // "20th of next month", "22 this month".
        monthAt = words.Has(passage, next, DateRole.In | DateRole.Of, out of) ? of : next;
        if (
            TryShiftedUnit(SkipArticle(monthAt), out CalendarUnit unit, out long shift, out end)
            && unit == CalendarUnit.Month
            && (monthAt > next || ordinal || shift == 0)
        )
        {
            mention = Mention.Of(
                i,
                end,
                reference.Current(unit, shift) is { } run ? DaySpan.Day(run.First.Year, run.First.Month, day) : null,
                DatePrecision.Day
            );
            return true;
        }

        // "on the 15th", where no noun follows that it could number.
        bool led =
            depth > 1
            || (
                words.HasBefore(passage, i, DateRole.On | DateRole.To | DateRole.Lead, out int lead)
                && !words.Has(passage, lead, DateRole.In)
            );
        mention = Mention.Of(i, next, new DateFields(Day: day));
        return ordinal
            && led
            && (passage.IsNumber(at) || day > LastOfRanks)
            && !words.Has(passage, next, DateRole.Of | DateRole.And)
            && (passage.IsBreak(next) || numberWords.IsFunction(passage.Word(next)));
    }

    /// <summary>"2018 March 18", "2016, nov", "2019-sep-1".</summary>
    private bool TryYearFirst(int i, out Mention mention)
    {
        mention = default;
        if (!TryDigits(i, 4, 4, out int year) || year is < LeastYear or > MostYear)
        {
            return false;
        }

        int monthAt = passage.IsHyphen(i + 1) || passage.Is(i + 1, ',') ? i + 2 : i + 1;
        if (!TryMonthName(monthAt, out int month, out bool weak, out int next) || (weak && !passage.IsCapitalised(monthAt)))
        {
            return false;
        }

        // "in 2018, March 18 was": the day and year there belong to the month.
        if (TryMonthFirst(monthAt, out Mention dated) && dated.Fields is { Year: not null })
        {
            return false;
        }

        int dayAt = passage.IsHyphen(next) && passage.IsHyphen(i + 1) ? next + 1 : next;
        bool hasDay = TryDay(dayAt, out int day, out int end, out _) && !CountsWhatFollows(end);
        mention = Mention.Of(i, hasDay ? end : next, new DateFields(year, month, hasDay ? day : null));
        return true;
    }

    /// <summary>"last year", "of this year": the year that a month or a feast belongs to.</summary>
    private bool TryShiftedYear(int i, out int year, out int next)
    {
        year = 0;
        int at = words.Has(passage, i, DateRole.Of | DateRole.In, out int of) ? of : SkipComma(i);
        if (
            !TryShiftedUnit(at, out CalendarUnit unit, out long shift, out next)
            || unit != CalendarUnit.Year
            || reference.Year is not { } now
        )
        {
            return false;
        }

        year = now + (int)shift;
        return true;
    }

    /// <summary>"88 CE": the era makes any number a year.</summary>
    private bool TryEraYear(int i, out int year, out int next)
    {
        next = i + 2;
        return TryDigits(i, 1, 4, out year) && words.Has(passage, i + 1, DateRole.CommonEra, out next);
    }

    private Mention WithEra(Mention mention) =>
        words.Has(passage, mention.End, DateRole.CommonEra, out int end) ? mention with { End = end }
        : words.Has(passage, mention.End, DateRole.BeforeCommonEra, out end) ? mention with { End = end, Fields = null, Days = null }
        : mention;
}
