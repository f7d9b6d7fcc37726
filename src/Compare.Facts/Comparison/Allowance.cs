using System.Globalization;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// What the words of a quantity allow, tightly and at a stretch, in its own unit. The numbers are judgements of usage: counts
/// below a hundred and ages are exact, other bare figures stand for what rounds to them, in proportion.
/// </summary>
/// <param name="Digit">The unit of the last digit that is not zero.</param>
/// <param name="Step">As of <see cref="Side"/>.</param>
internal readonly record struct Allowance(Manner Manner, Interval Tight, Interval Loose, double Digit, double Step)
{
    private const double LargestExactCount = 100,
        SmallUnits = 10,
        LeastWithOneMore = 5;
    private const double LooseRounding = 1.5,
        LooseDuration = 2.5,
        LooseSmall = 5;
    private const double About = 0.1,
        LooseAbout = 0.2,
        Nearly = 0.9,
        LooseNearly = 0.75;

    /// <param name="rounding">The share of a bare figure that rounding may have taken away or added; 0 where it may not.</param>
    public static Allowance Of(Quantity own, double rounding)
    {
        double digit = LastDigit(own),
            step = own.Nominal is { } n && HalfRound(n, digit) ? 5 * digit : digit;
        if (own.Reach is { } reach)
        {
            return new(Manner.Usage, reach.Tight, reach.Loose, digit, step);
        }

        switch (own.Hedge)
        {
            case Hedge.Exact when own.Nominal is { } figure:
                (double tight, double loose) = rounding == 0 ? (0, 0) : Rounded(own, figure, digit, step, rounding);
                return new(
                    Manner.Bare,
                    Around(own, figure, tight),
                    Around(own, figure, loose),
                    digit,
                    own.Slack > 0 ? double.MaxValue : step
                );
            case Hedge.About when own.Nominal is { } figure:
                (double bare, double stretched) = Rounded(own, figure, digit, step, rounding);
                double size = Math.Abs(figure),
                    one = own is { Kind: ValueKind.Number, Unit: null } && size >= LeastWithOneMore ? 1 : 0;
                return new(
                    Manner.About,
                    Around(own, figure, Math.Max(Math.Max(bare, one), size * About)),
                    Around(own, figure, Math.Max(stretched, size * LooseAbout)),
                    digit,
                    step
                );
            case Hedge.Nearly when own.Nominal is > 0 and { } figure:
                return new(
                    Manner.Usage,
                    new(figure * Nearly, figure, true, false),
                    new(figure * LooseNearly, figure, true, false),
                    digit,
                    step
                );
            case Hedge.Over or Hedge.AtLeast or Hedge.AtMost or Hedge.Nearly:
                return new(Manner.Bound, FromNothing(own), FromNothing(own), digit, step);
            case Hedge.Vague:
                return new(Manner.Usage, own.Stated, own.Stated, digit, step);
            default:
                return new(Manner.Range, own.Stated, own.Stated, digit, step);
        }
    }

    /// <summary>How far a bare figure may be off, tightly and at a stretch.</summary>
    private static (double Tight, double Loose) Rounded(Quantity own, double figure, double digit, double step, double rounding)
    {
        double size = Math.Abs(figure);
        double Within(double share) => Math.Min(step / 2, size * share);
        switch (own.Kind)
        {
            case ValueKind.Age or ValueKind.Ordinal:
                return (0, 0);
            case ValueKind.Percent or ValueKind.Number or ValueKind.Duration when own.Slack > 0:
                return (size * own.Slack, size * own.Slack);
            case ValueKind.Percent:
            case ValueKind.Measure when IsScale(own.Unit):
                return (Math.Min(digit, 1) / 2, Math.Min(digit, 1) / 2);
            case ValueKind.Number when own.Unit is null && size < LargestExactCount:
                return (0, 0);
            case ValueKind.Duration or ValueKind.Measure when size / own.Unity < SmallUnits && double.IsInteger(figure / own.Unity):
                return (Within(rounding), Math.Min(own.Unity / 2, size * rounding * LooseSmall));
            default:
                return (Within(rounding), Within(rounding * (own.Kind == ValueKind.Duration ? LooseDuration : LooseRounding)));
        }
    }

    /// <summary>Degrees and magnitudes: a scale has no share of itself.</summary>
    public static bool IsScale(string? unit) =>
        unit is "magnitude" or "kelvin" || unit?.StartsWith("degree ", StringComparison.Ordinal) == true;

    private static Interval Around(Quantity own, double figure, double by)
    {
        double slip = by > 0 ? Math.Abs(figure) * 1e-9 : 0;
        (double low, double high) = (figure - by - slip, figure + by + slip);
        return own.Kind == ValueKind.Percent && figure is >= 0 and <= 100 ? new(Math.Max(0, low), Math.Min(100, high)) : new(low, high);
    }

    /// <summary>A ceiling of what cannot be less than nothing has a floor.</summary>
    private static Interval FromNothing(Quantity own) =>
        own.Stated is { Low: null, High: >= 0 and { } high } && own.Nominal is null or >= 0 && !IsScale(own.Unit)
            ? new(0, high, true, own.Stated.HighIncluded)
            : own.Stated;

    /// <summary>The unit of the last digit that counts: as written where the reader told it, else by the figure.</summary>
    private static double LastDigit(Quantity own)
    {
        if (own.Nominal is not { } figure || !double.IsFinite(figure) || figure == 0)
        {
            return 1;
        }

        double told = own is { Hedge: Hedge.Exact, Rounding: { Low: { } low, High: { } high } } ? high - low : 0;
        return told > 0 && double.IsFinite(told) && own.Slack == 0 ? Rounded(told) : ByDigits(figure);
    }

    private static double ByDigits(double figure)
    {
        string[] parts = Math.Abs(figure).ToString("0.############E+0", CultureInfo.InvariantCulture).Split('E');
        int decimals = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0].Length - 2 : 0;
        return Math.Pow(10, int.Parse(parts[1], CultureInfo.InvariantCulture) - decimals);
    }

    private static double Rounded(double step) =>
        double.Parse(step.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>150 and 2,500 are told to the half of what stands before their last digit; 15 and 2.5 are not.</summary>
    private static bool HalfRound(double figure, double digit) =>
        digit >= 10
        && Math.Abs(figure) is var size
        && size / digit is var units
        && Math.Abs(units - Math.Round(units)) < 1e-6
        && Math.Round(units) % 10 == 5;
}
