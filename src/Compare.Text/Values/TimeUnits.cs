using System.Globalization;

namespace Compare.Text.Values;

/// <summary>A unit as a word list means it: "10 year" for a decade.</summary>
internal readonly record struct UnitMeaning(double Factor, string Name)
{
    /// <summary>Reads <c>unit</c> or <c>factor unit</c>.</summary>
    public static UnitMeaning Parse(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && double.TryParse(text.AsSpan(0, space), NumberStyles.Float, CultureInfo.InvariantCulture, out double factor)
            ? new UnitMeaning(factor, text[(space + 1)..])
            : new UnitMeaning(1, text);
    }
}

/// <summary>The units durations and ages are given in, and how many days a calendar's longer ones stand for.</summary>
internal static class TimeUnits
{
    private static readonly string[] Names = ["second", "minute", "hour", "day", "week", "month", "year"];
    private static readonly double[] Seconds = [1, 60, 3600, 86400, 7 * 86400, 30 * 86400, 365 * 86400];

    /// <summary>Order from the shortest; -1 for what is no unit of time.</summary>
    public static int Rank(string? unit) => Array.IndexOf(Names, unit);

    /// <summary>How many of one unit make another: 12 from year to month; null where either is no unit of time.</summary>
    public static double? Factor(string? from, string? to)
    {
        int a = Rank(from), b = Rank(to);
        return a < 0 || b < 0 ? null
            : (from, to) is ("year", "month") ? 12
            : (from, to) is ("month", "year") ? 1.0 / 12
            : Seconds[a] / Seconds[b];
    }
}
