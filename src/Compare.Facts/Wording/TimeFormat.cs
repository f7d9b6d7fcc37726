using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Times of day as a reader would write them.</summary>
internal static class TimeFormat
{
    /// <summary>"21:05", "about 00:00", "just before 07:30 GMT", "06:00–06:30".</summary>
    public static string Label(ClockTime time)
    {
        string zone = time.Zone is null ? "" : time.Zone == "local" ? " local time" : $" {time.Zone}";
        if (time.Nominal is not { } minute)
        {
            return $"{ClockTime.Told(time.Stated.Low ?? 0)}–{ClockTime.Told(time.Stated.High ?? 0)}{zone}";
        }

        string hedge = time.Hedge switch
        {
            Hedge.About => "about ",
            Hedge.Nearly => "just before ",
            Hedge.Over => "just after ",
            Hedge.AtMost => "by ",
            Hedge.AtLeast => "from ",
            _ => "",
        };
        return $"{hedge}{ClockTime.Told(minute)}{zone}";
    }
}
