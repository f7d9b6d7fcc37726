namespace Compare.Text.Values.Dates;

/// <summary>The units that dates are counted and named in, finest first.</summary>
internal enum CalendarUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
}

internal static class CalendarUnits
{
    /// <summary>The unit in months; 0 where it is shorter than a month.</summary>
    public static int Months(this CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Month => 1,
            CalendarUnit.Quarter or CalendarUnit.Season => 3,
            CalendarUnit.Half => 6,
            CalendarUnit.Year => 12,
            CalendarUnit.Decade => 120,
            CalendarUnit.Century => 1200,
            _ => 0,
        };

    /// <summary>The unit in days; 0 where it is not a fixed number of days.</summary>
    public static int Days(this CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Day => 1,
            CalendarUnit.Weekend or CalendarUnit.Week => 7,
            CalendarUnit.Fortnight => 14,
            _ => 0,
        };

    /// <summary>How finely a date is given that names or counts this unit.</summary>
    public static DatePrecision Precision(this CalendarUnit unit) =>
        unit switch
        {
            <= CalendarUnit.Day => DatePrecision.Day,
            <= CalendarUnit.Fortnight => DatePrecision.Week,
            CalendarUnit.Month => DatePrecision.Month,
            <= CalendarUnit.Half => DatePrecision.Season,
            CalendarUnit.Year => DatePrecision.Year,
            CalendarUnit.Decade => DatePrecision.Decade,
            _ => DatePrecision.Century,
        };
}
