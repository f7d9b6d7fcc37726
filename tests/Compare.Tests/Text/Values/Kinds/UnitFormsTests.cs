using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Units, scales and separators.</summary>
public class UnitFormsTests
{
    [TestCase("A quake measuring 6.2 struck.", "[measuring 6.2] measure 6.2 magnitude")]
    [TestCase("An M5.1 quake struck.", "[M5.1] measure 5.1 magnitude")]
    [TestCase("It was 5.9 degrees on the Richter scale.", "[5.9 degrees on the Richter scale] measure 5.9 magnitude")]
    [TestCase("He is 5-foot-11.", "[5-foot-11] measure 71 inch")]
    [TestCase("He is 6ft 4 tall.", "[6ft 4] measure 76 inch")]
    [TestCase("Output rose to 200,000 bpd.", "[200,000 bpd] measure 200000 barrel per day")]
    [TestCase("She weighs 9 stone 4 pounds.", "[9 stone 4 pounds] measure 130 pound")]
    [TestCase("The flood hit 14’000 homes.", "[14’000] number 14000")]
    [TestCase("The flood hit １２０ homes.", "[１２０] number 120")]
    [TestCase("The load was 20 (kg).", "[20 (kg)] measure 20 kilogram")]
    [TestCase("Winds reached 90 mph.", "[90 mph] measure 90 mile per hour")]
    [TestCase("It was minus 12C.", "[minus 12C] measure -12 degree celsius")]
    [TestCase("It was 38C in town.", "[38C] measure 38 degree celsius")]
    [TestCase("The plot covers 3 km2.", "[3 km2] measure 3 square kilometre")]
    [TestCase("The shell weighed 25lb.", "[25lb] measure 25 pound")]
    [TestCase("The cargo was 40,000 tonnes of grain.", "[40,000 tonnes] measure 40000 tonne")]
    [TestCase("The tremor had a magnitude of 4.7.", "[magnitude of 4.7] measure 4.7 magnitude")]
    [TestCase("The lot holds 2 000 cars.", "[2 000] number 2000")]
    [TestCase("The wall is 6 feet 2 inches high.", "[6 feet 2 inches] measure 74 inch")]
    [TestCase("A ten-second lead was enough.", "[ten-second] duration 10 second")]
    [TestCase("The twenty-second day was hot.", "[twenty-second] ordinal 22")]
    [TestCase("A thirty-second clip was shown.", "[thirty-second] duration 30 second")]
    [TestCase("The thief, 6-foot-2 and thin, fled.", "[6-foot-2] measure 74 inch")]
    [TestCase("A 20-second clip was shown.", "[20-second] duration 20 second")]
    [TestCase("He weighed 12st 4lb.", "[12st 4lb] measure 172 pound")]
    [TestCase("She weighs 9st 10lb.", "[9st 10lb] measure 136 pound")]
    [TestCase("The 21st floor burned.", "[21st] ordinal 21")]
    [TestCase("The suspect is 5-foot-9.", "[5-foot-9] measure 69 inch")]
    [TestCase("A five-second delay saved him.", "[five-second] duration 5 second")]
    [TestCase("She won by a two-second margin.", "[two-second] duration 2 second")]
    [TestCase("The jockey is 8st 7lb.", "[8st 7lb] measure 119 pound")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
