using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare.Text.Articles;

/// <summary>
/// Reads a day with a time of day, as web pages and feeds give it: <c>2021-08-16T07:30:00+02:00</c>, <c>2021-08-16 05:30 UTC</c>.
/// </summary>
internal static partial class Timestamp
{
    /// <summary>The day, with the instant where the time has its zone; false where the text is no such time.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        Match match = Form().Match(text.Trim());
        if (
            !match.Success
            || !PartialDate.TryParse(match.Groups["day"].Value, out date)
            || !TimeOnly.TryParse(match.Groups["time"].Value, CultureInfo.InvariantCulture, out TimeOnly time)
        )
        {
            date = default;
            return false;
        }

        if (match.Groups["zone"].Success && OffsetOf(match.Groups["zone"].Value) is { } offset)
        {
            date = WithInstant(date, time, offset);
        }

        return true;
    }

    private static PartialDate WithInstant(PartialDate day, TimeOnly time, TimeSpan offset)
    {
        long ticks = day.First.ToDateTime(time).Ticks - offset.Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks
            ? day
            : day with
            {
                Instant = new DateTimeOffset(day.First.ToDateTime(time), offset),
            };
    }

    /// <summary>Null where there is no such zone.</summary>
    private static TimeSpan? OffsetOf(string zone)
    {
        if (zone[0] is not ('+' or '-' or '−'))
        {
            return TimeSpan.Zero;
        }

        string digits = string.Concat(zone.Where(char.IsAsciiDigit)).PadRight(4, '0');
        var offset = new TimeSpan(
            int.Parse(digits[..2], CultureInfo.InvariantCulture),
            int.Parse(digits[2..], CultureInfo.InvariantCulture),
            0
        );
        return offset > TimeSpan.FromHours(14) ? null
            : zone[0] == '+' ? offset
            : -offset;
    }

    [GeneratedRegex(
        @"^(?<day>\d{4}-\d{2}-\d{2})(?:[Tt]|[ \t]+)(?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)"
            + @"[ \t]*(?:(?<zone>[Zz]|UTC|GMT|[+\-−]\d{2}(?::?\d{2})?)|[A-Z]{2,5})?$"
    )]
    private static partial Regex Form();
}
