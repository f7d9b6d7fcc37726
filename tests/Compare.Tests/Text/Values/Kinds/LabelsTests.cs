using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Digits and letters that are names.</summary>
public class LabelsTests
{
    [TestCase("The 6G masts are up.", "")]
    [TestCase("The COP27 talks failed.", "")]
    [TestCase("He sat in Seat 14C.", "")]
    [TestCase("Fire broke out in Flat 6B.", "")]
    [TestCase("A Boeing 767F was parked.", "")]
    [TestCase("They found 12 AK 47 rifles.", "[12] number 12")]
    [TestCase("They found nine AK 47 rifles.", "[nine] number 9")]
    [TestCase("Twenty MP 5 guns lay there.", "[Twenty] number 20")]
    [TestCase("He carried an M16.", "")]
    [TestCase("The Harbour 8 cable was cut.", "")]
    [TestCase("The Delta 3 mast fell.", "")]
    [TestCase("Its Soyuz 11 capsule came down.", "")]
    [TestCase("They lost the Ocean Link 4 line.", "")]
    [TestCase("The Harbour 8 people came from sank.", "[8] number 8")]
    [TestCase("At the Harbour 30 boats sank.", "[30] number 30")]
    [TestCase("In Hull 12 rescue crews came.", "[12] number 12")]
    [TestCase("In the Commons 40 voted no.", "[40] number 40")]
    [TestCase("The SEA-ME-WE 4 cable broke.", "")]
    [TestCase("He lives at No 10.", "")]
    [TestCase("Fans flew to Euro 2016.", "")]
    [TestCase("The shop is at 350 W. Oak Street.", "")]
    [TestCase("He fired a .38 revolver.", "")]
    [TestCase("She won the 10K in May.", "[May] 2021-05-01..2021-05-31")]
    [TestCase("He plays at 1B for the team.", "")]
    [TestCase("They won 5-3.", "")]
    [TestCase("The bus hit a wall on Route 66.", "")]
    [TestCase("He grew up near 8 Mile.", "")]
    [TestCase("She slept at a Days Inn.", "")]
    [TestCase("The crash was on Loop 410.", "")]
    [TestCase("He lives in the 16400 block of Elm Drive.", "")]
    [TestCase("News 9 filmed it.", "")]
    [TestCase("Call 555-0173 for help.", "")]
    [TestCase("Call 020-7946-0958 now.", "")]
    [TestCase("Copyright 2015 The Daily Bee.", "")]
    [TestCase("A 737 MAX 9 was grounded.", "")]
    [TestCase("Covid-19 spread.", "")]
    [TestCase("The Apollo 13 crew came home.", "")]
    [TestCase("He drove the M25.", "")]
    [TestCase("Channel 4 showed it.", "")]
    [TestCase("There were 12 rifles in Room 101.", "[12] number 12")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
