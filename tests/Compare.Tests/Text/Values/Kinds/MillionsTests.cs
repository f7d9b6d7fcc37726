using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>"m", "bn" and "k" with and without a noun.</summary>
public class MillionsTests
{
    [TestCase("More than 3m have left.", "[More than 3m] number 3000000 over 3000000..")]
    [TestCase("The region has 5.2m residents.", "[5.2m] number 5200000")]
    [TestCase("Some 4m were displaced.", "[Some 4m] number 4000000 about 3600000..4400000")]
    [TestCase("The population is now 1.3m.", "[1.3m] number 1300000")]
    [TestCase("About 7m watched.", "[About 7m] number 7000000 about 6300000..7700000")]
    [TestCase("The pool is 50m long.", "[50m] measure 50 metre")]
    [TestCase("The wave was 9m high.", "[9m] measure 9 metre")]
    [TestCase("She ran the 100m final.", "[100m] measure 100 metre")]
    [TestCase("The fund holds $4m.", "[$4m] money 4000000 USD")]
    [TestCase("It cost 2bn euros.", "[2bn euros] money 2000000000 EUR")]
    [TestCase("Around 600k viewers tuned in.", "[Around 600k] number 600000 about 540000..660000")]
    [TestCase("The city has 11M users.", "[11M] number 11000000")]
    [TestCase("The trench is 3m deep and 40m long.", "[3m] measure 3 metre; [40m] measure 40 metre")]
    [TestCase("The hedge is 2m from the wall.", "[2m] measure 2 metre")]
    [TestCase("The party has 1.1m members.", "[1.1m] number 1100000")]
    [TestCase("Losses were £12m.", "[£12m] money 12000000 GBP")]
    [TestCase("Another 5m need aid.", "[5m] number 5000000")]
    [TestCase("The bridge is 300m away.", "[300m] measure 300 metre")]
    [TestCase("The drive holds 64GB.", "[64GB] measure 64 gigabyte")]
    [TestCase("The town has 80k people.", "[80k] number 80000")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
