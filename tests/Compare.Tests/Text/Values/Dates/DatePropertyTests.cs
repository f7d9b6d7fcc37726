using System.Globalization;
using Compare.Text.Values;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Text.Values.Dates;

public class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "0",
        "1",
        "9",
        "31",
        "32",
        "99",
        "1999",
        "2018",
        "9999",
        "99999999999",
        "1st",
        "twenty",
        "first",
        "second",
        "last",
        "next",
        "this",
        "the",
        "a",
        "of",
        "in",
        "on",
        "to",
        "from",
        "between",
        "and",
        "since",
        "until",
        "before",
        "after",
        "ago",
        "later",
        "earlier",
        "now",
        "early",
        "mid",
        "late",
        "end of",
        "rest of",
        "half",
        "quarter",
        "Q",
        "January",
        "Feb",
        "May",
        "Sept.",
        "December",
        "Monday",
        "Sat",
        "spring",
        "fall",
        "day",
        "weeks",
        "month",
        "years",
        "decade",
        "century",
        "centuries",
        "weekend",
        "yesterday",
        "Easter",
        "Ramadan",
        "Diwali",
        "Hanukkah",
        "Chinese New Year",
        "9/11",
        "BC",
        "AD",
        "nineties",
        "s",
        "'",
        "’",
        "-",
        "–",
        "/",
        ".",
        ",",
        "(",
        ")",
        "%",
        "$",
        ":",
        "\n",
        "million",
        "few",
    ];

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "MMMM d, yyyy",
        "d MMMM yyyy",
        "MMM d, yyyy",
        "dddd, MMMM d, yyyy",
        "M/d/yyyy",
        "yyyy/M/d",
        "d MMM yyyy",
        "MMMM d yyyy",
        "'the' d'th of' MMMM, yyyy",
    ];

    private static readonly string?[] References = [null, "0001-01-01", "9999-12-31", "2000-02-29", "2021-08", "1999"];

    [Test]
    public void A_day_written_and_read_again_is_the_same() =>
        Check.One(
            Fixed.Cases,
            Prop.ForAll(
                Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber)
                    .Zip(Gen.Elements(Formats))
                    .ToArbitrary(),
                drawn =>
                {
                    DateOnly day = DateOnly.FromDayNumber(drawn.Item1);
                    string text = day.ToString(drawn.Item2, CultureInfo.InvariantCulture);
                    var read = Reading.Of($"It happened on {text} in the north.").OfType<DateRange>().ToList();
                    return read.Count == 1 && read[0].From == day && read[0].To == day && read[0].Precision == DatePrecision.Day;
                }
            )
        );

    [Test]
    public void Any_words_in_any_order_give_ordered_days_in_ordered_spans() =>
        Check.One(
            Fixed.Cases.WithMaxTest(3000),
            Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Zip(Gen.Elements(References)).ToArbitrary(), drawn =>
                HoldsFor(string.Join(' ', drawn.Item1), drawn.Item2) && HoldsFor(string.Concat(drawn.Item1), drawn.Item2)
            )
        );

    [Test]
    public void Any_text_can_be_read() =>
        Check.One(Fixed.Cases, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || HoldsFor(text, "2021-08-17")));

    [TestCase("the ")]
    [TestCase("early ")]
    [TestCase("the end of ")]
    [TestCase("the first Monday of the last week of ")]
    [TestCase("1 year and ")]
    [TestCase("two days after ")]
    [TestCase("since ")]
    [TestCase("1999-")]
    [TestCase("Friday ")]
    [TestCase("Diwali ")]
    [TestCase("July 3 to ")]
    public void A_long_text_is_read_to_its_end(string piece) =>
        Assert.That(HoldsFor(string.Concat(Enumerable.Repeat(piece, 20_000)), "2021-08-17"));

    private static bool HoldsFor(string text, string? reference)
    {
        int end = 0;
        foreach (Value value in Reading.Of(text, reference))
        {
            if (
                value.Span.Start < end
                || value.Span.End > text.Length
                || value.Span.Start >= value.Span.End
                || (value is DateRange date && date.From > date.To)
            )
            {
                return false;
            }

            end = value.Span.End;
        }

        return true;
    }
}
