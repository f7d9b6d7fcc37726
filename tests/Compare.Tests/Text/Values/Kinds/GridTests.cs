using System.Globalization;
using Compare.Text.Values;
using NUnit.Framework;
using Interval = Compare.Text.Values.Interval;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>
/// Every bound, before and behind, of every kind of amount, in sentences of several orders, against a model that knows only what each
/// word says; and the same sentence in other words, of which the values must not change.
/// </summary>
public class GridTests
{
    private sealed record Bound(string Before, string Behind, Hedge Hedge, bool HasLow, bool HasHigh, bool Included);

    private sealed record Kind(string Words, ValueKind Of, double Nominal, string? Unit);

    private static readonly Bound[] Bounds =
    [
        new("", "", Hedge.Exact, true, true, true),
        new("at least ", "", Hedge.AtLeast, true, false, true),
        new("no fewer than ", "", Hedge.AtLeast, true, false, true),
        new("", " or more", Hedge.AtLeast, true, false, true),
        new("more than ", "", Hedge.Over, true, false, false),
        new("over ", "", Hedge.Over, true, false, false),
        new("upwards of ", "", Hedge.Over, true, false, false),
        new("up to ", "", Hedge.AtMost, false, true, true),
        new("at most ", "", Hedge.AtMost, false, true, true),
        new("as many as ", "", Hedge.AtMost, false, true, true),
        new("less than ", "", Hedge.AtMost, false, true, false),
        new("fewer than ", "", Hedge.AtMost, false, true, false),
        new("nearly ", "", Hedge.Nearly, false, true, false),
        new("just under ", "", Hedge.Nearly, false, true, false),
        new("exactly ", "", Hedge.Exact, true, true, true),
    ];

    private static readonly Kind[] Kinds =
    [
        new("40", ValueKind.Number, 40, null),
        new("forty", ValueKind.Number, 40, null),
        new("1,500", ValueKind.Number, 1500, null),
        new("two dozen", ValueKind.Number, 24, null),
        new("2.5 million", ValueKind.Number, 2_500_000, null),
        new("35 percent", ValueKind.Percent, 35, "percent"),
        new("35%", ValueKind.Percent, 35, "percent"),
        new("$40 million", ValueKind.Money, 40_000_000, "USD"),
        new("40 million dollars", ValueKind.Money, 40_000_000, "USD"),
        new("€3bn", ValueKind.Money, 3_000_000_000, "EUR"),
        new("12 kilometres", ValueKind.Measure, 12, "kilometre"),
        new("12km", ValueKind.Measure, 12, "kilometre"),
        new("30 tonnes", ValueKind.Measure, 30, "tonne"),
        new("three years", ValueKind.Duration, 3, "year"),
        new("90 minutes", ValueKind.Duration, 90, "minute"),
        new("17 years old", ValueKind.Age, 17, "year"),
    ];

    private static readonly string[] Orders =
    [
        "It was {0}.",
        "The reports spoke of {0}, officials said.",
        "According to the office, {0} is the figure.",
    ];

    private static IEnumerable<TestCaseData> Cells =>
        from bound in Bounds
        from kind in Kinds
        from order in Orders
        where !(bound.Behind.Length > 0 && kind.Of == ValueKind.Age)
        // At the head of a clause "over three years" says during.
        where !(bound.Before == "over " && kind.Of == ValueKind.Duration && order.Contains(", {0}", StringComparison.Ordinal))
        select new TestCaseData(
            string.Format(CultureInfo.InvariantCulture, order, bound.Before + kind.Words + bound.Behind),
            bound,
            kind
        ).SetArgDisplayNames($"{order} {bound.Before}{kind.Words}{bound.Behind}");

    [TestCaseSource(nameof(Cells))]
    public void Says_what_its_words_say(string text, object boundOf, object kindOf)
    {
        (var bound, var kind) = ((Bound)boundOf, (Kind)kindOf);
        var found = (Quantity)Reading.Of(text).Single();
        var expected = new Interval(
            bound.HasLow ? kind.Nominal : null,
            bound.HasHigh ? kind.Nominal : null,
            bound.Included,
            bound.Included
        );
        Assert.That(
            (found.Kind, found.Nominal, found.Unit, found.Hedge, found.Stated),
            Is.EqualTo((kind.Of, (double?)kind.Nominal, kind.Unit, bound.Hedge, expected))
        );
    }

