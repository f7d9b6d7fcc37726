using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// What a date leaves open, as day numbers: the first day of what it speaks of, some day of it, and its last day, which
/// come in this order. "Since 2018" says something of the first only, "in 2017" of some day, "1996–2001" of both ends.
/// </summary>
internal readonly record struct Days(Interval First, Interval Some, Interval Last)
{
    private const double TightDays = 3,
        LooseDays = 7,
        ShareOfDistance = 0.03;

    // Around what an article without a date is taken to have been written.
    private static readonly int Unpublished = new DateOnly(2020, 1, 1).DayNumber;

    private static readonly Interval Any = new(null, null);

    // What no day satisfies.
    private static readonly Interval None = new(double.MaxValue, double.MinValue);

    /// <summary>Whether there are three days in order, each in its interval.</summary>
    public bool IsPossible
    {
        get
        {
            double low = double.MinValue;
            foreach (Interval step in (ReadOnlySpan<Interval>)[First, Some, Last])
            {
                low = Math.Max(low, step.Low ?? low);
                if (low > step.High)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <param name="slack">How many days to either side of those named the date may lie.</param>
    public static Days Of(DateRange date, double slack)
    {
        Interval named = Named(date, slack);
        return date.Bound switch
        {
            DateBound.Since => new(named, Any, Any),
            DateBound.Until => new(Any, Any, named),
            DateBound.By => new(Any, new(null, date.To.DayNumber + slack), Any),
            DateBound.Before => new(Any, new(null, date.From.DayNumber - 1 + slack), Any),
            DateBound.After => new(Any, new(date.To.DayNumber + 1 - slack, null), Any),
            DateBound.Throughout => new(Named(Beginning(date), slack), Any, Named(End(date), slack)),
            _ => new(Any, named, Any),
        };
    }

    public Days And(Days other) =>
        new(First.Intersect(other.First) ?? None, Some.Intersect(other.Some) ?? None, Last.Intersect(other.Last) ?? None);

    /// <summary>The days a period can begin on.</summary>
    public static DateRange Beginning(DateRange period) =>
        period with
        {
            To = CalendarBounds.Last(period.From, period.Precision),
            Bound = DateBound.Since,
        };

    /// <summary>The days a period can end on.</summary>
    public static DateRange End(DateRange period) =>
        period with
        {
            From = CalendarBounds.First(period.To, period.Precision),
            Bound = DateBound.Until,
        };

    /// <summary>The days that a date names, and the slack on either side.</summary>
    public static Interval Named(DateRange date, double slack) => new(date.From.DayNumber - slack, date.To.DayNumber + slack);

    /// <summary>How many days lie from one date's days to the other's; 0 where they share one.</summary>
    public static double Between(Interval x, Interval y) =>
        x.Intersect(y) is null ? Math.Max(x.Low!.Value, y.Low!.Value) - Math.Min(x.High!.Value, y.High!.Value) : 0;

    /// <summary>How many days a date names.</summary>
    public static int Length(DateRange date) => date.To.DayNumber - date.From.DayNumber + 1;

    /// <summary>The same, or of a date that is counted back how many days one of what was counted has.</summary>
    public static int Coarseness(DateRange date) =>
        date is { Ago: true, Precision: not DatePrecision.Day }
            ? CalendarBounds.Last(date.From, date.Precision).DayNumber - CalendarBounds.First(date.From, date.Precision).DayNumber + 1
            : Length(date);

    /// <summary>
    /// How far off a date may be that is told as about right: a unit of its own or, of what is long past, a share of the time since;
    /// of a day three days, and a week at a stretch. 0 of any other date.
    /// </summary>
    public static double Slack(ArticleVersion version, bool loose)
    {
        if (version.Value is not DateRange { Hedge: Hedge.About } date)
        {
            return 0;
        }

        if (date.Precision == DatePrecision.Day)
        {
            return loose ? LooseDays : TightDays;
        }

        double past = ShareOfDistance * Math.Abs((version.AsOf?.First.DayNumber ?? Unpublished) - date.From.DayNumber);
        return Math.Floor(Math.Max(Length(date), past) * (loose ? 2 : 1));
    }
}
