using System.Globalization;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Dates as a newspaper would print them.</summary>
internal static class DateFormat
{
    /// <summary>Of two instants nearer to each other the time of day is told.</summary>
    private static readonly TimeSpan NearInstants = TimeSpan.FromDays(2);

    private static readonly string[] Thirds = ["early ", "mid-", "late "];

    public static string Label(DateRange date)
    {
        string days = date.Hedge == Hedge.Range && date.Bound == DateBound.Within
            ? $"between {Ends(date, " and ")}"
            : Named(date.From, date.To, date.Precision) ?? Ends(date, "–");
        string hedged = date.Hedge == Hedge.About ? "around " + days : days;
        return date.Bound switch
        {
            DateBound.Since => "since " + hedged,
            DateBound.Until => "until " + hedged,
            DateBound.Before => "before " + hedged,
            DateBound.After => "after " + hedged,
            _ => hedged,
        };
    }

    /// <summary>9 July 2021 · July 2021 · 2021.</summary>
    public static string Label(PartialDate date) =>
        Print(date.First, date.Day is not null ? "d MMMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy");

    /// <summary>Two dates in one sentence, a year that they share written once: 2 July and 3 July 2013; of instants the time: 2 July, 09:00 and 2 July 2013, 17:00 UTC.</summary>
    public static (string First, string Last) Ends(PartialDate first, PartialDate last)
    {
        if (first.Instant is { } a && last.Instant is { } b && (b - a).Duration() < NearInstants)
        {
            return (Time(a, "d MMMM, HH:mm"), Time(b, "d MMMM yyyy, HH:mm 'UTC'"));
        }

        string label = Label(first);
        bool shared = first.Year == last.Year && first.Month is not null && last.Month is not null;
        return (shared ? label[..label.LastIndexOf(' ')] : label, Label(last));
    }

    private static string Time(DateTimeOffset instant, string format) => instant.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>9 July 2021.</summary>
    public static string Day(DateOnly day) => Print(day, "d MMMM yyyy");

    // The name that the days have as one: a month, early in a month, a season, a year, a decade, a century.
    private static string? Named(DateOnly from, DateOnly to, DatePrecision precision)
    {
        if (from == to)
        {
            return Day(from);
        }

        int length = CalendarBounds.Months(from, to);
        bool wholeMonths = from.Day == 1 && to == CalendarBounds.Last(to, DatePrecision.Month);
        return (length, precision) switch
        {
            (1, _) when wholeMonths => Print(from, "MMMM yyyy"),
            (1, not DatePrecision.Day) when Third(from, to) is { } third => $"{third}{Print(from, "MMMM yyyy")}",
            (_, DatePrecision.Week) when to.DayNumber - from.DayNumber == 6 => $"the week of {Day(from)}",
            (3, DatePrecision.Season) when wholeMonths && from.Month % 3 == 0 => Season(from),
            (4, DatePrecision.Year) when wholeMonths && from.Month % 4 == 1 => Thirds[from.Month / 4] + Year(from),
            (12, _) when wholeMonths && from.Month == 1 => Year(from),
            (120, DatePrecision.Decade) when from is { Month: 1, Day: 1 } && from.Year % 10 == 0 => $"the {Year(from)}s",
            (1200, DatePrecision.Century) when wholeMonths && from.Year % 100 is 0 or 1 => $"the {NumberFormat.Ordinal((to.Year + 99) / 100)} century",
            _ => null,
        };
    }

    private static string? Third(DateOnly from, DateOnly to) => (from.Day, to.Day) switch
    {
        (1, 10) => Thirds[0],
        (11, 20) => Thirds[1],
        (21, _) when to == CalendarBounds.Last(to, DatePrecision.Month) => Thirds[2],
        _ => null,
    };

    private static string Season(DateOnly from) => from.Month switch
    {
        3 => $"spring {Year(from)}",
        6 => $"summer {Year(from)}",
        9 => $"autumn {Year(from)}",
        _ => $"winter {Year(from)}–{Print(from.AddYears(1), "yy")}",
    };

    // First and last as coarsely as they are given, what they share written once: 1–10 July 2021, 1996–2001.
    private static string Ends(DateRange date, string between)
    {
        (DateOnly from, DateOnly to) = (date.From, date.To);
        bool wholeMonths = from.Day == 1 && to == CalendarBounds.Last(to, DatePrecision.Month);
        string format = wholeMonths && from.Month == 1 && to.Month == 12 ? "yyyy" : wholeMonths ? "MMMM yyyy" : "d MMMM yyyy";
        string last = Print(to, format);
        string first = (format, from.Year == to.Year, from.Month == to.Month) switch
        {
            (_, false, _) => Print(from, format),
            ("MMMM yyyy", _, _) => Print(from, "MMMM"),
            (_, _, true) => Print(from, "%d"),
            _ => Print(from, "d MMMM"),
        };
        bool tight = between != "–" || (!first.Contains(' ', StringComparison.Ordinal) && format != "MMMM yyyy");
        return tight ? first + between + last : $"{first} to {last}";
    }

    private static string Year(DateOnly day) => Print(day, "yyyy").TrimStart('0');

    private static string Print(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
