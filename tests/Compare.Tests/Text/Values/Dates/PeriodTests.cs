using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Text.Values.Dates;

public class PeriodTests
{
    [TestCase("from 1996 to 2001", "1996-01-01..2001-12-31")]
    [TestCase("1996-2001", "1996-01-01..2001-12-31")]
    [TestCase("1979–89", "1979-01-01..1989-12-31")]
    [TestCase("between 1996 and 2001", "1996-01-01..2001-12-31")]
    [TestCase("between July 3 and 9", "2021-07-03..2021-07-09")]
    [TestCase("August 5-8", "2021-08-05..2021-08-08")]
    [TestCase("August 27th - 29th, 2013", "2013-08-27..2013-08-29")]
    [TestCase("10 to 22 August 2012", "2012-08-10..2012-08-22")]
    [TestCase("from the 13th to the 15th of July 2012", "2012-07-13..2012-07-15")]
    [TestCase("July 13 - July 15, 2012", "2012-07-13..2012-07-15")]
    [TestCase("from 4 to January 22, 1995", "1995-01-04..1995-01-22")]
    [TestCase("December 20, 2012 to January 5", "2012-12-20..2013-01-05")]
    [TestCase("December 20 to January 5, 2013", "2012-12-20..2013-01-05")]
    [TestCase("May 2015 to June 2018", "2015-05-01..2018-06-30")]
    [TestCase("between late 2001 and mid-2003", "2001-09-01..2003-08-31")]
    [TestCase("from the 1970s to the 1990s", "1970-01-01..1999-12-31")]
    [TestCase("from Monday to Friday", "2021-08-16..2021-08-20")]
    [TestCase("from 4 to 22 this month", "2021-08-04..2021-08-22")]
    [TestCase("July 3 and 4", "2021-07-03..2021-07-04")]
    [TestCase("3 and 4 July 2018", "2018-07-03..2018-07-04")]
    [TestCase("November between 19 and 20, 2019", "2019-11-19..2019-11-20")]
    [TestCase("2019/20", "2019-01-01..2020-12-31")]
    public void Reads(string text, string days) => Assert.That(DateReading.Told(text), Is.EqualTo($"{text}=throughout {days}"));

    [TestCase("since 2018", "since 2018-01-01..2018-12-31")]
    [TestCase("until 2001", "until 2001-01-01..2001-12-31")]
    [TestCase("before July 2018", "before 2018-07-01..2018-07-31")]
    [TestCase("after Christmas 2018", "after 2018-12-25")]
    [TestCase("by the end of 2012", "until 2012-09-01..2012-12-31")]
    [TestCase("from 2018 onwards", "since 2018-01-01..2018-12-31")]
    [TestCase("through 2015", "until 2015-01-01..2015-12-31")]
    public void Names_the_days_and_keeps_the_bound(string text, string days) => Assert.That(DateReading.Told(text), Is.EqualTo($"{text}={days}"));

    [TestCase("early July 2018", "2018-07-01..2018-07-10")]
    [TestCase("mid-July 2018", "2018-07-11..2018-07-20")]
    [TestCase("late July 2018", "2018-07-21..2018-07-31")]
    [TestCase("late February 2012", "2012-02-21..2012-02-29")]
    [TestCase("early 1998", "1998-01-01..1998-04-30")]
    [TestCase("mid-1998", "1998-05-01..1998-08-31")]
    [TestCase("the end of 1998", "1998-09-01..1998-12-31")]
    [TestCase("the early 1990s", "1990-01-01..1993-12-31")]
    [TestCase("the mid-1990s", "1994-01-01..1996-12-31")]
    [TestCase("the late 1990s", "1997-01-01..1999-12-31")]
    [TestCase("the early 90s", "1990-01-01..1993-12-31")]
    [TestCase("the beginning of last week", "2021-08-09..2021-08-11")]
    [TestCase("the end of last week", "2021-08-13..2021-08-15")]
    [TestCase("early Tuesday", "2021-08-17")]
    [TestCase("earlier this month", "2021-08-01..2021-08-17")]
    [TestCase("later this year", "2021-08-17..2021-12-31")]
    [TestCase("the rest of the week", "2021-08-17..2021-08-22")]
    [TestCase("the second half of 2012", "2012-07-01..2012-12-31")]
    [TestCase("the first half of the year", "2021-01-01..2021-06-30")]
    public void Reads_parts(string text, string days) => Assert.That(DateReading.Told(text), Is.EqualTo($"{text}={days}"));

    [TestCase("the third quarter of 2016", "2016-07-01..2016-09-30")]
    [TestCase("Q3 2016", "2016-07-01..2016-09-30")]
    [TestCase("2016H2", "2016-07-01..2016-12-31")]
    [TestCase("2008 second-quarter", "2008-04-01..2008-06-30")]
    [TestCase("summer 2012", "2012-06-01..2012-08-31")]
    [TestCase("the winter of 2012", "2012-12-01..2013-02-28")]
    [TestCase("the first Monday of May 2021", "2021-05-03")]
    [TestCase("the last Sunday of March 2014", "2014-03-30")]
    [TestCase("the third week of 2027", "2027-01-18..2027-01-24")]
    [TestCase("the second last week of October 2018", "2018-10-15..2018-10-21")]
    [TestCase("last day of October 2015", "2015-10-31")]
    [TestCase("the week of Sept. 16, 2016", "2016-09-12..2016-09-18")]
    public void Reads_what_is_counted_within(string text, string days) => Assert.That(DateReading.Told(text), Is.EqualTo($"{text}={days}"));

    [TestCase("the fall of Kabul in August 2021", "August 2021=2021-08-01..2021-08-31")]
    [TestCase("the end of the war", "")]
    [TestCase("a quarter of the power", "")]
    [TestCase("from 15 to 20 people", "")]
    [TestCase("from 1200 to 1500 troops", "")]
    [TestCase("They won 21-19.", "")]
    [TestCase("2200-25", "")]
    [TestCase("spring into action", "")]
    [TestCase("July 3 and 9 others", "July 3=2021-07-03")]
    [TestCase("a 5-0 win; the May 5-0 win", "")]
    [TestCase("for 10 days from 18 December 2019", "10 days from 18 December 2019=throughout 2019-12-18..2019-12-27")]
    public void Refuses(string text, string told) => Assert.That(DateReading.Told(text), Is.EqualTo(told));

    [TestCase("July 9, 2018", DatePrecision.Day)]
    [TestCase("last week", DatePrecision.Week)]
    [TestCase("early July 2018", DatePrecision.Month)]
    [TestCase("Q3 2016", DatePrecision.Season)]
    [TestCase("in 2018", DatePrecision.Year)]
    [TestCase("1996-2001", DatePrecision.Year)]
    [TestCase("the 1980s", DatePrecision.Decade)]
    [TestCase("the 19th century", DatePrecision.Century)]
    public void Says_how_finely(string text, DatePrecision precision) =>
        Assert.That(((DateRange)Reading.Of(text, "2021-08-17").Single()).Precision, Is.EqualTo(precision));
}
