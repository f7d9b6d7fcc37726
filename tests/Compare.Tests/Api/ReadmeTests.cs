using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Compare.Tests.Api;

/// <summary>What README.md shows a program compiles, runs, and prints what it says.</summary>
public class ReadmeTests
{
    private const string Mark = "// README";
    private const int Indent = 8;

    [Test]
    public void The_example_is_code_that_compiles()
    {
        string[] lines = File.ReadAllLines(Repository.At("tests", "Compare.Tests", "Api", "ReadmeExample.cs"));
        IEnumerable<string> code = lines.SkipWhile(l => l.Trim() != Mark).Skip(1).TakeWhile(l => l.Trim() != Mark);
        string shown = Regex
            .Match(File.ReadAllText(Repository.At("README.md")), "```csharp\nusing Compare;\n\n(.*?)\n```", RegexOptions.Singleline)
            .Groups[1]
            .Value;
        Assert.That(shown.Split('\n'), Is.EqualTo(code.Select(line => line[Math.Min(Indent, line.Length)..])));
    }

    [Test]
    public void It_prints_what_the_page_says()
    {
        var output = new StringWriter();
        ReadmeExample.Run(output);
        string[] said = output.ToString().Split(output.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.That(said, Has.Length.EqualTo(2), output.ToString());
        Assert.That(said[0], Does.StartWith("dead.yaml").And.Contain(": warning: "));
        Assert.That(File.ReadAllText(Repository.At("README.md")), Does.Contain($"`{said[1]}`"));
    }
}
