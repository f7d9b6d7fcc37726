using Compare.Facts.Claims;
using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

public class NameMatchTests
{
    [TestCase("Ann Lee", "Ann Lee", true)]
    [TestCase("Lee", "Ann Lee", true)]
    [TestCase("ANN LEE", "Ann Lee", true)]
    [TestCase("A. Lee", "Ann Lee", true)]
    [TestCase("Ann Mary Lee", "Ann Lee", true)]
    [TestCase("B. Lee", "Ann Lee", false)]
    [TestCase("Bo Lee", "Ann Lee", false)]
    [TestCase("Ann", "Ann Lee", false)]
    [TestCase("NSO", "National Storm Office", true)]
    [TestCase("USGS", "U.S. Geological Survey", true)]
    [TestCase("USGS", "US Geological Survey", true)]
    [TestCase("Nso", "National Storm Office", false)]
    [TestCase("MFA", "Ministry of Foreign Affairs", true)]
    [TestCase("", "Ann Lee", false)]
    public void Names_are_one(string a, string b, bool same)
    {
        Assert.That(NameMatch.Same(a, b), Is.EqualTo(same));
        Assert.That(NameMatch.Same(b, a), Is.EqualTo(same), "the other way round");
    }
}
