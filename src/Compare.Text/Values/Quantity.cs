using Compare.Text.Common;

namespace Compare.Text.Values;

/// <summary>
/// A number, percentage, amount of money, measure, age or duration. Every figure is in <paramref name="Unit"/>. A text has many
/// of them and most say little: what few have is kept apart, and what follows from the rest is not kept.
/// </summary>
/// <param name="Nominal">The figure as said; null for vague magnitudes ("dozens"), for ranges the middle is not said either.</param>
/// <param name="Stated">What the words allow.</param>
/// <param name="Rounding">Half a unit of the last significant digit around an exact figure; elsewhere as <paramref name="Stated"/>.</param>
/// <param name="Unit">Money: ISO 4217 code. Measure: singular English name. Age, duration: second … year. Percent: "percent". Else
/// null.</param>
/// <param name="Figure">Where the figure itself stands, without its hedge; lies in the span.</param>
public sealed record Quantity(
    TextSpan Span,
    ValueKind Kind,
    Hedge Hedge,
    double? Nominal,
    Interval Stated,
    Interval Rounding,
    string? Unit,
    TextSpan Figure
) : Value(Span, Kind, Hedge)
{
    private byte stated = StatedAs(Nominal, Stated, Rounding);
    private Interval.Ends ends = Rounding.Parts.Ends;
    private bool named = Nominal is not null;
    private double nominal = Nominal ?? 0,
        low = Rounding.Parts.Low,
        high = Rounding.Parts.High;
    private object? rest = StatedAs(Nominal, Stated, Rounding) == Apart ? new Rest(Unit) { Stated = Stated } : Unit;

    // How what is stated follows from what else is kept.
    private const byte AsRounding = 0,
        AsNominal = 1,
        Apart = 2;

    /// <summary>The figure as said, in the unit; null where none is.</summary>
    public double? Nominal
    {
        get => named ? nominal : null;
        init => (named, nominal, Stated) = (value is not null, value ?? 0, Stated);
    }

    /// <summary>What the words allow, in the unit.</summary>
    public Interval Stated
    {
        get =>
            stated == AsRounding ? Rounding
            : stated == AsNominal ? new Interval(nominal, nominal)
            : More.Stated;
        init
        {
            stated = StatedAs(Nominal, value, Rounding);
            More = More with { Stated = stated == Apart ? value : default };
        }
    }

    /// <summary>What the figure can stand for if it was rounded, in the unit; holds <see cref="Stated"/>.</summary>
    public Interval Rounding
    {
        get => Interval.Of(low, high, ends);
        init => (low, high, ends, Stated) = (value.Parts.Low, value.Parts.High, value.Parts.Ends, Stated);
    }

    /// <summary>
    /// Money: ISO 4217 code. Measure: singular English name. Age, duration: second … year. Percent: "percent". Else null.
    /// </summary>
    public string? Unit
    {
        get => rest is Rest more ? more.Unit : (string?)rest;
        init => More = More with { Unit = value };
    }

    /// <summary>Where the figure itself stands, without its hedge.</summary>
    public TextSpan Figure { get; init; } = Figure;

    /// <summary>The quantity in the unit of its own words, where this one is told in another; else null.</summary>
    public Quantity? InOwnUnit
    {
        get => (rest as Rest)?.InOwnUnit;
        init => More = More with { InOwnUnit = value };
    }

    /// <summary>The quantity in the unit of its own words.</summary>
    public Quantity AsSaid() => InOwnUnit ?? this;

    /// <summary>What a word allows by usage ("dozens", "just over 100"); null where figure and hedge say it.</summary>
    public Reach? Reach
    {
        get => (rest as Rest)?.Reach;
        init => More = More with { Reach = value };
    }

    /// <summary>
    /// By which share of itself a figure may be off that is told in words that are never exact ("a third", "two dozen"); else 0.
    /// </summary>
    public double Slack
    {
        get => (rest as Rest)?.Slack ?? 0;
        init => More = More with { Slack = value };
    }

    /// <summary>How many of the unit make one of what is counted: 10 years of a decade; else 1.</summary>
    public double Unity
    {
        get => (rest as Rest)?.Unity ?? 1;
        init => More = More with { Unity = value };
    }

    private Rest More
    {
        get => rest as Rest ?? new Rest((string?)rest);
        set => rest = value == new Rest(value.Unit) ? value.Unit : value;
    }

    private static byte StatedAs(double? nominal, Interval stated, Interval rounding) =>
        stated == rounding ? AsRounding
        : nominal is { } n && stated == new Interval(n, n) ? AsNominal
        : Apart;

    /// <summary>What few quantities have beside their unit.</summary>
    private sealed record Rest(string? Unit)
    {
        public Interval Stated { get; init; }

        public Quantity? InOwnUnit { get; init; }

        public Reach? Reach { get; init; }

        public double Slack { get; init; }

        public double Unity { get; init; } = 1;
    }
}

/// <summary>What a word allows by usage: tightly, and at a stretch.</summary>
public sealed record Reach(Interval Tight, Interval Loose);
