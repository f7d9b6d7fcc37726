using System.Text.RegularExpressions;
using Compare.Tests.Cli;
using NUnit.Framework;

namespace Compare.Tests.Input;

/// <summary>
/// Goes through the tutorial at the end of docs/rules.md as a reader does: every command is run in order, every file that it
/// shows is written, and what it says of a command's output stands in that output, line by line and in order.
/// </summary>
public class TutorialTests
{
    [Test]
    public void Every_step_does_what_the_page_says()
    {
        string page = File.ReadAllText(Repository.At("docs", "rules.md"));
        string tutorial = page[page.IndexOf("## The first rule in ten minutes", StringComparison.Ordinal)..];
        string folder = Tool.NewFolder();
        Copy(Repository.At("corpus"), Path.Combine(folder, "corpus"));
        Copy(Repository.At("rules"), Path.Combine(folder, "rules"));
        var told = new Tool.Result(0, "", "");
        int commands = 0;
        foreach (Match block in Regex.Matches(tutorial, "^```(sh|text|yaml)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline))
        {
            string body = block.Groups[2].Value;
            switch (block.Groups[1].Value)
            {
                case "sh":
                    commands++;
                    told = Tool.Run(Arguments(body), input: "", folder);
                    Assert.That(told.Code, Is.Zero, $"{body}{told}");
                    break;
                case "text":
                    Holds(told.Output, body);
                    break;
                default:
                    File.WriteAllText(Path.Combine(folder, Regex.Match(body, @"^# (\S+)\n").Groups[1].Value), body);
                    break;
            }
        }

        Assert.That(commands, Is.EqualTo(6));
    }

    private static string[] Arguments(string command) =>
        [
            .. Regex
                .Matches(command.Trim(), "\"([^\"]*)\"|(\\S+)")
                .Skip(1)
                .Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value),
        ];

    private static void Holds(string output, string expected)
    {
        int at = 0;
        foreach (string line in expected.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int found = output.IndexOf(line, at, StringComparison.Ordinal);
            Assert.That(found, Is.GreaterThanOrEqualTo(0), $"{line}\n\nis not in\n\n{output}");
            at = found + line.Length;
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
