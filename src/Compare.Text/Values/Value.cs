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
    Time,
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

/// <summary>
/// An interval of numbers; null is an open end. An end belongs to it unless it is said not to: "more than 12" begins at 12,
/// without 12. An open end always counts as included, so that equal intervals are equal.
/// </summary>
public readonly record struct Interval
{
    public Interval(double? low, double? high, bool lowIncluded = true, bool highIncluded = true)
    {
        (Low, High) = (low, high);
        LowExcluded = low is not null && !lowIncluded;
        HighExcluded = high is not null && !highIncluded;
    }

    public double? Low { get; }

    public double? High { get; }

    /// <summary>Whether <see cref="Low"/> itself is one of the values.</summary>
    public bool LowIncluded => !LowExcluded;

    /// <summary>Whether <see cref="High"/> itself is one of the values.</summary>
    public bool HighIncluded => !HighExcluded;

    /// <summary>The same interval with both its ends.</summary>
    public Interval Closed => new(Low, High);

    /// <summary>[12, 14) and the like.</summary>
    public override string ToString() => $"{(LowIncluded ? '[' : '(')}{Low}, {High}{(HighIncluded ? ']' : ')')}";

    // Kept the other way round, so that the default is everything, with its ends.
    private bool LowExcluded { get; }

    private bool HighExcluded { get; }

    public bool Contains(double value) =>
        !(LowExcluded ? value <= Low : value < Low) && !(HighExcluded ? value >= High : value > High);

    /// <summary>The values in both; null where there are none.</summary>
    public Interval? Intersect(Interval other)
    {
        bool lower = Low is null || other.Low > Low, higher = High is null || other.High < High;
        double? low = lower ? other.Low : Low, high = higher ? other.High : High;
        bool lowIncluded = low == Low ? LowIncluded && (low != other.Low || other.LowIncluded) : other.LowIncluded;
        bool highIncluded = high == High ? HighIncluded && (high != other.High || other.HighIncluded) : other.HighIncluded;
        return low > high || (low == high && low is not null && !(lowIncluded && highIncluded)) ? null : new Interval(low, high, lowIncluded, highIncluded);
    }

    /// <summary>Both ends changed by a function that grows; an end that it makes null is open.</summary>
    public Interval Map(Func<double, double?> end) => new(
        Low is { } low ? end(low) : null, High is { } high ? end(high) : null, LowIncluded, HighIncluded);
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
    : Value(Span, Kind, Hedge)
{
    /// <summary>The quantity in the unit of its own words, where this one is told in another; else null.</summary>
    public Quantity? InOwnUnit { get; init; }

    /// <summary>The quantity in the unit of its own words.</summary>
    public Quantity AsSaid() => InOwnUnit ?? this;

    /// <summary>What a word allows by usage ("dozens", "just over 100"); null where figure and hedge say it.</summary>
    public Reach? Reach { get; init; }

    /// <summary>By which share of itself a figure may be off that is told in words that are never exact ("a third", "two dozen"); else 0.</summary>
    public double Slack { get; init; }

    /// <summary>How many of the unit make one of what is counted: 10 years of a decade; else 1.</summary>
    public double Unity { get; init; } = 1;
}

/// <summary>What a word allows by usage: tightly, and at a stretch.</summary>
public sealed record Reach(Interval Tight, Interval Loose);

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

    /// <summary>There or earlier ("by 2018").</summary>
    By,

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

    /// <summary>Whether its words say it better than its days do: "the night of 5 May".</summary>
    public bool HasOwnWords { get; init; }

    /// <summary>Whether the year is one of its own, as a fiscal year is.</summary>
    public bool OtherYear { get; init; }

    /// <summary>Whether it is counted back from the day of the article: "ten years ago".</summary>
    public bool Ago { get; init; }

    /// <summary>What the words can mean as well ("5/6/2017"); null where they are plain.</summary>
    public DateRange? Other { get; init; }

    /// <summary>Why there is another reading; of no meaning where there is none.</summary>
    public DateDoubt Doubt { get; init; }

    /// <summary>Of a season the months that it falls in on the other side of the equator; else null.</summary>
    public DateRange? Southern { get; init; }

    /// <summary>Of a period whose words count it, as in "the last two decades", how long it is; else null.</summary>
    public Quantity? Length { get; init; }
}

/// <summary>Why a date can be read in two ways.</summary>
public enum DateDoubt
{
    /// <summary>Day before month, or month before day.</summary>
    DayOrMonthFirst,

    /// <summary>The winter that a year begins in, or the one that it ends in.</summary>
    WhichWinter,

    /// <summary>Which century has turned.</summary>
    WhichCentury,
}

/// <summary>A person or body. <paramref name="Canonical"/> is the spelling that stands for all its spellings.</summary>
public sealed record Name(TextSpan Span, string Canonical) : Value(Span, ValueKind.Name, Hedge.Exact);

/// <summary>One of a rule's choices.</summary>
public sealed record Label(TextSpan Span, string Text) : Value(Span, ValueKind.Label, Hedge.Exact);

/// <summary>Words given as somebody's own.</summary>
public sealed record Quotation(TextSpan Span, string Words, string? Speaker) : Value(Span, ValueKind.Quotation, Hedge.Exact);
