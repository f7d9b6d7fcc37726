using Compare.Text.Corpus;

namespace Compare.Text.Values.Dates;

/// <summary>Dates told from the reference or from what was told last: "yesterday", "last month", "next Tuesday".</summary>
internal ref partial struct DateGrammar
{
    private bool TryRelative(int i, out Mention mention) =>
        TryNamedDay(i, out mention) || TryCounted(i, out mention) || TryShifted(i, out mention);

    private bool TryNamedDay(int i, out Mention mention)
    {
        mention = default;
        if (!words.NamedDays.TryMatch(passage, i, out int shift, out int next)
            || (passage.IsCapitalised(i) && passage.IsCapitalised(i - 1) && next == i + 1))
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
        bool found = words.Shifts.TryMatch(passage, SkipArticle(i), out ShiftWord word, out next)
            && words.Units.TryMatch(passage, next, out unit, out next);
        shift = word.By;
        return found;
    }

    private bool TryShifted(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        if (!words.Shifts.TryMatch(passage, at, out ShiftWord shift, out int next))
        {
            return TryUnitAfterNext(i, at, out mention);
        }

        if (TryRun(i, next, shift, out mention))
        {
            return true;
        }

        if (words.Units.TryMatch(passage, next, out CalendarUnit unit, out int end))
        {
            return TryShiftedUnit(i, at, shift, unit, end, out mention);
        }

        if (TryWeekdayName(next, out DayOfWeek weekday, out _, out end))
        {
            mention = Mention.Of(i, end, Shifted(weekday, shift), DatePrecision.Day);
            return true;
        }

        if (TryMonthName(next, out int month, out _, out end))
        {
            // "this March 15"
            bool dated = shift.By == 0 && TryMonthFirst(next, out mention) && mention.Fields is { Day: not null };
            mention = dated ? mention with { Start = i } : Mention.Of(i, end, Shifted(shift, year => DaySpan.Month(year, month)), DatePrecision.Month);
            return true;
        }

        if (words.Seasons.TryMatch(passage, next, out int season, out end))
        {
            mention = Mention.Of(i, end, Shifted(shift, year => DaySpan.Season(year, season)), DatePrecision.Season);
            return true;
        }

        if (words.Holidays.TryMatch(passage, next, out Holiday holiday, out end))
        {
            mention = Mention.Of(i, end, Shifted(shift, holiday.In), DatePrecision.Day);
            return true;
        }

        if (shift.By == 0 && TryQuarterLetter(next, out mention))
        {
            mention = mention with { Start = i };
            return true;
        }

        return false;
    }

    private bool TryShiftedUnit(int start, int at, ShiftWord shift, CalendarUnit unit, int end, out Mention mention)
    {
        mention = default;
        if (unit < CalendarUnit.Day || (shift.Stretch && at > start))
        {
            return false; // "the past year" is a stretch of time
        }

        bool fromTold = shift.FromTold || (unit == CalendarUnit.Day && shift.By > 0);
        Reference anchor = fromTold && told is { } last ? new Reference(new PartialDate(last.First.Year, last.First.Month, last.First.Day)) : reference;
        DaySpan? run = anchor.Current(unit, shift.By);
        if (unit == CalendarUnit.Week)
        {
            // "last week Sunday", "next week on Friday", "last week's Sunday"
            int weekdayAt = words.Has(passage, end, DateRole.On | DateRole.Possessive, out int past) ? past : end;
            if (TryWeekdayName(weekdayAt, out DayOfWeek weekday, out bool weak, out past) && !weak)
            {
                mention = Mention.Of(start, past, NthWeekday.Of(run, weekday, 1) is { } day ? new DaySpan(day, day) : null, DatePrecision.Day);
                return true;
            }
        }

        mention = Mention.Of(start, end, run, unit.Precision());
        return true;
    }

    /// <summary>"the week after next".</summary>
    private bool TryUnitAfterNext(int start, int at, out Mention mention)
    {
        mention = default;
        if (!words.Units.TryMatch(passage, at, out CalendarUnit unit, out int next) || !words.Has(passage, next, DateRole.AfterNext, out next))
        {
            return false;
        }

        mention = Mention.Of(start, next, reference.Current(unit, 2), unit.Precision());
        return true;
    }

    /// <summary>"the last two months", "next few days": whole units, up to or from the current one.</summary>
    private bool TryRun(int start, int at, ShiftWord shift, out Mention mention)
    {
        mention = default;
        if (shift.By == 0 || !TryCount(at, out int count, out int next) || !words.Units.TryMatch(passage, next, out CalendarUnit unit, out next)
            || unit < CalendarUnit.Day || count is < 1 or > 1000)
        {
            return false;
        }

        // "The last two decades" are not the 1990s and 2000s: what is longer than a year runs to the present one.
        CalendarUnit step = unit > CalendarUnit.Year ? CalendarUnit.Year : unit;
        long length = (long)count * (unit.Months() > 12 ? unit.Months() / 12 : 1);
        DaySpan? near = reference.Current(step, shift.By), far = reference.Current(step, shift.By * length);
        DaySpan? run = near is not { } n || far is not { } f ? null : shift.By < 0 ? f.Union(n) : n.Union(f);
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

    /// <summary>The last of its kind that is over, this year's, or the next that has not begun.</summary>
    private DaySpan? Shifted(ShiftWord shift, Func<int, DaySpan?> inYear)
    {
        if (reference.Days is not { } now || reference.Year is not { } year)
        {
            return null;
        }

        if (shift.By == 0)
        {
            // In January, "this winter" began the year before.
            return inYear(year - 1) is { } running && running.Last >= now.First ? running : inYear(year);
        }

        for (int k = 0; k < 4; k++)
        {
            if (inYear(year + (shift.By < 0 ? 1 - k : k - 1)) is { } run && (shift.By < 0 ? run.Last < now.First : run.First > now.Last))
            {
                return run;
            }
        }

        return null;
    }
}
