using System.Globalization;
using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// How far the figures of two quantities of one unit lie apart: the figures as said or, where none is said, the nearest
/// that the words allow.
/// </summary>
/// <param name="Near">The one nearer to zero.</param>
/// <param name="Far">The other.</param>
internal readonly record struct Gap(double Near, double Far)
{
    /// <summary>From one to the other; 0 where what is said overlaps.</summary>
    public double Size => Math.Abs(Far - Near);

    /// <summary>The size as a share of the nearer to zero; infinite where that is zero and the other is not.</summary>
    public double Share => Size == 0 ? 0 : Size / Math.Abs(Near);

    public static Gap Between(Quantity a, Quantity b)
    {
        (Interval x, Interval y) = (Extent(a), Extent(b));
        (double p, double q) = x.High < y.Low ? (x.High.Value, y.Low.Value) : y.High < x.Low ? (y.High.Value, x.Low.Value) : (0, 0);
        return Math.Abs(p) <= Math.Abs(q) ? new Gap(p, q) : new Gap(q, p);
    }

    /// <summary>"half a year, or 17%, apart"; "22 apart, a factor of 12"; null where there is no distance to tell.</summary>
    public string? Told(string? unit, ValueKind kind)
    {
        if (Size == 0 || !double.IsFinite(Size))
        {
            return null;
        }

        string size = NumberFormat.Distance(Size, unit, kind);
        bool comparable = double.IsFinite(Share) && Math.Sign(Near) == Math.Sign(Far);
        return !comparable ? $"{size} apart"
            : Share >= 1 ? $"{size} apart, a factor of {NumberFormat.Number(Rounded(1 + Share))}"
            : $"{size}, or {(Share < 0.005 ? "under 1" : NumberFormat.Number(Math.Round(Share * 100, MidpointRounding.AwayFromZero)))}%, apart";
    }

    private static Interval Extent(Quantity quantity) =>
        quantity.Nominal is { } figure ? new Interval(figure, figure) : quantity.Stated;

    // Two digits below a hundred, whole numbers above.
    private static double Rounded(double factor) => factor >= 100
        ? Math.Round(factor)
        : double.Parse(factor.ToString("G2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
