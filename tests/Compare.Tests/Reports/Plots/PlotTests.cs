using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Compare.Facts.Claims;
using Compare.Input.Words;
using Compare.Reports.Plots;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Reports.Plots;

public class PlotTests
{
    private static readonly Article Courier = Sample.Article("courier", "Courier", "t", null, "said so");
    private static readonly Article Other = Sample.Article(
        "other",
        "<b>\"Other\"</b> & sons, of a name far too long for the line",
        "t",
        null,
        "said so"
    );

    private static readonly Func<TextSpan, Value> Three = Sample.Quantity(3, 2.5, 3.5, kind: ValueKind.Duration, unit: "year");

    private static IEnumerable<TestCaseData> Drawn() =>
        [
            new TestCaseData(Three, Sample.Quantity(42, 41, 43, kind: ValueKind.Duration, unit: "month"), 2, 2, 0).SetArgDisplayNames(
                "units that convert"
            ),
            new TestCaseData(Three, Sample.Quantity(null, 2, 4, Hedge.Range, ValueKind.Duration, "year"), 1, 2, 0).SetArgDisplayNames(
                "a range has no dot"
            ),
            new TestCaseData(Three, Sample.Quantity(5, null, 5, Hedge.AtMost, ValueKind.Duration, "year"), 2, 2, 1).SetArgDisplayNames(
                "no floor"
            ),
            new TestCaseData(Three, Sample.Quantity(5, 5, null, Hedge.Over, ValueKind.Duration, "year"), 2, 2, 1).SetArgDisplayNames(
                "no ceiling"
            ),
            new TestCaseData(
                Sample.Date("2021-07-09", "2021-07-09", DatePrecision.Day),
                Sample.Date("2021-07-01", "2021-07-31", DatePrecision.Month),
                1,
                1,
                0
            ).SetArgDisplayNames("a day in a month"),
            new TestCaseData(
                Sample.Date("2017-01-01", "2017-12-31", DatePrecision.Year),
                Sample.Date("2018-01-01", "2018-12-31", DatePrecision.Year, DateBound.Since),
                0,
                2,
                1
            ).SetArgDisplayNames("since a year"),
        ];

    [TestCaseSource(nameof(Drawn))]
    public void Draws_a_dot_for_what_is_said_and_a_band_for_what_is_allowed(
        Func<TextSpan, Value> a,
        Func<TextSpan, Value> b,
        int dots,
        int bands,
        int open
    )
    {
        var svg = Draw(a, b)!;
        Assert.That(
            (svg.QuerySelectorAll(".dot").Length, svg.QuerySelectorAll(".band").Length, svg.QuerySelectorAll(".open").Length),
            Is.EqualTo((dots, bands, open))
        );
    }

    private static IEnumerable<TestCaseData> NotDrawn() =>
        [
            new TestCaseData(Three, Sample.Quantity(3, 3, 3, kind: ValueKind.Money, unit: "USD")).SetArgDisplayNames(
                "units that do not convert"
            ),
            new TestCaseData(
                (Func<TextSpan, Value>)(s => new Name(s, "A")),
                (Func<TextSpan, Value>)(s => new Name(s, "B"))
            ).SetArgDisplayNames("names"),
            new TestCaseData(
                (Func<TextSpan, Value>)(s => new Label(s, "A")),
                (Func<TextSpan, Value>)(s => new Label(s, "B"))
            ).SetArgDisplayNames("labels"),
            new TestCaseData(
                Sample.Quantity(null, null, null, Hedge.Vague),
                Sample.Quantity(null, null, null, Hedge.Vague)
            ).SetArgDisplayNames("no figure at all"),
        ];

    [TestCaseSource(nameof(NotDrawn))]
    public void Draws_nothing_where_there_is_no_line_to_draw_on(Func<TextSpan, Value> a, Func<TextSpan, Value> b) =>
        Assert.That(Draw(a, b), Is.Null);

    [Test]
    public void Says_in_words_what_it_shows() =>
        Assert.That(
            Draw(
                    Three,
                    Sample.Quantity(5, 5, null, Hedge.Over, ValueKind.Duration, "year"),
                    new PlottedReference(Sample.Quantity(38, null, null, kind: ValueKind.Duration, unit: "month")(default), "38 months")
                )!
                .GetAttribute("aria-label"),
            Is.EqualTo(
                $"How long. Courier: v1, which allows 2½ years to 3½ years. {Other.Outlet}: v2, which allows 5 years and more. Reference: "
                    + $"38 months."
            )
        );

    [Test]
    public void Cuts_long_names_and_keeps_hostile_ones_as_text()
    {
        var svg = Draw(Three, Three)!;
        Assert.That(
            string.Join('|', svg.QuerySelectorAll(".who:not(.narrow)").Select(w => w.TextContent)),
            Is.EqualTo("Courier|<b>\"Other\"</b> & sons, of a n…")
        );
        Assert.That(svg.QuerySelectorAll("b"), Is.Empty);
    }

    [Test]
    public void A_reference_is_a_line_with_its_words() =>
        Assert.That(Draw(Three, Three, new PlottedReference(Three(default), "3 years"))!.QuerySelectorAll(".ref").Length, Is.EqualTo(1));

    private static IElement? Draw(Func<TextSpan, Value> a, Func<TextSpan, Value> b, PlottedReference? reference = null)
    {
        Claim[] claims = [Sample.Claim(Courier, "said", a), Sample.Claim(Other, "said", b)];
        var svg = FactPlot.Draw(
            "How long",
            "",
            [.. claims.Select((c, i) => new PlottedVersion(c, i, $"v{i + 1}", $"v{i + 1}"))],
            reference,
            WordbookLoader.LoadDefault()
        );
        return svg is null ? null : new HtmlParser().ParseDocument(svg.ToString()).QuerySelector("svg");
    }
}
