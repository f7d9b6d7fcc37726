using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>By what a quantity allows more than its figure.</summary>
internal enum Manner
{
    /// <summary>A figure without a hedge, which may have been rounded.</summary>
    Bare,

    /// <summary>"About", to either side.</summary>
    About,

    /// <summary>A limit: "at least", "more than", "up to", "fewer than".</summary>
    Bound,

    /// <summary>From one figure to another, both said.</summary>
    Range,

    /// <summary>An age, which is the whole of its last unit until the next is reached.</summary>
    Whole,

    /// <summary>A word that has a reach by usage: "nearly", "just over", "dozens".</summary>
    Usage,
}

/// <summary>One of two quantities that are set side by side, its figures in the unit that both are compared in.</summary>
/// <param name="Figure">As said; null where no figure is.</param>
/// <param name="Tight">What the words allow.</param>
/// <param name="Loose">What they allow at a stretch. Holds <paramref name="Tight"/>.</param>
/// <param name="Digit">The unit of the last digit that is not zero.</param>
/// <param name="Step">How coarse a bare figure is: two of one step exclude each other.</param>
internal sealed record Side(
    ArticleVersion Version,
    Quantity Own,
    Manner Manner,
    double? Figure,
    Interval Tight,
    Interval Loose,
    double Digit,
    double Step
)
{
    public static Side Of(ArticleVersion version, Quantity quantity, string? unit, double rounding)
    {
        Quantity own = quantity.AsSaid();
        Allowance allowed = Allowance.Of(own, rounding);
        Interval In(Interval i) => i.Map(end => Converted(end, own.Unit, unit));
        double zero = Converted(0, own.Unit, unit) ?? 0;
        return new Side(
            version,
            own,
            allowed.Manner,
            own.Nominal is { } n ? Converted(n, own.Unit, unit) : null,
            In(allowed.Tight),
            In(allowed.Loose),
            (Converted(allowed.Digit, own.Unit, unit) ?? double.MaxValue) - zero,
            (Converted(allowed.Step, own.Unit, unit) ?? double.MaxValue) - zero
        );
    }

    public bool IsCount => Own is { Kind: ValueKind.Number, Unit: null };

    public bool IsBare => Manner == Manner.Bare;

    /// <summary>Where nothing but the limit is said: "more than 12", "up to 2 million".</summary>
    public bool IsOpen => Manner == Manner.Bound;

    /// <summary>The figure itself, unrounded, or what the words allow where there is no bare figure.</summary>
    public Interval AsSaid => IsBare && Figure is { } figure ? new Interval(figure, figure) : Tight;

    public StatedValue Quoted => new(Own, Version.Words, Quoted: true);

    /// <summary>The side with its figure as said, where it has one.</summary>
    public Side Exact => IsBare && Figure is { } figure ? this with { Tight = new(figure, figure), Loose = new(figure, figure) } : this;

    public Amount? Amount => Own.Nominal is { } figure ? new Amount(figure, Own.Unit, Own.Kind) : null;

    // Figures beyond what a number can hold are open.
    private static double? Converted(double figure, string? from, string? to) =>
        double.IsFinite(figure) && Units.Convert(figure, from, to) is var told && double.IsFinite(told) ? told : null;
}
