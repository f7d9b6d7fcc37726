using System.Globalization;
using Compare.Text.Values;

namespace Compare.Tests.Text.Values.Dates;

/// <summary>Writes the dates of a text the way the tables of cases do.</summary>
internal static class DateReading
{
    /// <summary>
    /// <c>words=from..to</c> for each date, a single day once, a bound other than within in front; apart by "; ". The
    /// reference is Tuesday 17 August 2021 unless said otherwise.
    /// </summary>
    public static string Told(string text, string? reference = "2021-08-17") =>
        string.Join("; ", Reading.Of(text, reference).OfType<DateRange>().Select(date => $"{date.Span.In(text)}={Days(date)}"));

    /// <summary>The days of the only date of a text.</summary>
    public static string DaysOf(string text, string? reference = "2021-08-17") =>
        string.Join("; ", Reading.Of(text, reference).OfType<DateRange>().Select(Days));

    private static string Days(DateRange date) =>
        (date.Bound == DateBound.Within ? "" : date.Bound.ToString().ToLowerInvariant() + " ")
        + (date.From == date.To ? Iso(date.From) : $"{Iso(date.From)}..{Iso(date.To)}");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
