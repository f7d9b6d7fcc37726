using Compare.Text.Language;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Text.Language;

public class TokenizerTests
{
    [TestCase("", "")]
    [TestCase("Two  words", "Two|words")]
    [TestCase("15,000 Soviet troops.", "15,000|Soviet|troops|.")]
    [TestCase("1979-1989", "1979|-|1989")]
    [TestCase("three-and-a-half", "three|-|and|-|a|-|half")]
    [TestCase("$1.2bn", "$|1.2|bn")]
    [TestCase("the U.S. and the U.K.", "the|U.S.|and|the|U.K.")]
    [TestCase("Plan B. Next", "Plan|B|.|Next")]
    [TestCase("Ghani's don't Soviets’ Kabul’s", "Ghani|'s|don't|Soviets|’|Kabul|’s")]
    [TestCase("3.5.", "3.5|.")]
    [TestCase("hit .357, or (.4).", "hit|.357|,|or|(|.4|)|.")]
    [TestCase("a $.50 fee, -.5 or .45-calibre", "a|$|.50|fee|,|-|.5|or|.45|-|calibre")]
    [TestCase("over.24 died ...5 . 6", "over|.|24|died|.|.|.|5|.|6")]
    [TestCase("5,000,", "5,000|,")]
    [TestCase("naïve café", "naïve|café")]
    public void Splits(string text, string expected)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new Vocabulary(), tokens);
        Assert.That(string.Join('|', tokens.Select(t => text[t.Start..t.End])), Is.EqualTo(expected));
    }
}
