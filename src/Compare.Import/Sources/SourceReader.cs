using Compare.Import.Content;
using Compare.Text.Common;

namespace Compare.Import.Sources;

/// <summary>
/// Finds the single files in files, folders, archives and standard input, in ordinal order. Links below a folder are not followed.
/// </summary>
internal sealed class SourceReader(SourceLimits limits, ICollection<Diagnostic> faults)
{
    private const int DeepestFolder = 32;

    /// <summary>The folder that browsers put beside a page for its pictures and scripts ends so.</summary>
    private static readonly string[] CompanionEndings =
    [
        "_files",
        ".files",
        "-files",
        "_Dateien",
        "_fichiers",
        "_archivos",
        "_bestanden",
        "_pliki",
    ];

    /// <summary>All files in a source. Whatever cannot be read is a fault.</summary>
    /// <param name="source">The path of a file or a folder.</param>
    public IEnumerable<SourceFile> Read(string source)
    {
        string path = source.Replace('\\', '/');
        if (Directory.Exists(source))
        {
            int before = faults.Count;
            int found = 0;
            foreach (string file in Files(source, 0))
            {
                foreach (SourceFile inside in ReadFile(file))
                {
                    found++;
                    yield return inside;
                }
            }

            if (found == 0 && faults.Count == before)
            {
                faults.Add(ImportMessages.NothingInside(path));
            }
        }
        else if (!File.Exists(source))
        {
            faults.Add(ImportMessages.Missing(path));
        }
        else
        {
            foreach (SourceFile inside in ReadFile(source))
            {
                yield return inside;
            }
        }
    }

    /// <summary>All of a stream: standard input.</summary>
    public IEnumerable<SourceFile> Read(Stream stream, string name)
    {
        byte[]? bytes = Bounded.Read(stream, limits.LargestFile);
        if (bytes is null)
        {
            faults.Add(ImportMessages.Huge(name, limits.LargestFile));
            return [];
        }

        return Open(new SourceFile(name, bytes));
    }

    /// <summary>A file itself, or the files in it where it is an archive.</summary>
    public IEnumerable<SourceFile> Open(SourceFile file)
    {
        if (file.Bytes.Length == 0)
        {
            faults.Add(ImportMessages.Empty(file.Name));
            return [];
        }

        var unpacker = new Unpacker(limits, faults);
        return FileKinds.Of(file) switch
        {
            _ when file.Depth > limits.Deepest => Refuse(file),
            FileKind.Zip => unpacker.Zip(file).SelectMany(Open),
            FileKind.Gzip => unpacker.Gzip(file).SelectMany(Open),
            FileKind.Warc => unpacker.Warc(file).SelectMany(Open),
            _ => [file],
        };
    }

    private IEnumerable<SourceFile> Refuse(SourceFile file)
    {
        faults.Add(ImportMessages.TooDeep(file.Name));
        return [];
    }

    private IEnumerable<SourceFile> ReadFile(string file)
    {
        string path = file.Replace('\\', '/');
        byte[] bytes;
        try
        {
            using FileStream stream = File.OpenRead(file);
            if (stream.Length > limits.LargestFile || Bounded.Read(stream, limits.LargestFile) is not { } read)
            {
                faults.Add(ImportMessages.Huge(path, limits.LargestFile));
                return [];
            }

            bytes = read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            faults.Add(ImportMessages.Unreadable(path));
            return [];
        }

        return Open(new SourceFile(path, bytes));
    }

    private IEnumerable<string> Files(string folder, int depth)
    {
        FileSystemInfo[] entries;
        try
        {
            entries =
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFileSystemInfos()
                    .Where(e => !e.Name.StartsWith('.'))
                    .OrderBy(e => e.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(ImportMessages.Unreadable(folder.Replace('\\', '/')));
            yield break;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Combine(folder, entry.Name);
            if (entry is FileInfo && FileKinds.IsNamedSource(entry.Name))
            {
                yield return path;
            }
            else if (entry is DirectoryInfo && depth < DeepestFolder && entry.LinkTarget is null && !IsCompanion(entry.Name, entries))
            {
                foreach (string below in Files(path, depth + 1))
                {
                    yield return below;
                }
            }
        }
    }

    /// <summary>A folder of a page's pictures and scripts: the page of the same name lies beside it.</summary>
    private static bool IsCompanion(string name, FileSystemInfo[] beside) =>
        CompanionEndings.FirstOrDefault(e => name.EndsWith(e, StringComparison.Ordinal)) is { } ending
        && Array.Exists(beside, f =>
            f is FileInfo
            && Path.GetFileNameWithoutExtension(f.Name) == name[..^ending.Length]
            && Path.GetExtension(f.Name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml"
        );
}
