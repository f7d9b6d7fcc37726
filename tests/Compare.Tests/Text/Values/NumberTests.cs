using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class NumberTests
{
    [TestCase("15,000 soldiers", "[15,000] number 15000")]
    [TestCase("1 234 567 people", "[1 234 567] number 1234567")]
    [TestCase("12,34,567.89", "[12,34,567.89] number 1234567.89")]
    [TestCase("3.5", "[3.5] number 3.5")]
    [TestCase("hit .357", "[.357] number 0.357")]
    [TestCase("It was over.24 died", "[24] number 24")]
    [TestCase("2.5 million", "[2.5 million] number 2500000")]
    [TestCase("15K", "[15K] number 15000")]
    [TestCase("1.3m people", "[1.3m] number 1300000")]
    [TestCase("100k", "[100k] number 100000")]
    [TestCase("twenty-one thousand eleven", "[twenty-one thousand eleven] number 21011")]
    [TestCase("one hundred and sixty-one", "[one hundred and sixty-one] number 161")]
    [TestCase("nineteen hundred seventy-three", "[nineteen hundred seventy-three] number 1973")]
    [TestCase("three hundred and two dozen", "[three hundred and two dozen] number 324")]
    [TestCase("three million, two hundred & forty", "[three million, two hundred & forty] number 3000240")]
    [TestCase("three thousand, two of them", "[three thousand] number 3000; [two] number 2")]
    [TestCase("-.5", "[-.5] number -0.5")]
    [TestCase("nine hundred and one thousand five hundred", "[nine hundred and one thousand five hundred] number 901500")]
    [TestCase("three lakh crore", "[three lakh crore] number 3000000000000")]
    [TestCase("4 thousand 3 hundred and 21", "[4 thousand 3 hundred and 21] number 4321")]
    [TestCase("nine point nought four", "[nine point nought four] number 9.04")]
    [TestCase("two point two million", "[two point two million] number 2200000")]
    [TestCase("forty-five (45)", "[forty-five (45)] number 45")]
    [TestCase("-504", "[-504] number -504")]
    [TestCase("minus twelve", "[minus twelve] number -12")]
    [TestCase("1.3e6", "[1.3e6] number 1300000")]
    [TestCase("6.23x10^-4", "[6.23x10^-4] number 0.000623")]
    [TestCase("a hundred", "[a hundred] number 100")]
    [TestCase("a dozen", "[a dozen] number 12")]
    [TestCase("a pair of barges", "[a pair] number 2")]
    [TestCase("the pair were freed", "[pair] number 2")]
    [TestCase("Two pairs of shoes", "[Two] number 2")]
    [TestCase("at least one person", "[at least one] number 1 atleast 1..")]
    public void Reads(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("half a million", "[half a million] number 500000")]
    [TestCase("a quarter of a million", "[a quarter of a million] number 250000")]
    [TestCase("two and a half million", "[two and a half million] number 2500000")]
    [TestCase("one million and a half", "[one million and a half] number 1500000")]
    [TestCase("one billion and a quarter million", "[one billion and a quarter million] number 1000250000")]
    [TestCase("2½", "[2½] number 2.5")]
    [TestCase("2 1/2", "[2 1/2] number 2.5")]
    [TestCase("3/4", "[3/4] number 0.75")]
    [TestCase("two thirds", "[two thirds] number 0.666667")]
    [TestCase("a fifth", "[a fifth] number 0.2")]
    [TestCase("one over twenty.", "[one over twenty] number 0.05")]
    [TestCase("one hundred and thirty-two fifths", "[one hundred and thirty-two fifths] number 26.4")]
    [TestCase("two hundred and fifty-four hundredths", "[two hundred and fifty-four hundredths] number 200.54")]
    public void Reads_parts_of_one(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("sixty fifteen", "[sixty] number 60; [fifteen] number 15")]
    [TestCase("ten five", "[ten] number 10; [five] number 5")]
    [TestCase("five zero", "[five] number 5; [zero] number 0")]
    [TestCase("1, 234", "[1] number 1; [234] number 234")]
    [TestCase("ten five-year plans", "[ten] number 10; [five-year] duration 5 year")]
    public void Keeps_apart_what_is_no_one_number(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));

    [TestCase("1.2.3", "")]
    [TestCase("that one is good", "")]
    [TestCase("no one knew", "")]
    [TestCase("the one who knew", "")]
    [TestCase("half-hearted", "")]
    [TestCase("a man", "")]
    [TestCase("the quarter", "")]
    public void Is_not_misled(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
