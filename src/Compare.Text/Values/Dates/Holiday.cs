using System.Collections.Immutable;
using System.Globalization;

namespace Compare.Text.Values.Dates;

/// <summary>
/// The days of a feast or a named day in any year, by a rule that the lexicon writes in one line: where it begins
/// (<c>12-25</c>, <c>2001-9-11</c>, <c>11-thursday-4</c>, <c>5-monday-last-1</c>, or the name of a feast whose day is told year by
/// year), then <c>+N</c> or <c>-N</c> days on, then <c>for N</c> days; the name of a <c>weak</c> one is another word besides.
/// </summary>
internal sealed class Holiday
{
    private readonly string[] start;
    private readonly ImmutableArray<int> numbers;
    private readonly ImmutableArray<DateOnly> told;
    private readonly int offset;
    private readonly int days = 1;

    private Holiday(string rule, IReadOnlyDictionary<string, string> dates)
    {
        string[] words = rule.Split(' ');
        told = dates.TryGetValue(words[0], out string? each)
            ? [.. each.Split(' ').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture))]
            : [];
        start = words[0].Split('-');
        numbers = [.. start.Select(s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 0)];
        for (int i = 1; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "for":
                    days = Number(words[++i]);
                    break;
                case "weak":
                    IsWeak = true;
                    break;
                default:
                    offset = Number(words[i]);
                    break;
            }
        }
    }

    /// <param name="dates">The feasts that other calendars set: their day in each year, apart by spaces.</param>
    public static Holiday Parse(string rule, IReadOnlyDictionary<string, string> dates) => new(rule, dates);

    /// <summary>Its name means something else too, unless it has a capital ("lent").</summary>
    public bool IsWeak { get; }

    /// <summary>The year it is bound to ("9/11"); null where it comes every year.</summary>
    public int? OnlyYear => numbers is [> 1000, ..] ? numbers[0] : null;

    /// <summary>Its days in a year of our calendar; null where it has none then, or its table does not reach.</summary>
    public DaySpan? In(int year) =>
        Start(year) is { } first && DaySpan.Add(first, offset) is { } begin ? DaySpan.Between(begin, DaySpan.Add(begin, days - 1)) : null;

    private DateOnly? Start(int year)
    {
        if (!told.IsEmpty)
        {
            return told.Where(d => d.Year == year).Select(d => (DateOnly?)d).FirstOrDefault();
        }

        if (OnlyYear is { } only)
        {
            return year == only ? DaySpan.Day(only, numbers[1], numbers[2])?.First : null;
        }

        if (numbers is not [_, 0, ..] || !Enum.TryParse(start[1], ignoreCase: true, out DayOfWeek weekday))
        {
            return numbers is [var month, var day] ? DaySpan.Day(year, month, day)?.First : null;
        }

        return start.Length > 3
            ? NthWeekday.Last(DaySpan.Month(year, numbers[0]), weekday, numbers[3])
            : NthWeekday.Of(DaySpan.Month(year, numbers[0]), weekday, numbers[2]);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

/// <summary>Weekdays counted within a run of days.</summary>
internal static class NthWeekday
{
    /// <summary>The nth such weekday, from 1; null where the run has fewer.</summary>
    public static DateOnly? Of(DaySpan? run, DayOfWeek weekday, int nth) =>
        run is { } days
        && DaySpan.Add(days.First, (((int)weekday - (int)days.First.DayOfWeek + 7) % 7) + (7L * (nth - 1))) is { } day
        && nth > 0
        && day <= days.Last
            ? day
            : null;

    /// <summary>The nth such weekday from the end, the last being 1.</summary>
    public static DateOnly? Last(DaySpan? run, DayOfWeek weekday, int nth) =>
        run is { } days
        && DaySpan.Add(days.Last, -(((int)days.Last.DayOfWeek - (int)weekday + 7) % 7) - (7L * (nth - 1))) is { } day
        && nth > 0
        && day >= days.First
            ? day
            : null;
}
