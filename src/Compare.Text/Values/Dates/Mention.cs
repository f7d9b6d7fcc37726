namespace Compare.Text.Values.Dates;

/// <summary>
/// A date as words name it, at tokens <paramref name="Start"/> to <paramref name="End"/> (exclusive): either fields of the
/// calendar that the reference still has to complete, or days. Neither, where no such day exists or nothing is known to
/// count from: then the words are a date, but say none.
/// </summary>
internal readonly record struct Mention(int Start, int End, DateFields? Fields, DaySpan? Days, DatePrecision Precision)
{
    public DateBound Bound { get; init; }

    public Hedge Hedge { get; init; }

    public TimePart Part { get; init; }

    /// <summary>It was counted, so that the words before it can hedge the count ("over a month ago").</summary>
    public bool Counted { get; init; }

    /// <summary>It is a feast or a named day.</summary>
    public bool Holiday { get; init; }

    public static Mention Of(int start, int end, DateFields fields) => new(start, end, fields, null, fields.Precision);

    public static Mention Of(int start, int end, DaySpan? days, DatePrecision precision) => new(start, end, null, days, precision);
}
