using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>A year that several dates share.</summary>
public class SharedYearsTests
{
    [TestCase("They marched in June and July 2019.", "[June] 2019-06-01..2019-06-30; [July 2019] 2019-07-01..2019-07-31")]
    [TestCase(
        "Talks were held in March, April and May 2018.",
        "[March] 2018-03-01..2018-03-31; [April] 2018-04-01..2018-04-30; [May 2018] 2018-05-01..2018-05-31"
    )]
    [TestCase("Quakes hit on May 3 and May 5, 2015.", "[May 3] 2015-05-03; [May 5, 2015] 2015-05-05")]
    [TestCase("It ran from 2 June to 9 June in 2017.", "[from 2 June to 9 June in 2017] 2017-06-02..2017-06-09")]
    [TestCase("The fair was open from March to October of 2016.", "[from March to October of 2016] 2016-03-01..2016-10-31")]
    [TestCase("They sat on 3, 4 and 5 July 2014.", "[3, 4 and 5 July 2014] 2014-07-03..2014-07-05")]
    [TestCase("He was seen in December and January 2012.", "[December] 2011-12-01..2011-12-31; [January 2012] 2012-01-01..2012-01-31")]
    [TestCase("The dam leaked in 2011 and 2013.", "[2011] 2011-01-01..2011-12-31; [2013] 2013-01-01..2013-12-31")]
    [TestCase("It rained between 28 May and 3 June 2019.", "[between 28 May and 3 June 2019] 2019-05-28..2019-06-03")]
    [TestCase("The strike ran in November and December.", "[November] 2020-11-01..2020-11-30; [December] 2020-12-01..2020-12-31")]
    [TestCase("The last two weeks of August 2018 were dry.", "[The last two weeks of August 2018] 2018-08-18..2018-08-31")]
    [TestCase("The first ten days of May 2017 were cold.", "[The first ten days of May 2017] 2017-05-01..2017-05-10")]
    [TestCase("Snow fell on the last four days of January.", "[the last four days of January] 2021-01-28..2021-01-31")]
    [TestCase("The winter of 2010-11 was mild.", "[The winter of 2010-11] 2010-12-01..2011-02-28")]
    [TestCase("In May 2019 troops landed and 40 drowned.", "[May 2019] 2019-05-01..2019-05-31; [40] number 40")]
    [TestCase("The ferry sank on 7.8.2019.", "[7.8.2019] 2019-08-07")]
    [TestCase("The barge burned on 17.8.2019.", "[17.8.2019] 2019-08-17")]
    [TestCase("The note is dated 3-Sep-12.", "[3-Sep-12] 2012-09-03")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
