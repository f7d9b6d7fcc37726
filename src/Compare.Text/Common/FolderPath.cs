namespace Compare.Text.Common;

/// <summary>Where paths stand to each other, by their names: links are not followed.</summary>
internal static class FolderPath
{
    /// <summary>Whether a path is a folder or leads to something in it.</summary>
    public static bool IsWithin(string path, string folder) =>
        (Path.GetFullPath(path) + Path.DirectorySeparatorChar).StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
