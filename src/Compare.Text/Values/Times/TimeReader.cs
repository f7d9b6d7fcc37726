using System.Globalization;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Times;

/// <summary>
/// Reads times of day: "9 p.m.", "21:05", "around midnight", "shortly before 7:30", "between 6 and 6:30 a.m.", "2100 GMT", "half past
/// nine". Digits with a colon need a word that leads to a time, or a mark of one behind; a score, a verse or a ratio has neither.
/// </summary>
internal sealed class TimeReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords numbers)
{
    private const int HalfDay = 12,
        LastHour = 23,
        LastMinute = 59;
    private readonly TimeWords words = new(lexicon, vocabulary);

    /// <summary>A clock's hands, before anything around them is known.</summary>
    /// <param name="Half">Minutes that "p.m." adds; null where neither half of the day is told.</param>
    /// <param name="Sure">It can be nothing else than a time.</param>
    private readonly record struct Hands(int Hour, int Minute, int? Half, bool Sure, int Start, int End)
    {
        public int Minutes => (((Half is not null ? Hour % HalfDay : Hour) * 60) + Minute + (Half ?? 0)) % ClockTime.MinutesOfDay;
    }

    /// <summary>Adds the times of a passage in order of place.</summary>
    public void Read(in Passage p, List<ClockTime> into)
    {
        int floor = 0;
        for (int i = 0; i < p.Count; i++)
        {
            if (CanBegin(p, i) && TryTime(p, i, floor, out ClockTime? time, out int next))
            {
                into.Add(time!);
                i = next - 1;
                floor = next;
            }
        }
    }

    private bool CanBegin(in Passage p, int i) =>
        p.IsNumber(i)
            ? p[i].Length <= 5
                && GoesOn(p, i + 1)
                && !(p.IsJoined(i) && (p.IsWord(i - 1) || p.Is(i - 1, ':') || p.Is(i - 1, '.') || p.Is(i - 1, '$')))
            : p.Word(i) is > 0 and var word
                && p.IsWord(i)
                && (words.Openers.Contains(word) || (numbers.IsSmall(word, out _) && GoesOn(p, i + 1)));

    /// <summary>No hour is told by its figure alone: a mark, a half of the day, a zone or another end follows.</summary>
    private bool GoesOn(in Passage p, int i) => p.Is(i, ':') || p.IsDash(i) || words.Followers.Contains(p.Word(i));

    private bool TryTime(in Passage p, int i, int floor, out ClockTime? time, out int next)
    {
        time = null;
        next = i;
        if (!TryHands(p, i, out Hands first))
        {
            return false;
        }

        bool ranged = TryRange(p, first, out Hands last, out int start);
        if (!ranged && !(first.Sure || (IsLed(p, i) && first.End > i + 1)))
        {
            return false;
        }

        next = ranged ? last.End : first.End;
        (string Name, int? Offset)? zone = words.Zones.TryMatch(p, next, out var told, out int past) ? told : null;
        next = zone is null ? next : past;
        if (ranged)
        {
            first = Shared(first, last);
            int from = first.Minutes,
                to = last.Minutes < first.Minutes ? last.Minutes + ClockTime.MinutesOfDay : last.Minutes;
            time = Told(p, start, next, Hedge.Range, null, new Interval(from, to), zone);
            return true;
        }

        double at = first.Minutes;
        TimeHedge hedge =
            words.Hedges.TryMatchBefore(p, i, out TimeHedge said, out start) && start >= floor ? said : new TimeHedge(Hedge.Exact, 0, 0);
        start = hedge.Hedge == Hedge.Exact ? i : start;
        time = Told(
            p,
            start,
            next,
            hedge.Hedge,
            at,
            new Interval(
                at - hedge.Before,
                at + hedge.After,
                hedge.Hedge is not Hedge.Over,
                hedge.Hedge is not (Hedge.Nearly or Hedge.AtMost)
            ),
            zone
        );
        return true;
    }

    private static ClockTime Told(
        in Passage p,
        int start,
        int end,
        Hedge hedge,
        double? at,
        Interval stated,
        (string Name, int? Offset)? zone
    ) => new(new TextSpan(p[start].Start, p[end - 1].End), hedge, at, stated, zone?.Name, zone?.Offset);

    /// <summary>"between 6 and 6:30 a.m.", "from 9 to 11 p.m.", "9-10pm": the first has what only the second tells.</summary>
    private bool TryRange(in Passage p, in Hands first, out Hands last, out int start)
    {
        last = default;
        bool between = words.Betweens.TryMatchBefore(p, first.Start, out _, out start);
        bool from = !between && words.Froms.TryMatchBefore(p, first.Start, out _, out start);
        start = between || from ? start : first.Start;
        bool linked = between
            ? words.Ands.TryMatch(p, first.End, out _, out int next)
            : words.Joins.TryMatch(p, first.End, out _, out next);
        if (!linked && p.IsDash(first.End))
        {
            linked = true;
            next = first.End + 1;
        }

        if (
            !linked
            || !TryHands(p, next, out last)
            || !(last.Sure || first.Sure)
            || (!last.Sure && last.End == next + 1 && !between && !from)
        )
        {
            return false;
        }

        return true;
    }

