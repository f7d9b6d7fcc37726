using System.Globalization;
using Compare.Input.Words;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Dates as a newspaper would print them.</summary>
internal sealed class DateFormat(Wordbook words, NumberFormat numbers)
{
    private static readonly string[] ThirdsOfMonths = ["date.early-month", "date.mid-month", "date.late-month"];
    private static readonly string[] ThirdsOfYears = ["date.early-year", "date.mid-year", "date.late-year"];

    public string Label(DateRange date)
    {
        string days =
            date.Hedge == Hedge.Range && date.Bound == DateBound.Within
                ? Say("between", ("from", Ends(date).First), ("to", Ends(date).Last))
                : Named(date.From, date.To, date.Precision) ?? Joined(date);
        string hedged = date.Hedge == Hedge.About ? Say("around", ("date", days)) : days;
        return date.Bound switch
        {
            DateBound.Since => Say("since", ("date", hedged)),
            DateBound.Until => Say("until", ("date", hedged)),
            DateBound.By => Say("by", ("date", hedged)),
            DateBound.Before => Say("before", ("date", hedged)),
            DateBound.After => Say("after", ("date", hedged)),
            _ => hedged,
        };
    }

    /// <summary>9 July 2021 · July 2021 · 2021.</summary>
    public string Label(PartialDate date) =>
        date.Day is not null ? Day(date.First)
        : date.Month is not null ? Month(date.First)
        : Year(date.First);

    /// <summary>9 July · July: a date whose year is said elsewhere.</summary>
    public string WithinYear(PartialDate date) => date.Day is null ? MonthName(date.First) : DayMonth(date.First);

    /// <summary>9 July 2021.</summary>
    public string Day(DateOnly day) => Say("day-month-year", ("day", Print(day, "%d")), ("month", MonthName(day)), ("year", Year(day)));

    // The name that the days have as one: a month, early in a month, a season, a year, a decade, a century.
    private string? Named(DateOnly from, DateOnly to, DatePrecision precision)
    {
        if (from == to)
        {
            return Day(from);
        }

        int length = CalendarBounds.Months(from, to);
        bool wholeMonths = from.Day == 1 && to == CalendarBounds.Last(to, DatePrecision.Month);
        return (length, precision) switch
        {
            (1, _) when wholeMonths => Month(from),
            (1, not DatePrecision.Day) when Third(from, to) is { } third => words.Say(third, ("date", Month(from))),
            (_, DatePrecision.Week) when to.DayNumber - from.DayNumber == 6 => Say("week", ("day", Day(from))),
            (3, DatePrecision.Season) when wholeMonths && from.Month % 3 == 0 => Season(from),
            (4, DatePrecision.Year) when wholeMonths && from.Month % 4 == 1 => words.Say(
                ThirdsOfYears[from.Month / 4],
                ("date", Year(from))
            ),
            (12, _) when wholeMonths && from.Month == 1 => Year(from),
            (120, DatePrecision.Decade) when from is { Month: 1, Day: 1 } && from.Year % 10 == 0 => Say("decade", ("year", Year(from))),
            (1200, DatePrecision.Century) when wholeMonths && from.Year % 100 is 0 or 1 => Say(
                "century",
                ("ordinal", numbers.Ordinal((to.Year + 99) / 100))
            ),
            _ => null,
        };
    }

    private static string? Third(DateOnly from, DateOnly to) =>
        (from.Day, to.Day) switch
        {
            (1, 10) => ThirdsOfMonths[0],
            (11, 20) => ThirdsOfMonths[1],
            (21, _) when to == CalendarBounds.Last(to, DatePrecision.Month) => ThirdsOfMonths[2],
            _ => null,
        };

    private string Season(DateOnly from) =>
        from.Month switch
        {
            3 => Say("spring", ("year", Year(from))),
            6 => Say("summer", ("year", Year(from))),
            9 => Say("autumn", ("year", Year(from))),
            _ => Say("winter", ("year", Year(from)), ("next", Print(from.AddYears(1), "yy"))),
        };

    /// <summary>1–10 July 2021 · 1996–2001 · July 2020 to June 2021.</summary>
    private string Joined(DateRange date)
    {
        (string first, string last, bool tight) = Ends(date);
        return tight ? $"{first}–{last}" : Say("from-to", ("from", first), ("to", last));
    }

    /// <summary>
    /// First and last as coarsely as they are given, what they share written once; whether a dash can stand between them.
    /// </summary>
    private (string First, string Last, bool Tight) Ends(DateRange date)
    {
        (DateOnly from, DateOnly to) = (date.From, date.To);
        bool wholeMonths = from.Day == 1 && to == CalendarBounds.Last(to, DatePrecision.Month);
        bool sameYear = from.Year == to.Year;
        return wholeMonths && from.Month == 1 && to.Month == 12 ? (Year(from), Year(to), true)
            : wholeMonths ? (sameYear ? MonthName(from) : Month(from), Month(to), false)
            : sameYear && from.Month == to.Month ? (Print(from, "%d"), Day(to), true)
            : (sameYear ? DayMonth(from) : Day(from), Day(to), false);
    }

    private string Month(DateOnly day) => Say("month-year", ("month", MonthName(day)), ("year", Year(day)));

    private string DayMonth(DateOnly day) => Say("day-month", ("day", Print(day, "%d")), ("month", MonthName(day)));

    private string MonthName(DateOnly day) => words.Say("date.month-" + Print(day, "%M"));

    private static string Year(DateOnly day) => Print(day, "yyyy").TrimStart('0');

    private string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => words.Say("date." + key, values);

    private static string Print(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
