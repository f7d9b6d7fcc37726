using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// What a date leaves open, as day numbers: the first day of what it speaks of, some day of it, and its last day, which
/// come in this order. "Since 2018" says something of the first only, "in 2017" of some day, "1996–2001" of both ends.
/// </summary>
internal readonly record struct Days(Interval First, Interval Some, Interval Last)
{
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

    public static Days Of(DateRange date)
    {
        Interval named = Named(date);
        int slack = Slack(date);
        return date.Bound switch
        {
            DateBound.Since => new(named, Any, Any),
            DateBound.Until => new(Any, Any, named),
            DateBound.Before => new(Any, new(null, date.From.DayNumber - 1 + slack), Any),
            DateBound.After => new(Any, new(date.To.DayNumber + 1 - slack, null), Any),
            DateBound.Throughout => new(Named(Beginning(date)), Any, Named(End(date))),
            _ => new(Any, named, Any),
        };
    }

    public Days And(Days other) => new(
        First.Intersect(other.First) ?? None, Some.Intersect(other.Some) ?? None, Last.Intersect(other.Last) ?? None);

    /// <summary>The days a period can begin on.</summary>
    public static DateRange Beginning(DateRange period) =>
        period with { To = CalendarBounds.Last(period.From, period.Precision), Bound = DateBound.Since };

    /// <summary>The days a period can end on.</summary>
    public static DateRange End(DateRange period) =>
        period with { From = CalendarBounds.First(period.To, period.Precision), Bound = DateBound.Until };

    /// <summary>The days that a date names, and as many on either side where it names them loosely ("around 2017").</summary>
    public static Interval Named(DateRange date) => new(date.From.DayNumber - Slack(date), date.To.DayNumber + Slack(date));

    /// <summary>How many days lie from one date's days to the other's; 0 where they share one.</summary>
    public static double Gap(DateRange a, DateRange b)
    {
        (Interval x, Interval y) = (Named(a), Named(b));
        return x.Intersect(y) is null ? Math.Max(x.Low!.Value, y.Low!.Value) - Math.Min(x.High!.Value, y.High!.Value) : 0;
    }

    /// <summary>How many days a date names.</summary>
    public static int Length(DateRange date) => date.To.DayNumber - date.From.DayNumber + 1;

    private static int Slack(DateRange date) => date.Hedge == Hedge.About ? Length(date) : 0;
}
