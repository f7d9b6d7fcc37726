using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Forms that lie next to those of the other tables.</summary>
public class MoreFormsTests
{
    [TestCase("The mayor will retire on January 9.", "[January 9] 2022-01-09")]
    [TestCase("The show was cancelled on Thursday.", "[Thursday] 2021-08-12")]
    [TestCase("He would not comment on Monday.", "[Monday] 2021-08-16")]
    [TestCase("The raid took place on 14 December.", "[14 December] 2020-12-14")]
    [TestCase("It was announced on Thursday that the plant will close on 1 March.", "[Thursday] 2021-08-12; [1 March] 2022-03-01")]
    [TestCase("The law takes effect on January 1.", "[January 1] 2022-01-01")]
    [TestCase("The ferry has been out of service since March.", "[since March] 2021-03-01..2021-03-31")]
    [TestCase("Voting begins Saturday.", "[Saturday] 2021-08-21")]
    [TestCase("The trial resumes on September 6.", "[September 6] 2021-09-06")]
    [TestCase("A sixth of the stock was stolen.", "[A sixth] percent 16.666667 percent")]
    [TestCase("Six in 10 parents agreed.", "[Six in 10] percent 60 percent")]
    [TestCase("One out of every 12 buses failed.", "[One out of every 12] percent 8.333333 percent")]
    [TestCase("The jackpot is £9.5m.", "[£9.5m] money 9500000 GBP")]
    [TestCase("The co-op has 4m members and 300k donors.", "[4m] number 4000000; [300k] number 300000")]
    [TestCase("The grant is worth A$2.5m.", "[A$2.5m] money 2500000 AUD")]
    [TestCase("He bought it for 30 pounds.", "[30 pounds] money 30 GBP")]
    [TestCase("Lows of -5C to 2C are likely.", "[-5C to 2C] measure degree celsius range -5..2")]
    [TestCase("The tank holds 20-25 litres.", "[20-25 litres] measure litre range 20..25")]
    [TestCase("Bail was set at $5,000 to $10,000.", "[$5,000 to $10,000] money USD range 5000..10000")]
    [TestCase("It will take six to eight weeks.", "[six to eight weeks] duration week range 6..8")]
    [TestCase("Between 10 and 12 percent were ill.", "[Between 10 and 12 percent] percent percent range 10..12")]
    [TestCase("The order is for 10 to 15 planes.", "[10 to 15] number range 10..15")]
    [TestCase("He was jailed for two-and-a-half years.", "[two-and-a-half years] duration 2.5 year")]
    [TestCase("She is 5ft 6in tall.", "[5ft 6in] measure 66 inch")]
    [TestCase("The reef is 1,200 km long.", "[1,200 km] measure 1200 kilometre")]
    [TestCase("Temperatures hit 104 degrees Fahrenheit.", "[104 degrees Fahrenheit] measure 104 degree fahrenheit")]
    [TestCase("The car did 140 kilometres an hour.", "[140 kilometres an hour] measure 140 kilometre per hour")]
    [TestCase("The firm's fiscal first half was poor.", "[first] ordinal 1")]
    [TestCase("Trade fell in the 12 months to July.", "[the 12 months to July] 2020-08-01..2021-07-31")]
    [TestCase("In the three months ended March 31, sales rose.", "[the three months ended March 31] 2021-01-01..2021-03-31")]
    [TestCase("Sales fell in Q3 2020.", "[Q3 2020] 2020-07-01..2020-09-30")]
    [TestCase("They met in the summer of 2018.", "[the summer of 2018] 2018-06-01..2018-08-31")]
    [TestCase("He was born in the late 1980s.", "[the late 1980s] 1987-01-01..1989-12-31")]
    [TestCase("At least one in three ponds is dry.", "[At least one in three] percent 33.333333 percent atleast 33.333333..")]
    [TestCase("Nearly nine out of ten said yes.", "[Nearly nine out of ten] percent 90 percent nearly ..90")]
    [TestCase("More than three-quarters voted.", "[More than three-quarters] number 0.75 over 0.75..")]
    [TestCase("Fewer than one in 20 replied.", "[Fewer than one in 20] percent 5 percent atmost ..5")]
    [TestCase("No more than 15 people may meet.", "[No more than 15] number 15 atmost ..15")]
    [TestCase("It fell to as low as 12.", "[12] number 12")]
    [TestCase("There were 45 or so inside.", "[45 or so] number 45 about 40.5..49.5")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
