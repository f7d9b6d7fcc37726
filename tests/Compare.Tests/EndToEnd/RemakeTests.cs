using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>A site that is brought up to date after each change is, byte for byte, the one that is made whole.</summary>
public class RemakeTests
{
    private static readonly DateTime Before = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private string folder = null!;
    private ComparisonMemory memory = null!;

    [SetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("compare-remake-").FullName;
        memory = new ComparisonMemory();
        Put(
            "corpus/a.md",
            "---\noutlet: A\n---\nThe flood killed 12 people. “The old bridge will be closed for three weeks,” said Ann Lee.\n"
        );
        Put("corpus/b.md", "---\noutlet: B\n---\nThe flood killed 12 people and cost $3 million.\n");
        Put("corpus/c.md", "---\noutlet: C\n---\nNobody knows. “The old bridge will be closed for two weeks,” said Ann Lee.\n");
        Put("rules/toll.yaml", Rule("Killed", "count", "of: people\nfind: { all: [kill] }", "It killed 3 people.", "3"));
        Put("rules/cost.yaml", Rule("Cost", "money", "find: { all: [cost] }", "It cost $5.", "$5"));
        Put("rules/report.yaml", "title: One\n");
        Update();
    }

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    // What is written ("-": removed), its new text, and the files of the site that are then new; null: not looked at.
    [TestCase("corpus/a.md", null, "", Description = "nothing has changed")]
    [TestCase(
        "corpus/c.md",
        "---\noutlet: C\n---\nNobody knows it yet. “The old bridge will be closed for two weeks,” said Ann Lee.\n",
        "articles/corpus/c.html data/report.json report.html"
    )]
    [TestCase("corpus/b.md", "---\noutlet: B\n---\nThe flood killed 90 people and cost $3 million.\n", null)]
    [TestCase("corpus/b.md", "---\nid: other\noutlet: B\n---\nThe flood killed 12 people.\n", null)]
    [TestCase("corpus/d.md", "---\noutlet: D\n---\n“The old bridge will be closed for three weeks,” said Ann Lee.\n", null)]
    [TestCase("corpus/a.md", "-", null)]
    [TestCase("corpus/more/a.md", "---\noutlet: A\n---\nThe flood killed 14 people.\n", null)]
    [TestCase(
        "rules/cost.yaml",
        "title: Cost\nvalue: money\nfind: { all: [kill] }\ntests:\n  - { text: \"It killed 3 and cost $5.\", value: $5 }\n",
        null
    )]
    [TestCase("rules/cost.yaml", "-", null)]
    [TestCase(
        "rules/cost.yaml",
        "# a remark\ntitle: Cost\nvalue: money\nfind: { all: [cost] }\ntests:\n  - { text: \"It cost $5.\", value: $5 }\n",
        "facts/corpus/cost.html report.html"
    )]
    [TestCase("rules/report.yaml", "title: Two\n", null)]
    [TestCase("templates/parts/footer.html", "<footer>Ours</footer>", null)]
    public void Gives_the_same_bytes(string path, string? text, string? written)
    {
        foreach (string file in Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, Before);
        }

        Change(path, text);
        Update();
        Assert.That(Comparison.Run(Request with { SiteFolder = At("whole") }).IsFaulty, Is.False);
        Assert.That(Files("site"), Is.EqualTo(Files("whole")));
        string[] touched = [.. Files("site").Keys.Where(file => File.GetLastWriteTimeUtc(Path.Combine(Site, file)) != Before)];
        Assert.That(written is null ? null : string.Join(' ', touched), Is.EqualTo(written));
    }

    [Test]
    public void Gives_the_same_bytes_after_many_changes()
    {
        foreach (
            string[] change in (string[][])
                [
                    ["corpus/a.md", "-"],
                    ["rules/cost.yaml", "-"],
                    ["corpus/a.md", "It killed 90 people."],
                    ["corpus/c.md", "-"],
                    ["corpus/e.txt", "It killed 91 people."],
                ]
        )
        {
            Change(change[0], change[1]);
            Update();
        }

        Assert.That(Comparison.Run(Request with { SiteFolder = At("whole") }).IsFaulty, Is.False);
        Assert.That(Files("site"), Is.EqualTo(Files("whole")));
    }

    [TestCase("templates/parts/footer.html", "{{ no_such_name }}")]
    [TestCase("rules/cost.yaml", "title: 1: 2")]
    public void A_fault_leaves_the_site_as_it_was(string path, string text)
    {
        var before = Files("site");
        Change("corpus/b.md", "The flood killed 90 people.");
        Change(path, text);
        Assert.That(Comparison.Run(Request, memory).IsFaulty, Is.True);
        Assert.That(Files("site"), Is.EqualTo(before));
        Assert.That(Directory.EnumerateFileSystemEntries(folder, ".*"), Is.Empty, "nothing is left beside it");
    }

    [Test]
    public void A_file_of_somebody_else_is_never_removed()
    {
        Put("site/mine.txt", "mine");
        ComparisonResult result = Comparison.Run(Request, memory);
        Assert.That((result.IsFaulty, File.Exists(At("site/mine.txt"))), Is.EqualTo((true, true)));
    }

    private ComparisonRequest Request =>
        new()
        {
            CorpusFolder = At("corpus"),
            RulesFolder = At("rules"),
            SiteFolder = Site,
            TemplatesFolder = Directory.Exists(At("templates")) ? At("templates") : null,
            SingleFile = true,
        };

    private string Site => At("site");

    private string At(string path) => Path.Combine(folder, path);

    private void Update() => Assert.That(Comparison.Run(Request, memory).Diagnostics.Select(f => f.ToString()), Is.Empty);

    private void Change(string path, string? text)
    {
        if (text == "-")
        {
            File.Delete(At(path));
        }
        else
        {
            Put(path, text ?? File.ReadAllText(At(path)));
        }
    }

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private SortedDictionary<string, string> Files(string site) =>
        new(
            Directory
                .EnumerateFiles(At(site), "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(At(site), file).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal
        );

    private static string Rule(string title, string kind, string find, string text, string value) =>
        $"title: {title}\nvalue: {kind}\n{find}\ntests:\n  - {{ text: \"{text}\", value: {value} }}\n";
}
