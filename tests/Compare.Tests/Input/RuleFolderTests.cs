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
        foreach (
            string path in new[]
            {
                "b.yml",
                "storm/c.yaml",
                "storm/more/a.yaml",
                "flood/c.yaml",
                "report.yaml",
                "storm/report.yaml",
                "lexicons/en.yaml",
                ".hidden/a.yaml",
                "notes.md",
                "storm/rule.yaml.bak",
            }
        )
        {
            Write(path, Good);
        }

        RuleSet set = RuleLoader.Load(root);
        Assert.That(string.Join(", ", set.Rules.Select(r => $"{r.Event ?? "all"}:{r.Id}")), Is.EqualTo("all:b, flood:c, storm:c, storm:a"));
    }

    [TestCase("a.yaml", null)]
    [TestCase("b.YAML", null)]
    [TestCase("d.YML", null)]
    [TestCase("storm/e.Yaml", null)]
    [TestCase("README.md", null)]
    [TestCase("storm/readme.md", null)]
    [TestCase(".hidden.yaml", null)]
    [TestCase("rules.schema.json", null)]
    [TestCase("lexicons/en.yaml", null)]
    [TestCase("lexicons/README.md", null)]
    [TestCase("lexicons/en.words.yaml", null)]
    [TestCase("lexicons/de.words.yaml", null)]
    [TestCase("report.yaml", null)]
    [TestCase("c.yaml.txt", "rules are .yaml files")]
    [TestCase("notes.md", "rules are .yaml files")]
    [TestCase("storm/rule.yaml.bak", "rules are .yaml files")]
    [TestCase("noending", "rules are .yaml files")]
    [TestCase("table.json", "rules are .yaml files")]
    [TestCase("lexicons/de.yaml", "the word lists of this folder are en.yaml")]
    [TestCase("lexicons/en.yml", "the word lists of this folder are en.yaml")]
    [TestCase("storm/report.yaml", "the settings are the file report.yaml in the root")]
    public void Every_entry_is_read_or_told_once(string path, string? told)
    {
        Write("good.yaml", Good);
        Write(path, Good);
        RuleSet set = RuleLoader.Load(root);
        Assert.That(set.Diagnostics.Select(d => d.Path), told is null ? Is.Empty : Is.EqualTo(new[] { $"{root}/{path}" }));
        Assert.That(
            string.Join('\n', set.Diagnostics),
            told is null ? Is.Empty : Does.Contain("warning: this is not read").And.Contain(told)
        );
        Assert.That(set.Rules, Has.Length.EqualTo(1 + (path is "a.yaml" or "b.YAML" or "d.YML" or "storm/e.Yaml" ? 1 : 0)));
    }

    [TestCase("f.yaml>nowhere.yaml", "a link that leads to nothing")]
    [TestCase("f.yaml>/dev/zero", "a pipe or a device")]
    [TestCase("f.yaml>/dev/full", "a pipe or a device")]
    public void What_has_no_end_or_is_not_there_is_told(string link, string told)
    {
        string[] parts = link.Split('>');
        File.CreateSymbolicLink(Path.Combine(root, parts[0]), parts[1]);
        Assert.That(RuleLoader.Load(root).Diagnostics.Single().ToString(), Does.Contain($"{parts[0]}: error: ").And.Contain(told));
    }

    [Test]
    public void One_bad_file_does_not_keep_the_others_from_loading()
    {
        Write("a.yaml", Good);
        Write("b.yaml", "title: [");
        Write("c.yaml", Good);
        File.WriteAllBytes(Path.Combine(root, "d.yaml"), [.. "title: T\n"u8, 0xFF, 0xFE]);
        Write("e.yaml", new string('#', 300_000));
        Assert.That(
            Told(RuleLoader.Load(root)),
            Is.EqualTo(
                "a, c\n/b.yaml:1:9: error: this cannot be read as YAML: a [ is not closed with ]\n"
                    + "/d.yaml:2: error: this is not UTF-8 text; save the file as UTF-8\n"
                    + "/e.yaml: error: this is larger than 256 KB; is it the right file? Make it smaller, or split it"
            )
        );
    }

    [TestCase("storm/a.yaml", "storm/b.yaml", true)]
    [TestCase("a.yaml", "storm/b.yaml", true)]
    [TestCase("flood/a.yaml", "storm/b.yaml", false)]
    public void An_id_stands_once_in_an_event(string first, string second, bool fault)
    {
        Write(first, Good + "id: x");
        Write(second, Good + "id: x");
        Assert.That(
            Told(RuleLoader.Load(root)),
            Is.EqualTo(
                fault ? $"x\n/{second}:1:1: error: the id 'x' is taken by {root}/{first}; give one of them another with id:" : "x, x"
            )
        );
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
        Assert.That(Told(RuleLoader.Load(root)), Does.Contain("/a.yaml: error: this is a link that leads to nothing"));
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
