using Compare.Text.Common;

namespace Compare.Text.Values;

/// <summary>A time of day, in minutes from midnight; what the words allow can begin the day before or end the day after.</summary>
/// <param name="Nominal">The minute as said; null of a range.</param>
/// <param name="Stated">What the words allow, in minutes from midnight.</param>
/// <param name="Zone">The zone as a name, where one is told ("GMT", "local"); else null.</param>
/// <param name="Offset">How far that zone is ahead of Greenwich, in minutes; null where the name does not tell.</param>
public sealed record ClockTime(TextSpan Span, Hedge Hedge, double? Nominal, Interval Stated, string? Zone, int? Offset)
    : Value(Span, ValueKind.Time, Hedge)
{
    internal const int MinutesOfDay = 24 * 60;

    /// <summary>"21:05".</summary>
    internal static string Told(double minute)
    {
        int whole = ((int)Math.Round(minute) % MinutesOfDay + MinutesOfDay) % MinutesOfDay;
        return $"{whole / 60:00}:{whole % 60:00}";
    }
}
