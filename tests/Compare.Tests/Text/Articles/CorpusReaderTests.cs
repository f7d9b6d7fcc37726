using System.Diagnostics;
using Compare.Input.Corpus;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Text.Articles;

public class CorpusReaderTests
{
    private static readonly string[] InOrder =
    [
        "Ferry News: loose.md",
        "Zoo: Zoo/z.md",
        "Fall of a Ferry: fall-of-a-ferry/B.markdown fall-of-a-ferry/a.txt fall-of-a-ferry/b.md",
    ];

    private static readonly string[] RoundInCircles = ["loop", "own.md", "self", "up"];

    private string root = "";

    [SetUp]
    public void MakeFolder() =>
        root = Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory().FullName, "ferry-news")).FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Path.GetDirectoryName(root)!, recursive: true);

    [Test]
    public void Each_folder_is_an_event_in_ordinal_order()
    {
        Write("fall-of-a-ferry/b.md", "It sank.");
        Write("fall-of-a-ferry/a.txt", "It sank.");
        Write("fall-of-a-ferry/B.markdown", "It sank.", id: "capital");
        Write("Zoo/z.md", "It sank.");
        Write("loose.md", "It sank.");
        Write("README.md", "Read me.");
        Write("fall-of-a-ferry/readme.MD", "Read me.");
        Write(".hidden/h.md", "It sank.");
        Write("Zoo/.h.md", "It sank.");
        CorpusContent content = Given.Corpus.ReadAll(root + "/");
        Assert.That(Given.Told(content.Diagnostics), Is.Empty);
        Assert.That(
            content.Events.Select(e => $"{e.Title}: {string.Join(' ', e.Articles.Select(a => a.Path[(root.Length + 1)..]))}"),
            Is.EqualTo(InOrder)
        );
    }

    [Test]
    public void An_id_used_twice_is_told_at_both_and_the_first_is_kept()
    {
        Write("e/a.md", "It sank.", id: "same");
        Write("e/b.md", "It rose.", id: "Same");
        CorpusContent content = Given.Corpus.ReadAll(root);
        Assert.That(content.Events[0].Articles.Single().Body, Is.EqualTo("It sank."));
        Assert.That(
            Given.Told(content.Diagnostics).Replace(root, "", StringComparison.Ordinal),
            Is.EqualTo(
                "/e/a.md:2:5: error: the id \"Same\" is also that of /e/b.md. Give one of them another id\n"
                    + "/e/b.md:2:5: error: the id \"Same\" is also that of /e/a.md; this article is left out. Give one of them another id"
            )
        );
    }

    [Test]
    public void A_bad_file_keeps_no_other_from_being_read()
    {
        Write("e/bad.md", "---\nid: [\n");
        Write("e/empty.md", "");
        Write("e/good.md", "It sank.");
        CorpusContent content = Given.Corpus.ReadAll(root);
        Assert.That(content.Events.Single().Articles.Single().Id, Is.EqualTo("good"));
        Assert.That(string.Join(' ', content.Diagnostics.Select(f => Path.GetFileName(f.Path))), Is.EqualTo("bad.md empty.md"));
    }

    [Test]
    public void Links_that_lead_round_in_circles_are_not_followed()
    {
        Write("e/a.md", "It sank.");
        Directory.CreateSymbolicLink(Path.Combine(root, "loop"), root);
        Directory.CreateSymbolicLink(Path.Combine(root, "e", "up"), root);
        Directory.CreateSymbolicLink(Path.Combine(root, "self"), Path.Combine(root, "self"));
        File.CreateSymbolicLink(Path.Combine(root, "e", "own.md"), Path.Combine(root, "e", "own.md"));
        CorpusContent content = Given.Corpus.ReadAll(root);
        Assert.That(content.Events.Single().Articles.Single().Id, Is.EqualTo("a"));
        Assert.That(content.Diagnostics.Select(d => Path.GetFileName(d.Path)), Is.EquivalentTo(RoundInCircles), "each once");
    }

    [Test]
    public void A_device_is_not_read_for_ever()
    {
        if (!File.Exists("/dev/zero"))
        {
            Assert.Pass("there are no devices here");
        }

        Write("e/a.md", "It sank.");
        File.CreateSymbolicLink(Path.Combine(root, "e", "zero.md"), "/dev/zero");
        Assert.That(
            Given.Told(Given.Corpus.ReadAll(root).Diagnostics),
            Does.EndWith("zero.md: error: this is a pipe or a device; name a regular file")
        );
    }

    [Test]
    public void A_link_to_an_article_is_read()
    {
        Write("e/a.md", "It sank.");
        File.CreateSymbolicLink(Path.Combine(root, "e", "b.md"), "a.md");
        Assert.That(string.Join(' ', Given.Corpus.ReadAll(root).Events.Single().Articles.Select(a => a.Id)), Is.EqualTo("a b"));
    }

    [Test]
    public void A_folder_without_articles_is_told()
    {
        Assert.That(Given.Told(Given.Corpus.ReadAll(root).Diagnostics), Does.Contain("error: no articles here"));
        Assert.That(
            Given.Told(Given.Corpus.ReadAll(Path.Combine(root, "absent")).Diagnostics),
            Does.Contain("error: there is no such folder")
        );
        Write("a.md", "It sank.");
        Assert.That(Given.Told(Given.Corpus.ReadAll(Path.Combine(root, "a.md")).Diagnostics), Does.Contain("error: this is a file"));
        Assert.That(Given.Told(Given.Corpus.ReadAll("").Diagnostics), Does.Contain("error: there is no such folder"));
    }

    [TestCase("mail.eml", "compare import")]
    [TestCase("story.json", "Save it as .txt or .md")]
    [TestCase("story.csv", "Save it as .txt or .md")]
    [TestCase("story.warc", "compare import")]
    [TestCase("story.text", "compare import")]
    [TestCase("story.docx", "compare import")]
    [TestCase("story.md.bak", "Save it as .txt or .md")]
    [TestCase("picture.png", "Save it as .txt or .md")]
    [TestCase("noending", "Save it as .txt or .md")]
    [TestCase("deep/er/story.eml", "compare import")]
    [TestCase("../empty/", "no articles are in this folder")]
    [TestCase("a-link>../other", "a link to a folder")]
    [TestCase("a-link.md>nowhere.md", "a link that leads to nothing")]
    public void What_is_not_read_is_told_once_and_left_out(string path, string told)
    {
        Write("e/a.md", "It sank.");
        Write("other/b.md", "It rose.");
        string[] parts = path.Split('>');
        string file = Path.Combine(root, "e", parts[0]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (parts.Length > 1)
        {
            File.CreateSymbolicLink(file, parts[1]);
        }
        else if (!file.EndsWith('/'))
        {
            File.WriteAllText(file, "It sank.");
        }

        CorpusContent content = Given.Corpus.ReadAll(root);
        Assert.That(content.Events, Has.Length.EqualTo(2));
        Assert.That(Given.Told(content.Diagnostics), Does.Contain(Path.GetFileName(parts[0].TrimEnd('/'))).And.Contain(told));
        Assert.That(
            content.LeftOut.Select(l => (l.Path, l.Reason)),
            Is.EqualTo(content.Diagnostics.Select(d => (ShownPath.Of(d.Path, root), ShownPath.Of(d.Message, root))))
        );
        Assert.That(content.LeftOut, Has.Length.EqualTo(1));
        Assert.That(content.LeftOut[0].Path, Does.StartWith(Path.GetFileName(root) + "/"));
    }

    [TestCase("README.md")]
    [TestCase(".hidden.md")]
    [TestCase(".git/config")]
    public void What_is_for_people_or_hidden_is_let_be(string path)
    {
        Write("e/a.md", "It sank.");
        Write("e/" + path, "x");
        Assert.That(Given.Corpus.ReadAll(root).Diagnostics, Is.Empty);
    }

    [Test]
    public void A_name_that_is_not_utf8_is_told()
    {
        Write("e/a.md", "It sank.");
        Write("e/b.md", "It rose.");
        if (!OperatingSystem.IsLinux() || !Shell($"mv '{root}/e/b.md' \"{root}/e/caf$(printf '\\351').md\""))
        {
            Assert.Ignore("such names cannot be made here");
        }

        CorpusContent content = Given.Corpus.ReadAll(root);
        Shell($"rm -r '{root}/e'");
        Assert.That(content.Events.Single().Articles.Single().Id, Is.EqualTo("a"));
        Assert.That(Given.Told(content.Diagnostics), Does.Contain("caf\uFFFD.md: error: is not read: its name is not UTF-8"));
    }

    private static bool Shell(string command)
    {
        using Process shell = Process.Start("sh", ["-c", command]);
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }

    private void Write(string path, string text, string? id = null)
    {
        string file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, id is null ? text : $"---\nid: {id}\n---\n{text}");
    }
}
