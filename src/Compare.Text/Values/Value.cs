using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Text.Values;

public enum ValueKind
{
    Number,
    Ordinal,
    Percent,
    Money,
    Measure,
    Age,
    Duration,
    Date,
    Name,
    Label,
    Quotation,
}

/// <summary>How a figure is qualified.</summary>
public enum Hedge
{
    Exact,
    About,
    Nearly,
    Over,
    AtLeast,
    AtMost,
    Range,
    Vague,
}

/// <summary>A closed interval of numbers; null is an open end.</summary>
public readonly record struct Interval(double? Low, double? High)
{
    public bool Contains(double value) => !(value < Low) && !(value > High);

    /// <summary>The values in both; null where there are none.</summary>
    public Interval? Intersect(Interval other)
    {
        double? low = Low is null ? other.Low : other.Low is null ? Low : Math.Max(Low.Value, other.Low.Value);
        double? high = High is null ? other.High : other.High is null ? High : Math.Min(High.Value, other.High.Value);
        return low > high ? null : new Interval(low, high);
    }
}

/// <summary>Something that an article says, with the words that say it.</summary>
/// <param name="Span">Where its words stand, hedge included, in the text that was read.</param>
public abstract record Value(TextSpan Span, ValueKind Kind, Hedge Hedge);

/// <summary>
/// A number, percentage, amount of money, measure, age or duration. Every figure is in <paramref name="Unit"/>.
/// </summary>
/// <param name="Nominal">The figure as said; null for vague magnitudes ("dozens"), for ranges the middle is not said either.</param>
/// <param name="Stated">What the words allow.</param>
/// <param name="Rounding">Half a unit of the last significant digit around an exact figure; elsewhere as <paramref name="Stated"/>.</param>
/// <param name="Unit">Money: ISO 4217 code. Measure: singular English name. Age, duration: second … year. Percent: "percent". Else null.</param>
/// <param name="Figure">Where the figure itself stands, without its hedge; lies in the span.</param>
public sealed record Quantity(
    TextSpan Span, ValueKind Kind, Hedge Hedge, double? Nominal, Interval Stated, Interval Rounding, string? Unit, TextSpan Figure)
    : Value(Span, Kind, Hedge);

/// <summary>How finely a date is given.</summary>
public enum DatePrecision
{
    Day,
    Week,
    Month,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>Whether a date is the whole of what is meant or one end of it.</summary>
public enum DateBound
{
    /// <summary>On or in the days named.</summary>
    Within,

    /// <summary>Begins there and goes on ("since 2018").</summary>
    Since,

    /// <summary>Ends there ("until 2018").</summary>
    Until,

    /// <summary>Somewhere earlier ("before 2018").</summary>
    Before,

    /// <summary>Somewhere later ("after 2018").</summary>
    After,

    /// <summary>All the days from the first to the last ("from 1996 to 2001").</summary>
    Throughout,
}

/// <summary>
/// A date or a period. <paramref name="From"/> and <paramref name="To"/> are the first and last day that the words name,
/// whatever the bound: "since 2018" names 1 January to 31 December 2018, with <see cref="DateBound.Since"/>.
/// </summary>
/// <param name="Precision">How finely it is given; of a period, its ends.</param>
public sealed record DateRange(
    TextSpan Span, Hedge Hedge, DateOnly From, DateOnly To, DatePrecision Precision, DateBound Bound)
    : Value(Span, ValueKind.Date, Hedge)
{
    /// <summary>The day, month or year that is meant; null of other stretches of time.</summary>
    public PartialDate? Partial => Precision switch
    {
        DatePrecision.Day when From == To => new PartialDate(From.Year, From.Month, From.Day),
        DatePrecision.Month when From.Month == To.Month && From.Year == To.Year => new PartialDate(From.Year, From.Month),
        DatePrecision.Year when From.Year == To.Year => new PartialDate(From.Year),
        _ => null,
    };

    /// <summary>Of a period whose words count it, as in "the last two decades", how long it is; else null.</summary>
    public Quantity? Length { get; init; }
}

/// <summary>A person or body. <paramref name="Canonical"/> is the spelling that stands for all its spellings.</summary>
public sealed record Name(TextSpan Span, string Canonical) : Value(Span, ValueKind.Name, Hedge.Exact);

/// <summary>One of a rule's choices.</summary>
public sealed record Label(TextSpan Span, string Text) : Value(Span, ValueKind.Label, Hedge.Exact);

/// <summary>Words given as somebody's own.</summary>
public sealed record Quotation(TextSpan Span, string Words, string? Speaker) : Value(Span, ValueKind.Quotation, Hedge.Exact);
