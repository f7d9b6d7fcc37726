using System.Globalization;
using System.Text.RegularExpressions;
using Compare.Text.Articles;

namespace Compare.Import.Content;

/// <summary>Dates and instants as pages, mails and files write them, to ISO 8601 at the precision that they have.</summary>
internal static partial class Instant
{
    private static readonly string[] MailForms =
    [
        "ddd, d MMM yyyy HH:mm:ss zzz",
        "d MMM yyyy HH:mm:ss zzz",
        "ddd, d MMM yyyy HH:mm zzz",
        "d MMM yyyy HH:mm zzz",
    ];

    private static readonly string[] WordForms =
    [
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "MMM. d, yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
        "dddd, MMMM d, yyyy",
        "dddd, d MMMM yyyy",
        "MMMM d yyyy",
        "MMM d yyyy",
        "ddd, d MMM yyyy",
        "ddd MMM d yyyy",
    ];

    /// <summary>Null where the text is no date with a year: nothing is filled in from today.</summary>
    public static string? Normalise(string? text)
    {
        text = text?.Trim();
        if (text is not { Length: >= 4 and <= 80 })
        {
            return null;
        }

        return Month(text) ?? Iso(text) ?? Compact(text) ?? Mail(text) ?? Worded(text) ?? Unix(text);
    }

    /// <summary>The form that is written: seconds, and the zone where there is one; UTC is Z.</summary>
    public static string Write(DateTimeOffset instant) =>
        instant.ToString(
            instant.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz",
            CultureInfo.InvariantCulture
        );

    private static string? Month(string text) =>
        text.Length == 7 && PartialDate.TryParse(text, out PartialDate month) ? month.ToString() : null;

    private static string? Iso(string text)
    {
        Match match = IsoForm().Match(text);
        if (
            !match.Success
            || !DateOnly.TryParseExact(
                $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}",
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
        )
        {
            return null;
        }

        string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!match.Groups["t"].Success || !TimeOnly.TryParse(match.Groups["t"].Value, CultureInfo.InvariantCulture, out TimeOnly time))
        {
            return date;
        }

        string zone = match.Groups["z"].Value.ToUpperInvariant();
        zone =
            zone is "Z" or "UTC" or "GMT" or "+00:00" or "+0000" or "-00:00" ? "Z"
            : zone.Length == 5 ? $"{zone[..3]}:{zone[3..]}"
            : zone.Length == 3 ? zone + ":00"
            : zone;
        return $"{date}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}";
    }

    /// <summary>20200506, 20200506100500, and the same with a T and a zone.</summary>
    private static string? Compact(string text)
    {
        Match match = CompactForm().Match(text);
        return match.Success
            ? Iso(
                $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}"
                    + (
                        match.Groups[4].Success
                            ? $"T{match.Groups[4].Value}:{match.Groups[5].Value}:{match.Groups[6].Value}{match.Groups[7].Value}"
                            : ""
                    )
            )
            : null;
    }

    private static string? Mail(string text)
    {
        string zoned = MailZone()
            .Replace(text, m => m.Value.Trim() switch
                {
                    "GMT" or "UTC" or "UT" or "Z" => " +00:00",
                    "EST" => " -05:00",
                    "EDT" => " -04:00",
                    "CST" => " -06:00",
                    "CDT" => " -05:00",
                    "MST" => " -07:00",
                    "MDT" => " -06:00",
                    "PST" => " -08:00",
                    "PDT" => " -07:00",
                    var offset => $" {offset[..3]}:{offset[^2..]}",
                });
        return DateTimeOffset.TryParseExact(
            zoned,
            MailForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out DateTimeOffset instant
        )
            ? Write(instant)
            : null;
    }

    private static string? Worded(string text) =>
        DateOnly.TryParseExact(text, WordForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>Seconds or milliseconds since 1970.</summary>
    private static string? Unix(string text) =>
        text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            ? Write(DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? count / 1000 : count))
            : null;

    [GeneratedRegex(
        @"^(?<y>[12]\d{3})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})"
            + @"(?:[T ]+(?<t>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?<z>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"^([12]\d{3})(0\d|1[0-2])([0-3]\d)(?:T?(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}:?\d{2})?)?$")]
    private static partial Regex CompactForm();

    [GeneratedRegex(@"\s+(?:GMT|UTC|UT|Z|[ECMP][SD]T|[+-]\d{4})$")]
    private static partial Regex MailZone();
}