    private static readonly (string From, string To)[] Links = [("between {0}", " and {1}"), ("from {0}", " to {1}"), ("{0}", " to {1}")];

    private static readonly (string Low, string High, string Unit, ValueKind Kind, double First, double Second, string? Name)[] Ends =
    [
        ("12", "20", "", ValueKind.Number, 12, 20, null),
        ("twelve", "twenty", "", ValueKind.Number, 12, 20, null),
        ("12", "20", " percent", ValueKind.Percent, 12, 20, "percent"),
        ("12", "20", " million", ValueKind.Number, 12e6, 20e6, null),
        ("12", "20", " kilometres", ValueKind.Measure, 12, 20, "kilometre"),
        ("12", "20", " years", ValueKind.Duration, 12, 20, "year"),
        ("$12", "$20", " million", ValueKind.Money, 12e6, 20e6, "USD"),
        ("-2", "3", " percent", ValueKind.Percent, -2, 3, "percent"),
        ("1.5", "2.5", " tonnes", ValueKind.Measure, 1.5, 2.5, "tonne"),
    ];

    private static IEnumerable<TestCaseData> Ranges =>
        from link in Links
        from end in Ends
        from both in new[] { false, true }
        where !(both && end.Unit.Length == 0)
        select new TestCaseData(
            "It may be "
                + string.Format(CultureInfo.InvariantCulture, link.From, end.Low)
                + (both ? end.Unit : "")
                + string.Format(CultureInfo.InvariantCulture, link.To, "", end.High)
                + end.Unit
                + ", officials said.",
            end.Kind,
            end.First,
            end.Second,
            end.Name
        );

    [TestCaseSource(nameof(Ranges))]
    public void Shares_unit_and_scale_in_a_range(string text, ValueKind kind, double low, double high, string? unit)
    {
        var found = (Quantity)Reading.Of(text).Single();
        Assert.That((found.Kind, found.Unit, found.Hedge, found.Stated), Is.EqualTo((kind, unit, Hedge.Range, new Interval(low, high))));
    }

    /// <summary>Variants of one statement: number words for digits, another order, the passive, a clause before it.</summary>
    [TestCase(
        "The flood killed 12 people.",
        "The flood killed twelve people.",
        "Twelve people were killed by the flood.",
        "As the rain fell, 12 people were killed."
    )]
    [TestCase("The dam cost $40 million.", "The dam cost 40 million dollars.", "$40m was spent on the dam.", "The dam cost US$40,000,000.")]
    [TestCase("More than 2,000 fled.", "Over 2,000 fled.", "More than two thousand fled.", "By dusk, more than 2000 had fled.")]
    [TestCase("He got 18 months.", "He got eighteen months.", "Eighteen months was what he got.", "An 18-month term was given to him.")]
    [TestCase(
        "A third of homes lost power.",
        "One third of homes lost power.",
        "One-third of the homes lost power.",
        "The storm cut power to a third of homes."
    )]
    [TestCase(
        "The wall is 2.5 metres high.",
        "The wall is 2.5m high.",
        "The wall is two and a half metres high.",
        "It has a 2.5-metre wall."
    )]
    [TestCase("About 300 sheep died.", "Around 300 sheep died.", "Some 300 sheep died.", "Roughly three hundred sheep died.")]
    public void Says_the_same_in_other_words(params string[] variants)
    {
        static (ValueKind, double?, string?, Hedge, Interval) Said(string text)
        {
            var value = (Quantity)Reading.Of(text).Single();
            return (value.Kind, value.Nominal is { } n ? Math.Round(n, 6) : null, value.Unit, value.Hedge, value.Stated);
        }

        Assert.That(variants.Select(Said), Is.All.EqualTo(Said(variants[0])));
    }
}
