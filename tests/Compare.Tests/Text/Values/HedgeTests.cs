using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class HedgeTests
{
    [TestCase("handed over 24 girls", "[24] number 24")]
    [TestCase("around 15,000", "[around 15,000] number 15000 about 13500..16500")]
    [TestCase("practically 15,000", "[practically 15,000] number 15000 nearly ..15000")]
    [TestCase("nearly 15,000", "[nearly 15,000] number 15000 nearly ..15000")]
    [TestCase("just under 40", "[just under 40] number 40 nearly ..40")]
    [TestCase("an estimated 100,000", "[an estimated 100,000] number 100000 about 90000..110000")]
    [TestCase("some 40", "[some 40] number 40 about 36..44")]
    [TestCase("in the vicinity of $1 million", "[in the vicinity of $1 million] money 1000000 USD about 900000..1100000")]
    [TestCase("over 200", "[over 200] number 200 over 200..")]
    [TestCase("more than half", "[more than half] number 0.5 over 0.5..")]
    [TestCase("at least 24", "[at least 24] number 24 atleast 24..")]
    [TestCase("no fewer than 7", "[no fewer than 7] number 7 atleast 7..")]
    [TestCase("as few as 3", "[as few as 3] number 3 atleast 3..")]
    [TestCase("as many as 2 million", "[as many as 2 million] number 2000000 atmost ..2000000")]
    [TestCase("up to 700 workers", "[up to 700] number 700 atmost ..700")]
    [TestCase("fewer than 10", "[fewer than 10] number 10 atmost ..10")]
    [TestCase("less than 3,000", "[less than 3,000] number 3000 atmost ..3000")]
    [TestCase("exactly 12", "[exactly 12] number 12")]
    [TestCase("15,000 or more", "[15,000 or more] number 15000 atleast 15000..")]
    [TestCase("200 or greater", "[200 or greater] number 200 atleast 200..")]
    [TestCase("about 500 or more", "[about 500 or more] number 500 atleast 500..")]
    [TestCase("50-plus", "[50-plus] number 50 atleast 50..")]
    [TestCase("10 or so", "[10 or so] number 10 about 9..11")]
    [TestCase("~ 4", "[~ 4] number 4 about 3.6..4.4")]
    [TestCase(">10", "[>10] number 10 over 10..")]
    [TestCase("as many as 35 to 40", "[as many as 35 to 40] number range 35..40")]
    [TestCase("how about 5", "[5] number 5")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
