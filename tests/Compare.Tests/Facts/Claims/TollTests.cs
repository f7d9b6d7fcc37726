using NUnit.Framework;

namespace Compare.Tests.Facts.Claims;

/// <summary>Zero in words, what is said not to be so, bounds and changes told by a verb.</summary>
public class TollTests
{
    private const string Of = "value: count, of: people | person | death | casualty | worker | man";
    private const string Dead = Of + ", find: {any: [kill | die | dead | death | casualty]}";
    private const string Hurt = Of + ", find: {any: [injure | hurt | wound]}";
    private const string Missing = Of + ", find: {any: [missing]}";

    [TestCase(Dead, "The mayor said seven people, not 12 as first reported, had died.", "seven")]
    [TestCase(Dead, "Seven people died, not 12.", "Seven")]
    [TestCase(Dead, "The number of dead is seven, not nine.", "seven")]
    [TestCase(Dead, "The toll stood at seven dead, not nine, he said.", "seven")]
    [TestCase(Hurt, "Not only three people were hurt, but a dog was too.", "three")]
    [TestCase(Dead, "The death toll passed 40.", "passed 40")]
    [TestCase(Hurt, "The number of injured people climbed past 40.", "climbed past 40")]
    [TestCase(Dead, "The ministry raised the number of dead from 15 to 18.", "18")]
    [TestCase(Hurt, "The hospital lowered the number of people hurt from 31 to 28.", "28")]
    [TestCase(Dead, "Officials cut the death toll from 15 to 12.", "12")]
    [TestCase(Missing, "Eleven people remain missing.", "Eleven")]
    [TestCase(Missing, "Of the crew of 22, eleven people remain missing.", "eleven")]
    [TestCase(Missing, "Nine men stayed missing.", "Nine")]
    [TestCase(Hurt, "Not one person was injured in the fire.", "Not one person")]
    [TestCase(Hurt, "Not a single person was hurt.", "Not a single person")]
    [TestCase(Hurt, "None of the workers was hurt.", "None")]
    [TestCase(Hurt, "None of the 40 workers was hurt.", "None")]
    [TestCase(Hurt, "There were no early reports of people being hurt.", "no early reports of people")]
    [TestCase(Hurt, "One person was injured in the fire.", "One")]
    [TestCase(Hurt, "Some of the workers were hurt.", "")]
    [TestCase(Hurt, "Thirty people have been injured and the number killed has risen to eight.", "Thirty")]
    [TestCase(Dead, "Thirty people have been injured and the number killed has risen to eight.", "eight")]
    public void Finds(string rule, string text, string expected) => Assert.That(Given.Told(rule, text), Is.EqualTo(expected));
}
