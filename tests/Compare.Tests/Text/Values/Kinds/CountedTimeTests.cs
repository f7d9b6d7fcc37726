using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Periods and stretches of time by their count.</summary>
public class CountedTimeTests
{
    [TestCase("Profit fell in the first half of fiscal 2021.", "[the first half of fiscal 2021] 2021-01-01..2021-06-30")]
    [TestCase("Profit fell in the second half of fiscal year 2019.", "[the second half of fiscal year 2019] 2019-07-01..2019-12-31")]
    [TestCase("Profit fell in the third quarter of fiscal 2018.", "[the third quarter of fiscal 2018] 2018-07-01..2018-09-30")]
    [TestCase(
        "Profit fell in the fourth quarter of financial year 2018.",
        "[the fourth quarter of financial year 2018] 2018-10-01..2018-12-31"
    )]
    [TestCase("It opened on 12-Sep-18 at night.", "[12-Sep-18] 2018-09-12")]
    [TestCase("It opened on 03-Jun-09, and shut.", "[03-Jun-09] 2009-06-03")]
    [TestCase("It ran from 12-18 June 2019.", "[from 12-18 June 2019] 2019-06-12..2019-06-18")]
    [TestCase("Orders rose in the next three quarters.", "[the next three quarters] 2021-10-01..2022-06-30")]
    [TestCase("The guard was fouled late in the third quarter.", "[third] ordinal 3")]
    [TestCase("Revenue rose 4 percent in the third quarter.", "[4 percent] percent 4 percent; [the third quarter] 2021-07-01..2021-09-30")]
    [TestCase("Output shrank in the six months ended 30 June 2020.", "[the six months ended 30 June 2020] 2020-01-01..2020-06-30")]
    [TestCase("The firm lost money in the first nine months of 2019.", "[the first nine months of 2019] 2019-01-01..2019-09-30")]
    [TestCase("Margins widened in FY19.", "[FY19] 2019-01-01..2019-12-31")]
    [TestCase("Margins widened in 2Q18.", "[2Q18] 2018-04-01..2018-06-30")]
    [TestCase(
        "It earned $20 million, up from $14 million a year ago.",
        "[$20 million] money 20000000 USD; [$14 million] money 14000000 USD; [a year ago] 2020-01-01..2020-12-31"
    )]
    [TestCase("They walked a mile and a half.", "[a mile and a half] measure 1.5 mile")]
    [TestCase("The search took weeks.", "[weeks] duration week vague 2..")]
    [TestCase("The repairs will take months.", "[months] duration month vague 2..")]
    [TestCase("He was arrested twice.", "[twice] number 2")]
    [TestCase("The fair starts on 3 July and lasts five days.", "[3 July] 2022-07-03; [five days] duration 5 day")]
    [TestCase("In the year to June exports doubled.", "[the year to June] 2020-07-01..2021-06-30")]
    [TestCase("The house was sold in the week ending 8 May.", "[the week ending 8 May] 2021-05-02..2021-05-08")]
    [TestCase("They met in the year before last.", "[the year before last] 2019-01-01..2019-12-31")]
    [TestCase("It will reopen in ten working days.", "[in ten working days] 2021-08-31")]
    [TestCase("He worked there from May 4 to the present.", "[from May 4 to the present] 2021-05-04..2021-08-17")]
    [TestCase("It lasted an hour and a half.", "[an hour and a half] duration 1.5 hour")]
    [TestCase("The journey takes 2h 20m.", "[2h 20m] duration 140 minute")]
    [TestCase("The siege lasted a day or two.", "[a day or two] duration day range 1..2")]
    [TestCase("The bank lost money in the opening quarter of 2018.", "[the opening quarter of 2018] 2018-01-01..2018-03-31")]
    [TestCase("The closing quarter of 2017 was weak.", "[The closing quarter of 2017] 2017-10-01..2017-12-31")]
    [TestCase("The first three months of 2016 were wet.", "[The first three months of 2016] 2016-01-01..2016-03-31")]
    [TestCase("The final two months of 2020 were cold.", "[The final two months of 2020] 2020-11-01..2020-12-31")]
    [TestCase("Sales rose in the half-year to June 2019.", "[the half-year to June 2019] 2019-01-01..2019-06-30")]
    [TestCase("Sales rose in the half year to June 30, 2019.", "[the half year to June 30, 2019] 2019-01-01..2019-06-30")]
    [TestCase("Output fell in the April-to-June quarter of 2015.", "[the April-to-June quarter of 2015] 2015-04-01..2015-06-30")]
    [TestCase("Output fell in the January-March quarter.", "[the January-March quarter] 2021-01-01..2021-03-31")]
    [TestCase("Talks resume in three days' time.", "[in three days' time] 2021-08-20")]
    [TestCase("The plant will close in two weeks' time.", "[in two weeks' time] 2021-08-31")]
    [TestCase("In a year's time it will be gone.", "[In a year's time] 2022-01-01..2022-12-31")]
    [TestCase("Shares fell in the opening half of 2018.", "[the opening half of 2018] 2018-01-01..2018-06-30")]
    [TestCase("The final quarter of the match was dull.", "")]
    [TestCase("In the second half he scored.", "[second] ordinal 2")]
    [TestCase("In the quarter to March profit fell.", "[the quarter to March] 2021-01-01..2021-03-31")]
    [TestCase("The opening ceremony of 2012 was long.", "[2012] 2012-01-01..2012-12-31")]
    [TestCase("The final of 2014 was in Rio.", "[2014] 2014-01-01..2014-12-31")]
    [TestCase("Sales slid in the closing months of 2020.", "[2020] 2020-01-01..2020-12-31")]
    [TestCase("The final week of July was dry.", "[The final week of July] 2021-07-26..2021-08-01")]
    [TestCase("The opening three months of 2019 went well.", "[The opening three months of 2019] 2019-01-01..2019-03-31")]
    [TestCase("Profit for the half-year to 30 June 2021 rose.", "[the half-year to 30 June 2021] 2021-01-01..2021-06-30")]
    [TestCase(
        "Exports fell in the October to December quarter of 2018.",
        "[the October to December quarter of 2018] 2018-10-01..2018-12-31"
    )]
    [TestCase("The court will rule in ten days' time.", "[in ten days' time] 2021-08-27")]
    [TestCase("The tower, in two years' time, will open.", "[in two years' time] 2023-01-01..2023-12-31")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
