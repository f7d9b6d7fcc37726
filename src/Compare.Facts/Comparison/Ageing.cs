using Compare.Facts.Wording;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>
/// Ages that articles of different dates give: a year later the same person is a year older. Each age says between which days
/// the person was born.
/// </summary>
internal static class Ageing
{
    private const int OldestYears = 200;

    /// <summary>The comparison of two ages, with what the time between them makes of it.</summary>
    public static PairComparison Judge(ArticleVersion a, ArticleVersion b, PairComparison plain)
    {
        if (
            plain.Kind is not (RelationKind.Differ or RelationKind.Conflict)
            || a.AsOf is not { } x
            || b.AsOf is not { } y
            || x == y
            || Born(a.Value, x) is not { } one
            || Born(b.Value, y) is not { } other
            || one.Intersect(other) is null
        )
        {
            return plain;
        }

        (PartialDate first, PartialDate last) = (x.First, x.Last).CompareTo((y.First, y.Last)) <= 0 ? (x, y) : (y, x);
        return plain with
        {
            Kind = RelationKind.Consistent,
            Difference = null,
            Reason = Reason.Of("reason.ageing", ("first", first), ("last", last)),
        };
    }

    /// <summary>As day numbers; null where the value is no age of a person, or one that is not counted in years or months.</summary>
    private static Interval? Born(Value value, PartialDate asOf)
    {
        if (value is not Quantity { Kind: ValueKind.Age, Unit: "year" or "month" } age || asOf.Year <= OldestYears)
        {
            return null;
        }

        // 32 years are all days until the next birthday.
        Interval months = Units.In(age, "month").Stated;
        double? most = months.High + Units.Convert(1, age.Unit, "month");
        return IsOfSomebody(months.Low) && IsOfSomebody(most)
            ? new Interval(
                most is { } high ? asOf.First.AddMonths(-(int)high).DayNumber + 1 : null,
                months.Low is { } low ? asOf.Last.AddMonths(-(int)low).DayNumber : null
            )
            : null;
    }

    private static bool IsOfSomebody(double? months) => months is null or (>= 0 and <= OldestYears * 12);
}
