using System.Text;
using Compare.Cli;
using Compare.Input.Lexicons;
using Compare.Text.Annotation;
using NUnit.Framework;

namespace Compare.Tests.Cli;

public class ValuesCommandTests
{
    [TestCase(
        """{"id": "a", "text": "nearly 3 km"}""",
        """{"id":"a","values":[{"type":"measure","start":0,"end":11,"text":"nearly """
            + """3 km","hedge":"nearly","nominal":3,"low":null,"high":3,"unit":"kilometre"}]}"""
    )]
    [TestCase("""{"text": "nothing", "id": 7, "more": [1, {"id": 2}]}""", """{"id":7,"values":[]}""")]
    [TestCase(
        """{"id": "ü", "text": "July 9", "ref": "2021-08-16"}""",
        """{"id":"ü","values":[{"type":"date","start":0,"end":6,"text":"July """
            + """9","hedge":"exact","nominal":null,"from":"2021-07-09","to":"2021-07-09"}]}"""
    )]
    public void Answers_a_line_with_a_line(string line, string expected)
    {
        (int code, string output, string errors) = Run(line + "\n");
        Assert.That((code, output, errors), Is.EqualTo((ExitCodes.Done, expected + "\n", "")));
    }

    [TestCase("$1e308 billion")]
    [TestCase("1e400 people")]
    [TestCase("between 5 and 1e308 billion dollars")]
    [TestCase("over 9e307 thousand km")]
    [TestCase("1e308 million per cent")]
    [TestCase("a 1e308 billion-year-old stone")]
    [TestCase("-1e308 billion years")]
    public void A_figure_that_overflows_loses_no_line(string text)
    {
        (int code, string output, string errors) = Run($$"""{"id": 1, "text": "{{text}}"}""" + "\n{\"id\": 2, \"text\": \"3 km\"}\n");
        Assert.That((code, errors), Is.EqualTo((ExitCodes.Done, "")));
        Assert.That(output.Split('\n')[0], Does.StartWith("{\"id\":1,").And.EndWith("]}").And.Not.Contain("∞"));
        Assert.That(output.Split('\n')[1], Does.Contain("kilometre"));
    }

    [TestCase("nonsense", "standard input:2: error: ")]
    [TestCase("[1]", "standard input:2: error: A line is a JSON object.")]
    [TestCase("""{"text": "5"}""", "standard input:2: error: \"id\" is missing.")]
    [TestCase("""{"id": 1}""", "standard input:2: error: \"text\" is missing.")]
    [TestCase("""{"id": 1, "text": 5}""", "standard input:2: error: \"text\" is of the wrong kind.")]
    [TestCase("""{"id": 1, "text": "5", "ref": "May"}""", "standard input:2: error: \"ref\" is no date: 'May'.")]
    [TestCase("""{"id": 1, "text": "5"} {}""", "standard input:2: error: ")]
    [TestCase("""{"id": 1, "text": "\uD800"}""", "standard input:2: error: ")]
    public void A_line_at_fault_is_told_and_the_others_are_answered(string line, string error)
    {
        const string Good = """{"id": 0, "text": ""}""";
        (int code, string output, string errors) = Run($"{Good}\n{line}\n\n{Good}\n");
        Assert.That(code, Is.EqualTo(ExitCodes.BadInput));
        Assert.That(output, Is.EqualTo("{\"id\":0,\"values\":[]}\n{\"id\":0,\"values\":[]}\n"));
        Assert.That(errors, Does.StartWith(error));
    }

    [Test]
    public void A_person_gets_a_table()
    {
        var output = new StringWriter();
        const string Text = "about 40 men in two decades";
        ValueTable.Write(Text, Reader().Read(Text, null), output);
        Assert.That(
            output.ToString().ReplaceLineEndings("\n"),
            Is.EqualTo(
                """
                words        kind      nominal  interval  hedge
                about 40     number    40       36 to 44  about
                two decades  duration  20 year  20 to 20  exact

                """.ReplaceLineEndings("\n")
            )
        );
    }

    private static TextValues Reader() => new(LexiconLoader.LoadDefault());

    private static (int Code, string Output, string Errors) Run(string input)
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        var errors = new StringWriter();
        int code = ValuesCommand.Answer(lines, output, errors, Reader(), null);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