    /// <summary>
    /// The first of a range is of the half of the day that only the second tells, unless it would come later so ("11 to 1 p.m.").
    /// </summary>
    private static Hands Shared(in Hands first, in Hands last) =>
        first.Half is not null || last.Half is not { } half || first.Hour > HalfDay ? first
        : (first with { Half = half }) is var same && same.Minutes <= last.Minutes ? same
        : first with { Half = half == 0 ? HalfDay * 60 : 0 };

    private bool TryHands(in Passage p, int i, out Hands hands)
    {
        hands = default;
        if (words.Names.TryMatch(p, i, out int named, out int end))
        {
            hands = new Hands(named / 60, named % 60, null, true, i, end);
            return !p.IsHyphen(end) && !p.IsCapitalised(end);
        }

        if (words.Steps.TryMatch(p, i, out int step, out int hourAt))
        {
            bool past = TryHands(p, hourAt, out Hands whole) && whole.Minute == 0;
            int minute = ((whole.Hour * 60) + step + ClockTime.MinutesOfDay) % ClockTime.MinutesOfDay;
            hands = whole with { Hour = minute / 60, Minute = minute % 60, Sure = whole.Sure || p.IsBreak(whole.End), Start = i };
            return past;
        }

        if (!TryFigures(p, i, out int hour, out int tail, out end, out bool sure))
        {
            return false;
        }

        bool half = words.Halves.TryMatch(p, p.SkipHyphen(end), out int add, out int markEnd) && hour is >= 1 and <= HalfDay;
        bool clock =
            !half
            && (
                words.Hours.TryMatch(p, end, out _, out markEnd)
                || (p[i].Length == 4 && words.LongHours.TryMatch(p, end, out _, out markEnd))
            );
        end = half || clock ? markEnd : end;
        bool part =
            !half
            && hour is >= 1 and <= HalfDay
            && (clock || sure || p[i].Length <= 2)
            && words.Parts.TryMatch(p, end, out add, out markEnd);
        end = part ? markEnd : end;
        // not "3 local officers"
        bool zoned = words.Zones.TryMatch(p, end, out _, out _) && p.IsCapitalised(end) && (tail > 0 || end > i + 1 || p[end].Length > 2);
        hands = new Hands(hour, tail, half || part ? add : null, half || clock || part || sure || zoned, i, end);
        return true;
    }

    /// <summary>"9", "9:30", "09.30" before a mark, "2100" before a zone or "hours", "nine".</summary>
    private bool TryFigures(in Passage p, int i, out int hour, out int minute, out int end, out bool sure)
    {
        minute = 0;
        end = i + 1;
        sure = false;
        hour = 0;
        if (!p.IsNumber(i))
        {
            return numbers.IsSmall(p.Word(i), out double word) && (hour = (int)word) is >= 1 and <= HalfDay;
        }

        ReadOnlySpan<char> chars = p.Chars(i);
        int dot = chars.IndexOf('.');
        if (dot is 1 or 2 && chars.Length == dot + 3)
        {
            return Whole(chars[..dot], out hour)
                && Whole(chars[(dot + 1)..], out minute)
                && hour <= LastHour
                && minute <= LastMinute
                && words.Halves.TryMatch(p, end, out _, out _);
        }

        if (!Whole(chars, out int figure))
        {
            return false;
        }

        if (chars.Length == 4)
        {
            (hour, minute) = (figure / 100, figure % 100);
            return hour <= LastHour
                && minute <= LastMinute
                && (words.LongHours.TryMatch(p, end, out _, out _) || words.Zones.TryMatch(p, end, out _, out _));
        }

        hour = figure;
        if (chars.Length > 2 || hour > LastHour + 1)
        {
            return false;
        }

        if (
            p.Is(end, ':')
            && p.IsJoined(end)
            && p.IsJoined(end + 1)
            && p.IsNumber(end + 1)
            && p[end + 1].Length == 2
            && Whole(p.Chars(end + 1), out minute)
            && minute <= LastMinute
        )
        {
            end += 2;
            bool seconds = p.Is(end, ':') && p.IsJoined(end) && p.IsNumber(end + 1);
            end = seconds ? end + 2 : end;
            sure =
                chars.Length == 2
                && (chars[0] == '0' || hour > HalfDay)
                && !(p.IsCapitalised(i - 1) && !words.Leads.TryMatchBefore(p, i, out _, out _));
        }

        return true;
    }

    private bool IsLed(in Passage p, int i) =>
        words.Leads.TryMatchBefore(p, i, out _, out _) || words.Hedges.TryMatchBefore(p, i, out _, out _);

    private static bool Whole(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
