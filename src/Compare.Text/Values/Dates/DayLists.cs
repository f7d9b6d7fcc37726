namespace Compare.Text.Values.Dates;

/// <summary>
/// Days of one month in a list: "15, 16 and 17 August 2021", "October 3, 4 and 5, 2011", "4 or 5 May"; and months that name a quarter.
/// </summary>
internal ref partial struct DateGrammar
{
    // Of alternatives further apart each is a date of its own.
    private const int FarthestAlternative = 7;

    private bool TryDayList(int i, out Mention mention)
    {
        mention = default;
        bool monthFirst = TryMonthName(i, out int month, out bool weak, out int at) && (!weak || passage.IsCapitalised(i));
        at = monthFirst ? at : i;
        if (
            (!monthFirst && passage.IsJoined(i) && !passage.IsDash(i - 1))
            || !TryListedDay(at, out int first, out int next)
            || !TryRestOfList(next, first, out int beforeLast, out bool row, out int lastAt)
        )
        {
            return false;
        }

        DateFields fields;
        int end;
        if (monthFirst)
        {
            if (!TryListedDay(lastAt, out int day, out end) || IsTime(end) || CountsWhatFollows(end) || passage.Is(end, '%'))
            {
                return false;
            }

            bool dated = TryTrailingYear(end, true, out int year, out int past);
            end = dated ? past : end;
            fields = new DateFields(dated ? year : null, month, day);
        }
        else
        {
            if (!TryDayFirst(lastAt, out Mention last) || last.Fields is not { Day: not null, Month: not null } said)
            {
                return false;
            }

            (fields, end) = (said, last.End);
        }

        int closing = fields.Day!.Value;
        if (row ? closing != beforeLast + 1 : closing <= first || closing - first > FarthestAlternative)
        {
            return false;
        }

        Direction direction = Tense.Around(passage, words, i, end);
        DaySpan? days = DaySpan.Between(
            (fields with { Day = first }).Resolve(reference, direction)?.First,
            fields.Resolve(reference, direction)?.Last
        );
        mention = Mention.Of(i, end, days, DatePrecision.Day) with { Bound = row ? DateBound.Throughout : DateBound.Within };
        return true;
    }

    /// <summary>A day in digits: "4", "4th".</summary>
    private bool TryListedDay(int i, out int day, out int next) =>
        TryDay(i, out day, out next, out _) && passage.IsNumber(i) && !passage.IsHyphen(next);

    /// <summary>What stands between the first day and the last: days in a row by commas and an "and", or one "or".</summary>
    /// <param name="row">They are days in a row.</param>
    private bool TryRestOfList(int i, int first, out int beforeLast, out bool row, out int lastAt)
    {
        beforeLast = first;
        int at = i;
        while (passage.Is(at, ',') && TryListedDay(at + 1, out int day, out int next) && day == beforeLast + 1)
        {
            (beforeLast, at) = (day, next);
        }

        at = at > i ? SkipComma(at) : at;
        row = words.Has(passage, at, DateRole.And, out lastAt);
        return (row && beforeLast > first) || (!row && at == i && words.Has(passage, at, DateRole.Or, out lastAt));
    }

    /// <summary>"the July-to-September quarter of 2017", "the January-March quarter".</summary>
    private bool TryMonthsOfQuarter(int i, out Mention mention)
    {
        mention = default;
        if (!TryMonthName(SkipArticle(i), out int first, out _, out int next))
        {
            return false;
        }

        int at = passage.IsDash(next) ? next + 1 : next;
        at = words.Has(passage, at, DateRole.To, out int to) ? passage.SkipHyphen(to) : at;
        if (
            at == next
            || !TryMonthName(at, out int last, out _, out next)
            || !words.Units.TryMatch(passage, passage.SkipHyphen(next), out UnitWord unit, out int end)
            || unit is not { Unit: CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season, Plural: false }
        )
        {
            return false;
        }

        bool dated = TryTrailingYear(end, false, out int year, out int past) || TryShiftedYear(end, out year, out past);
        end = dated ? past : end;
        DaySpan? finish = new DateFields(dated ? year : null, last).Resolve(reference, Tense.Around(passage, words, i, end));
        DaySpan? begin = finish is { } f ? DaySpan.Month(f.First.Year - (first > last ? 1 : 0), first) : null;
        mention = Mention.Of(i, end, DaySpan.Between(begin?.First, finish?.Last), DatePrecision.Season) with
        {
            Bound = DateBound.Throughout,
        };
        return true;
    }
}
