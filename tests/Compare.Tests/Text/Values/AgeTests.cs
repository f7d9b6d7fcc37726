using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class AgeTests
{
    [TestCase("a 32-year-old driver", "[32-year-old] age 32 year")]
    [TestCase("five-year-old", "[five-year-old] age 5 year")]
    [TestCase("32 years old", "[32 years old] age 32 year")]
    [TestCase("95 years of age", "[95 years of age] age 95 year")]
    [TestCase("18 months old", "[18 months old] age 18 month")]
    [TestCase("87 yo", "[87 yo] age 87 year")]
    [TestCase("aged 61", "[aged 61] age 61 year")]
    [TestCase("aged between 6 and 12", "[aged between 6 and 12] age year range 6..12")]
    [TestCase("aged about 40", "[aged about 40] age 40 year about 36..44")]
    [TestCase("in his early 30s", "[early 30s] age year range 30..33")]
    [TestCase("in her late twenties", "[late twenties] age year range 27..29")]
    [TestCase("John Smith, 45, said", "[45] age 45 year")]
    [TestCase("Smith, 45, said", "[45] age 45 year")]
    [TestCase("the driver, John Smith, 45.", "[45] age 45 year")]
    [TestCase("the tram driver, 45, from Utopia", "[45] age 45 year")]
    [TestCase("his brother, 45, said", "[45] age 45 year")]
    [TestCase("Smith was 45.", "[45] age 45 year")]
    [TestCase("John Smith Jr., 45, said", "[45] age 45 year")]
    [TestCase("John Smith, 45, and Mary Jones, 12.", "[45] age 45 year; [12] age 12 year")]
    [TestCase("At 23, the striker is the youngest", "[23] age 23 year")]
    [TestCase("At 23 she is the youngest", "[23] age 23 year")]
    [TestCase("who, at 23, was the youngest", "[23] age 23 year")]
    [TestCase("She is 23.", "[23] age 23 year")]
    [TestCase("He was about 60 when it began", "[about 60] age 60 year about 54..66")]
    [TestCase("He was six at the time", "[six] age 6 year")]
    [TestCase("who turned 23 on the stage", "[23] age 23 year")]
    [TestCase("Smith turned 23, friends said", "[23] age 23 year")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("the early 30s", "[the early 30s] date")]
    [TestCase("In Kabul, 45, as before", "[45] number 45")]
    [TestCase("At 8, the doors opened", "[8] number 8")]
    [TestCase("At 23 points, the tally", "[23] number 23")]
    [TestCase("The Eagles, 24, beat", "[24] number 24")]
    [TestCase("beat Smith, 6, 4", "[6] number 6; [4] number 4")]
    [TestCase("the index was 23.", "[23] number 23")]
    [TestCase("the total, 23, was", "[23] number 23")]
    [TestCase("The temperature, 40, was", "[40] number 40")]
    [TestCase("the group, 23, were", "[23] number 23")]
    [TestCase("the drivers, 23, were", "[23] number 23")]
    [TestCase("The score in Utopia was 23.", "[23] number 23")]
    [TestCase("on deck, 23, all", "[23] number 23")]
    [TestCase("who was 23 minutes late", "[23 minutes] duration 23 minute")]
    [TestCase("She was 23rd.", "[23rd] ordinal 23")]
    [TestCase("They are 23.", "[23] number 23")]
    [TestCase("aged 1,500", "[1,500] number 1500")]
    public void Is_not_misled(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
