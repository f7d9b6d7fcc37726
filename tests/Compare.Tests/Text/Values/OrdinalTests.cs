using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class OrdinalTests
{
    [TestCase("11th", "[11th] ordinal 11")]
    [TestCase("the 21st floor", "[21st] ordinal 21")]
    [TestCase("the third man", "[third] ordinal 3")]
    [TestCase("twenty-first", "[twenty-first] ordinal 21")]
    [TestCase("two hundredth", "[two hundredth] ordinal 200")]
    [TestCase("one hundred twenty fifth", "[one hundred twenty fifth] ordinal 125")]
    [TestCase("a hundred trillionth", "[a hundred trillionth] ordinal 100000000000000")]
    [TestCase("she finished second", "[second] ordinal 2")]
    [TestCase("the first two books", "[first] ordinal 1; [two] number 2")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
