using Compare.Reports.Publishing;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

/// <summary>Where a site is not written, and what is said.</summary>
public class TargetTests
{
    private SiteFolder folder = null!;

    [SetUp]
    public void Make() => folder = new SiteFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    private static string Refused(string target, params string[] inputs)
    {
        var faults = SiteWriter.Write(Sample.Flood, target, null, inputs);
        Assert.That(faults, Has.Length.EqualTo(1));
        Assert.That(faults[0].Path, Is.EqualTo(target));
        return faults[0].Message;
    }

    [TestCase("notes.txt")]
    [TestCase("data/notes.txt")]
    [TestCase(".git/HEAD")]
    public void A_folder_with_a_file_of_somebody_else_is_refused_and_named(string file)
    {
        folder.Write();
        string kept = folder.Put($"site/{file}", "mine");
        Assert.That(Refused(folder.Path), Does.Contain(file).And.Contain("name another folder"));
        Assert.That(File.ReadAllText(kept), Is.EqualTo("mine"));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("""{ "schema": "other/1", "files": ["mine.txt"] }""")]
    [TestCase("""{ "schema": "compare-site/1", "files": [1] }""")]
    public void A_manifest_that_is_not_ours_vouches_for_nothing(string manifest)
    {
        folder.Put("site/data/site.json", manifest);
        folder.Put("site/mine.txt", "mine");
        Assert.That(Refused(folder.Path), Does.Contain("mine.txt"));
    }

    // What a foreign manifest names lies outside of the folder or behind a link in it.
    [TestCase("../mine.txt")]
    [TestCase("data/../../mine.txt")]
    [TestCase("./index.html")]
    [TestCase("/mine.txt")]
    [TestCase("{root}/mine.txt")]
    [TestCase("out/mine.txt")]
    [TestCase("out")]
    [TestCase("..")]
    [TestCase("")]
    [TestCase("a\\\\..\\\\mine.txt")]
    public void A_manifest_that_names_what_lies_outside_is_refused(string name)
    {
        string mine = folder.Put("mine.txt", "mine");
        folder.Write();
        string there = name.Replace("{root}", folder.Root, StringComparison.Ordinal);
        folder.Put(
            "site/data/site.json",
            File.ReadAllText(Path.Combine(folder.Path, "data", "site.json"))
                .Replace("\"files\": [", $"\"files\": [ \"{there}\",", StringComparison.Ordinal)
        );
        Directory.CreateDirectory(folder.At("other"));
        folder.Put("other/mine.txt", "mine");
        if (name.StartsWith("out", StringComparison.Ordinal))
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "out"), folder.At("other"));
        }

        Assert.That(Refused(folder.Path), Does.Contain("names '").And.Contain("which is no file of a report"));
        Assert.That(folder.Write(new SiteOptions { KeepUnchanged = true }), Has.Count.EqualTo(1), "brought up to date, too");
        Assert.That((File.ReadAllText(mine), File.ReadAllText(folder.At("other", "mine.txt"))), Is.EqualTo(("mine", "mine")));
    }

    [TestCase(".site.compare-00000000", "")]
    [TestCase(".site.compare-00000000", "old")]
    [TestCase(".site.compare-00000000", "new")]
    [TestCase(".site.compare-00000000", "lock")]
    public void A_staging_folder_with_a_link_is_somebody_elses(string name, string link)
    {
        folder.Put("other/new/mine.txt", "mine");
        if (link.Length == 0)
        {
            Directory.CreateSymbolicLink(folder.At(name), folder.At("other"));
        }
        else
        {
            folder.Put($"{name}/{(link == "lock" ? "new/x" : "lock")}", "");
            Directory.CreateSymbolicLink(folder.At(name, link), folder.At("other"));
        }

        Assert.That(folder.Write(), Is.Empty);
        Assert.That(File.ReadAllText(folder.At("other", "new", "mine.txt")), Is.EqualTo("mine"));
        Assert.That(new DirectoryInfo(folder.Path).LinkTarget, Is.Null);
        Assert.That(Directory.Exists(folder.At(name)));
    }

    [Test]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(folder.Path);
        Assert.That(folder.Write(), Is.Empty);
    }

    [Test]
    public void A_file_is_refused() => Assert.That(Refused(folder.Put("file", "")), Does.Contain("this is a file"));

    [Test]
    public void The_root_is_refused() => Assert.That(Refused(Path.GetPathRoot(folder.Root)!), Does.Contain("root of a file system"));

    [TestCase("")]
    [TestCase(" ")]
    public void No_name_is_refused(string name) => Assert.That(Refused(name), Does.Contain("name a folder"));

    [Test]
    public void The_current_folder_and_what_is_around_it_are_refused() =>
        Assert.Multiple(() =>
        {
            Assert.That(Refused("."), Does.Contain("the current folder"));
            Assert.That(Refused(".."), Does.Contain("the current folder"));
        });

    [Test]
    public void The_home_folder_is_refused() =>
        Assert.That(Refused(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)), Does.Contain("folder"));

    [TestCase("work", "work/corpus")]
    [TestCase("work/corpus", "work/corpus")]
    [TestCase("work/../work", "work/corpus/../rules")]
    public void A_folder_that_holds_what_is_read_is_refused(string target, string input)
    {
        Directory.CreateDirectory(folder.At("work", "corpus"));
        Assert.That(Refused(folder.At(target), folder.At(input)), Does.Contain("what the report is made from"));
    }

    [Test]
    public void A_folder_beside_what_is_read_is_taken() =>
        Assert.That(folder.Write(inputs: [folder.At("site-corpus"), folder.At("corpus")]), Is.Empty);

    [Test]
    public void A_link_is_refused_and_what_it_leads_to_stays()
    {
        string file = folder.Put("real/mine.txt", "mine");
        Directory.CreateSymbolicLink(folder.Path, folder.At("real"));
        Assert.That(Refused(folder.Path), Does.Contain("this is a link"));
        Assert.That(File.Exists(file));
    }

    [Test]
    public void A_link_inside_the_site_is_somebody_elses_and_is_not_followed()
    {
        folder.Write();
        string file = folder.Put("real/mine.txt", "mine");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "extra"), folder.At("real"));
        Assert.That(Refused(folder.Path), Does.Contain("extra"));
        Assert.That(File.Exists(file));
    }

    [Test]
    public void A_folder_through_a_link_that_holds_what_is_read_is_refused()
    {
        Directory.CreateDirectory(folder.At("real", "work", "corpus"));
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("real"));
        Assert.That(Refused(folder.At("link", "work"), folder.At("real", "work", "corpus")), Does.Contain("what the report is made from"));
    }

    [Test]
    public void A_place_that_is_no_folder_is_a_fault_and_no_exception()
    {
        folder.Put("file", "");
        Assert.That(Refused(folder.At("file", "site")), Does.Contain("cannot be written"));
    }
}
