using Compare.Text.Articles;

namespace Compare.Text.Values.Dates;

/// <summary>Dates told from the reference or from what was told last: "yesterday", "last month", "next Tuesday".</summary>
internal ref partial struct DateGrammar
{
    private bool TryNamedDay(int i, out Mention mention)
    {
        mention = default;
        if (
            !words.NamedDays.TryMatch(passage, i, out int shift, out int next)
            || (passage.IsCapitalised(i) && passage.IsCapitalised(i - 1) && next == i + 1)
        )
        {
            return false;
        }

        mention = Mention.Of(i, next, reference.Current(CalendarUnit.Day, shift), DatePrecision.Day);
        return true;
    }

    /// <summary>"last week", "the next month", "this year".</summary>
    private bool TryShiftedUnit(int i, out CalendarUnit unit, out long shift, out int next)
    {
        shift = 0;
        unit = default;
        bool found =
            words.Shifts.TryMatch(passage, SkipArticle(i), out ShiftWord word, out next)
            & words.Units.TryMatch(passage, next, out UnitWord of, out next);
        (unit, shift) = (of.Unit, word.By);
        return found && !of.Plural;
    }

    private bool TryShifted(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (!words.Shifts.TryMatch(passage, at, out ShiftWord shift, out int next))
        {
            return TryUnitAlone(i, at, out mention);
        }

        if (TryRun(i, next, shift, out mention))
        {
            return true;
        }

        if (words.Units.TryMatch(passage, next, out UnitWord unit, out int end))
        {
            return !unit.Plural && TryShiftedUnit(i, shift, unit.Unit, end, out mention);
        }

        if (TryWeekdayName(next, out DayOfWeek weekday, out _, out end))
        {
            mention = Mention.Of(i, end, Shifted(weekday, shift), DatePrecision.Day);
            return true;
        }

        if (TryYearly(next, out Yearly yearly, out end) && !(shift.FromTold && yearly.Month > 0 && IsName(next, end)))
        {
            // "this March 15"
            bool dated = shift.By == 0 && TryMonthFirst(next, out mention) && mention.Fields is { Day: not null };
            mention = dated ? mention with { Start = i } : Mention.Of(i, end, Shifted(shift, yearly), yearly.Precision);
            return true;
        }

        if (shift.By == 0 && TryQuarterLetter(next, out mention))
        {
            mention = mention with { Start = i };
            return true;
        }

        return false;
    }

    private bool TryShiftedUnit(int start, ShiftWord shift, CalendarUnit unit, int end, out Mention mention)
    {
        mention = default;
        bool article = words.Has(passage, start, DateRole.Article) || words.HasBefore(passage, start, DateRole.Article, out _);
        if (unit < CalendarUnit.Day || (shift.Stretch && article))
        {
            return false; // "the past year" is a stretch of time
        }

        bool fromTold = shift.FromTold || (unit == CalendarUnit.Day && shift.By > 0);
        Reference anchor =
            fromTold && told is { } last ? new Reference(new PartialDate(last.First.Year, last.First.Month, last.First.Day)) : reference;
        DaySpan? run = anchor.Current(unit, shift.By);
        if (unit == CalendarUnit.Week)
        {
            // "last week Sunday", "next week on Friday", "last week's Sunday"
            int weekdayAt = words.Has(passage, end, DateRole.On | DateRole.Possessive, out int past) ? past : end;
            if (TryWeekdayName(weekdayAt, out DayOfWeek weekday, out bool weak, out past) && !weak)
            {
                mention = Mention.Of(
                    start,
                    past,
                    NthWeekday.Of(run, weekday, 1) is { } day ? new DaySpan(day, day) : null,
                    DatePrecision.Day
                );
                return true;
            }
        }

        if (unit == CalendarUnit.Weekend && shift.By == 0)
        {
            run = NearestWeekend(start, end);
        }

        mention = Mention.Of(start, end, run, unit.Precision());
        return true;
    }

    /// <summary>"the week after next"; "the weekend", which is the one that is meant.</summary>
    private bool TryUnitAlone(int start, int at, out Mention mention)
    {
        mention = default;
        if (!words.Units.TryMatch(passage, at, out UnitWord unit, out int next) || unit.Plural)
        {
            return false;
        }

        if (IsAfterNext(next, out int end))
        {
            mention = Mention.Of(start, end, reference.Current(unit.Unit, 2), unit.Unit.Precision());
            return true;
        }

        // "the year before last"
        if (
            words.Has(passage, next, DateRole.Before, out int lastAt)
            && words.Shifts.TryMatch(passage, lastAt, out ShiftWord shift, out end)
            && shift is { By: -1, FromTold: false, Stretch: false }
            && (passage.IsBreak(end) || numberWords.IsFunction(passage.Word(end)))
        )
        {
            mention = Mention.Of(start, end, reference.Current(unit.Unit, -2), unit.Unit.Precision());
            return true;
        }

        if (unit.Unit != CalendarUnit.Weekend || at == start || words.Has(passage, next, DateRole.Of) || passage.IsHyphen(next))
        {
            return false;
        }

        mention = Mention.Of(start, next, NearestWeekend(start, next), DatePrecision.Week);
        return true;
    }

    /// <summary>The weekend that runs, else the last one unless the sentence looks ahead.</summary>
    private DaySpan? NearestWeekend(int start, int end) =>
        reference.Current(CalendarUnit.Weekend) is not { } run || reference.Day is not { } today ? null
        : today >= run.First
        || Tense.Around(passage, words, start, end) is var direction
            && (direction == Direction.Future || (direction == Direction.Unsaid && run.First.DayNumber - today.DayNumber <= 2))
            ? run
        : run.Shift(CalendarUnit.Week, -1);

    /// <summary>"after next", where nothing follows that "next" belongs to.</summary>
    private bool IsAfterNext(int i, out int end) =>
        words.Has(passage, i, DateRole.After, out end)
        && words.Shifts.TryMatch(passage, end, out ShiftWord shift, out end)
        && shift is { By: 1, FromTold: false, Stretch: false }
        && (passage.IsBreak(end) || numberWords.IsFunction(passage.Word(end)));

    /// <summary>"the last two months", "next few days": whole units, up to or from the current one.</summary>
    private bool TryRun(int start, int at, ShiftWord shift, out Mention mention)
    {
        mention = default;
        // "and last five days" is the verb.
        bool verb =
            words.Has(passage, start, DateRole.Article) == false
            && shift is { By: -1, Stretch: false }
            && (words.HasBefore(passage, start, DateRole.And, out _) || words.Cues.TryMatchBefore(passage, start, out _, out _));
        if (
            verb
            || shift.By == 0
            || !TryCount(at, out double number, out int next)
            || !words.Units.TryMatch(passage, next, out UnitWord counted, out next)
            || counted.Unit is var unit && unit < CalendarUnit.Day
            || number is not (>= 1 and <= 1000)
        )
        {
            return false;
        }

        // "The last two decades" are not the 1990s and 2000s: what is longer than a year runs to the present one.
        CalendarUnit step = unit > CalendarUnit.Year ? CalendarUnit.Year : unit;
        long length = (long)number * (unit.Months() > 12 ? unit.Months() / 12 : 1);
        DaySpan? near = reference.Current(step, shift.By),
            far = reference.Current(step, shift.By * length);
        DaySpan? run =
            near is not { } n || far is not { } f ? null
            : shift.By < 0 ? f.Union(n)
            : n.Union(f);
        mention = Mention.Of(start, next, run, unit.Precision()) with { Bound = DateBound.Throughout };
        return true;
    }

    private DaySpan? Shifted(DayOfWeek weekday, ShiftWord shift)
    {
        if (shift.By >= 0)
        {
            return InWeek(weekday, shift.By);
        }

        if (reference.Day is not { } today)
        {
            return null;
        }

        int back = (((int)today.DayOfWeek - (int)weekday + 6) % 7) + 1;
        return DaySpan.Add(today, -back) is { } day ? new DaySpan(day, day) : null;
    }

    /// <summary>A month, season or feast.</summary>
    private bool TryYearly(int i, out Yearly yearly, out int next)
    {
        yearly = default;
        if (TryMonthName(i, out int month, out bool weak, out next) && !(weak && !passage.IsCapitalised(i)))
        {
            yearly = new Yearly(month, 0, null);
            return true;
        }

        if (words.Seasons.TryMatch(passage, i, out int season, out next))
        {
            yearly = new Yearly(0, season, null);
            return true;
        }

        if (TryFeast(i, out Holiday holiday, out next))
        {
            yearly = new Yearly(0, 0, holiday);
            return true;
        }

        return false;
    }

    /// <summary>The last of its kind that is over, this year's, or the next that has not begun.</summary>
    private DaySpan? Shifted(ShiftWord shift, Yearly yearly)
    {
        if (reference.Days is not { } now || reference.Year is not { } year)
        {
            return null;
        }

        if (shift.By == 0)
        {
            // In January, "this winter" began the year before.
            return yearly.In(year - 1) is { } running && running.Last >= now.First ? running : yearly.In(year);
        }

        for (int k = 0; k < 4; k++)
        {
            if (yearly.In(year + (shift.By < 0 ? 1 - k : k - 1)) is { } run && (shift.By < 0 ? run.Last < now.First : run.First > now.Last))
            {
                return run;
            }
        }

        return null;
    }
}

/// <summary>What comes every year: one of a month, a season and a feast.</summary>
internal readonly record struct Yearly(int Month, int Season, Holiday? Holiday)
{
    public DatePrecision Precision =>
        Holiday is not null ? DatePrecision.Day
        : Season > 0 ? DatePrecision.Season
        : DatePrecision.Month;

    public DaySpan? In(int year) =>
        Holiday is not null ? Holiday.In(year)
        : Season > 0 ? DaySpan.Season(year, Season)
        : DaySpan.Month(year, Month);
}
