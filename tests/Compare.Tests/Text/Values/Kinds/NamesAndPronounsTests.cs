using NUnit.Framework;

namespace Compare.Tests.Text.Values.Kinds;

/// <summary>Months that are names, and "one" as a number and a pronoun.</summary>
public class NamesAndPronounsTests
{
    [TestCase("April Moss said she was safe.", "")]
    [TestCase("The court heard that May Lund had left.", "")]
    [TestCase("Sir April Stone died.", "")]
    [TestCase("June Park won.", "")]
    [TestCase("They met in April.", "[April] 2021-04-01..2021-04-30")]
    [TestCase("It opened in May.", "[May] 2021-05-01..2021-05-31")]
    [TestCase("They may march in March.", "[March] 2022-03-01..2022-03-31")]
    [TestCase("Graves of 1000s of people were found.", "")]
    [TestCase("The temple fell in 44 BC.", "")]
    [TestCase("It was built in the 1890s.", "[the 1890s] 1890-01-01..1899-12-31")]
    [TestCase("Officials say that one person is dead.", "[one] number 1")]
    [TestCase("He said that one man was killed.", "[one] number 1")]
    [TestCase("No one was hurt.", "")]
    [TestCase("That one is broken.", "")]
    [TestCase("This one is mine.", "")]
    [TestCase("One of the men fled.", "[One] number 1")]
    [TestCase("August Wilson wrote it.", "")]
    [TestCase("The two-thousands were kind to him.", "[The two-thousands] 2000-01-01..2009-12-31")]
    [TestCase("On Monday, the 14 jurors met.", "[Monday] 2021-08-16; [14] number 14")]
    [TestCase("On Sunday, the 22-year-old won.", "[Sunday] 2021-08-15; [22-year-old] age 22 year")]
    [TestCase("The fifth suspect was held.", "[fifth] ordinal 5")]
    [TestCase("On Sunday, the 3rd Armoured Brigade left.", "[Sunday] 2021-08-15; [3rd] ordinal 3")]
    [TestCase("The coins are from the 4th century BC.", "")]
    [TestCase("The coins are from the 4th century.", "[the 4th century] 0300-01-01..0399-12-31")]
    [TestCase("The town was razed in 63 BC.", "")]
    [TestCase("Nobody had asked April, his aunt said.", "")]
    [TestCase("They told police in April.", "[April] 2021-04-01..2021-04-30")]
    [TestCase("April said she was cold.", "")]
    [TestCase("Saturday Night Fever was on.", "")]
    [TestCase("Sunday Adeleke quit the side.", "")]
    [TestCase("The Friday Club has closed.", "")]
    [TestCase("The Monday Senate hearing was short.", "[Monday] 2021-08-16")]
    [TestCase("Sunday's vote was close.", "[Sunday] 2021-08-15")]
    [TestCase("On Saturday night fever rose.", "[Saturday] 2021-08-14")]
    [TestCase("On Sunday Israel bombed the port.", "[Sunday] 2021-08-15")]
    [TestCase("Officials said Sunday Israel had agreed.", "[Sunday] 2021-08-15")]
    public void Reads(string text, string expected) => Assert.That(KindReading.Told(text), Is.EqualTo(expected));
}
