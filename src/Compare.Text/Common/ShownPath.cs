using System.Text.RegularExpressions;

namespace Compare.Text.Common;

/// <summary>What a report shows of a path: from the folder that was named on, and nothing of the machine that it lies on.</summary>
internal static class ShownPath
{
    /// <summary>A path, or a message with paths, with the last name of a folder in the place of where that lies.</summary>
    /// <param name="root">The folder as it was named. One in the current folder is shown as it was named.</param>
    public static string Of(string text, string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(text);
        string named = root.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (!Path.IsPathRooted(root) && !named.Split('/').Contains(".."))
        {
            return text;
        }

        string shown = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        // Of the root of the file system its slash goes; of any other folder what leads to its name.
        string place = named.Length == 0 ? "/" : $@"{Regex.Escape(named)}(?=$|[\s""')/])";
        return Regex.Replace(text, $@"(?<=^|[\s""'(]){place}", _ => shown, RegexOptions.CultureInvariant);
    }
}
