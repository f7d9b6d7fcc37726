using Compare.Text.Common;

namespace Compare.Reports.Publishing;

/// <summary>Refuses to write a site where something would be lost.</summary>
internal static class Target
{
    private const int NamedFiles = 3;

    /// <summary>
    /// What stands against replacing <paramref name="folder"/>, an absolute path, by a site; null where nothing does.
    /// <paramref name="inputs"/> are the files and folders that the run reads.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static string? Objection(string folder, IEnumerable<string> inputs)
    {
        string real = Real(folder);
        if (Path.GetDirectoryName(folder) is null || Path.GetDirectoryName(real) is null)
        {
            return "this is the root of a file system: name a folder for the report to have for itself, such as 'site'";
        }

        if (File.Exists(folder) && !Directory.Exists(folder))
        {
            return "this is a file: name a folder for the report to have for itself, such as 'site'";
        }

        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            return "this is a link: name the folder it leads to, since the report replaces the folder as a whole";
        }

        foreach (var (what, path) in Kept(inputs))
        {
            if (path.Length > 0 && FolderPath.IsWithin(Real(Path.GetFullPath(path)), real))
            {
                return $"it holds {what} ({path}), which the report would replace: name a folder for the report to have for itself, such "
                    + $"as 'site'";
            }
        }

        return Directory.Exists(folder) ? ForeignFiles(folder) : null;
    }

    private static IEnumerable<(string What, string Path)> Kept(IEnumerable<string> inputs) =>
        [
            ("the current folder", Environment.CurrentDirectory),
            ("your home folder", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
            .. inputs.Select(input => ("what the report is made from", input)),
        ];

    private static string? ForeignFiles(string folder)
    {
        if (Manifest.Stray(folder) is { } stray)
        {
            return $"its list of files, {Manifest.Path}, names '{stray}', which is no file of a report: name another folder, or look at "
                + $"what this one holds and empty it";
        }

        var foreign = Manifest.ForeignFiles(folder);
        if (foreign.Count == 0)
        {
            return null;
        }

        string names = string.Join(", ", foreign.Take(NamedFiles));
        string rest = foreign.Count > NamedFiles ? $" and {foreign.Count - NamedFiles} more" : "";
        return $"it holds files that no earlier report wrote ({names}{rest}) and writing would remove them: move them away, or name "
            + $"another folder";
    }

    /// <summary>The path with every link on the way followed.</summary>
    private static string Real(string path)
    {
        string? parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        string here = Path.Combine(Real(parent), Path.GetFileName(path));
        var folder = new DirectoryInfo(here);
        return folder.LinkTarget is null ? here : folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }
}
