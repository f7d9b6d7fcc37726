using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Bounds on either side of a figure.</summary>
public class BoundsTests
{
    [TestCase("The crowd could top 2 million.", "[could top 2 million] number 2000000 over 2000000..")]
    [TestCase("The line stretched past 300 people.", "[stretched past 300] number 300 over 300..")]
    [TestCase("Tests with >= 20 cells failed.", "[>= 20] number 20 atleast 20..")]
    [TestCase("Tests with <= 20 cells passed.", "[<= 20] number 20 atmost ..20")]
    [TestCase("The toll is nearing 90.", "[nearing 90] number 90 nearly ..90")]
    [TestCase("He is getting on for 70.", "[getting on for 70] age 70 year nearly ..70")]
    [TestCase(
        "They counted fewer than 30 and more than 20 of them were armed.",
        "[fewer than 30] number 30 atmost ..30; [more than 20] number 20 over 20.."
    )]
    [TestCase(
        "The group has no more than 50 and the club more than 90 members.",
        "[no more than 50] number 50 atmost ..50; [more than 90] number 90 over 90.."
    )]
    [TestCase("Well over 3,000 sheep died.", "[Well over 3,000] number 3000 over 3000..")]
    [TestCase("Just under a dozen were hurt.", "[Just under a dozen] number 12 nearly ..12")]
    [TestCase("It is at least twice the size.", "")]
    [TestCase("A 200-plus crowd came.", "[200-plus] number 200 atleast 200..")]
    [TestCase("As many as 15 died.", "[As many as 15] number 15 atmost ..15")]
    [TestCase("Upwards of 60 homes burned.", "[Upwards of 60] number 60 over 60..")]
    [TestCase("Not more than 5 came.", "[Not more than 5] number 5 atmost ..5")]
    [TestCase("Anything up to 90 people were inside.", "[up to 90] number 90 atmost ..90")]
    [TestCase("A minimum of 5 and a maximum of 9 sit.", "[A minimum of 5 and a maximum of 9] number range 5..9")]
    [TestCase("Only about 20 remain.", "[about 20] number 20 about 18..22")]
    [TestCase("More than two dozen were hurt.", "[More than two dozen] number 24 over 24..")]
    [TestCase("Almost half a million fled.", "[Almost half a million] number 500000 nearly ..500000")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
