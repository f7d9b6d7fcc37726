namespace Compare.Text.Common;

/// <summary>What a report shows of a path: from the folder that was named on, and nothing of the machine that it lies on.</summary>
public static class ShownPath
{
    /// <summary>A path, or a text with paths, with the last name of a folder in the place of where that lies.</summary>
    /// <param name="root">The folder as it was named. One in the current folder is shown as it was named.</param>
    public static string Of(string text, string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        string named = root.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        return named.Length > 0 && (Path.IsPathRooted(named) || named.Split('/').Contains(".."))
            ? text.Replace(named, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))), StringComparison.Ordinal) : text;
    }
}
