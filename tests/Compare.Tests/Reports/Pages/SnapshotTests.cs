using System.Text.RegularExpressions;
using Compare.Tests.Reports.Publishing;
using NUnit.Framework;

namespace Compare.Tests.Reports.Pages;

/// <summary>
/// One page of each kind and the data, as they were last looked at. After a change that is meant, run the tests with
/// <c>COMPARE_UPDATE_SNAPSHOTS=1</c> and read the difference.
/// </summary>
public partial class SnapshotTests
{
    private static readonly string Folder = Repository.At("tests", "Compare.Tests", "Reports", "Snapshots");

    [TestCase("index.html")]
    [TestCase("facts/flood/rain.html")]
    [TestCase("articles/flood/courier.html")]
    [TestCase("data/report.json")]
    public void Is_as_it_was(string path)
    {
        using var folder = new SiteFolder();
        Assert.That(folder.Write(), Is.Empty);
        string written = Drawn().Replace(File.ReadAllText(Path.Combine(folder.Path, path)), "…");
        string stored = Path.Combine(Folder, Path.GetFileName(path));
        if (Environment.GetEnvironmentVariable("COMPARE_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(stored, written);
        }

        Assert.That(written, Is.EqualTo(File.ReadAllText(stored)));
    }

    /// <summary>Styles, scripts and their hashes, which are read in <c>templates/assets</c>.</summary>
    [GeneratedRegex("(?<=sha256-)[^&]+|(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)", RegexOptions.Singleline)]
    private static partial Regex Drawn();
}
