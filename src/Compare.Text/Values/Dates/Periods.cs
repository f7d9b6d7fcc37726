namespace Compare.Text.Values.Dates;

/// <summary>Periods: "from 1996 to 2001", "1979–89", "between July 3 and 9", "August 27th - 29th".</summary>
internal ref partial struct DateGrammar
{
    private bool TryPeriod(int i, DateForms can, out Mention mention)
    {
        mention = default;
        if (passage.IsJoined(i) && passage.IsHyphen(i - 1) && passage.IsNumber(i - 2))
        {
            return false; // a telephone or part number
        }

        if (
            ((can & DateForms.Calendar) != 0 && (TryDaysOfMonth(i, out mention) || TryMonthsOfQuarter(i, out mention)))
            || ((can & DateForms.Shifted) != 0 && TryDaysOfWeek(i, out mention))
        )
        {
            return true;
        }

        if ((can & (DateForms.Bounded | DateForms.Period)) == 0 && !TryDate(i, out _))
        {
            return false;
        }

        bool between = words.Has(passage, i, DateRole.Between, out int at);
        bool from = !between && words.Has(passage, i, DateRole.From, out at);
        bool led = between || from;
        at = led ? at : i;
        if (TryDayList(at, out mention))
        {
            mention = mention with { Start = i };
            return true;
        }

        if (
            from
            && TryEnd(at, true, out Mention begin)
            && words.Has(passage, begin.End, DateRole.To, out int nowAt)
            && words.Presents.TryMatch(passage, nowAt, out _, out int nowEnd)
            && (begin.Fields is not { } said || said.Month is not null || said.Year is not null || said.Weekday is not null)
        )
        {
            mention = Period(begin, nowEnd, DaySpan.Between(Resolve(begin)?.First, reference.Days?.Last), begin.Precision) with
            {
                Start = i,
            };
            return true;
        }

        if (
            !TryEnd(at, led, out Mention left)
            || !TryJoin(left, between, out int next)
            || !TryRightEnd(left, next, out Mention right)
            || !TryMerge(left, right, led || AreNextDays(left, right), out mention)
        )
        {
            return false;
        }

        mention = mention with { Start = i };
        return true;
    }

    /// <summary>"November between 19 and 20".</summary>
    private bool TryDaysOfMonth(int i, out Mention mention)
    {
        mention = default;
        if (
            !TryMonthName(i, out int month, out _, out int next)
            || !words.Has(passage, next, DateRole.Between, out int at)
            || !TryDay(at, out int first, out next, out _)
            || !(passage.IsDash(next) || words.Has(passage, next, DateRole.And | DateRole.To))
            || !TryDay(next + 1, out int last, out next, out _)
        )
        {
            return false;
        }

        bool dated = TryTrailingYear(next, true, out int year, out int past);
        int end = dated ? past : next;
        DateFields from = new(null, month, first),
            to = new(dated ? year : null, month, last);
        return TryMergeFields(Mention.Of(i, end, from), Mention.Of(i, end, to), from, to, end, true, out mention);
    }

    /// <summary>"next week from Monday to Wednesday".</summary>
    private bool TryDaysOfWeek(int i, out Mention mention)
    {
        mention = default;
        if (
            !TryShiftedUnit(i, out CalendarUnit unit, out long shift, out int next)
            || unit != CalendarUnit.Week
            || !words.Has(passage, SkipComma(next), DateRole.Between | DateRole.From, out int at)
            || !TryWeekdayName(at, out DayOfWeek first, out _, out next)
            || !words.Has(passage, next, DateRole.And | DateRole.To, out at)
            || !TryWeekdayName(at, out DayOfWeek last, out _, out int end)
        )
        {
            return false;
        }

        mention = Mention.Of(i, end, DaySpan.Between(InWeek(first, shift)?.First, InWeek(last, shift)?.Last), DatePrecision.Day) with
        {
            Bound = DateBound.Throughout,
        };
        return true;
    }

    private bool TryJoin(Mention left, bool between, out int next)
    {
        int i = left.End;
        next = i + 1;
        if (passage.IsDash(i) || words.Has(passage, i, between ? DateRole.To | DateRole.And : DateRole.To, out next))
        {
            return true;
        }

        // "2019/20"
        if (
            passage.Is(i, '/')
            && passage.IsJoined(i)
            && left.Fields is { Year: { } year, Month: null }
            && IsYearTail(i + 1, year, out int full)
        )
        {
            next = i + 1;
            return full == year + 1;
        }

        // "July 3 and 4": two days in a row.
        return words.Has(passage, i, DateRole.And, out next)
            && left.Fields is { Day: not null }
            && TryEnd(next, true, out Mention right)
            && AreNextDays(left, right);
    }

    private static bool AreNextDays(Mention left, Mention right) =>
        left.Fields is { Day: { } a } first
        && right.Fields is { Day: { } b } second
        && b == a + 1
        && (first.Month is null || second.Month is null)
        && (first.Month ?? second.Month) is not null;

    /// <summary>One end of a period: a date, or a day or year that only the other end makes one.</summary>
    private bool TryEnd(int i, bool led, out Mention end)
    {
        if (IsLooseYear(i, out int year))
        {
            end = Mention.Of(i, i + 1, new DateFields(year));
            if (!TryDate(i, out Mention date) || date.End == i + 1)
            {
                return true;
            }
        }

        if (TryDate(i, out end) && end.Bound == DateBound.Within)
        {
            return true;
        }

        int at = SkipArticle(i);
        if (
            !TryDay(at, out int day, out int next, out bool ordinal)
            || (passage.IsJoined(at) && !passage.IsDash(at - 1))
            || (at > i && !ordinal && !led)
            || (passage.IsWord(at) && !ordinal)
        )
        {
            return false;
        }

        end = Mention.Of(i, next, new DateFields(Day: day));
        return true;
    }

    /// <summary>After a year its last two digits do: "1979–89".</summary>
    private bool TryRightEnd(Mention left, int i, out Mention end)
    {
        if (left.Fields is { Year: { } year, Month: null } && passage.IsJoined(i) && IsYearTail(i, year, out int full))
        {
            end = Mention.Of(i, i + 1, new DateFields(full));
            return true;
        }

        return TryEnd(i, true, out end);
    }

    private bool IsLooseYear(int i, out int year) =>
        TryDigits(i, 4, 4, out year)
        && year is >= LeastYear and <= MostYear
        && (!passage.IsJoined(i) || passage.IsDash(i - 1) || passage.Is(i - 1, '(') || IsQuote(i - 1));

    private bool TryMerge(Mention left, Mention right, bool led, out Mention mention)
    {
        mention = default;
        int end = right.End;
        if (left.Fields is { } a && right.Fields is { } b)
        {
            if (a is { Year: not null, Month: null } && b is { Year: null, Month: null })
            {
                return false;
            }

            if (b is { Year: null, Month: null, Day: not null } && a.Month is not null)
            {
                if (a.Day is null || IsTime(end) || CountsWhatFollows(end) || passage.Is(end, '%'))
                {
                    return false;
                }

                if (a.Year is null && TryTrailingYear(end, true, out int year, out int past))
                {
                    (b, end) = (b with { Year = year }, past);
                }
            }

            return TryMergeFields(left, right, a, b, end, led, out mention);
        }

        // "from 4 to 22 this month", "today till tomorrow".
        DaySpan? last = Resolve(right);
        DaySpan? first = left.Fields is { Month: null, Year: null, Day: { } day, Weekday: null }
            ? last is { } of
                ? DaySpan.Day(of.First.Year, of.First.Month, day)
                : null
            : Resolve(left);
        bool sensible = first is { } x && last is { } y && x.First <= y.First;
        mention = Period(left, end, sensible ? first!.Value.Union(last!.Value) : null, Coarser(left, right));
        return sensible || (first is null && last is null);
    }

    private bool TryMergeFields(Mention left, Mention right, DateFields a, DateFields b, int end, bool led, out Mention mention)
    {
        mention = default;
        bool years = a is { Year: not null, Month: null } && b is { Year: not null, Month: null };
        if (years && (a.Year >= b.Year || (IsCount(b.Year!.Value, end) && !passage.IsDash(left.End)) || passage.Is(end, '%')))
        {
            return false;
        }

        if (a is { Month: null, Weekday: null, Day: not null } && b is { Month: null, Weekday: null })
        {
            return false; // "from 15 to 20"
        }

        bool looseDays = a is { Month: null, Weekday: null, Day: not null } && b is { Month: null, Day: not null };
        bool looseLeft = a is { Month: null, Weekday: null, Day: not null } && b.Day is null;
        if ((looseDays && !led) || looseLeft)
        {
            return false;
        }

        DateFields first = a.FilledFrom(b),
            second = b.FilledFrom(a);
        Direction direction = Tense.Around(passage, words, left.Start, end);
        DaySpan? begin = first.Resolve(reference, direction)?.Part(left.Part);
        if (second.Year is null && second.Month is not null && begin is { } known)
        {
            second = second with { Year = known.First.Year };
        }

        DaySpan? finish = second.Resolve(reference, direction)?.Part(right.Part);
        if (begin is { } x && finish is { } y && y.Last < x.First)
        {
            if (second is { Weekday: not null, Day: null })
            {
                finish = y.Shift(CalendarUnit.Week, 1);
            }
            else if (b.Year is null)
            {
                finish = (second with { Year = second.Year + 1 }).Resolve(reference, direction)?.Part(right.Part);
            }
            else if (a.Year is null)
            {
                begin = (first with { Year = first.Year - 1 }).Resolve(reference, direction)?.Part(left.Part);
            }
        }

        mention = Period(left, end, begin is { } p && finish is { } q ? p.Union(q) : null, Coarser(left, right));
        return true;
    }

    private static Mention Period(Mention left, int end, DaySpan? days, DatePrecision precision) =>
        Mention.Of(left.Start, end, days, precision) with
        {
            Bound = DateBound.Throughout,
        };

    private static DatePrecision Coarser(Mention a, Mention b) => a.Precision > b.Precision ? a.Precision : b.Precision;

    /// <summary>Two digits that end a span of years: later than the two they replace.</summary>
    private bool IsYearTail(int i, int year, out int full)
    {
        bool two = TryDigits(i, 2, 2, out int tail);
        full = year - (year % 100) + tail;
        return two && tail > year % 100 && year is >= LeastYear and <= MostYear && !IsChainOn(i + 1);
    }
}
