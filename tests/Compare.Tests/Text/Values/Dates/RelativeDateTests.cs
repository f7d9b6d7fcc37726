using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Text.Values.Dates;

public class RelativeDateTests
{
    [TestCase("today", "2021-08-17")]
    [TestCase("yesterday", "2021-08-16")]
    [TestCase("the day before yesterday", "2021-08-15")]
    [TestCase("tomorrow", "2021-08-18")]
    [TestCase("last night", "2021-08-16")]
    [TestCase("this month", "2021-08-01..2021-08-31")]
    [TestCase("last month", "2021-07-01..2021-07-31")]
    [TestCase("last week", "2021-08-09..2021-08-15")]
    [TestCase("next week", "2021-08-23..2021-08-29")]
    [TestCase("last year", "2020-01-01..2020-12-31")]
    [TestCase("the last decade", "2010-01-01..2019-12-31")]
    [TestCase("this summer", "2021-06-01..2021-08-31")]
    [TestCase("last winter", "2020-12-01..2021-02-28")]
    [TestCase("last October", "2020-10-01..2020-10-31")]
    [TestCase("next March", "2022-03-01..2022-03-31")]
    [TestCase("last weekend", "2021-08-14..2021-08-15")]
    [TestCase("the week after next", "2021-08-30..2021-09-05")]
    [TestCase("last Friday", "2021-08-13")]
    [TestCase("next Friday", "2021-08-27")]
    [TestCase("this Friday", "2021-08-20")]
    [TestCase("Friday next week", "2021-08-27")]
    [TestCase("last week's Sunday", "2021-08-15")]
    public void Reads(string text, string days) => Assert.That(DateReading.Told(text), Is.EqualTo($"{text}={days}"));

    [TestCase("He spoke on Monday.", "Monday=2021-08-16")]
    [TestCase("He spoke on Tuesday.", "Tuesday=2021-08-17")]
    [TestCase("He spoke on Wednesday.", "Wednesday=2021-08-11")]
    [TestCase("The vote will be held Thursday.", "Thursday=2021-08-19")]
    [TestCase("The bill is to be voted on Tuesday.", "Tuesday=2021-08-17")]
    [TestCase("The firm said Wednesday it will buy a rival.", "Wednesday=2021-08-11")]
    [TestCase("He fled at the weekend.", "the weekend=2021-08-14..2021-08-15")]
    [TestCase("They will meet at the weekend.", "the weekend=2021-08-21..2021-08-22")]
    public void Follows_the_sentence(string text, string told) => Assert.That(DateReading.Told(text), Is.EqualTo(told));

    [TestCase("three weeks ago", "2021-07-27")]
    [TestCase("five days ago", "2021-08-12")]
    [TestCase("a few days ago", "2021-08-14")]
    [TestCase("three months ago", "2021-05-01..2021-05-31")]
    [TestCase("two years ago", "2019-01-01..2019-12-31")]
    [TestCase("two decades ago", "2001-01-01..2001-12-31")]
    [TestCase("30 years in the past", "1991-01-01..1991-12-31")]
    [TestCase("1 year 2 months and 3 days ago", "2020-06-14")]
    [TestCase("half a century ago", "1971-01-01..1971-12-31")]
    [TestCase("a year and a half ago", "2020-01-01..2020-12-31")]
    [TestCase("two weeks from now", "2021-08-31")]
    [TestCase("three Fridays from now", "2021-09-03")]
    [TestCase("two days after Christmas 2020", "2020-12-27")]
    [TestCase("the day after tomorrow", "2021-08-19")]
    [TestCase("the day before Christmas Day 2020", "2020-12-24")]
    [TestCase("two years after 2001", "2003-01-01..2003-12-31")]
    [TestCase("10 days starting May 20, 2021", "throughout 2021-05-20..2021-05-29")]
    [TestCase("the last two months", "throughout 2021-06-01..2021-07-31")]
    [TestCase("the past three days", "throughout 2021-08-14..2021-08-16")]
    [TestCase("the last two decades", "throughout 2001-01-01..2020-12-31")]
    public void Counts(string text, string days) => Assert.That(DateReading.Told(text), Is.EqualTo($"{text}={days}"));

    [TestCase(
        "In 2003 it was banned. Six years later, he warned of it.",
        "2003=2003-01-01..2003-12-31; Six years later=2009-01-01..2009-12-31"
    )]
    [TestCase("It began on July 9, 2018. Two days later it ended.", "July 9, 2018=2018-07-09; Two days later=2018-07-11")]
    [TestCase("He came on 9 July 2018 and left the following day.", "9 July 2018=2018-07-09; the following day=2018-07-10")]
    [TestCase(
        "It opened in May 2001, two years earlier than planned.",
        "May 2001=2001-05-01..2001-05-31; two years earlier=1999-01-01..1999-12-31"
    )]
    public void Counts_from_what_was_told(string text, string told) => Assert.That(DateReading.Told(text), Is.EqualTo(told));

    [TestCase("It will open in five days.", "in five days=2021-08-22")]
    [TestCase("It fell in five days.", "")]
    [TestCase("the third quake in two weeks was felt", "")]
    [TestCase("the past year", "")]
    [TestCase("over the past decade", "")]
    [TestCase("in the coming weeks and months", "")]
    [TestCase("the day", "")]
    [TestCase("a year", "")]
    [TestCase("two weeks", "")]
    [TestCase("2 upcoming month", "")]
    [TestCase("tell them later", "")]
    [TestCase("the day after he left", "")]
    [TestCase("to this day", "")]
    [TestCase("15 minutes ago", "")]
    public void Tells_a_length_from_a_date(string text, string told) => Assert.That(DateReading.Told(text), Is.EqualTo(told));

    [TestCase("just over a month ago", Hedge.Over)]
    [TestCase("nearly two years ago", Hedge.Nearly)]
    [TestCase("about three weeks ago", Hedge.About)]
    [TestCase("a month ago", Hedge.Exact)]
    [TestCase("two decades ago", Hedge.About)]
    public void Keeps_the_hedge_of_a_count(string text, Hedge hedge)
    {
        var date = (DateRange)Reading.Of(text, "2021-08-17").Single();
        Assert.That((date.Hedge, date.Span.In(text).ToString()), Is.EqualTo((hedge, text)));
    }
}
