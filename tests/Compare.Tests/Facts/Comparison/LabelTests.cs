using Compare.Facts.Comparison;
using Compare.Facts.Wording;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Facts.Comparison;

public class LabelTests
{
    [TestCase("exact 15000", "15,000")]
    [TestCase("about 15000 13500..16500", "about 15,000")]
    [TestCase("nearly 15000 ..15000", "nearly 15,000")]
    [TestCase("over 1000 1000..", "over 1,000")]
    [TestCase("atleast 5 5..", "at least 5")]
    [TestCase("atmost 2000000 ..2000000", "up to 2 million")]
    [TestCase("vague ? 200000..1000000 | hundreds of  thousands", "hundreds of thousands")]
    [TestCase("vague ? 24.. | Dozens", "dozens")]
    [TestCase("vague ? 1000.. | K", "K")]
    [TestCase("range ? 13000..15000", "13,000 to 15,000")]
    [TestCase("range ? 2.5..3.5 year", "2½ to 3½ years")]
    [TestCase("range 14 13..15", "13 to 15")]
    [TestCase("range ? 13..", "13 or more")]
    [TestCase("range ? ..13", "13 or less")]
    [TestCase("range ? 0.25..0.75 year", "¼ to ¾ years")]
    [TestCase("range ? -0.5..0.5", "-0.5 to 0.5")]
    [TestCase("range ? -2..2.5 year", "-2 to 2½ years")]
    [TestCase("exact 1e999 | a figure of a thousand digits", "a figure of a thousand digits")]
    [TestCase("exact 1", "1")]
    [TestCase("exact 1234567", "1,234,567")]
    [TestCase("exact 1250000", "1.25 million")]
    [TestCase("exact 3000000000000", "3 trillion")]
    [TestCase("exact 1234000000000000", "1,234 trillion")]
    [TestCase("exact 334000000 . USD", "US$334 million")]
    [TestCase("exact 12.5 . EUR", "€12.50")]
    [TestCase("exact 5000000000 . RUB", "RUB 5 billion")]
    [TestCase("exact 1000.5 . GBP", "£1,000.5")]
    [TestCase("exact 500 . JPY", "¥500")]
    [TestCase("range ? 1000000..2000000 USD", "US$1 million to US$2 million")]
    [TestCase("exact 12 . percent", "12%")]
    [TestCase("exact 3.5 . year", "3½ years")]
    [TestCase("exact 1 . year", "1 year")]
    [TestCase("exact 0.5 . year", "half a year")]
    [TestCase("exact 0.5 . hour", "half an hour")]
    [TestCase("exact 0 . year", "0 years")]
    [TestCase("exact 40 . month", "40 months")]
    [TestCase("exact 3.1666666666666665 . year", "3 years 2 months")]
    [TestCase("exact 0.25 . year", "3 months")]
    [TestCase("exact 3.3 . year", "3.3 years")]
    [TestCase("exact 0.012345 . year", "0.0123 years")]
    [TestCase("exact 1234.56 . year", "1,234.56 years")]
    [TestCase("exact -2.5 . year", "-2½ years")]
    [TestCase("exact 1.5 . week", "1½ weeks")]
    [TestCase("exact 1.2857142857142858 . week", "1 week 2 days")]
    [TestCase("exact 2.0416666666666665 . day", "2 days 1 hour")]
    [TestCase("exact 1.1 . minute", "1 minute 6 seconds")]
    [TestCase("exact 2.4 . hour", "2 hours 24 minutes")]
    [TestCase("exact 600 . metre", "600 metres")]
    [TestCase("exact 14163.997478 . hectare", "14,164 hectares")]
    [TestCase("exact 8.04672 . kilometre", "8.047 kilometres")]
    [TestCase("exact 0.00012 . gram", "0.00012 grams")]
    [TestCase("exact 140.012928 . kilometre per hour", "140.01 kilometres per hour")]
    [TestCase("exact 1.609344 . kilometre", "1.609 kilometres")]
    [TestCase("exact 6 . foot", "6 feet")]
    [TestCase("exact 6 . inch", "6 inches")]
    [TestCase("exact 50 . hertz", "50 hertz")]
    [TestCase("exact 30 . mile per hour", "30 miles per hour")]
    [TestCase("exact 30 . degree celsius", "30 degrees Celsius")]
    [TestCase("exact 1 . degree fahrenheit", "1 degree Fahrenheit")]
    [TestCase("exact 90 . degree", "90 degrees")]
    [TestCase("exact 30 . square metre", "30 square metres")]
    [TestCase("exact 0.2", "0.2")]
    [TestCase("exact -4", "-4")]
    [TestCase("exact 1e40", "1 × 10^40")]
    [TestCase("exact 1e18", "1 × 10^18")]
    [TestCase("exact 0.00000012", "1.2 × 10^-7")]
    [TestCase("exact 0.000001", "0.000001")]
    public void Quantities(string value, string expected) => Assert.That(Label(Given.Quantity(value)), Is.EqualTo(expected).NoClip);

    [TestCase(1, "1st")]
    [TestCase(2, "2nd")]
    [TestCase(3, "3rd")]
    [TestCase(4, "4th")]
    [TestCase(11, "11th")]
    [TestCase(12, "12th")]
    [TestCase(13, "13th")]
    [TestCase(21, "21st")]
    [TestCase(112, "112th")]
    [TestCase(1003, "1,003rd")]
    public void Ordinals(int value, string expected) => Assert.That(Phrasing.English.Numbers.Ordinal(value), Is.EqualTo(expected).NoClip);

