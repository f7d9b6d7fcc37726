namespace Compare.Text.Values;

/// <summary>
/// An interval of numbers; null is an open end. An end belongs to it unless it is said not to: "more than 12" begins at 12,
/// without 12. An open end always counts as included, so that equal intervals are equal.
/// </summary>
public readonly record struct Interval
{
    // Two numbers and a byte: a text has many of them. The default is everything, with its ends.
    private readonly double low,
        high;
    private readonly Ends ends;

    /// <param name="low">Null where it is open below.</param>
    /// <param name="high">Null where it is open above.</param>
    public Interval(double? low, double? high, bool lowIncluded = true, bool highIncluded = true)
        : this(
            low ?? 0,
            high ?? 0,
            (
                low is null ? Ends.None
                : lowIncluded ? Ends.Low
                : Ends.Low | Ends.WithoutLow
            )
                | (
                    high is null ? Ends.None
                    : highIncluded ? Ends.High
                    : Ends.High | Ends.WithoutHigh
                )
        ) { }

    private Interval(double low, double high, Ends ends) => (this.low, this.high, this.ends) = (low, high, ends);

    /// <summary>The lower end; null where it is open.</summary>
    public double? Low => Has(Ends.Low) ? low : null;

    /// <summary>The upper end; null where it is open.</summary>
    public double? High => Has(Ends.High) ? high : null;

    /// <summary>Whether <see cref="Low"/> itself is one of the values.</summary>
    public bool LowIncluded => !Has(Ends.WithoutLow);

    /// <summary>Whether <see cref="High"/> itself is one of the values.</summary>
    public bool HighIncluded => !Has(Ends.WithoutHigh);

    /// <summary>The same interval with both its ends.</summary>
    public Interval Closed => new(Low, High);

    /// <summary>[12, 14) and the like.</summary>
    public override string ToString() => $"{(LowIncluded ? '[' : '(')}{Low}, {High}{(HighIncluded ? ']' : ')')}";

    /// <summary>Whether it is one of the values.</summary>
    public bool Contains(double value) => !(LowIncluded ? value < Low : value <= Low) && !(HighIncluded ? value > High : value >= High);

    /// <summary>The values in both; null where there are none.</summary>
    public Interval? Intersect(Interval other)
    {
        bool lower = Low is null || other.Low > Low,
            higher = High is null || other.High < High;
        double? low = lower ? other.Low : Low,
            high = higher ? other.High : High;
        bool lowIncluded = low == Low ? LowIncluded && (low != other.Low || other.LowIncluded) : other.LowIncluded;
        bool highIncluded = high == High ? HighIncluded && (high != other.High || other.HighIncluded) : other.HighIncluded;
        return low > high || (low == high && low is not null && !(lowIncluded && highIncluded))
            ? null
            : new Interval(low, high, lowIncluded, highIncluded);
    }

    /// <summary>Both ends changed by a function that grows; an end that it makes null is open.</summary>
    public Interval Map(Func<double, double?> end) =>
        new(Low is { } low ? end(low) : null, High is { } high ? end(high) : null, LowIncluded, HighIncluded);

    /// <summary>Both ends times a number that is not negative.</summary>
    public Interval Times(double factor) => new(low * factor, high * factor, ends);

    /// <summary>What the interval is made of, for whoever keeps many.</summary>
    internal (double Low, double High, Ends Ends) Parts => (low, high, ends);

    internal static Interval Of(double low, double high, Ends ends) => new(low, high, ends);

    private bool Has(Ends wanted) => (ends & wanted) != 0;

    /// <summary>Which ends there are, and whether they belong to the interval.</summary>
    [Flags]
    internal enum Ends : byte
    {
        None = 0,
        Low = 1,
        High = 2,
        WithoutLow = 4,
        WithoutHigh = 8,
    }
}
