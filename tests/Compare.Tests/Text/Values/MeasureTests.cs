using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class MeasureTests
{
    [TestCase("600-metre", "[600-metre] measure 600 metre")]
    [TestCase("two-mile walk", "[two-mile] measure 2 mile")]
    [TestCase("0.5 kg", "[0.5 kg] measure 0.5 kilogram")]
    [TestCase("116,347 sq mi", "[116,347 sq mi] measure 116347 square mile")]
    [TestCase("301,338 km2", "[301,338 km2] measure 301338 square kilometre")]
    [TestCase("4 km²", "[4 km²] measure 4 square kilometre")]
    [TestCase("0.9 trillion cubic feet", "[0.9 trillion cubic feet] measure 900000000000 cubic foot")]
    [TestCase("60 miles an hour", "[60 miles an hour] measure 60 mile per hour")]
    [TestCase("10km/hr", "[10km/hr] measure 10 kilometre per hour")]
    [TestCase("500,000 barrels a day", "[500,000 barrels a day] measure 500000 barrel per day")]
    [TestCase("six feet two", "[six feet two] measure 74 inch")]
    [TestCase("5'10\" tall", "[5'10\"] measure 70 inch")]
    [TestCase("a 12\" pipe", "[12\"] measure 12 inch")]
    [TestCase("5 feet 2 inches", "[5 feet 2 inches] measure 62 inch")]
    [TestCase("7 feet and 10 inches", "[7 feet and 10 inches] measure 94 inch")]
    [TestCase("10 km, 600-metre", "[10 km] measure 10 kilometre; [600-metre] measure 600 metre")]
    [TestCase("6.1-magnitude", "[6.1-magnitude] measure 6.1 magnitude")]
    [TestCase("magnitude-6.1", "[magnitude-6.1] measure 6.1 magnitude")]
    [TestCase("a magnitude of 6.1", "[magnitude of 6.1] measure 6.1 magnitude")]
    [TestCase("32 degrees Celsius", "[32 degrees Celsius] measure 32 degree celsius")]
    [TestCase("−5 °C", "[−5 °C] measure -5 degree celsius")]
    [TestCase("98.6 degrees fahrenheit", "[98.6 degrees fahrenheit] measure 98.6 degree fahrenheit")]
    [TestCase("absolute zero", "[absolute zero] measure 0 kelvin")]
    [TestCase("100 MB", "[100 MB] measure 100 megabyte")]
    [TestCase("100 mb", "[100 mb] measure 100 megabit")]
    [TestCase("2.80 GHz", "[2.80 GHz] measure 2.8 gigahertz")]
    [TestCase("2 1/2 in thick", "[2 1/2 in] measure 2.5 inch")]
    [TestCase("20 [kg]", "[20 [kg]] measure 20 kilogram")]
    [TestCase("half a mile", "[half a mile] measure 0.5 mile")]
    [TestCase("1,500,000 kilometres", "[1,500,000 kilometres] measure 1500000 kilometre")]
    [TestCase("5 percentage points", "[5 percentage points] measure 5 percentage point")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("He said \"about 10\" to us", "[about 10] number 10 about 9..11")]
    [TestCase("12 in 2009", "[12] number 12; [2009] date")]
    [TestCase("24703m212", "")]
    [TestCase("800,000 F-Series trucks", "[800,000] number 800000")]
    [TestCase("7 am", "")]
    [TestCase("1.3m people", "[1.3m] number 1300000")]
    [TestCase("I'm a man", "")]
    public void Is_not_misled(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
