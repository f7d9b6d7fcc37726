using NUnit.Framework;

namespace Compare.Tests.Text.Values.Dates;

public class HolidayTests
{
    [TestCase("Christmas 2018", "2018-12-25")]
    [TestCase("New Year's Eve 2018", "2018-12-31")]
    [TestCase("Thanksgiving 2013", "2013-11-28")]
    [TestCase("Black Friday 2017", "2017-11-24")]
    [TestCase("King's Day 2018", "2018-04-27")]
    [TestCase("Memorial Day 2021", "2021-05-31")]
    [TestCase("Easter 2010", "2010-04-04")]
    [TestCase("Easter Monday 2024", "2024-04-01")]
    [TestCase("Good Friday 2018", "2018-03-30")]
    [TestCase("Orthodox Easter 2020", "2020-04-19")]
    [TestCase("Pentecost 2013", "2013-05-19")]
    [TestCase("Rosh Hashanah 2018", "2018-09-09..2018-09-11")]
    [TestCase("Yom Kippur 2021", "2021-09-15..2021-09-16")]
    [TestCase("Hanukkah 2018", "2018-12-02..2018-12-10")]
    [TestCase("Passover 2018", "2018-03-30..2018-04-07")]
    [TestCase("Purim 2014", "2014-03-15..2014-03-16")]
    [TestCase("Ramadan 2018", "2018-05-16..2018-06-14")]
    [TestCase("Eid al-Fitr 2018", "2018-06-15")]
    [TestCase("Chinese New Year 2018", "2018-02-16")]
    [TestCase("Mid-Autumn Festival 2020", "2020-10-01")]
    [TestCase("Diwali 2019", "2019-10-27")]
    [TestCase("Diwali 2012", "2012-11-13")]
    [TestCase("Diwali 2023", "2023-11-12")]
    [TestCase("Holi 2021", "2021-03-29")]
    public void Falls_on(string text, string days) => Assert.That(DateReading.Told(text, null), Is.EqualTo($"{text}={days}"));

    [TestCase("the market fell after Christmas", "after Christmas=after 2020-12-25")]
    [TestCase("They will meet at Christmas", "Christmas=2021-12-25")]
    [TestCase("last Thanksgiving", "last Thanksgiving=2020-11-26")]
    [TestCase("He fasted in Lent 2018", "Lent 2018=2018-02-14..2018-03-31")]
    [TestCase("during lent 2018", "during lent 2018=2018-02-14..2018-03-31")]
    [TestCase("He lent them a car and last lent it in May", "May=2021-05-01..2021-05-31")]
    [TestCase("the closest Christmas to today", "the closest Christmas to today=2021-12-25")]
    [TestCase("the second closest Christmas to today", "the second closest Christmas to today=2020-12-25")]
    [TestCase("Thanksgiving of last year", "Thanksgiving of last year=2020-11-26")]
    [TestCase("hit by the Boxing Day tsunami in 2004", "the Boxing Day=2004-12-26; 2004=2004-01-01..2004-12-31")]
    [TestCase("since the 9/11 attacks", "since the 9/11=since 2001-09-11")]
    public void Is_the_one_that_is_meant(string text, string told) => Assert.That(DateReading.Told(text), Is.EqualTo(told));
}
