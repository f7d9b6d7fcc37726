using Compare.Text.Articles;

namespace Compare.Text.Values.Dates;

/// <summary>Dates by a count of units: "three weeks ago", "two days after Easter", "in five days", "six years later".</summary>
internal ref partial struct DateGrammar
{
    private const int MostParts = 4;

    /// <summary>A count as it stands before a unit; loose words have a customary number ("a few").</summary>
    private bool TryCount(int i, out double count, out int next)
    {
        if (words.Counts.TryMatch(passage, i, out int loose, out next))
        {
            count = loose;
            return true;
        }

        // "the next three quarters" are no fraction.
        if (
            numberWords.IsSmall(passage.Word(i), out double few)
            && words.Units.TryMatch(passage, i + 1, out UnitWord unit, out _)
            && unit is { Unit: CalendarUnit.Quarter, Plural: true }
        )
        {
            (count, next) = (few, i + 1);
            return true;
        }

        if (numbers.TryCardinal(passage, i, out Figure figure) && figure.Value is > 0 and < 10000)
        {
            (count, next) = (figure.Value, figure.End);
            return true;
        }

        (count, next) = (1, i + 1);
        return numberWords.IsArticle(passage.Word(i));
    }

    private bool TryCounted(int i, out Mention mention)
    {
        mention = default;
        if (words.Has(passage, i, DateRole.In, out int next) && TryLength(next, out Length length, out int end))
        {
            bool said = words.Has(passage, end, DateRole.Hence, out int past); // "in four days' time"
            Direction direction = said ? Direction.Future : Tense.Around(passage, words, i, end);
            end = said ? past : end;
            if (
                length.Finest < CalendarUnit.Day
                || !(direction == Direction.Future || (direction == Direction.Unsaid && IsOpening(i)))
                || CountsFrom(end)
            )
            {
                return false;
            }

            mention = Mention.Of(i, end, Away(length, 1), length.Finest.Precision());
            return true;
        }

        if (words.Has(passage, i, DateRole.Within, out next))
        {
            int lengthAt =
                words.Shifts.TryMatch(passage, SkipArticle(next), out ShiftWord shift, out int ahead) && shift.By > 0 ? ahead : next;
            if (
                !TryLength(lengthAt, out length, out end)
                || length.Finest < CalendarUnit.Day
                || Tense.Around(passage, words, i, end) != Direction.Future
            )
            {
                return false;
            }

            mention = Mention.Of(
                i,
                SkipCountOrigin(end),
                reference.Day is { } now ? DaySpan.Between(now, length.From(now, 1)) : null,
                DatePrecision.Day
            ) with
            {
                Bound = DateBound.Throughout,
            };
            return true;
        }

        return TryCount(i, out double count, out next)
            && (
                TryLength(count, next, out length, out end)
                    ? TryCountedFrom(i, length, end, out mention)
                    : TryWeekdayCount(i, count, next, out mention)
            );
    }

    /// <summary>A count goes on to say where from: "ago", "after …".</summary>
    private bool CountsFrom(int i) =>
        words.Has(passage, i, DateRole.Ago | DateRole.Hence | DateRole.Later | DateRole.Earlier | DateRole.After | DateRole.Before);

    /// <summary>"from today" after "within two weeks" adds nothing.</summary>
    private int SkipCountOrigin(int i) =>
        words.Has(passage, i, DateRole.After, out int next)
        && words.NamedDays.TryMatch(passage, next, out int shift, out int end)
        && shift == 0
            ? end
            : i;

    private bool TryCountedFrom(int i, Length length, int end, out Mention mention)
    {
        mention = default;
        if (words.Has(passage, end, DateRole.Ago, out int next))
        {
            mention = Counted(i, next, Away(length, -1), length);
        }
        else if (words.Has(passage, end, DateRole.Hence, out next))
        {
            mention = Counted(i, next, Away(length, 1), length);
        }
        else if (words.Has(passage, end, DateRole.Later, out next))
        {
            mention = Counted(i, next, AwayFromTold(length, 1), length);
        }
        else if (words.Has(passage, end, DateRole.Earlier, out next))
        {
            mention = Counted(i, next, AwayFromTold(length, -1), length);
        }
        else if (IsStart(i, end, out next) && TryDate(next, out Mention from))
        {
            mention = Mention.Of(
                i,
                from.End,
                Resolve(from) is { } days ? DaySpan.Between(days.First, Before(length.From(days.First, 1))) : null,
                DatePrecision.Day
            ) with
            {
                Bound = DateBound.Throughout,
            };
        }
        else if (words.Has(passage, end, DateRole.After, out next) && TryDate(next, out from))
        {
            mention = Counted(i, from.End, Resolve(from) is { } days ? length.From(days, 1) : null, length);
        }
        else if (words.Has(passage, end, DateRole.Before, out next) && TryDate(next, out from))
        {
            mention = Counted(i, from.End, Resolve(from) is { } days ? length.From(days, -1) : null, length);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>What follows a length is its first day: "two weeks starting May 20", "for ten days from 18 December".</summary>
    private bool IsStart(int i, int end, out int next)
    {
        int at = SkipComma(end);
        bool lasts = at > end || (words.HasBefore(passage, i, DateRole.Lead, out int lead) && !words.Has(passage, lead, DateRole.In));
        return words.Has(passage, at, lasts ? DateRole.Starting | DateRole.From : DateRole.Starting, out next);
    }

    private static DateOnly? Before(DateOnly? day) => day is { } d ? DaySpan.Add(d, -1) : null;

    private static Mention Counted(int start, int end, DaySpan? days, Length length) =>
        Mention.Of(
            start,
            end,
            length.Finest < CalendarUnit.Day ? null : days,
            length.Finest.Months() > 12 ? DatePrecision.Year : length.Finest.Precision()
        ) with
        {
            Counted = true,
            Hedge = length.Finest > CalendarUnit.Year ? Hedge.About : Hedge.Exact,
        };

    /// <summary>
    /// So far from the reference: a day for days and weeks. Months and years are not counted to the day, so "two years ago" is a year.
    /// </summary>
    private DaySpan? Away(Length length, int sign) =>
        length.Months is var months && length.Finest >= CalendarUnit.Month
            ? reference.Current(
                length.Finest.Months() >= 12 ? CalendarUnit.Year : CalendarUnit.Month,
                sign * (length.Finest.Months() >= 12 ? months / 12 : months)
            )
        : reference.Day is { } today && length.From(today, sign) is { } day ? new DaySpan(day, day)
        : null;

    /// <summary>So far from the date that the text told last, or from the reference where it told none.</summary>
    private DaySpan? AwayFromTold(Length length, int sign)
    {
        if (told is not { } last)
        {
            return Away(length, sign);
        }

        var anchor = new Reference(new PartialDate(last.First.Year, last.First.Month, last.First.Day));
        bool single = last.First == last.Last;
        return length.Finest.Months() >= 12 ? anchor.Current(CalendarUnit.Year, sign * length.Months / 12)
            : length.Finest.Months() > 0 && last.Last <= DaySpan.Add(last.First, 30)
                ? anchor.Current(CalendarUnit.Month, sign * length.Months)
            : single && length.From(last, sign) is { } days ? days
            : null;
    }

    /// <summary>"three years and two months", "1 month, 21 days", "a week".</summary>
    private bool TryLength(int i, out Length length, out int next)
    {
        length = default;
        return TryCount(i, out double count, out next) && TryLength(count, next, out length, out next);
    }

    /// <summary>The length whose first count is read, up to <paramref name="i"/>.</summary>
    private bool TryLength(double count, int i, out Length length, out int next)
    {
        length = default;
        if (!TryUnit(count, i, out UnitWord unit, out next))
        {
            return false;
        }

        length = length.Plus(unit.Unit, count, true);
        for (int parts = 1; parts < MostParts && TryCount(Skip(SkipComma(next), DateRole.And), out count, out int unitAt); parts++)
        {
            if (!TryUnit(count, unitAt, out unit, out int end))
            {
                if (count < 1)
                {
                    (length, next) = (length.Plus(length.Finest, count, true), end); // "a year and a half"
                }

                break;
            }

            length = length.Plus(unit.Unit, count, false);
            next = end;
        }

        return true;
    }

    /// <summary>The unit after a count; where there is none, <paramref name="next"/> is where it would stand.</summary>
    private bool TryUnit(double count, int i, out UnitWord unit, out int next)
    {
        int at = passage.SkipHyphen(i);
        at = count < 1 && numberWords.IsArticle(passage.Word(at)) ? at + 1 : at; // "half a century"
        return words.Units.TryMatch(passage, at, out unit, out next);
    }

    /// <summary>"three Fridays from now", "two Thursdays back".</summary>
    private bool TryWeekdayCount(int i, double number, int next, out Mention mention)
    {
        mention = default;
        if (!words.WeekdayCounts.TryMatch(passage, next, out CalendarName name, out next))
        {
            return false;
        }

        bool ago = words.Has(passage, next, DateRole.Ago, out int end);
        if (!ago && !words.Has(passage, next, DateRole.Hence, out end))
        {
            return false;
        }

        DaySpan? days = null;
        if (reference.Day is { } today && number is >= 1 and < 1000)
        {
            int count = (int)number;
            int ahead = ((name.Number - (int)today.DayOfWeek + 6) % 7) + 1,
                back = (((int)today.DayOfWeek - name.Number + 6) % 7) + 1;
            int shift = ago ? -back - (7 * (count - 1)) : ahead + (7 * (count - 1));
            days = DaySpan.Add(today, shift) is { } day ? new DaySpan(day, day) : null;
        }

        mention = Mention.Of(i, end, days, DatePrecision.Day);
        return true;
    }

    /// <summary>"the day after Christmas"; "the year before", where nothing follows, is told from the last date.</summary>
    private bool TryDayNextTo(int i, out Mention mention)
    {
        mention = default;
        if (!words.Has(passage, i, DateRole.Article, out int at) || !words.Units.TryMatch(passage, at, out UnitWord word, out int next))
        {
            return false;
        }

        bool before = words.Has(passage, next, DateRole.Before, out int end);
        if (!before && !words.Has(passage, next, DateRole.After, out end))
        {
            return false;
        }

        CalendarUnit unit = word.Unit;
        Length one = default(Length).Plus(unit, 1, true);
        int sign = before ? -1 : 1;
        if (TryDate(end, out Mention from))
        {
            mention = Mention.Of(i, from.End, Resolve(from) is { } days ? one.From(days, sign) : null, unit.Precision());
            return true;
        }

        mention = Mention.Of(i, end, AwayFromTold(one, sign), unit.Precision());
        return told is not null && passage.IsBreak(end);
    }

    private bool IsOpening(int i) => i == 0 || (!passage.IsWord(i - 1) && !passage.IsNumber(i - 1));
}

/// <summary>A count of days and months, in the units it was said in.</summary>
internal readonly record struct Length(long Months, long Days, CalendarUnit Finest)
{
    public Length Plus(CalendarUnit unit, double count, bool first) =>
        new(
            Months + (long)Math.Round(count * unit.Months()),
            Days + (long)Math.Round(count * unit.Days()),
            first || unit < Finest ? unit : Finest
        );

    public DateOnly? From(DateOnly day, int sign) =>
        DaySpan.AddMonths(day, sign * Months) is { } moved ? DaySpan.Add(moved, sign * Days) : null;

    public DaySpan? From(DaySpan days, int sign) =>
        Days == 0 ? days.Shift(CalendarUnit.Month, sign * Months) : DaySpan.Between(From(days.First, sign), From(days.Last, sign));
}
