using System.Collections.Immutable;
using System.Globalization;

namespace Compare.Text.Values.Dates;

/// <summary>
/// The days of a feast or a named day in any year, by a rule that the lexicon writes in one line: where it begins
/// (<c>12-25</c>, <c>2001-09-11</c>, <c>11-thursday-4</c> with -1 for the last, <c>easter</c>, <c>orthodox</c>, or a month and day of
/// another calendar, <c>hebrew:7-15</c>, <c>hijri:9-1</c> (<c>hijri:9-friday</c> is the last Friday), <c>chinese:1-1</c>, <c>parsi</c>, with the hour that decides <c>hindu:7-30-18</c>,
/// or the sign that the sun enters, <c>sun:9</c>), then <c>+N</c> or <c>-N</c> days on, then <c>for N</c> days; <c>workday</c> moves
/// it off a weekend, <c>before-sunday</c> from a Sunday to the day before, <c>after-saturday</c> from a Saturday to the day after; the
/// name of a <c>weak</c> one is another word besides.
/// </summary>
internal sealed class Holiday
{
    private readonly string[] start;
    private readonly ImmutableArray<int> numbers;
    private readonly int offset;
    private readonly int days = 1;
    private readonly int fromSaturday, fromSunday;

    private Holiday(string rule)
    {
        string[] words = rule.Split(' ');
        start = words[0].Split(':', '-');
        numbers = [.. start.Select(s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 0)];
        for (int i = 1; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "for":
                    days = int.Parse(words[++i], NumberStyles.None, CultureInfo.InvariantCulture);
                    break;
                case "workday":
                    (fromSaturday, fromSunday) = (-1, 1);
                    break;
                case "before-sunday":
                    fromSunday = -1;
                    break;
                case "after-saturday":
                    fromSaturday = 1;
                    break;
                case "weak":
                    IsWeak = true;
                    break;
                default:
                    offset = int.Parse(words[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                    break;
            }
        }
    }

    public static Holiday Parse(string rule) => new(rule);

    /// <summary>Its name means something else too, unless it has a capital ("lent").</summary>
    public bool IsWeak { get; }

    /// <summary>The year it is bound to ("9/11"); null where it comes every year.</summary>
    public int? OnlyYear => numbers is [> 1000, ..] ? numbers[0] : null;

    /// <summary>Its days in a year of our calendar; null where it has none then, or the calendar does not reach.</summary>
    public DaySpan? In(int year) => Start(year) is { } first && DaySpan.Add(first, offset + Moved(first)) is { } begin
        ? DaySpan.Between(begin, DaySpan.Add(begin, days - 1)) : null;

    private int Moved(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => fromSaturday,
        DayOfWeek.Sunday => fromSunday,
        _ => 0,
    };

    private DateOnly? Start(int year) => start[0] switch
    {
        "easter" => OtherCalendars.Easter(year),
        "orthodox" => OtherCalendars.OrthodoxEaster(year),
        "hebrew" => OtherCalendars.Hebrew(year, numbers[1], numbers[2]),
        "parsi" => OtherCalendars.Parsi(year),
        "hijri" when Enum.TryParse(start[^1], ignoreCase: true, out DayOfWeek weekday) && numbers[^1] == 0 =>
            OtherCalendars.Hijri(year, numbers[1], 1) is { } month ? NthWeekday.Last(DaySpan.Between(month, DaySpan.Add(month, 28)), weekday, 1) : null,
        "hijri" => OtherCalendars.Hijri(year, numbers[1], numbers[2]),
        "chinese" => OtherCalendars.Chinese(year, numbers[1], numbers[2]),
        "hindu" => HinduCalendar.LunarDay(year, numbers[1], numbers[2], numbers[3]),
        "sun" => HinduCalendar.SunEnters(year, numbers[1]),
        _ when OnlyYear is { } only => year == only ? DaySpan.Day(only, numbers[1], numbers[2])?.First : null,
        _ when Enum.TryParse(start[1], ignoreCase: true, out DayOfWeek weekday) && numbers[1] == 0 =>
            start.Length > 3 ? NthWeekday.Last(DaySpan.Month(year, numbers[0]), weekday, numbers[3])
            : NthWeekday.Of(DaySpan.Month(year, numbers[0]), weekday, numbers[2]),
        _ => DaySpan.Day(year, numbers[0], numbers[1])?.First,
    };
}

/// <summary>Weekdays counted within a run of days.</summary>
internal static class NthWeekday
{
    /// <summary>The nth such weekday, from 1; null where the run has fewer.</summary>
    public static DateOnly? Of(DaySpan? run, DayOfWeek weekday, int nth) =>
        run is { } days && DaySpan.Add(days.First, (((int)weekday - (int)days.First.DayOfWeek + 7) % 7) + (7L * (nth - 1))) is { } day
            && nth > 0 && day <= days.Last ? day : null;

    /// <summary>The nth such weekday from the end, the last being 1.</summary>
    public static DateOnly? Last(DaySpan? run, DayOfWeek weekday, int nth) =>
        run is { } days && DaySpan.Add(days.Last, -(((int)days.Last.DayOfWeek - (int)weekday + 7) % 7) - (7L * (nth - 1))) is { } day
            && nth > 0 && day >= days.First ? day : null;
}
