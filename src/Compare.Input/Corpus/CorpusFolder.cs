using System.Collections.Immutable;
using Compare.Input.Files;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>A folder whose articles are on one event. Paths are as the user gave them, with forward slashes.</summary>
/// <param name="Files">Its articles and those of the folders in it, ordinal by path.</param>
internal sealed record CorpusFolder(string Name, string Path, ImmutableArray<string> Files)
{
    private const int DeepestFolder = 32;

    /// <summary>What an import makes articles of.</summary>
    private static readonly string[] Sources =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".mhtml",
        ".mht",
        ".pdf",
        ".docx",
        ".eml",
        ".rtf",
        ".text",
        ".rss",
        ".atom",
        ".warc",
        ".warc.gz",
        ".zip",
    ];

    /// <summary>
    /// Where an import keeps what articles were read from, and what they said before: beside the articles, and none themselves.
    /// </summary>
    private const string Originals = "originals";
    private const string Versions = "versions";

    private static readonly string[] Endings = [".md", ".markdown", ".txt"];
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, MatchType = MatchType.Simple };

    /// <summary>The folder itself where articles lie in it, then its sub-folders, ordinal by name.</summary>
    public static IReadOnlyList<CorpusFolder> FindAll(string root, ImmutableArray<Diagnostic>.Builder faults)
    {
        string path = System.IO.Path.TrimEndingDirectorySeparator(root.Replace(System.IO.Path.DirectorySeparatorChar, '/'));
        if (File.Exists(path) || !Directory.Exists(path))
        {
            faults.Add(File.Exists(path) ? CorpusDiagnostics.NotAFolder(root) : CorpusDiagnostics.NoFolder(root));
            return [];
        }

        (List<string> files, List<string> folders) = List(path, faults);
        string full = System.IO.Path.GetFullPath(path);
        var found = new List<CorpusFolder>();
        if (files.Count > 0)
        {
            found.Add(new CorpusFolder(System.IO.Path.GetFileName(full), path, [.. files]));
        }

        foreach (string folder in folders.Where(f => files.Count == 0 || !IsKept(f)))
        {
            if (LeadsBack(folder, full))
            {
                faults.Add(CorpusDiagnostics.CircularLink(folder));
                continue;
            }

            var below = new List<string>();
            int told = faults.Count;
            Collect(folder, 1, below, faults);
            below.Sort(StringComparer.Ordinal);
            found.Add(new CorpusFolder(System.IO.Path.GetFileName(folder), folder, [.. below]));
            if (below.Count == 0 && faults.Count == told)
            {
                faults.Add(CorpusDiagnostics.EmptyFolder(folder));
            }
        }

        return found;
    }

    /// <summary>The files with what an article said before, ordinal by name, which begins with the time.</summary>
    /// <param name="article">The path of the article's file.</param>
    public static IReadOnlyList<string> VersionsOf(string article, ImmutableArray<Diagnostic>.Builder faults)
    {
        int name = article.LastIndexOf('/') + 1;
        string folder = $"{article[..name]}{Versions}/{System.IO.Path.GetFileNameWithoutExtension(article)}";
        return Directory.Exists(folder) ? List(folder, faults).Files : [];
    }

    /// <summary>The bytes of a file, or why they cannot be had.</summary>
    public static (byte[]? Bytes, Diagnostic? Diagnostic) ReadFile(string path)
    {
        (byte[]? bytes, string? objection) = UserFile.Read(path, TextFile.LargestFile);
        return bytes is null ? (null, CorpusDiagnostics.Unopened(path, objection!))
            : bytes.Length == 0 ? (null, CorpusDiagnostics.Empty(path))
            : (bytes, null);
    }

    private static bool IsSource(string name) => Array.Exists(Sources, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsKept(string folder) => System.IO.Path.GetFileName(folder) is Originals or Versions;

    private static void Collect(string folder, int depth, List<string> into, ImmutableArray<Diagnostic>.Builder faults)
    {
        (List<string> files, List<string> folders) = List(folder, faults);
        into.AddRange(files);
        foreach (string below in folders.Where(f => !IsKept(f)))
        {
            // Below an event links are not followed: they may lead round in circles.
            if (new DirectoryInfo(below).LinkTarget is not null)
            {
                faults.Add(CorpusDiagnostics.LinkedFolder(below));
            }
            else if (depth == DeepestFolder)
            {
                faults.Add(CorpusDiagnostics.TooDeep(below, DeepestFolder));
            }
            else
            {
                Collect(below, depth + 1, into, faults);
            }
        }
    }

    /// <summary>What is in a folder; of files that are no articles each is told. Hidden ones and README.md are let be.</summary>
    private static (List<string> Files, List<string> Folders) List(string folder, ImmutableArray<Diagnostic>.Builder faults)
    {
        var files = new List<string>();
        var folders = new List<string>();
        var unread = new List<Diagnostic>();
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                string path = folder == "/" ? "/" + entry.Name : $"{folder}/{entry.Name}";
                if (entry.Name.StartsWith('.') || entry.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                if (!entry.Exists && entry.Name.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    unread.Add(CorpusDiagnostics.NoName(path));
                }
                else if (Directory.Exists(path))
                {
                    folders.Add(path);
                }
                else if (IsArticle(entry.Name))
                {
                    files.Add(path);
                }
                else
                {
                    unread.Add(IsSource(entry.Name) ? CorpusDiagnostics.ToImport(path) : CorpusDiagnostics.NotRead(path));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(CorpusDiagnostics.Unreadable(folder, Reason(e)));
        }

        faults.AddRange(unread.OrderBy(f => f.Path, StringComparer.Ordinal));
        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders);
    }

    private static bool IsArticle(string name) => Array.Exists(Endings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a link leads to the corpus itself or to a folder it lies in.</summary>
    private static bool LeadsBack(string folder, string root)
    {
        try
        {
            return new DirectoryInfo(folder).ResolveLinkTarget(true) is { } target
                && (root + "/").StartsWith(target.FullName.TrimEnd('/') + "/", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>The same words on every system, without the full path that the exception's own message carries.</summary>
    private static string Reason(Exception e) =>
        e switch
        {
            UnauthorizedAccessException => "access is denied",
            FileNotFoundException or DirectoryNotFoundException => "it is no longer there",
            _ => "the system reports an error",
        };
}
