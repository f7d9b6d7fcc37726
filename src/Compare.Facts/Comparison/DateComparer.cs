using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Sets two dates side by side.</summary>
internal static class DateComparer
{
    public static PairComparison Compare(Said<DateRange> a, Said<DateRange> b)
    {
        (DateRange x, DateRange y) = (a.Value, b.Value);
        bool sameDays = x.From == y.From && x.To == y.To;
        if (sameDays && x.Bound == y.Bound && x.Hedge == y.Hedge)
        {
            return PairComparison.Agree;
        }

        (string? apart, double distance) = Distance(x, y);
        if (!Days.Of(x).And(Days.Of(y)).IsPossible)
        {
            return new(RelationKind.Conflict, distance, apart, "no date fits both");
        }

        bool near = IsNear(x, y);
        string reason = sameDays ? "the same dates, put differently" : Inside(x, y) ?? Inside(y, x) ?? Reason(a, b, near);
        return new(near ? RelationKind.Consistent : RelationKind.Differ, distance, near ? null : apart, reason);
    }

    // What tolerance is to figures, the coarser date's own length is to a date with an open end.
    private static bool IsNear(DateRange a, DateRange b)
    {
        double gap = Days.Gap(a, b);
        bool open = IsMoment(a) && IsMoment(b);
        return gap == 0 || (open && gap <= Math.Max(Days.Length(a), Days.Length(b)));
    }

    private static bool IsMoment(DateRange date) => date.Bound is DateBound.Within or DateBound.Before or DateBound.After;

    private static string? Inside(DateRange inner, DateRange outer) =>
        inner.Bound == DateBound.Within && outer.Bound is DateBound.Within or DateBound.Throughout
            && outer.From <= inner.From && inner.To <= outer.To
            ? $"{DateFormat.Label(inner)} lies within {DateFormat.Label(outer)}"
            : null;

    private static string Reason(Said<DateRange> a, Said<DateRange> b, bool near)
    {
        string[] open = [.. new[] { Open(a), Open(b) }.OfType<string>()];
        return open.Length == 0 ? "their days overlap" : Phrasing.List(open) + (near ? ", so both can hold" : ", so the two fit, if loosely");
    }

    private static string? Open(Said<DateRange> said) => said.Value.Bound switch
    {
        DateBound.Since => $"{said.Quoted} tells only the beginning",
        DateBound.Until => $"{said.Quoted} tells only the end",
        DateBound.Before => $"{said.Quoted} sets only a latest date",
        DateBound.After => $"{said.Quoted} sets only an earliest date",
        _ => null,
    };

    // How far apart, counted as coarsely as the coarser of the two is given.
    private static (string? Told, double Days) Distance(DateRange a, DateRange b)
    {
        if (a.Bound == DateBound.Throughout && b.Bound == DateBound.Throughout)
        {
            (string? begin, double first) = Distance(Days.Beginning(a), Days.Beginning(b));
            (string? end, double last) = Distance(Days.End(a), Days.End(b));
            string[] told = [.. new[] { begin is null ? null : "beginnings " + begin, end is null ? null : "ends " + end }.OfType<string>()];
            return (Phrasing.List(told), first + last);
        }

        double gap = Days.Gap(a, b);
        if (gap == 0)
        {
            return (null, 0);
        }

        (DateRange early, DateRange late) = a.To < b.From ? (a, b) : (b, a);
        DatePrecision precision = (DatePrecision)Math.Max((int)a.Precision, (int)b.Precision);
        int years = late.From.Year - early.To.Year;
        int months = CalendarBounds.Months(early.To, late.From) - 1;
        string size = precision >= DatePrecision.Year && years > 0 ? Phrasing.Count(years, "year")
            : precision >= DatePrecision.Month && months > 0 ? Phrasing.Count(months, "month")
            : Phrasing.Count((int)gap, "day");
        return (size + " apart", gap);
    }
}
