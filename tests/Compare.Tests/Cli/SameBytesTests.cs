using NUnit.Framework;

namespace Compare.Tests.Cli;

/// <summary>The same input gives the same bytes, whatever machine it is read on.</summary>
public class SameBytesTests
{
    [Test]
    public void Neither_the_order_of_files_nor_the_place_nor_the_language_changes_a_byte()
    {
        var there = Report(reversed: false, ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"));
        var here = Report(reversed: true, ("TZ", "America/St_Johns"), ("LANG", "C"), ("LC_ALL", "C"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Assert.That(here, Is.EqualTo(there));
        Assert.That(
            here.Keys,
            Does.Contain("report.html").And.Contain("data/report.sarif").And.Contain("data/claims.csv").And.Contain("printed")
        );
    }

    [Test]
    public void Where_the_folders_lie_stands_in_no_file()
    {
        var there = Report(reversed: false, elsewhere: true);
        var here = Report(reversed: false);
        here.Remove("printed");
        there.Remove("printed");
        Assert.That(there, Is.EqualTo(here));
    }

    /// <summary>All files of the site, and what is printed, of a copy of the repository's articles and rules.</summary>
    private static SortedDictionary<string, string> Report(bool reversed, params (string Name, string Value)[] environment) =>
        Report(reversed, elsewhere: false, environment);

    /// <param name="elsewhere">Whether it is run from another folder, to which its folders are named from the root.</param>
    private static SortedDictionary<string, string> Report(bool reversed, bool elsewhere, params (string Name, string Value)[] environment)
    {
        string folder = Tool.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "corpus", "fall-of-kabul"));
        File.WriteAllText(Path.Combine(folder, "corpus", "fall-of-kabul", "page.html"), "<p>Not an article yet.</p>");
        foreach (string kind in (string[])["corpus", "rules"])
        {
            string[] files =
            [
                .. Directory.EnumerateFiles(Repository.At(kind), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            ];
            foreach (string file in reversed ? files.Reverse() : files)
            {
                // Written and not copied: a folder lists its files by when they came, and they carry the hour.
                string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllBytes(copy, File.ReadAllBytes(file));
                File.SetLastWriteTimeUtc(copy, reversed ? new DateTime(2001, 1, 1) : new DateTime(2030, 12, 31));
            }
        }

        Tool.Result result = elsewhere
            ? Tool.Run(
                [
                    "report",
                    "--single-file",
                    .. new[] { "corpus", "rules", "out" }.SelectMany(f =>
                        new[] { $"--{f}", Path.Combine(folder, f == "out" ? "site" : f) }
                    ),
                ],
                "",
                Tool.NewFolder(),
                environment
            )
            : Tool.Run(["report", "--single-file"], "", folder, environment);
        Assert.That(result.Code, Is.Zero, result.ToString());
        string site = Path.Combine(folder, "site");
        return new(
            Directory
                .EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(site, file).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal
        )
        {
            ["printed"] = result.Output + result.Errors,
        };
    }
}
