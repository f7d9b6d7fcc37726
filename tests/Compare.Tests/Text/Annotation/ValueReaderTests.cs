using Compare.Text.Values;
using NUnit.Framework;
using Reading = Compare.Tests.Text.Values.Reading;

namespace Compare.Tests.Text.Annotation;

/// <summary>Which of a date and a figure on the same words is told.</summary>
public class ValueReaderTests
{
    [TestCase("12 people died on July 9.", null, "12")]
    [TestCase("12 people died on July 9.", "2021-08-16", "12|July 9")]
    [TestCase("It fell on the second of May.", null, "")]
    [TestCase("It fell on July 9, 2018.", null, "July 9, 2018")]
    [TestCase("It ran from 1996 to 2001.", null, "from 1996 to 2001")]
    [TestCase("One hundred and two thousand and forty-eight votes.", null, "One hundred and two thousand and forty-eight")]
    [TestCase("In 2018 people left.", "2021-08-16", "2018")]
    public void Tells(string text, string? reference, string expected) =>
        Assert.That(string.Join('|', Reading.Of(text, reference).Select(v => v.Span.In(text).ToString())), Is.EqualTo(expected));

    [Test]
    public void A_counted_period_tells_how_long_it_is()
    {
        var period = (DateRange)Reading.Of("They spent the last two decades there.", "2021-08-16").Single();
        Assert.That(period.Length, Is.Not.Null);
        Assert.That((period.Length!.Nominal, period.Length.Unit), Is.EqualTo((20, "year")));
    }
}
