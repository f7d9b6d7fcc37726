using System.Globalization;
using Compare.Input.Words;
using Compare.Text.Articles;

namespace Compare.Reports.Plots;

/// <summary>Dates as pages and axes have them.</summary>
internal static class DateWords
{
    /// <summary>Where the names of months stand, whole and short.</summary>
    public const string Long = "date",
        Short = "plot";

    /// <summary>16 August 2021, August 2021 or 2021.</summary>
    /// <param name="months">The section with the names of months.</param>
    public static string Of(Wordbook words, PartialDate date, string months)
    {
        string year = date.Year.ToString("D4", CultureInfo.InvariantCulture);
        if (date.Month is not { } month)
        {
            return year;
        }

        string name = words.Say($"{months}.month-{Plain(month)}");
        return date.Day is { } day
            ? words.Say("date.day-month-year", ("day", Plain(day)), ("month", name), ("year", year))
            : words.Say("date.month-year", ("month", name), ("year", year));
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
