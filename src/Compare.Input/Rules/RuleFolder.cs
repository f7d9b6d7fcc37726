using Compare.Input.Yaml;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>Finds the rule files of a folder.</summary>
internal static class RuleFolder
{
    private const int MaxDepth = 8;
    private const string WordLists = "lexicons";
    private static readonly string[] SettingsNames = ["report.yaml", "report.yml"];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, MatchType = MatchType.Simple };

    /// <summary>
    /// Paths under the root, with forward slashes, in ordinal order. What cannot be listed, and what is no rule and nothing else that
    /// is read, goes to <paramref name="fault"/>: the path under the root, how bad it is, and what is wrong.
    /// </summary>
    public static List<string> Find(string root, Action<string, Severity, string> fault)
    {
        var files = new List<string>();
        Find(root, "", 0, files, fault);
        files.Sort(string.CompareOrdinal);
        return files;
    }

    /// <summary>The event that a file belongs to: its first folder; null in the root.</summary>
    public static string? EventOf(string file) => file.IndexOf('/') is > 0 and var slash ? file[..slash] : null;

    private static void Find(string root, string folder, int depth, List<string> files, Action<string, Severity, string> fault)
    {
        // A link back to a folder above must not be followed for ever.
        if (depth > MaxDepth)
        {
            fault(folder, Severity.Error, Messages.TooDeepFolder);
            return;
        }

        try
        {
            string full = Path.Combine(root, folder);
            foreach (
                FileSystemInfo entry in new DirectoryInfo(full)
                    .EnumerateFileSystemInfos("*", Everything)
                    .Where(e => !e.Name.StartsWith('.'))
                    .OrderBy(e => e.Name, StringComparer.Ordinal)
            )
            {
                string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (!entry.Exists && entry.Name.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    fault(path, Severity.Error, Messages.NameNotUtf8);
                }
                else if (Directory.Exists(entry.FullName))
                {
                    Find(root, path, depth + 1, files, fault);
                }
                else if (IsRule(path))
                {
                    files.Add(path);
                }
                else if (Objection(root, path) is { } objection)
                {
                    fault(path, Severity.Warning, objection);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault(folder, Severity.Error, Messages.UnreadableFolder);
        }
    }

    private static bool IsRule(string file) =>
        IsYaml(file) && Path.GetFileNameWithoutExtension(file) is not ("report" or "") && !IsWordList(file);

    /// <summary>Why a file that is no rule is not read; null where it is read as something else, or is for people.</summary>
    private static string? Objection(string root, string file) =>
        file switch
        {
            _ when file.EndsWith(".schema.json", StringComparison.Ordinal) || IsReadme(file) => null,
            _ when IsWordList(file) => file == $"{WordLists}/en.yaml"
            || file == $"{WordLists}/en-grammar.yaml"
            || file.EndsWith(".words.yaml", StringComparison.Ordinal)
            || Path.GetFileName(file).Contains("parts-of-speech", StringComparison.Ordinal)
                ? null
                : Messages.NotWordList,
            _ when IsYaml(file) => file == SettingsOf(root) ? null : Messages.SecondSettings,
            _ => Messages.NotRule,
        };

    /// <summary>The first of the names that settings can have.</summary>
    private static string? SettingsOf(string root) => SettingsNames.FirstOrDefault(name => File.Exists(Path.Combine(root, name)));

    private static bool IsWordList(string file) => file.StartsWith(WordLists + "/", StringComparison.Ordinal);

    private static bool IsReadme(string file) => Path.GetFileName(file).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static bool IsYaml(string file) =>
        Path.GetExtension(file) is var ending
        && (ending.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || ending.Equals(".yml", StringComparison.OrdinalIgnoreCase));
}
