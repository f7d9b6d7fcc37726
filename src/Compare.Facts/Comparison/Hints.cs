using System.Globalization;
using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Which slip of the pen would explain a conflict. A hint for whoever looks, never a reason for a verdict.</summary>
internal static class Hints
{
    private static readonly double[] Zeros = [10, 100],
        Scales = [1e3, 1e6, 1e9];

    public static Reason? Of(Side a, Side b)
    {
        if (a.Own.Nominal is not > 0 || b.Own.Nominal is not > 0)
        {
            return null;
        }

        (double p, double q) = (a.Own.Nominal.Value, b.Own.Nominal.Value);
        if (a.Own.Unit != b.Own.Unit)
        {
            return IsRatio(p, q, 1) ? Reason.Of("hint.other-unit") : null;
        }

        return Array.Exists(Zeros, z => IsRatio(p, q, z)) ? Reason.Of("hint.zeros")
            : Array.Exists(Scales, s => IsRatio(p, q, s)) ? Reason.Of("hint.scale")
            : AreSwapped(Digits(p), Digits(q)) ? Reason.Of("hint.digits-swapped")
            : null;
    }

    public static Reason? Of(DateRange a, DateRange b)
    {
        if (a.Precision != DatePrecision.Day || b.Precision != DatePrecision.Day || a.From != a.To || b.From != b.To)
        {
            return null;
        }

        (DateOnly x, DateOnly y) = (a.From, b.From);
        return x.Year == y.Year && x.Month == y.Day && x.Day == y.Month ? Reason.Of("hint.day-and-month")
            : x.Day == y.Day && x.Month == y.Month ? Reason.Of("hint.other-year")
            : x.Day == y.Day && x.Year == y.Year ? Reason.Of("hint.other-month")
            : null;
    }

    private static bool IsRatio(double a, double b, double ratio) => Math.Abs((Math.Max(a, b) / Math.Min(a, b)) - ratio) <= 1e-9 * ratio;

    private static string Digits(double figure) => figure.ToString("G12", CultureInfo.InvariantCulture);

    /// <summary>Whether two figures are the same but for two digits that have changed places, side by side.</summary>
    private static bool AreSwapped(string a, string b)
    {
        int at = 0;
        while (at < a.Length && at < b.Length && a[at] == b[at])
        {
            at++;
        }

        return a.Length == b.Length
            && at + 1 < a.Length
            && a[at] == b[at + 1]
            && a[at + 1] == b[at]
            && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }
}
