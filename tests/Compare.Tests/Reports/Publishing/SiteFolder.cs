using Compare.Facts;
using Compare.Reports.Publishing;
using Compare.Text.Common;

namespace Compare.Tests.Reports.Publishing;

/// <summary>A folder for one test, with the site to be written in it; gone when the test is over.</summary>
internal sealed class SiteFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("compare-site-").FullName;

    /// <summary>Where the site goes.</summary>
    public string Path => At("site");

    public string At(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public IReadOnlyList<Diagnostic> Write(Report? report = null, string? templates = null, params string[] inputs) =>
        SiteWriter.Write(report ?? Sample.Flood, Path, templates, inputs);

    public IReadOnlyList<Diagnostic> Write(SiteOptions options, Report? report = null) =>
        SiteWriter.Write(report ?? Sample.Flood, Path, null, [], options);

    /// <summary>Writes a file below the root, and the folders on the way.</summary>
    public string Put(string path, string text)
    {
        string file = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>All files of the site with their bytes, by path with forward slashes.</summary>
    public SortedDictionary<string, string> Files() =>
        new(
            Directory
                .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'),
                    file => Convert.ToBase64String(File.ReadAllBytes(file))
                ),
            StringComparer.Ordinal
        );

    /// <summary>What lies beside the site, hidden entries included.</summary>
    public string[] Beside() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Root)
                .Select(e => System.IO.Path.GetFileName(e)!)
                .Where(name => name != "site")
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(Root, recursive: true);
    }
}
