namespace Compare.Text.Values.Dates;

/// <summary>
/// Periods by their length and one end: "the six months ended 31 March", "the first nine months of 2023", "in six working days".
/// </summary>
internal ref partial struct DateGrammar
{
    private bool TryCountedPeriod(int i, out Mention mention) =>
        TryLengthTo(i, out mention) || TryLengthOf(i, out mention) || TryWorkingDays(i, out mention);

    /// <summary>"the three months to March", "the year ended June 30", "the week ending May 4".</summary>
    private bool TryLengthTo(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        bool counted = TryLength(at, out Length length, out int end); // "the half-year", before "the half"
        if (!counted && at > i && words.Units.TryMatch(passage, at, out UnitWord unit, out end) && !unit.Plural)
        {
            length = default(Length).Plus(unit.Unit, 1, true);
            counted = true;
        }

        if (!counted || length.Finest < CalendarUnit.Day)
        {
            return false;
        }

        bool ending = words.Has(passage, end, DateRole.Ending, out int next);
        if (!ending && !(at > i && length.Finest >= CalendarUnit.Month && words.Has(passage, end, DateRole.To, out next)))
        {
            return false;
        }

        if (!TryInner(next, out Mention to) || (!ending && to.Fields is not { Month: not null }))
        {
            return false;
        }

        DaySpan? days =
            Resolve(to) is { } last && DaySpan.Add(last.Last, 1) is { } past ? DaySpan.Between(length.From(past, -1), last.Last) : null;
        mention = Mention.Of(i, to.End, days, to.Precision) with { Bound = DateBound.Throughout };
        return true;
    }

    /// <summary>"the first nine months of 2023", "the last three days of March".</summary>
    private bool TryLengthOf(int i, out Mention mention)
    {
        mention = default;
        int at = SkipArticle(i);
        bool ranked = words.Ranks.TryMatch(passage, at, out int nth, out int next);
        bool first = (ranked || TryOrdinal(at, out nth, out next)) && nth == 1;
        if (
            (
                !first
                && !ranked
                && !(words.Shifts.TryMatch(passage, at, out ShiftWord shift, out next) && shift is { By: < 0, FromTold: false })
            )
            || !TryLength(next, out Length length, out int end)
            || length.Finest < CalendarUnit.Day
            || !words.Has(passage, end, DateRole.Of, out int wholeAt)
            || !TryContainer(wholeAt, out Mention whole)
        )
        {
            return false;
        }

        DaySpan? days =
            Resolve(whole) is not { } run ? null
            : first ? DaySpan.Between(run.First, Before(length.From(run.First, 1)))
            : DaySpan.Between(DaySpan.Add(run.Last, 1) is { } past ? length.From(past, -1) : null, run.Last);
        mention = Mention.Of(i, whole.End, days, length.Finest.Precision()) with { Bound = DateBound.Throughout };
        return true;
    }

    /// <summary>"in six working days", "three working days later".</summary>
    private bool TryWorkingDays(int i, out Mention mention)
    {
        mention = default;
        bool ahead = words.Has(passage, i, DateRole.In, out int at);
        at = ahead ? at : i;
        if (
            !TryCount(at, out double count, out int next)
            || count is not (>= 1 and <= 366)
            || !words.WorkingDays.TryMatch(passage, next, out _, out int end)
        )
        {
            return false;
        }

        bool ago = words.Has(passage, end, DateRole.Ago | DateRole.Hence, out int past);
        int sign =
            ahead ? 1
            : !ago ? 0
            : words.Has(passage, end, DateRole.Ago) ? -1
            : 1;
        end = ago && !ahead ? past : end;
        DateOnly? day = sign == 0 ? null : reference.Day;
        for (int left = (int)count; left > 0 && day is { } from; )
        {
            day = DaySpan.Add(from, sign);
            left -= day is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } ? 1 : 0;
        }

        mention = Mention.Of(i, end, Single(day), DatePrecision.Day);
        return sign != 0;
    }
}
