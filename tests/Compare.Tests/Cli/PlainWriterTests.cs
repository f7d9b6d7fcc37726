using Compare.Cli;
using NUnit.Framework;

namespace Compare.Tests.Cli;

/// <summary>What reaches a terminal of a text that an article, a name or a template has.</summary>
public class PlainWriterTests
{
    [TestCase("plain, “curly” and é😀\tend", "plain, “curly” and é😀\tend")]
    [TestCase("\u001B[2Jgone", "␛[2Jgone")]
    [TestCase("\u0007bell\u0008\u007F", "␇bell␈␡")]
    [TestCase("\0", "␀")]
    [TestCase("\u009B31m\u0085", "�31m�")]
    [TestCase("a\u202Etxt.exe\u2066\u200F", "a�txt.exe��")]
    [TestCase("a\nb: error: forged\r", "a␊b: error: forged␍")]
    [TestCase("a\u2028b\u2029", "a␤b␤")]
    public void Shows_what_a_terminal_would_obey(string text, string shown)
    {
        var output = new StringWriter { NewLine = "\n" };
        using (var writer = new PlainWriter(output))
        {
            writer.WriteLine(text);
            writer.WriteLine((object)text);
            writer.Write(text[0]);
        }

        Assert.That(output.ToString(), Does.StartWith($"{shown}\n{shown}\n"));
        Assert.That(output.ToString().Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')), Is.Empty);
    }

    [Test]
    public void A_text_of_several_lines_keeps_them()
    {
        var output = new StringWriter();
        using var writer = new PlainWriter(output);
        writer.Write("title: T\nvalue: count\n");
        Assert.That(output.ToString(), Is.EqualTo("title: T\nvalue: count\n"));
    }
}
