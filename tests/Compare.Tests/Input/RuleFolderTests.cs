using Compare.Input.Rules;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class RuleFolderTests
{
    private const string Good = "title: T\nvalue: count\nof: boat\ntests: [{ text: x, none: true }]\n";
    private string root = "";

    [SetUp]
    public void MakeFolder() => root = Directory.CreateTempSubdirectory("compare-rules-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(root, recursive: true);

    [Test]
    public void Files_in_the_root_are_for_all_events_and_folders_are_events()
    {
        foreach (string path in new[] { "b.yml", "storm/c.yaml", "storm/more/a.yaml", "flood/c.yaml", "report.yaml", "storm/report.yaml",
            "lexicons/en.yaml", ".hidden/a.yaml", "notes.md", "storm/rule.yaml.bak" })
        {
            Write(path, Good);
        }

        RuleSet set = RuleLoader.Load(root);
        Assert.That(set.Diagnostics, Is.Empty);
        Assert.That(
            string.Join(", ", set.Rules.Select(r => $"{r.Event ?? "all"}:{r.Id}")), Is.EqualTo("all:b, flood:c, storm:c, storm:a"));
    }

    [Test]
    public void One_bad_file_does_not_keep_the_others_from_loading()
    {
        Write("a.yaml", Good);
        Write("b.yaml", "title: [");
        Write("c.yaml", Good);
        File.WriteAllBytes(Path.Combine(root, "d.yaml"), [.. "title: T\n"u8, 0xFF, 0xFE]);
        Write("e.yaml", new string('#', 300_000));
        Assert.That(Told(RuleLoader.Load(root)), Is.EqualTo(
            "a, c\n/b.yaml:1:9: error: this cannot be read as YAML: a [ is not closed with ]\n"
            + "/d.yaml:2: error: this is not UTF-8 text; save the file as UTF-8\n"
            + "/e.yaml: error: the file is larger than 256 KB; write one fact a file"));
    }

    [TestCase("storm/a.yaml", "storm/b.yaml", true)]
    [TestCase("a.yaml", "storm/b.yaml", true)]
    [TestCase("flood/a.yaml", "storm/b.yaml", false)]
    public void An_id_stands_once_in_an_event(string first, string second, bool fault)
    {
        Write(first, Good + "id: x");
        Write(second, Good + "id: x");
        Assert.That(Told(RuleLoader.Load(root)), Is.EqualTo(fault
            ? $"x\n/{second}:1:1: error: the id 'x' is taken by {root}/{first}; give one of them another with id:"
            : "x, x"));
    }

    [Test]
    public void A_byte_order_mark_and_windows_line_ends_change_no_place()
    {
        Write("a.yaml", "\uFEFF" + (Good + "titel: U\n").ReplaceLineEndings("\r\n"));
        Assert.That(Told(RuleLoader.Load(root)), Is.EqualTo("\n/a.yaml:5:1: error: unknown key 'titel'; did you mean 'title'?"));
    }

    [Test]
    public void A_link_to_a_folder_above_ends()
    {
        Write("storm/a.yaml", Good);
        Directory.CreateSymbolicLink(Path.Combine(root, "storm", "again"), root);
        Assert.That(RuleLoader.Load(root).Diagnostics.Select(f => f.Message), Has.Some.Contains("nested too deep"));
    }

    [Test]
    public void A_file_that_cannot_be_opened_is_a_fault()
    {
        File.CreateSymbolicLink(Path.Combine(root, "a.yaml"), Path.Combine(root, "nowhere"));
        Assert.That(Told(RuleLoader.Load(root)), Does.Contain("/a.yaml: error: the file cannot be opened"));
    }

    [Test]
    public void No_folder_and_no_rules_are_told()
    {
        Assert.That(Told(RuleLoader.Load(root)), Does.Contain("there is no rule in this folder"));
        Assert.That(Told(RuleLoader.Load(Path.Combine(root, "nowhere"))), Does.Contain("there is no folder of rules here"));
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Told(RuleSet set) =>
        string.Join('\n', set.Diagnostics.Select(f => f.ToString()[root.Length..]).Prepend(string.Join(", ", set.Rules.Select(r => r.Id))));
}
