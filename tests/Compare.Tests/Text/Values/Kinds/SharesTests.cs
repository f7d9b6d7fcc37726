using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Parts of a whole.</summary>
public class SharesTests
{
    [TestCase("Nine out of 10 voters stayed home.", "[Nine out of 10] percent 90 percent")]
    [TestCase("Three of every five wells are dry.", "[Three of every five] percent 60 percent")]
    [TestCase("One in 300 Danes has it.", "[One in 300] percent 0.333333 percent")]
    [TestCase("One in four Swedes smokes.", "[One in four] percent 25 percent")]
    [TestCase("Twelve of the 40 bridges were shut.", "[Twelve] number 12; [40] number 40")]
    [TestCase("More than half of the seats were empty.", "[More than half] percent 50 percent over 50..")]
    [TestCase("More than half the crew fell ill.", "[More than half] percent 50 percent over 50..")]
    [TestCase("It needs a two-thirds majority.", "[two-thirds] percent 66.666667 percent")]
    [TestCase("Two thirds of the town burned.", "[Two thirds] percent 66.666667 percent")]
    [TestCase("A quarter of the harvest was lost.", "[A quarter] percent 25 percent")]
    [TestCase("The second half of the match was dull.", "[second] ordinal 2")]
    [TestCase("Half of those held were freed.", "[Half] percent 50 percent")]
    [TestCase("He won a third of the vote.", "[a third] percent 33.333333 percent")]
    [TestCase("Two in five children are hungry.", "[Two in five] percent 40 percent")]
    [TestCase("Three out of the four tyres burst.", "[Three] number 3; [four] number 4")]
    [TestCase("It shrank by a fifth.", "[a fifth] percent 20 percent")]
    [TestCase("Nearly three-quarters of homes have heating.", "[Nearly three-quarters] percent 75 percent nearly ..75")]
    [TestCase("A third man was held.", "[third] ordinal 3")]
    [TestCase("Turnout was 41.5 per cent.", "[41.5 per cent] percent 41.5 percent")]
    [TestCase("Two homes in every thousand have a well.", "[Two homes in every thousand] percent 0.2 percent")]
    [TestCase("Three ponds out of every ten are dry.", "[Three ponds out of every ten] percent 30 percent")]
    [TestCase("Three ponds out of ten are dry.", "[Three] number 3; [ten] number 10")]
    [TestCase("One died in two of the fires.", "[One] number 1; [two] number 2")]
    [TestCase("It killed one man in two of the fires.", "[one] number 1; [two] number 2")]
    [TestCase("Four wells out of every 50 are foul.", "[Four wells out of every 50] percent 8 percent")]
    [TestCase("One Swede in four has it.", "[One Swede in four] percent 25 percent")]
    [TestCase("One pupil in three, he said.", "[One pupil in three] percent 33.333333 percent")]
    [TestCase("The chance is 1-in-300.", "[1-in-300] percent 0.333333 percent")]
    [TestCase("It was a one-in-100 flood.", "[one-in-100] percent 1 percent")]
    [TestCase("Two in each ten are hungry.", "[Two in each ten] percent 20 percent")]
    [TestCase("At least one lorry in six had failed.", "[At least one lorry in six] percent 16.666667 percent atleast 16.666667..")]
    [TestCase("Nine boats in every ten came home.", "[Nine boats in every ten] percent 90 percent")]
    [TestCase("One guard in five towers slept.", "[One] number 1; [five] number 5")]
    [TestCase("Two boats in 12 ports sank.", "[Two] number 2; [12] number 12")]
    [TestCase("One boat in 2019 sank.", "[One] number 1; [2019] 2019-01-01..2019-12-31")]
    [TestCase("One man in 24 hours was too few.", "[One] number 1; [24 hours] duration 24 hour")]
    [TestCase(
        "One in 2019 and two in 2020 drowned.",
        "[One] number 1; [2019] 2019-01-01..2019-12-31; [two] number 2; [2020] 2020-01-01..2020-12-31"
    )]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
