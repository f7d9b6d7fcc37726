using Compare.Text.Values;
using NUnit.Framework;

namespace Compare.Tests.Text.Values;

/// <summary>One amount told in another unit, and units that do not measure the same.</summary>
public class UnitsTests
{
    [TestCase(18, "month", "year", 1.5)]
    [TestCase(5, "mile", "kilometre", 8.04672)]
    [TestCase(6, "nautical mile", "kilometre", 11.112)]
    [TestCase(12, "stone", "kilogram", 76.20351816)]
    [TestCase(3, "kilotonne", "tonne", 3000)]
    [TestCase(2, "ton", "kilogram", 1814.36948)]
    [TestCase(1, "square mile", "square kilometre", 2.58998811034)]
    [TestCase(250, "hectare", "square kilometre", 2.5)]
    [TestCase(640, "acre", "square mile", 1)]
    [TestCase(2, "cubic metre", "litre", 2000)]
    [TestCase(1, "barrel", "gallon", 42)]
    [TestCase(100, "kilometre per hour", "mile per hour", 62.1371192237)]
    [TestCase(50, "knot", "kilometre per hour", 92.6)]
    [TestCase(10, "metre per second", "kilometre per hour", 36)]
    [TestCase(48, "barrel per day", "barrel per hour", 2)]
    [TestCase(104, "degree fahrenheit", "degree celsius", 40)]
    [TestCase(-40, "degree celsius", "degree fahrenheit", -40)]
    [TestCase(1.2, "gigawatt", "megawatt", 1200)]
    [TestCase(3.6, "megajoule", "kilowatt hour", 1)]
    [TestCase(980, "millibar", "hectopascal", 980)]
    [TestCase(1, "gigabyte", "megabit", 8000)]
    [TestCase(25, "basis point", "percentage point", 0.25)]
    public void Converts_there_and_back(double amount, string unit, string other, double expected)
    {
        Assert.That(Units.Comparable(unit, other));
        Assert.That(Units.Convert(amount, unit, other), Is.EqualTo(expected).Within(1e-9).Percent);
        Assert.That(Units.Convert(expected, other, unit), Is.EqualTo(amount).Within(1e-9).Percent);
    }

    [TestCase("mile", "hour")]
    [TestCase("mile", "square mile")]
    [TestCase("mile per hour", "mile")]
    [TestCase("degree", "degree celsius")]
    [TestCase("USD", "EUR")]
    [TestCase("magnitude", "kilometre")]
    [TestCase("TEU", "tonne")]
    [TestCase("kilo", "gram")]
    [TestCase("square", "metre")]
    [TestCase(null, "metre")]
    public void Measure_different_things(string? unit, string? other)
    {
        Assert.That(Units.Comparable(unit, other), Is.False);
        Assert.That(Units.Comparable(other, unit), Is.False);
    }
}
