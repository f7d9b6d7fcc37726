using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>What a fact's value can be at all, and from when on its event is told; articles are of 16 August 2021.</summary>
public class LimitsTests
{
    private const string Price = "value: money, unit: USD, find: {all: [pay]}, least: $1 million, most: $1 billion";
    private const string Sunk = "value: count, of: boat, find: {all: [sink]}, since: 2021-08";
    private const string Begun = "value: date, find: {all: [begin]}, least: 2016, most: 2020-06";
    private const string Length = "value: duration, unit: year, find: {all: [last]}, most: 18 months";

    [TestCase(Price, "They paid $42 million.", "$42 million")]
    [TestCase(Price, "They paid $1 million.", "$1 million")]
    [TestCase(Price, "They paid $999,999.", "")]
    [TestCase(Price, "They paid over $500,000.", "")]
    [TestCase(Price, "They paid over $2 million.", "over $2 million")]
    [TestCase(Price, "They paid $500,000 to $2 million.", "$500,000 to $2 million")]
    [TestCase(Price, "They paid up to $500,000.", "")]
    [TestCase(Price, "They paid $3 billion.", "")]
    [TestCase(Price, "They paid up to $3 billion.", "")]
    [TestCase(Length, "It lasted 17 months.", "17 months")]
    [TestCase(Length, "It lasted two years.", "")]
    [TestCase(Begun, "It began in 2016.", "2016")]
    [TestCase(Begun, "It began in 2015.", "")]
    [TestCase(Begun, "It began in June 2020.", "June 2020")]
    [TestCase(Begun, "It began in July 2020.", "")]
    [TestCase(Sunk, "The storm sank 12 boats on 3 August.", "12")]
    [TestCase(Sunk, "A storm sank 12 boats in 1998.", "")]
    [TestCase(Sunk, "A storm sank 12 boats last year.", "")]
    [TestCase(Sunk, "A storm sank 30 boats in 1998. This one sank 12 boats.", "12")]
    [TestCase(Sunk, "The storm sank 12 boats, the most since 2005.", "12")]
    [TestCase(Sunk, "A storm sank 30 boats in March 2019 and one sank 12 on 3 August.", "12")]
    [TestCase(Sunk, "A storm sank 30 boats in 2019, but this one sank 12 boats on 3 August.", "12")]
    [TestCase(Sunk, "The storm will sink 12 boats in 2022.", "12")]
    public void Keep_values_out(string rule, string text, string claims) => Assert.That(Given.Told(rule, text), Is.EqualTo(claims));

    [TestCase(Price, "They paid $9.", "it is below the least, $1 million")]
    [TestCase(Price, "They paid $9 billion.", "it is above the most, $1 billion")]
    [TestCase(Sunk, "A storm sank 12 boats in 1998.", "its sentence speaks of a time before 2021-08")]
    public void Say_why(string rule, string text, string reason) =>
        Assert.That(Given.Extract(rule, text).Silence!.Note, Does.Contain(reason));
}
