using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Currencies by letter, by owner and by what is paid.</summary>
public class MoneyFormsTests
{
    [TestCase("They paid $15 and 20.", "[$15] money 15 USD; [20] number 20")]
    [TestCase("They paid £15 and 20.", "[£15] money 15 GBP; [20] number 20")]
    [TestCase("They paid $15 and 20 cents.", "[$15 and 20 cents] money 15.2 USD")]
    [TestCase("They paid fifteen dollars and twenty.", "[fifteen dollars and twenty] money 15.2 USD")]
    [TestCase("The fine was R950,000.", "[R950,000] money 950000 ZAR")]
    [TestCase("The school got N3 billion.", "[N3 billion] money 3000000000 NGN")]
    [TestCase("The clinic cost KSh 40,000.", "[KSh 40,000] money 40000 KES")]
    [TestCase("The trip cost NIS 300.", "[NIS 300] money 300 ILS")]
    [TestCase("He lost Mex$500.", "[Mex$500] money 500 MXN")]
    [TestCase("He owes 20US$.", "[20US$] money 20 USD")]
    [TestCase("The film made $75 million Canadian.", "[$75 million Canadian] money 75000000 CAD")]
    [TestCase("She paid 60 cents.", "[60 cents] money 60 cent")]
    [TestCase("She paid $3.40.", "[$3.40] money 3.4 USD")]
    [TestCase("The plant cost 40 crore rupees.", "[40 crore rupees] money 400000000 INR")]
    [TestCase("The dam cost Rs 12 lakh.", "[Rs 12 lakh] money 1200000 INR")]
    [TestCase("It is a £2m-plus house.", "[£2m-plus] money 2000000 GBP atleast 2000000..")]
    [TestCase("The coat sold for 80 pounds.", "[80 pounds] money 80 GBP")]
    [TestCase("The dog weighs 80 pounds.", "[80 pounds] measure 80 pound")]
    [TestCase("The fare is 900 won.", "[900 won] money 900 KRW")]
    [TestCase("He took five grand.", "[five grand] number 5000")]
    [TestCase("Five grand pianos were sold.", "[Five] number 5")]
    [TestCase("It cost C$5 million.", "[C$5 million] money 5000000 CAD")]
    [TestCase("Fans paid €30 each.", "[€30] money 30 EUR")]
    [TestCase("The R2 robot and the N5 road are new.", "")]
    [TestCase("He was paid 12,000 dollars Australian.", "[12,000 dollars Australian] money 12000 AUD")]
    [TestCase("They stole A$3 million.", "[A$3 million] money 3000000 AUD")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
