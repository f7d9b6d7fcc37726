using System.Globalization;

namespace Compare.Text.Values.Dates;

/// <summary>Feasts that other calendars set, as days of ours. Null where a calendar does not reach the year.</summary>
internal static class OtherCalendars
{
    private static readonly HebrewCalendar HebrewDays = new();
    private static readonly UmAlQuraCalendar MeccanDays = new();
    private static readonly HijriCalendar HijriDays = new();
    private static readonly ChineseLunisolarCalendar ChineseDays = new();
    private static readonly JulianCalendar JulianDays = new();

    /// <summary>The Gregorian computus.</summary>
    public static DateOnly? Easter(int year)
    {
        int century = year / 100, golden = year % 19;
        int correction = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        int moon = correction - (correction / 28 * (1 - (29 / (correction + 1) * ((21 - golden) / 11))));
        int weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        int sunday = moon - weekday;
        return DaySpan.Day(year, 3 + ((sunday + 40) / 44), sunday + 28 - (31 * ((3 + ((sunday + 40) / 44)) / 4)))?.First;
    }

    /// <summary>The Julian computus.</summary>
    public static DateOnly? OrthodoxEaster(int year)
    {
        if (year is < 1 or > 9000)
        {
            return null;
        }

        int moon = ((19 * (year % 19)) + 15) % 30;
        int sunday = moon + (((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7) + 114;
        return DateOnly.FromDateTime(JulianDays.ToDateTime(year, sunday / 31, (sunday % 31) + 1, 0, 0, 0, 0));
    }

    /// <summary>Months count from Tishri; in a leap year those after the added Adar are one later.</summary>
    public static DateOnly? Hebrew(int year, int month, int day)
    {
        int hebrewYear = year + 3760 + (month < 4 ? 1 : 0);
        if (year is < 1600 or > 2230)
        {
            return null;
        }

        int index = HebrewDays.IsLeapYear(hebrewYear) && month >= 6 ? month + 1 : month;
        return DateOnly.FromDateTime(HebrewDays.ToDateTime(hebrewYear, index, day, 0, 0, 0, 0));
    }

    /// <summary>The calendar of Mecca where its tables reach, else the arithmetic one; the first such day of our year.</summary>
    public static DateOnly? Hijri(int year, int month, int day)
    {
        if (year is < 700 or > 9000)
        {
            return null;
        }

        Calendar calendar = year is > 1900 and < 2077 ? MeccanDays : HijriDays;
        int first = calendar.GetYear(new DateTime(year, 1, 1));
        for (int candidate = first; candidate <= first + 1; candidate++)
        {
            DateTime at = calendar.ToDateTime(candidate, month, day, 0, 0, 0, 0);
            if (at.Year == year)
            {
                return DateOnly.FromDateTime(at);
            }
        }

        return null;
    }

    /// <summary>The new year of the Parsis, whose years all have 365 days.</summary>
    public static DateOnly? Parsi(int year) =>
        DaySpan.Add(new DateOnly(2018, 8, 17), 365L * (year - 2018)) is { } day && day.Year == year ? day : null;

    public static DateOnly? Chinese(int year, int month, int day)
    {
        if (year is < 1902 or > 2099)
        {
            return null;
        }

        int leap = ChineseDays.GetLeapMonth(year);
        return DateOnly.FromDateTime(ChineseDays.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
