using System.Globalization;

namespace Compare.Text.Articles;

/// <summary>A calendar date known to the year, the month or the day; or an instant, with the day that its zone had then.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The time with its zone; null where no more than the date is known.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>When it begins, to sort by: the instant in UTC, or the beginning of the first day.</summary>
    public DateTime Start => Instant?.UtcDateTime ?? First.ToDateTime(TimeOnly.MinValue);

    /// <summary>
    /// Whether it is certainly the earlier. Two instants are compared as such; an instant and a date, whose zone nobody tells, by the
    /// days that the instant has in its own zone and in UTC.
    /// </summary>
    public bool IsBefore(PartialDate other) => Instant is { } a && other.Instant is { } b ? a < b : Latest < other.Earliest;

    private DateOnly Earliest => Instant is { } i ? DateOnly.FromDateTime(i.UtcDateTime < i.DateTime ? i.UtcDateTime : i.DateTime) : First;

    private DateOnly Latest => Instant is { } i ? DateOnly.FromDateTime(i.UtcDateTime > i.DateTime ? i.UtcDateTime : i.DateTime) : Last;

    /// <summary>First day it can be.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day it can be.</summary>
    public DateOnly Last =>
        Month is not { } month ? new DateOnly(Year, 12, 31) : new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; false for anything else, and for days that do not exist.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        string[] parts = text.Trim().Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2))
        {
            return false;
        }

        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        int year = numbers[0];
        int? month = numbers.Length > 1 ? numbers[1] : null;
        int? day = numbers.Length > 2 ? numbers[2] : null;
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day is { } d && d > DateTime.DaysInMonth(year, month!.Value)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>ISO 8601 at the precision known: <c>2021</c>, <c>2021-08</c> or <c>2021-08-16</c>.</summary>
    public override string ToString() =>
        (Month, Day) switch
        {
            (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
            ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}"),
            ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}-{d:00}"),
        };
}
