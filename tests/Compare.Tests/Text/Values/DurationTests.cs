using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class DurationTests
{
    [TestCase("It took 9 years.", "[9 years] duration 9 year")]
    [TestCase("after three-and-a-half years", "[three-and-a-half years] duration 3.5 year")]
    [TestCase("the decade-long war", "[decade-long] duration 10 year")]
    [TestCase("a decade-long war", "[decade-long] duration 10 year")]
    [TestCase("its two-decade-long presence", "[two-decade-long] duration 20 year")]
    [TestCase("after two costly decades", "[two costly decades] duration 20 year")]
    [TestCase("three years and two months", "[three years and two months] duration 38 month")]
    [TestCase("less than three months", "[less than three months] duration 3 month atmost ..3")]
    [TestCase("nearly three decades", "[nearly three decades] duration 30 year nearly ..30")]
    [TestCase("half an hour", "[half an hour] duration 0.5 hour")]
    [TestCase("an hour and a half", "[an hour and a half] duration 1.5 hour")]
    [TestCase("They rowed an hour and half the boats sank.", "[an hour] duration 1 hour; [half] percent 50 percent")]
    [TestCase("It ran two years and half her friends left.", "[two years] duration 2 year; [half] number 0.5")]
    [TestCase("It lasted a week and a third of the money was gone.", "[a week] duration 1 week; [a third] percent 33.333333 percent")]
    [TestCase("They walked a mile and half the dogs followed.", "[a mile] measure 1 mile; [half] percent 50 percent")]
    [TestCase("They walked two miles and a quarter of their water was gone.", "[two miles] measure 2 mile; [a quarter] percent 25 percent")]
    [TestCase("They walked a mile and a half the next day.", "[a mile and a half] measure 1.5 mile")]
    [TestCase("It took a year and a half of talks.", "[a year and a half] duration 1.5 year")]
    [TestCase("They rowed an hour and a quarter.", "[an hour and a quarter] duration 1.25 hour")]
    [TestCase("They walked two and a half miles.", "[two and a half miles] measure 2.5 mile")]
    [TestCase("several weeks", "[several weeks] duration week vague 3..9")]
    [TestCase("half a century", "[half a century] duration 50 year")]
    [TestCase("five people years later", "[five] number 5")]
    [TestCase("killed 23 last week", "[23] number 23")]
    [TestCase("killed one last month", "[one] number 1")]
    [TestCase("the minutes of the meeting", "")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("three years", 2.5, 3.5)]
    [TestCase("three-and-a-half years", 3.25, 3.75)]
    [TestCase("two decades", 15, 25)]
    [TestCase("a decade-long war", 5, 15)]
    [TestCase("three years and two months", 37.5, 38.5)]
    public void Rounds_to_half_a_unit_of_the_last_digit(string text, double low, double high) =>
        Assert.That(((Quantity)Reading.Of(text).Single()).Rounding, Is.EqualTo(new Interval(low, high)));

    [Test]
    public void Years_of_a_period_are_a_duration()
    {
        var period = new DateRange(new(0, 9), Hedge.Exact, new(1979, 1, 1), new(1989, 12, 31), DatePrecision.Year, DateBound.Throughout);
        Quantity? span = Units.YearSpan(period);
        Assert.That((span?.Nominal, span?.Unit, span?.Rounding), Is.EqualTo((10.0, "year", new Interval(9, 11))));
        Assert.That(Units.YearSpan(period with { Bound = DateBound.Since }), Is.Null);
    }
}
