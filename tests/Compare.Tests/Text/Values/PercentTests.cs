using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class PercentTests
{
    [TestCase("35%", "[35%] percent 35 percent")]
    [TestCase("five per cent", "[five per cent] percent 5 percent")]
    [TestCase("minus five percent", "[minus five percent] percent -5 percent")]
    [TestCase("nearly 60 percent", "[nearly 60 percent] percent 60 percent nearly ..60")]
    [TestCase("60, 65 and 82 percent", "[60] percent 60 percent; [65] percent 65 percent; [82 percent] percent 82 percent")]
    [TestCase("a quarter of voters", "[a quarter] percent 25 percent")]
    [TestCase("two thirds of the seats", "[two thirds] percent 66.666667 percent")]
    [TestCase("fell by a third.", "[a third] percent 33.333333 percent")]
    [TestCase("was up almost half on the year", "[almost half] percent 50 percent nearly ..50")]
    [TestCase("more than a quarter above the price", "[more than a quarter] percent 25 percent over 25..")]
    [TestCase("fell by a third to 200.", "[a third] percent 33.333333 percent; [200] number 200")]
    [TestCase("one in two", "[one in two] percent 50 percent")]
    [TestCase("nine in 10 doctors", "[nine in 10] percent 90 percent")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("fell by 0.5", "[0.5] number 0.5")]
    [TestCase("half", "[half] number 0.5")]
    [TestCase("By half time they led", "[half] number 0.5")]
    [TestCase("raised rates by a quarter point", "[a quarter] number 0.25")]
    [TestCase("up half a point", "[half] number 0.5")]
    [TestCase("the percentage", "")]
    [TestCase("five in 2009", "[five] number 5; [2009] date")]
    [TestCase("three in 24 hours", "[three] number 3; [24 hours] duration 24 hour")]
    [TestCase("https://x.org/?q=30%25", "")]
    public void Is_not_misled(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
