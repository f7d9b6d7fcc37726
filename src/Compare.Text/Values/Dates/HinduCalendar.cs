namespace Compare.Text.Values.Dates;

/// <summary>
/// Days of the Hindu lunisolar calendar, from the places of sun and moon: a lunar day (tithi) is a twelfth of a degree-twelve
/// step of the moon from the sun, a month begins at the new moon and is named by the sign that the sun is in. Good to some
/// minutes between 1800 and 2200, as seen in India.
/// </summary>
internal static class HinduCalendar
{
    private const double DaysPerTithi = 29.530588 / 30, HoursAheadOfGreenwich = 5.5;

    // The longitude of the moon: degrees, and multiples of elongation, sun's anomaly, moon's anomaly and latitude argument.
    private static readonly (double Degrees, int Elongation, int Sun, int Moon, int Latitude)[] MoonTerms =
    [
        (6.2888, 0, 0, 1, 0), (1.2740, 2, 0, -1, 0), (0.6583, 2, 0, 0, 0), (0.2136, 0, 0, 2, 0), (-0.1851, 0, 1, 0, 0),
        (-0.1143, 0, 0, 0, 2), (0.0588, 2, 0, -2, 0), (0.0571, 2, -1, -1, 0), (0.0533, 2, 0, 1, 0), (0.0458, 2, -1, 0, 0),
        (-0.0409, 0, 1, -1, 0), (-0.0347, 1, 0, 0, 0), (-0.0304, 0, 1, 1, 0), (0.0153, 2, 0, 0, -2), (0.0107, 4, 0, -1, 0),
    ];

    /// <summary>
    /// The day of a year on which a lunar day (1 to 30, from the new moon) of a month (Chaitra is 1) runs at an hour of
    /// the day; where it never runs at that hour, the day it begins.
    /// </summary>
    public static DateOnly? LunarDay(int year, int month, int tithi, int hour)
    {
        // Chaitra begins between 13 March and 13 April, in a year with a thirteenth month later.
        if (year is < 1800 or > 2200 || DaySpan.Day(year, 3, 1) is not { } march)
        {
            return null;
        }

        int first = (int)((month - 1) * 29.53) + tithi + (month > 10 ? -365 : 0);
        for (int offset = first; offset < first + 75; offset++)
        {
            DateOnly day = march.First.AddDays(offset);
            double here = At(day, hour), steps = Elongation(here) / 12;
            double into = (steps - (tithi - 1) + 30) % 30;
            bool begins = into is >= 1 and < 2 && (Elongation(At(day, hour) - 1) / 12 - (tithi - 1) + 30) % 30 > 15;
            if ((into < 1 || begins) && MonthOf(here - ((tithi - 1 + into) * DaysPerTithi)) == month)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day of a year on which the sun enters a sign, the Ram being 0; after sunset it counts for the next.</summary>
    public static DateOnly? SunEnters(int year, int sign)
    {
        if (year is < 1800 or > 2200 || DaySpan.Day(year, 1, 1) is not { } start)
        {
            return null;
        }

        for (int offset = 0; offset < 366; offset++)
        {
            DateOnly day = start.First.AddDays(offset);
            if (Sign(At(day, 18)) == sign && Sign(At(day, 18) - 1) != sign)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The month that a new moon near a time begins; 0 for one that the year adds.</summary>
    private static int MonthOf(double newMoonNearby)
    {
        double begin = NewMoon(newMoonNearby), next = NewMoon(begin + (30 * DaysPerTithi));
        int sign = Sign(begin);
        return Sign(next) == sign ? 0 : ((sign + 1) % 12) + 1;
    }

    private static double NewMoon(double time)
    {
        for (int i = 0; i < 4; i++)
        {
            double elongation = Elongation(time);
            time -= (elongation > 180 ? elongation - 360 : elongation) / 12 * DaysPerTithi;
        }

        return time;
    }

    /// <summary>Days from noon, 1 January 2000, Greenwich.</summary>
    private static double At(DateOnly day, int hour) =>
        day.DayNumber - new DateOnly(2000, 1, 1).DayNumber - 0.5 + ((hour - HoursAheadOfGreenwich) / 24);

    private static double Elongation(double time) => Degrees(Moon(time) - Sun(time));

    /// <summary>The sun's sign, against the stars.</summary>
    private static int Sign(double time) => (int)(Degrees(Sun(time) - 23.853 - (0.01397 * time / 365.25)) / 30);

    private static double Sun(double time)
    {
        double anomaly = 357.529 + (0.98560028 * time);
        return 280.459 + (0.98564736 * time) + (1.915 * Sine(anomaly)) + (0.020 * Sine(2 * anomaly));
    }

    private static double Moon(double time)
    {
        double elongation = 297.8502 + (12.19074912 * time), sun = 357.5291 + (0.98560028 * time);
        double moon = 134.9634 + (13.06499295 * time), latitude = 93.2721 + (13.22935024 * time);
        double longitude = 218.3165 + (13.17639648 * time);
        foreach (var term in MoonTerms)
        {
            longitude += term.Degrees * Sine((term.Elongation * elongation) + (term.Sun * sun) + (term.Moon * moon) + (term.Latitude * latitude));
        }

        return longitude;
    }

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Degrees(double angle) => ((angle % 360) + 360) % 360;
}
