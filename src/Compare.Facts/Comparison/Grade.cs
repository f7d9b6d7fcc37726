using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>How much a conflict matters, from little to much.</summary>
public enum Grade
{
    /// <summary>The versions touch: "more than 200" leaves out 200 itself.</summary>
    Trivial,

    /// <summary>They are close by the measure of their kind.</summary>
    Small,
    Large,
}

/// <summary>The size of a conflict between two quantities.</summary>
internal static class Grades
{
    private const double Share = 0.05,
        ShareOfOneUnit = 0.15,
        VagueRatio = 1.5,
        Noise = 1e-9;
    private const double Years = 2,
        Points = 1,
        Degrees = 2,
        Magnitudes = 0.2,
        Half = 50;

    public static Grade Of(Side a, Side b, Difference difference, string? unit)
    {
        // "More than 20" and "fewer than 21" touch too: no whole number lies between.
        return a.AsSaid.Closed.Intersect(b.AsSaid.Closed) is not null ? Grade.Trivial
            : IsSmall(a, b, difference, unit) ? Grade.Small
            : Grade.Large;
    }

    private static bool IsSmall(Side a, Side b, Difference difference, string? unit)
    {
        double size = difference.Size - (Noise * Math.Abs(difference.Far));
        if (difference.Near == 0)
        {
            return false; // none against some
        }

        switch (a.Own.Kind)
        {
            case ValueKind.Age:
                return size <= Units.Convert(Years, "year", Units.IsTime(unit) ? unit : "year") && difference.Share <= ShareOfOneUnit;
            case ValueKind.Percent:
                return size <= Points && (difference.Near < Half) == (difference.Far < Half);
            case ValueKind.Measure when Allowance.IsScale(a.Own.Unit):
                return size <= (a.Own.Unit == "magnitude" ? Magnitudes : Degrees);
        }

        bool counted = a.IsCount || a.Own.Kind == ValueKind.Duration;
        bool vague = a.Own.Hedge == Hedge.Vague || b.Own.Hedge == Hedge.Vague;
        return difference.Share <= Share + Noise
            || (counted && size <= Math.Min(a.Digit, b.Digit) && difference.Share <= ShareOfOneUnit)
            || (vague && 1 + difference.Share <= VagueRatio + Noise);
    }
}
