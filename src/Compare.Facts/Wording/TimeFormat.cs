using System.Globalization;
using Compare.Input.Words;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Wording;

/// <summary>Times of day as a reader would write them.</summary>
internal sealed class TimeFormat(Wordbook words, DateFormat dates)
{
    /// <summary>"21:05", "about 00:00", "just before 07:30 GMT", "06:00–06:30".</summary>
    public string Label(ClockTime time)
    {
        if (time.Nominal is not { } minute)
        {
            return Zoned(time, $"{ClockTime.Told(time.Stated.Low ?? 0)}–{ClockTime.Told(time.Stated.High ?? 0)}");
        }

        string key = time.Hedge switch
        {
            Hedge.About => "time.about",
            Hedge.Nearly => "time.before",
            Hedge.Over => "time.after",
            Hedge.AtMost => "time.by",
            Hedge.AtLeast => "time.from",
            _ => "time.at",
        };
        return words.Say(key, ("time", Zoned(time, ClockTime.Told(minute))));
    }

    /// <summary>2 July, 09:00 · 2 July 2013, 17:00 UTC.</summary>
    public string Label(TimeOfDay time)
    {
        DateTime utc = time.Instant.UtcDateTime;
        var day = new PartialDate(utc.Year, utc.Month, utc.Day);
        string clock = utc.ToString("HH:mm", CultureInfo.InvariantCulture);
        return time.WithYear
            ? words.Say("time.utc", ("day", dates.Label(day)), ("time", clock))
            : words.Say("time.day", ("day", dates.WithinYear(day)), ("time", clock));
    }

    private string Zoned(ClockTime time, string told) =>
        time.Zone switch
        {
            null => told,
            "local" => words.Say("time.local", ("time", told)),
            var zone => words.Say("time.zone", ("time", told), ("zone", zone)),
        };
}
