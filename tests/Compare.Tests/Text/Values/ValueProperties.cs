using System.Globalization;
using Compare.Text.Values;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Text.Values;

/// <summary>What holds for every text, told by chance and by malice.</summary>
public class ValueProperties
{
    private const int Long = 1_000_000;

    // Pieces that readers begin or go on with, in every order.
    private static readonly string[] Pieces =
    [
        "and a half",
        "twenty",
        "-",
        "one",
        "hundred",
        "million",
        "5",
        "1,000",
        ".5",
        "/",
        "$",
        "€",
        "m",
        "km",
        "per",
        "hour",
        "a",
        "an",
        "of",
        "between",
        "and",
        "to",
        "or",
        "about",
        "at least",
        "%",
        "percent",
        "years",
        "and two months",
        "old",
        "third",
        "half",
        "st",
        "point",
        "dozens",
        "tens of",
        "magnitude",
        "(",
        ")",
        ",",
        ".",
        "'",
        "\"",
        "½",
        "May",
        "2018",
        "early",
        "his",
        "30s",
        ":",
        "\n\n",
        "😀",
        "\uD800",
    ];

    private static Arbitrary<string> PieceTexts =>
        Gen.Elements(Pieces)
            .ListOf()
            .SelectMany(pieces => Gen.Elements(" ", "", "-").Select(glue => string.Join(glue, pieces)))
            .ToArbitrary();

    [Test]
    public void Any_text_is_read_and_its_values_stand_apart_in_order() =>
        Check.One(Fixed.Cases, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => StandApart(text ?? "")));

    [Test]
    public void Pieces_of_values_in_any_order_are_read_and_stand_apart() =>
        Check.One(Fixed.Cases.WithMaxTest(2000), Prop.ForAll(PieceTexts, StandApart));

    [Test]
    public void A_whole_number_with_separators_reads_as_itself() =>
        Check.One(
            Fixed.Cases,
            Prop.ForAll(ArbMap.Default.ArbFor<uint>(), n =>
                Reading.Of(n.ToString("#,0", CultureInfo.InvariantCulture) + " people") is [Quantity q]
                && q.Nominal == n
                && q.Rounding.Contains(n)
            )
        );

    [Test]
    public void A_number_in_words_reads_as_itself() =>
        Check.One(
            Fixed.Cases,
            Prop.ForAll(Gen.Choose(0, 999_999_999).ToArbitrary(), n =>
                Reading.Of(InWords(n)) is [Quantity q] && q.Nominal == n && q.Span.Length == InWords(n).Length
            )
        );

    [Test]
    public void Money_with_cents_reads_as_itself() =>
        Check.One(
            Fixed.Cases,
            Prop.ForAll(Gen.Choose(1, 99_999_999).ToArbitrary(), cents =>
                Reading.Of((cents / 100m).ToString("$#,0.00", CultureInfo.InvariantCulture))
                    is [Quantity { Kind: ValueKind.Money, Unit: "USD" } q]
                && Math.Abs(q.Nominal!.Value - (cents / 100.0)) < 1e-9
            )
        );

    [TestCase("and a half ")]
    [TestCase("1")]
    [TestCase("1,")]
    [TestCase("1 234 ")]
    [TestCase("-")]
    [TestCase("- 5 ")]
    [TestCase("twenty-")]
    [TestCase("hundred and ")]
    [TestCase("between 5 and ")]
    [TestCase("about ")]
    [TestCase("5, ")]
    [TestCase("5 km ")]
    [TestCase("2 hours ")]
    [TestCase("$")]
    [TestCase("point zero ")]
    [TestCase("tens of ")]
    [TestCase("1/")]
    [TestCase("(")]
    [TestCase("https:")]
    public void Repeated_without_end_it_takes_time_in_proportion_to_its_length(string piece)
    {
        // Work that grew with the square of this length would take more than a minute; what grows with it ends in a second.
        string text = string.Concat(Enumerable.Repeat(piece, Long / piece.Length));
        Assert.That(Task.Run(() => Reading.Of(text)).Wait(TimeSpan.FromMinutes(1)), "it takes too long");
    }

    private static bool StandApart(string text)
    {
        int end = 0;
        foreach (Value value in Reading.Of(text, "2021-08-16"))
        {
            bool figureInside = value is not Quantity quantity || value.Span.Contains(quantity.Figure);
            if (value.Span.Start < end || value.Span.End <= value.Span.Start || value.Span.End > text.Length || !figureInside)
            {
                return false;
            }

            end = value.Span.End;
        }

        return true;
    }

    private static string InWords(int n)
    {
        string[] ones =
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        string Rest(int rest, string link) => rest == 0 ? "" : link + InWords(rest);
        return n switch
        {
            < 20 => ones[n],
            < 100 => tens[n / 10] + Rest(n % 10, "-"),
            < 1000 => $"{ones[n / 100]} hundred{Rest(n % 100, " and ")}",
            < 1_000_000 => $"{InWords(n / 1000)} thousand{Rest(n % 1000, " ")}",
            _ => $"{InWords(n / 1_000_000)} million{Rest(n % 1_000_000, " ")}",
        };
    }
}
