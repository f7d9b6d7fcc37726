using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>Finds the rule files of a folder.</summary>
internal static class RuleFolder
{
    private const int MaxDepth = 8;

    /// <summary>
    /// Paths under the root, with forward slashes, in ordinal order. What cannot be listed goes to
    /// <paramref name="fault"/>: the path under the root, and what is wrong.
    /// </summary>
    public static List<string> Find(string root, Action<string, string> fault)
    {
        var files = new List<string>();
        Find(root, "", 0, files, fault);
        files.Sort(string.CompareOrdinal);
        return files;
    }

    /// <summary>The event that a file belongs to: its first folder; null in the root.</summary>
    public static string? EventOf(string file) => file.IndexOf('/') is > 0 and var slash ? file[..slash] : null;

    private static void Find(string root, string folder, int depth, List<string> files, Action<string, string> fault)
    {
        // A link back to a folder above must not be followed for ever.
        if (depth > MaxDepth)
        {
            fault(folder, Messages.TooDeepFolder);
            return;
        }

        try
        {
            string full = Path.Combine(root, folder);
            files.AddRange(Directory.GetFiles(full).Select(f => Under(folder, f)).Where(IsRule));
            foreach (string sub in Directory.GetDirectories(full).Select(d => Under(folder, d)).Where(IsEvent).Order(StringComparer.Ordinal))
            {
                Find(root, sub, depth + 1, files, fault);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault(folder, Messages.UnreadableFolder);
        }
    }

    private static string Under(string folder, string path) =>
        folder.Length == 0 ? Path.GetFileName(path) : $"{folder}/{Path.GetFileName(path)}";

    private static bool IsRule(string file) =>
        Path.GetExtension(file) is ".yaml" or ".yml" && Path.GetFileNameWithoutExtension(file) is not ("report" or "");

    private static bool IsEvent(string folder) => folder != "lexicons" && !Path.GetFileName(folder).StartsWith('.');
}
