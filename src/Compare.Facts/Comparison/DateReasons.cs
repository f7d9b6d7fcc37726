using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Why two dates stand to each other as they do.</summary>
internal static class DateReasons
{
    private const int DaysOfMonth = 31;

    /// <summary>Some day fits both.</summary>
    /// <param name="near">Whether the day that is told lies close to the limit that is told.</param>
    public static Reason Fit(ArticleVersion a, ArticleVersion b, bool near)
    {
        (DateRange x, DateRange y) = ((DateRange)a.Value, (DateRange)b.Value);
        bool plain = !IsLoose(x) && !IsLoose(y);
        if (plain && x.From == y.From && x.To == y.To && Open(x) is null && Open(y) is null)
        {
            return Reason.Of("reason.same-dates");
        }

        return Inside(a, b)
            ?? Inside(b, a)
            ?? (IsLoose(x) != IsLoose(y) && Open(x) is null && Open(y) is null ? Around(a, b, near) : Bounds(a, b, near));
    }

    /// <summary>"Around 5 May" can be 6 May.</summary>
    public static Reason Around(ArticleVersion a, ArticleVersion b, bool near)
    {
        (ArticleVersion hedged, ArticleVersion other) = IsLoose((DateRange)a.Value) ? (a, b) : (b, a);
        return Reason.Of(near ? "reason.around" : "reason.loosely-around", ("hedged", Quoted(hedged)), ("other", Label(other)));
    }

    /// <summary>How far apart, counted as coarsely as the coarser of the two is given; null where they touch.</summary>
    public static Reason? Apart(DateRange a, DateRange b)
    {
        if (a.Bound == DateBound.Throughout && b.Bound == DateBound.Throughout)
        {
            Reason? begin = Apart(Days.Beginning(a), Days.Beginning(b));
            Reason? end = Apart(Days.End(a), Days.End(b));
            Reason? first = begin is null ? null : Reason.Of("apart.beginnings", ("apart", begin));
            Reason? last = end is null ? null : Reason.Of("apart.ends", ("apart", end));
            return first is not null && last is not null ? Reason.Of("text.and", ("first", first), ("last", last)) : first ?? last;
        }

        double gap = Days.Between(Days.Named(a, 0), Days.Named(b, 0));
        if (gap == 0)
        {
            return null;
        }

        (DateRange early, DateRange late) = a.To < b.From ? (a, b) : (b, a);
        DatePrecision precision = (DatePrecision)Math.Max((int)a.Precision, (int)b.Precision);
        int years = late.From.Year - early.To.Year;
        int months = CalendarBounds.Months(early.To, late.From) - 1;
        bool days = gap <= DaysOfMonth && (a.Precision == DatePrecision.Day || b.Precision == DatePrecision.Day);
        return days ? Reason.Of("apart.days", ("count", (int)gap))
            : precision >= DatePrecision.Year && years > 0 ? Reason.Of("apart.years", ("count", years))
            : precision >= DatePrecision.Month && months > 0 ? Reason.Of("apart.months", ("count", months))
            : Reason.Of("apart.days", ("count", (int)gap));
    }

    /// <summary>How many days apart, to rank by; of two periods at both their ends.</summary>
    public static double Size(DateRange a, DateRange b) =>
        a.Bound == DateBound.Throughout && b.Bound == DateBound.Throughout
            ? Size(Days.Beginning(a), Days.Beginning(b)) + Size(Days.End(a), Days.End(b))
            : Days.Between(Days.Named(a, 0), Days.Named(b, 0));

    private static Reason? Inside(ArticleVersion inner, ArticleVersion outer) =>
        inner.Value is DateRange { Bound: DateBound.Within } x
        && !IsLoose(x)
        && outer.Value is DateRange { Bound: DateBound.Within or DateBound.Throughout } y
        && y.From <= x.From
        && x.To <= y.To
            ? IsLoose(y)
                ? Around(inner, outer, near: true)
                : Reason.Of("reason.within", ("inner", Label(inner)), ("outer", Label(outer)))
            : null;

    private static Reason Bounds(ArticleVersion a, ArticleVersion b, bool near)
    {
        string way = near ? "reason." : "reason.loose-";
        return (Open((DateRange)a.Value), Open((DateRange)b.Value)) switch
        {
            (null, null) => Reason.Of("reason.overlap"),
            ({ } one, null) => Reason.Of(way + one, ("bound", Quoted(a))),
            (null, { } one) => Reason.Of(way + one, ("bound", Quoted(b))),
            _ => Reason.Of(way + "open-dates", ("a", Quoted(a)), ("b", Quoted(b))),
        };
    }

    private static string? Open(DateRange date) =>
        date.Bound switch
        {
            DateBound.Since => "beginning",
            DateBound.Until => "end",
            DateBound.Before or DateBound.By => "latest",
            DateBound.After => "earliest",
            _ => null,
        };

    private static StatedValue Quoted(ArticleVersion version) => new(version.Value, version.Words, Quoted: true);

    /// <summary>Whether a hedge allows more, or other days, than those that are named.</summary>
    private static bool IsLoose(DateRange date) => date.Hedge is not (Hedge.Exact or Hedge.Range);

    /// <summary>A date that is called by its own words has them in quotation marks.</summary>
    private static StatedValue Label(ArticleVersion version) =>
        new(version.Value, version.Words, Quoted: version.Value is DateRange { HasOwnWords: true });
}
