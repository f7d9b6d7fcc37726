using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Figures that are said together.</summary>
public class CoordinationTests
{
    [TestCase("It will take between an hour and 90 minutes.", "[between an hour and 90 minutes] duration minute range 60..90")]
    [TestCase("The trip lasts 45 minutes to two hours.", "[45 minutes to two hours] duration hour range 0.75..2")]
    [TestCase("Rates will be between -2 and 3 percent.", "[between -2 and 3 percent] percent percent range -2..3")]
    [TestCase("A fifth to a quarter of the crop rotted.", "[A fifth to a quarter] percent percent range 20..25")]
    [TestCase("They face 3- to 7-year terms.", "[3- to 7-year] duration year range 3..7")]
    [TestCase("The camp takes 8- to 11-year-olds.", "[8- to 11-year-olds] age year range 8..11")]
    [TestCase("Boys aged 4, 6 and 9 were rescued.", "[aged 4] age 4 year; [6] age 6 year; [9] age 9 year")]
    [TestCase("Between 20-25,000 people fled.", "[20-25,000] number range 20000..25000")]
    [TestCase("The margin of error is plus or minus 2.5 percent.", "[2.5 percent] percent 2.5 percent")]
    [TestCase("The bell weighs 3.2±0.1 tonnes.", "[3.2±0.1 tonnes] measure 3.2 tonne about 3.1..3.3")]
    [TestCase("Tickets cost $20 and $30.", "[$20] money 20 USD; [$30] money 30 USD")]
    [TestCase("Ten women and six men were held.", "[Ten] number 10; [six] number 6")]
    [TestCase("The bill is $5-7 million.", "[$5-7 million] money USD range 5000000..7000000")]
    [TestCase("The tanks held 10 to 12 thousand litres.", "[10 to 12 thousand litres] measure litre range 10000..12000")]
    [TestCase("Lows fell from -3C to -9C.", "[-3C] measure -3 degree celsius; [-9C] measure -9 degree celsius")]
    [TestCase("The price fell from $9 to $7.", "[$9] money 9 USD; [$7] money 7 USD")]
    [TestCase("Estimates ranged from 300 up to 450.", "[ranged from 300 up to 450] number range 300..450")]
    [TestCase("The tower is 90 to 100 metres tall.", "[90 to 100 metres] measure metre range 90..100")]
    [TestCase("Drivers aged 17-to-20 pay most.", "[aged 17-to-20] age year range 17..20")]
    [TestCase("Some 5,000 to 6,000 homes lost power.", "[Some 5,000 to 6,000] number range 5000..6000")]
    [TestCase("He has two or three sons.", "[two or three] number range 2..3")]
    [TestCase("The final was won 21 to 14.", "[21] number 21; [14] number 14")]
    [TestCase("At least 30 but fewer than 40 were ill.", "[At least 30 but fewer than 40] number range 30..40")]
    [TestCase("More than 12 and less than 20 were seen.", "[More than 12 and less than 20] number range 12..20")]
    [TestCase("Deaths rose from 12 to 19.", "[12] number 12; [19] number 19")]
    [TestCase("Prices rose by 5 to 7 percent.", "[5 to 7 percent] percent percent range 5..7")]
    [TestCase("Jobs fell by 3,000 to 40,000.", "[3,000] number 3000; [40,000] number 40000")]
    [TestCase("It cost £3m to £4m.", "[£3m to £4m] money GBP range 3000000..4000000")]
    [TestCase("The panel met on May 4, 5 and 6, 2019.", "[May 4, 5 and 6, 2019] 2019-05-04..2019-05-06")]
    [TestCase("The panel met on June 7, 8, and 9.", "[June 7, 8, and 9] 2021-06-07..2021-06-09")]
    [TestCase("He was seen on 6 or 7 March 2018.", "[6 or 7 March 2018] 2018-03-06..2018-03-07")]
    [TestCase("He was seen on 6 or 7 July.", "[6 or 7 July] 2021-07-06..2021-07-07")]
    [TestCase("It rained on 10, 11 and 12 July.", "[10, 11 and 12 July] 2021-07-10..2021-07-12")]
    [TestCase("He was seen on March 6 or 7, 2018.", "[March 6 or 7, 2018] 2018-03-06..2018-03-07")]
    [TestCase("Terms were set down and ran from 8 to 14 months.", "[from 8 to 14 months] duration month range 8..14")]
    [TestCase("Prices rose from 8 to 14 dollars.", "[8] number 8; [14 dollars] money 14 USD")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
