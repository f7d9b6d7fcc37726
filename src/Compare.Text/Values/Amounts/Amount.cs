namespace Compare.Text.Values.Amounts;

/// <summary>A quantity at tokens <paramref name="Start"/> to <paramref name="End"/> (exclusive), before its hedge is known.</summary>
/// <param name="Magnitude">As of <see cref="Figure"/>.</param>
internal readonly record struct Amount(
    ValueKind Kind,
    Hedge Hedge,
    double? Nominal,
    Interval Stated,
    Interval Rounding,
    string? Unit,
    int Start,
    int End,
    double Magnitude
)
{
    public static Amount Exact(ValueKind kind, double value, double step, string? unit, int start, int end, double magnitude = 1) =>
        new(
            kind,
            Hedge.Exact,
            value,
            new Interval(value, value),
            new Interval(value - (step / 2), value + (step / 2)),
            unit,
            start,
            end,
            magnitude
        );

    public static Amount Exact(ValueKind kind, in Figure figure, string? unit, int end) =>
        Exact(kind, figure.Value, figure.Step, unit, figure.Start, end, figure.Magnitude) with
        {
            IsFraction = figure.Form is FigureForm.Fraction or FigureForm.BareFraction,
        };

    /// <summary>An interval that is said as one: a range, or a vague magnitude.</summary>
    public static Amount Within(ValueKind kind, Hedge hedge, Interval interval, string? unit, int start, int end) =>
        new(kind, hedge, null, interval, interval, unit, start, end, 1);

    /// <summary>The same amount under a hedge; what the words allow follows from it.</summary>
    public Amount Under(HedgeMeaning said)
    {
        if (Hedge != Hedge.Exact || said.Hedge == Hedge.Exact || Nominal is not { } n)
        {
            return this;
        }

        Interval stated = said.Hedge switch
        {
            Hedge.About => new Interval(n - (Math.Abs(n) / 10), n + (Math.Abs(n) / 10)),
            Hedge.Nearly or Hedge.AtMost => new Interval(null, n, highIncluded: said.Included),
            Hedge.Over or Hedge.AtLeast => new Interval(n, null, said.Included),
            _ => Stated,
        };
        return this with { Hedge = said.Hedge, Stated = stated, Rounding = stated };
    }

    /// <summary>It was said as a part of one: "a fifth".</summary>
    public bool IsFraction { get; init; }

    /// <summary>The same amount, every figure times <paramref name="factor"/>.</summary>
    public Amount Times(double factor, string? unit) =>
        this with
        {
            Nominal = Nominal * factor,
            Stated = Stated.Times(factor),
            Rounding = Rounding.Times(factor),
            Unit = unit,
            Magnitude = Magnitude * factor,
        };
}
