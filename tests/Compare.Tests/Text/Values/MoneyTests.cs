using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class MoneyTests
{
    [TestCase("$1.2bn", "[$1.2bn] money 1200000000 USD")]
    [TestCase("$334m", "[$334m] money 334000000 USD")]
    [TestCase("US$3", "[US$3] money 3 USD")]
    [TestCase("C$16.4 million", "[C$16.4 million] money 16400000 CAD")]
    [TestCase("a $5 fee", "[$5] money 5 USD")]
    [TestCase("-$15", "[-$15] money -15 USD")]
    [TestCase("EUR 125", "[EUR 125] money 125 EUR")]
    [TestCase("USD 22.5 million", "[USD 22.5 million] money 22500000 USD")]
    [TestCase("75 USD million", "[75 USD million] money 75000000 USD")]
    [TestCase("£2m", "[£2m] money 2000000 GBP")]
    [TestCase("2m euros", "[2m euros] money 2000000 EUR")]
    [TestCase("10k$", "[10k$] money 10000 USD")]
    [TestCase("12 to 13 billion dollars", "[12 to 13 billion dollars] money USD range 12000000000..13000000000")]
    [TestCase("one-million dollars", "[one-million dollars] money 1000000 USD")]
    [TestCase("four crore rupees", "[four crore rupees] money 40000000 INR")]
    [TestCase("10 Swiss francs", "[10 Swiss francs] money 10 CHF")]
    [TestCase("42 Lebanese pounds", "[42 Lebanese pounds] money 42 LBP")]
    [TestCase("5,000 pounds", "[5,000 pounds] money 5000 GBP")]
    [TestCase("34 cents", "[34 cents] money 34 cent")]
    [TestCase("64.2 cents a dozen", "[64.2 cents a dozen] money 64.2 cent")]
    [TestCase("470 pence a share", "[470 pence a share] money 470 penny")]
    [TestCase("$70-a-share", "[$70-a-share] money 70 USD")]
    [TestCase("$98 a share", "[$98 a share] money 98 USD")]
    [TestCase("$350 per kg", "[$350 per kg] money 350 USD")]
    [TestCase("$20 and 43 cents", "[$20 and 43 cents] money 20.43 USD")]
    [TestCase("20 dollars 50.", "[20 dollars 50] money 20.5 USD")]
    [TestCase("US$3 and fourteen", "[US$3 and fourteen] money 3.14 USD")]
    [TestCase("110 b. Euro of loans", "[110 b. Euro] money 110000000000 EUR")]
    [TestCase("5 bn. dollars were lent", "[5 bn. dollars] money 5000000000 USD")]
    [TestCase("It cost $5bn. They paid.", "[$5bn] money 5000000000 USD")]
    [TestCase("5 m. euros", "[5 m. euros] money 5000000 EUR")]
    [TestCase("a Euro 5 m loan", "[Euro 5 m] money 5000000 EUR")]
    [TestCase("a $ 4 billion sum", "[$ 4 billion] money 4000000000 USD")]
    [TestCase("$ US1 million", "[$ US1 million] money 1000000 USD")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("5 pounds of meat", "[5 pounds] measure 5 pound")]
    [TestCase("ALL 5 solutions", "[5] number 5")]
    [TestCase("he won 3 medals", "[3] number 3")]
    [TestCase("$20 and 43 others", "[$20] money 20 USD; [43] number 43")]
    public void Is_not_misled(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
