using System.Globalization;

namespace Compare.Text.Values.Amounts;

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
