using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class RangeTests
{
    [TestCase("between 13 and 15", "[between 13 and 15] number range 13..15")]
    [TestCase("between two hundred and three hundred", "[between two hundred and three hundred] number range 200..300")]
    [TestCase("between 10 dollars and 20 dollars", "[between 10 dollars and 20 dollars] money USD range 10..20")]
    [TestCase("between the tenth and the fifteenth", "[between the tenth and the fifteenth] ordinal range 10..15")]
    [TestCase("from 200 to 300", "[from 200 to 300] number range 200..300")]
    [TestCase("12 to 13 billion", "[12 to 13 billion] number range 12000000000..13000000000")]
    [TestCase("7-9 lakh", "[7-9 lakh] number range 700000..900000")]
    [TestCase("13,000–15,000", "[13,000–15,000] number range 13000..15000")]
    [TestCase("1000 – 5000", "[1000 – 5000] number range 1000..5000")]
    [TestCase("60 or 61", "[60 or 61] number range 60..61")]
    [TestCase("two or three weeks", "[two or three weeks] duration week range 2..3")]
    [TestCase("$5 to $6 million", "[$5 to $6 million] money USD range 5000000..6000000")]
    [TestCase("$5 to 10 million", "[$5 to 10 million] money USD range 5000000..10000000")]
    [TestCase("$1.2–1.5bn", "[$1.2–1.5bn] money USD range 1200000000..1500000000")]
    [TestCase("50 to 80%", "[50 to 80%] percent percent range 50..80")]
    [TestCase("3.5–4.0 TeV", "[3.5–4.0 TeV] measure teraelectronvolt range 3.5..4")]
    [TestCase("2 - ~7 grams", "[2 - ~7 grams] measure gram range 2..7")]
    [TestCase("between 44 mg and 50 mg", "[between 44 mg and 50 mg] measure milligram range 44..50")]
    [TestCase("more than 10 and less than 20", "[more than 10 and less than 20] number range 10..20")]
    [TestCase("at most 100 and at least 20", "[at most 100 and at least 20] number range 20..100")]
    [TestCase("above 5 and below 10", "[above 5 and below 10] number range 5..10")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("rose from 200 to 300", "[200] number 200; [300] number 300")]
    [TestCase("1 or 100", "[1] number 1; [100] number 100")]
    [TestCase("$5 to 10 people", "[$5] money 5 USD; [10] number 10")]
    [TestCase("more than 40 and less than 10", "[more than 40] number 40 over 40..; [less than 10] number 10 atmost ..10")]
    [TestCase("in 5 to the 3 of us", "[5] number 5; [3] number 3")]
    public void Is_not_misled(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
