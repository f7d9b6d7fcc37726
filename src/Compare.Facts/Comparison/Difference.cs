using System.Globalization;
using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>How far two stretches of figures lie apart: from the end of one to the beginning of the other.</summary>
/// <param name="Near">The end nearer to zero.</param>
/// <param name="Far">The other.</param>
internal readonly record struct Difference(double Near, double Far)
{
    // Further than any two figures that are told.
    private const double Farthest = 1e6;

    /// <summary>From one to the other; 0 where they touch or overlap.</summary>
    public double Size => Math.Abs(Far - Near);

    /// <summary>The size as a share of the nearer to zero; infinite where that is zero and the other is not.</summary>
    public double Share => Size == 0 ? 0 : Size / Math.Abs(Near);

    /// <summary>The logarithm of the ratio, by which differences are ranked; never NaN.</summary>
    public double Rank =>
        Size == 0 ? 0
        : double.IsFinite(Share) && Math.Sign(Near) == Math.Sign(Far) && Math.Log(1 + Share) is var rank && double.IsFinite(rank) ? rank
        : Farthest;

    public static Difference Between(Interval a, Interval b)
    {
        (double p, double q) =
            a.High < b.Low ? (a.High.Value, b.Low.Value)
            : b.High < a.Low ? (b.High.Value, a.Low.Value)
            : (0, 0);
        return Math.Abs(p) <= Math.Abs(q) ? new Difference(p, q) : new Difference(q, p);
    }

    /// <summary>"half a year, or 17%, apart"; "22 apart, a factor of 12"; null where there is no distance to tell.</summary>
    /// <param name="unit">What the figures are in; they are told in one that was said.</param>
    public Reason? Describe(Side a, Side b, string? unit)
    {
        ValueKind kind = a.Own.Kind;
        if (Size == 0 || !double.IsFinite(Size))
        {
            return null;
        }

        string? said = UnitToTell(a.Own.Unit, b.Own.Unit, unit);
        double told = said == unit ? Size : Math.Abs(Units.Convert(Far, unit, said) - Units.Convert(Near, unit, said));
        var size = new Distance(told < 1 && Size > 1 ? Size : told, told < 1 && Size > 1 ? unit : said, kind)
        {
            IsConverted = a.Own.Unit != b.Own.Unit,
        };
        bool comparable =
            double.IsFinite(Share) && Math.Sign(Near) == Math.Sign(Far) && kind is not ValueKind.Percent && !Allowance.IsScale(unit);
        return !comparable ? Reason.Of("apart.size", ("size", size))
            : Share >= 1 ? Reason.Of("apart.factor", ("size", size), ("factor", Rounded(1 + Share)))
            : Share < 0.005 ? Reason.Of("apart.under-one", ("size", size))
            : Reason.Of("apart.share", ("size", size), ("share", Math.Round(Share * 100, MidpointRounding.AwayFromZero)));
    }

    /// <summary>The unit of both, the one preferred if it is one's own, else the smaller.</summary>
    private static string? UnitToTell(string? a, string? b, string? preferred) =>
        !Units.Comparable(a, preferred) || !Units.Comparable(b, preferred) ? preferred
        : a == b ? a
        : a == preferred || b == preferred ? preferred
        : Units.Common(a, b, null) == a ? b
        : a;

    // Two digits below a hundred, whole numbers above.
    private static double Rounded(double factor) =>
        factor >= 100
            ? Math.Round(factor)
            : double.Parse(factor.ToString("G2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
