using NUnit.Framework;

namespace Compare.Tests.Text.Values;

public class NonQuantityTests
{
    [TestCase("at 7:30 pm", "")]
    [TestCase("6pm", "")]
    [TestCase("5 o'clock", "")]
    [TestCase("at 2.13 a.m.", "")]
    [TestCase("beat them 3-1", "")]
    [TestCase("won 21–14", "")]
    [TestCase("+1-222-2222-2222", "")]
    [TestCase("123 Random Street", "")]
    [TestCase("version 2.0", "")]
    [TestCase("Flight 370", "")]
    [TestCase("the B-52", "")]
    [TestCase("an i7 chip", "")]
    [TestCase("an i7 860 chip", "[860] number 860")]
    [TestCase("Covid-19", "")]
    [TestCase("see https://x.org/a1?q=30 now", "")]
    [TestCase("24/7", "")]
    public void Passes_over(string text, string expected) => Assert.That(Reading.Told(text), Is.EqualTo(expected));
}
