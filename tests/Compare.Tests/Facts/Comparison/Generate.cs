using System.Collections.Immutable;
using Compare.Facts.Comparison;
using Compare.Text.Common;
using Compare.Text.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = Compare.Text.Values.Interval;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Generators of values and of small sets of articles.</summary>
internal static class Generate
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private static readonly double[] Extremes =
    [
        0,
        -0.0,
        1,
        -1,
        1e-300,
        1e300,
        -1e300,
        double.MaxValue,
        double.Epsilon,
        double.NaN,
        double.PositiveInfinity,
        1234567890123456789012345678901234567890.0,
    ];

    /// <summary>Small whole figures under every hedge: all ends lie on halves.</summary>
    public static Gen<Quantity> Quantity { get; } =
        from figure in Gen.Choose(-3, 12)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from slack in Gen.Choose(1, 5)
        select Of(hedge, figure, slack, null);

    /// <summary>Bare figures of every size, to one or two digits.</summary>
    public static Gen<Quantity> Figure { get; } =
        from digits in Gen.Choose(1, 120)
        from power in Gen.Choose(-1, 4)
        select Of(Hedge.Exact, digits * Math.Pow(10, power), 0, null);

    /// <summary>Years, some of them told in months.</summary>
    public static Gen<Quantity> Time { get; } =
        from quantity in Quantity
        from unit in Gen.Elements("year", "month")
        select Units.In(quantity with { Unit = "year", Kind = ValueKind.Duration }, unit);

    /// <summary>One amount or another in one of three currencies.</summary>
    public static Gen<Quantity> Money { get; } =
        from figure in Gen.Choose(1, 2)
        from unit in Gen.Elements("EUR", "GBP", "USD")
        select Of(Hedge.Exact, figure, 0, unit);

    /// <summary>Figures that a text should not have, with units that need not match.</summary>
    public static Gen<Quantity> ExtremeQuantity { get; } =
        from figure in Gen.Elements(Extremes)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from slack in Gen.Elements(Extremes)
        from unit in Gen.Elements(null, "year", "month", "second", "USD", "EUR", "percent", "metre", "furlong")
        select Of(hedge, figure, slack, unit);

    public static Gen<DateRange> Date { get; } =
        from year in Gen.Choose(2000, 2003)
        from month in Gen.Choose(1, 12)
        from years in Gen.Choose(0, 2)
        from precision in Gen.Elements(DatePrecision.Day, DatePrecision.Month, DatePrecision.Year)
        from bound in Gen.Elements(Enum.GetValues<DateBound>())
        from hedge in Gen.Elements(Hedge.Exact, Hedge.Exact, Hedge.About)
        select Of(new DateOnly(year, month, 9), bound == DateBound.Throughout ? years : 0, precision, bound, hedge);

    public static Gen<Value> Any { get; } =
        Gen.OneOf(
            Quantity.Select(v => (Value)v),
            ExtremeQuantity.Select(v => (Value)v),
            Date.Select(v => (Value)v),
            Words.Select(w => (Value)new Name(Nowhere, w)),
            Words.Select(w => (Value)new Label(Nowhere, w)),
            Words.Select(w => (Value)new Quotation(Nowhere, w, null))
        );

    private static Gen<string> Words =>
        Gen.Elements(["Anna", "Anne", "A.", "Berg", "Bergs", "not", "12", "13", "<b>", "’"])
            .ArrayOf()
            .Where(w => w.Length is > 0 and < 5)
            .Select(w => string.Join(' ', w));

    /// <summary>Up to five articles with values of one generator, in an order that is not that of their ids.</summary>
    public static Gen<ImmutableArray<ArticleVersion>> Articles<T>(Gen<T> values)
        where T : Value =>
        from array in values.ArrayOf()
        from start in Gen.Choose(0, 4)
        select array
            .Take(5)
            .Select((v, i) => Given.Version(v, "its words", ((char)('a' + ((i + start) % 5))).ToString()))
            .ToImmutableArray();

    private static Quantity Of(Hedge hedge, double figure, double slack, string? unit)
    {
        Interval stated = hedge switch
        {
            Hedge.Nearly or Hedge.AtMost => new(null, figure, true, hedge == Hedge.AtMost && slack > 2),
            Hedge.Over or Hedge.AtLeast => new(figure, null, hedge == Hedge.AtLeast),
            Hedge.About or Hedge.Range => new(figure - slack, figure + slack),
            Hedge.Vague => new(figure, slack > 3 ? null : figure + slack),
            _ => new(figure, figure),
        };
        Interval rounding = hedge == Hedge.Exact ? new(figure - (slack / 2), figure + (slack / 2)) : stated;
        return Given.Quantity(hedge, hedge is Hedge.Range or Hedge.Vague ? null : figure, stated, rounding, unit);
    }

    private static DateRange Of(DateOnly day, int years, DatePrecision precision, DateBound bound, Hedge hedge)
    {
        DateOnly last = day.AddYears(years);
        (DateOnly from, DateOnly to) = precision switch
        {
            DatePrecision.Year => (new DateOnly(day.Year, 1, 1), new DateOnly(last.Year, 12, 31)),
            DatePrecision.Month => (
                new DateOnly(day.Year, day.Month, 1),
                new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month))
            ),
            _ => (day, last),
        };
        return new DateRange(Nowhere, hedge, from, to, precision, bound);
    }
}
