using System.Text;
using Compare.Facts;
using Compare.Reports.Publishing;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

/// <summary>The folder holds the old site or the new one, and nothing that is not ours is lost.</summary>
public class SiteWriterTests
{
    private const string Faulty = "<p>{{ article.outlet }} {{ no_such_name }}</p>";

    private SiteFolder folder = null!;

    [SetUp]
    public void Make() => folder = new SiteFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void Two_runs_give_the_same_bytes()
    {
        Assert.That(folder.Write(), Is.Empty);
        var first = folder.Files();
        Assert.That(folder.Write(), Is.Empty);
        Assert.That(folder.Files(), Is.EqualTo(first));
        Assert.That(folder.Beside(), Is.Empty);
    }

    [Test]
    public void Pages_and_data_are_where_links_say()
    {
        folder.Write();
        Assert.That(
            string.Join('\n', folder.Files().Keys),
            Is.EqualTo(
                """
                articles/flood/courier.html
                articles/flood/gazette.html
                articles/flood/wire.html
                data/claims.csv
                data/report.json
                data/report.sarif
                data/site.json
                facts/flood/boats.html
                facts/flood/break.html
                facts/flood/bridge.html
                facts/flood/damage.html
                facts/flood/evacuated.html
                facts/flood/mayor.html
                facts/flood/rain.html
                facts/flood/school.html
                index.html
                quotations.html
                sources.html
                verdicts/conflict.html
                verdicts/consistent.html
                verdicts/differ.html
                verdicts/silent.html
                verdicts/single.html
                """
            )
        );
    }

    [Test]
    public void Every_file_is_UTF8_without_a_mark_and_ends_its_lines_with_LF()
    {
        folder.Write();
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var (path, bytes) in folder.Files())
        {
            string text = strict.GetString(Convert.FromBase64String(bytes));
            // RFC 4180 wants CRLF in a table.
            text = path.EndsWith(".csv", StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
            Assert.That(text, Does.Not.Contain('\r').And.Not.StartsWith("\uFEFF").And.EndsWith("\n"), path);
        }
    }

    [Test]
    public void Events_that_differ_by_case_alone_do_not_write_over_each_other()
    {
        Assert.That(folder.Write(Sample.Twice), Is.Empty);
        Assert.That(folder.Files().Keys.Select(k => k.ToUpperInvariant()), Is.Unique);
        Assert.That(folder.Files().Keys.Count(k => k.EndsWith("/rain.html", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public void A_run_that_fails_halfway_leaves_the_old_site_byte_for_byte()
    {
        folder.Write();
        var before = folder.Files();
        folder.Put("theme/pages/article.html", Faulty);
        var faults = folder.Write(templates: folder.At("theme"));
        Assert.That(
            faults.Select(f => f.ToString()),
            Has.One.Items.And.All.Contains("theme/pages/article.html:1:").And.All.Contains("no_such_name")
        );
        Assert.That(folder.Files(), Is.EqualTo(before));
        Assert.That(folder.Beside(), Is.EqualTo((string[])["theme"]));
    }

    [Test]
    public void What_a_killed_run_left_is_cleared_away()
    {
        folder.Write();
        folder.Put(".site.compare-0a1b2c3d/lock", "");
        folder.Put(".site.compare-0a1b2c3d/new/index.html", "half a page");
        Assert.That(folder.Write(), Is.Empty);
        Assert.That(folder.Beside(), Is.Empty);
    }

    [Test]
    public void A_site_that_a_killed_run_had_set_aside_is_put_back_before_anything_else()
    {
        folder.Write();
        var before = folder.Files();
        Directory.CreateDirectory(folder.At(".site.compare-0a1b2c3d"));
        Directory.Move(folder.Path, folder.At(".site.compare-0a1b2c3d", "old"));
        folder.Put("theme/pages/article.html", Faulty);
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Not.Empty);
        Assert.That(folder.Files(), Is.EqualTo(before));
    }

    [Test]
    public void A_run_that_cannot_begin_leaves_nothing()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("the longest path is another here");
        }

        // The folder can be made, and nothing in it.
        const int longest = 4073;
        string parent = folder.Path;
        while (longest - parent.Length is > 1 and var left)
        {
            parent = Path.Combine(parent, new string('x', left is > 201 and < 204 ? 100 : Math.Min(200, left - 1)));
        }

        Directory.CreateDirectory(parent);
        Assert.That(() => StagingFolder.Create(Path.Combine(parent, "s")), Throws.InstanceOf<IOException>());
        Assert.That(Directory.GetFileSystemEntries(parent), Is.Empty);
    }

    [TestCase(".site.compare-0a1b2c3d/notes.txt", TestName = "holds what no run makes")]
    [TestCase(".site.compare-mine/new/index.html", TestName = "has a name that no run gives")]
    [TestCase(".sites.compare-0a1b2c3d/new/index.html", TestName = "belongs to another site")]
    public void A_folder_of_somebody_else_stays(string file)
    {
        folder.Put(file, "keep me");
        folder.Write();
        Assert.That(File.ReadAllText(folder.At(file)), Is.EqualTo("keep me"));
    }

    [Test]
    public void The_folder_of_a_run_that_lives_stays()
    {
        string half = folder.Put(".site.compare-0a1b2c3d/new/index.html", "half a page");
        using (new FileStream(folder.At(".site.compare-0a1b2c3d", "lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.That(folder.Write(), Is.Empty);
            Assert.That(File.Exists(half));
        }
    }

    [Test]
    public void Runs_at_the_same_time_all_end_with_a_whole_site()
    {
        Parallel.For(0, 6, _ => folder.Write());
        var files = folder.Files();
        Assert.That(folder.Write(), Is.Empty);
        Assert.That(files, Is.EqualTo(folder.Files()));
    }

    [Test]
    public void The_manifest_lists_every_file()
    {
        folder.Write();
        string manifest = File.ReadAllText(System.IO.Path.Combine(folder.Path, "data", "site.json"));
        Assert.That(folder.Files().Keys.Where(path => !manifest.Contains($"\"{path}\"", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_missing_parent_is_made()
    {
        string deep = folder.At("a", "b", "site");
        Assert.That(SiteWriter.Write(Sample.Flood, deep, null, []), Is.Empty);
        Assert.That(File.Exists(System.IO.Path.Combine(deep, "index.html")));
    }

    [Test]
    public void A_report_without_events_is_a_site_too() => Assert.That(folder.Write(new Report([])), Is.Empty);
}