    [TestCase("2021-07", "July 2021")]
    [TestCase("2021-07-09", "9 July 2021")]
    [TestCase("early 2021-07", "early July 2021")]
    [TestCase("1996..2001", "1996–2001")]
    [TestCase("2003", "2003")]
    [TestCase("around 2017", "around 2017")]
    [TestCase("between 2017..2018", "between 2017 and 2018")]
    [TestCase("since 2018", "since 2018")]
    [TestCase("before 2018-03", "before March 2018")]
    [TestCase("until 2018", "until 2018")]
    [TestCase("after 2018", "after 2018")]
    [TestCase("since around 2018", "since around 2018")]
    [TestCase("2021-07-09..2021-07-09", "9 July 2021")]
    [TestCase("9999-11", "November 9999")]
    [TestCase("2020-07..2021-06", "July 2020 to June 2021")]
    [TestCase("2021-03..2021-12", "March to December 2021")]
    [TestCase("2021-07..2021-08", "July to August 2021")]
    [TestCase("2020-12..2021-01", "December 2020 to January 2021")]
    [TestCase("2021-07-01..2021-07-10", "1–10 July 2021")]
    [TestCase("2021-06-28..2021-07-04", "28 June to 4 July 2021")]
    [TestCase("2020-12-28..2021-01-03", "28 December 2020 to 3 January 2021")]
    [TestCase("since 0001", "since 1")]
    public void Dates(string value, string expected) => Assert.That(Label(Given.Date(value)), Is.EqualTo(expected).NoClip);

    [TestCase("2021-07-11", "2021-07-20", DatePrecision.Month, "mid-July 2021")]
    [TestCase("2021-02-21", "2021-02-28", DatePrecision.Month, "late February 2021")]
    [TestCase("2017-01-01", "2017-04-30", DatePrecision.Year, "early 2017")]
    [TestCase("2017-09-01", "2017-12-31", DatePrecision.Year, "late 2017")]
    [TestCase("2017-02-01", "2017-05-31", DatePrecision.Year, "February to May 2017")]
    [TestCase("2021-07-05", "2021-07-11", DatePrecision.Week, "the week of 5 July 2021")]
    [TestCase("2021-03-01", "2021-05-31", DatePrecision.Season, "spring 2021")]
    [TestCase("2021-06-01", "2021-08-31", DatePrecision.Season, "summer 2021")]
    [TestCase("2021-09-01", "2021-11-30", DatePrecision.Season, "autumn 2021")]
    [TestCase("2021-12-01", "2022-02-28", DatePrecision.Season, "winter 2021–22")]
    [TestCase("2021-01-01", "2021-03-31", DatePrecision.Season, "January to March 2021")]
    [TestCase("1990-01-01", "1999-12-31", DatePrecision.Decade, "the 1990s")]
    [TestCase("1995-01-01", "2004-12-31", DatePrecision.Decade, "1995–2004")]
    [TestCase("1921-01-01", "2020-12-31", DatePrecision.Century, "1921–2020")]
    [TestCase("1901-01-01", "2000-12-31", DatePrecision.Century, "the 20th century")]
    [TestCase("1900-01-01", "1999-12-31", DatePrecision.Century, "the 20th century")]
    [TestCase("9999-12-01", "9999-12-31", DatePrecision.Month, "December 9999")]
    public void Dates_of_every_precision(string from, string to, DatePrecision precision, string expected)
    {
        var date = new DateRange(new TextSpan(0, 0), Hedge.Exact, Day(from), Day(to), precision, DateBound.Within);
        Assert.That(Phrasing.English.Values.Label(date, ""), Is.EqualTo(expected).NoClip);
    }

    [Test]
    public void Long_quotations_are_cut_between_words_or_where_there_is_one_word_only_between_letters()
    {
        string ten = new('x', 10);
        string seventy = string.Join(' ', Enumerable.Repeat("123456789", 7));
        Assert.Multiple(() =>
        {
            Assert.That(Label(Given.Quotation($"one\n two  {ten}")), Is.EqualTo($"“one two {ten}”"));
            Assert.That(Label(Given.Quotation($"{seventy} {ten}")), Is.EqualTo($"“{seventy} {ten}”"), "80 letters");
            Assert.That(Label(Given.Quotation($"{seventy} {ten}x")), Is.EqualTo($"“{seventy} …”"), "81 letters");
            Assert.That(Label(Given.Quotation($"{seventy} {ten} and more")), Is.EqualTo($"“{seventy} …”"));
            Assert.That(Label(Given.Quotation(new string('x', 100))), Is.EqualTo($"“{new string('x', 79)} …”"));
            Assert.That(
                Label(Given.Quotation(new string('x', 78) + "😀😀")),
                Is.EqualTo($"“{new string('x', 78)} …”"),
                "no half of a letter"
            );
            Assert.That(Label(Given.Quotation(new string('x', 77) + "😀😀")), Is.EqualTo($"“{new string('x', 77)}😀 …”"));
        });
    }

    private static string Label(ArticleVersion version) => Phrasing.English.Values.Label(version.Value, version.Words);

    private static DateOnly Day(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date.First : throw new FormatException(text);
}
