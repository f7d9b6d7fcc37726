using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class VagueTests
{
    [TestCase("Dozens died", "[Dozens] number vague 24..")]
    [TestCase("hundreds of thousands", "[hundreds of thousands] number vague 200000..1000000")]
    [TestCase("tens of thousands", "[tens of thousands] number vague 20000..100000")]
    [TestCase("hundreds more", "[hundreds] number vague 200..")]
    [TestCase("tens of millions of dollars", "[tens of millions of dollars] money USD vague 20000000..100000000")]
    [TestCase("He was stabbed multiple times.", "[multiple times] number vague 2..")]
    [TestCase("The envoy called multiple times before noon.", "[multiple times] number vague 2..")]
    [TestCase("Multiple times the bridge was closed.", "[Multiple times] number vague 2..")]
    [TestCase("She asked for help multiple times and left.", "[multiple times] number vague 2..")]
    [TestCase("Multiple witnesses spoke.", "")]
    [TestCase("It was a time of multiple crises.", "")]
    [TestCase("several hundred years", "[several hundred years] duration year vague 300..900")]
    [TestCase("a couple of days", "[a couple of days] duration 2 day vague 2..3")]
    [TestCase("a few thousand", "[a few thousand] number vague 2000..6000")]
    [TestCase("a handful of men", "[a handful] number vague 3..7")]
    [TestCase("a couple of million", "[a couple of million] number 2000000 vague 2000000..3000000")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
