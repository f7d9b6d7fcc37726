using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Text.Values;

/// <summary>How finely a date is given.</summary>
public enum DatePrecision : byte
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
public enum DateBound : byte
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
public sealed record DateRange(TextSpan Span, Hedge Hedge, DateOnly From, DateOnly To, DatePrecision Precision, DateBound Bound)
    : Value(Span, ValueKind.Date, Hedge)
{
    /// <summary>The day, month or year that is meant; null of other stretches of time.</summary>
    public PartialDate? Partial =>
        Precision switch
        {
            DatePrecision.Day when From == To => new PartialDate(From.Year, From.Month, From.Day),
            DatePrecision.Month when From.Month == To.Month && From.Year == To.Year => new PartialDate(From.Year, From.Month),
            DatePrecision.Year when From.Year == To.Year => new PartialDate(From.Year),
            _ => null,
        };

    // What few dates have: a text has many.
    private Rest? rest;

    /// <summary>Whether its words say it better than its days do: "the night of 5 May".</summary>
    public bool HasOwnWords { get; init; }

    /// <summary>Whether the year is one of its own, as a fiscal year is.</summary>
    public bool OtherYear { get; init; }

    /// <summary>Whether it is counted back from the day of the article: "ten years ago".</summary>
    public bool Ago { get; init; }

    /// <summary>Why there is another reading; of no meaning where there is none.</summary>
    public DateDoubt Doubt { get; init; }

    /// <summary>What the words can mean as well ("5/6/2017"); null where they are plain.</summary>
    public DateRange? Other
    {
        get => rest?.Other;
        init => More = More with { Other = value };
    }

    /// <summary>Of a season the months that it falls in on the other side of the equator; else null.</summary>
    public DateRange? Southern
    {
        get => rest?.Southern;
        init => More = More with { Southern = value };
    }

    /// <summary>Of a period whose words count it, as in "the last two decades", how long it is; else null.</summary>
    public Quantity? Length
    {
        get => rest?.Length;
        init => More = More with { Length = value };
    }

    private Rest More
    {
        get => rest ?? Rest.None;
        set => rest = value == Rest.None ? null : value;
    }

    private sealed record Rest(DateRange? Other, DateRange? Southern, Quantity? Length)
    {
        public static readonly Rest None = new(null, null, null);
    }
}

/// <summary>Why a date can be read in two ways.</summary>
public enum DateDoubt : byte
{
    /// <summary>Day before month, or month before day.</summary>
    DayOrMonthFirst,

    /// <summary>The winter that a year begins in, or the one that it ends in.</summary>
    WhichWinter,

    /// <summary>Which century has turned.</summary>
    WhichCentury,
}
