using Compare.Import.Content;
using Compare.Text.Common;
using SharpCompress.Archives.Zip;
using SharpCompress.Common;
using SharpCompress.Readers;

namespace Compare.Import.Sources;

/// <summary>Unpacks archives within limits; sizes that an archive declares are not believed.</summary>
internal sealed class Unpacker(SourceLimits limits, ICollection<Diagnostic> faults)
{
    private long unpacked;
    private int files;

    /// <summary>The files of a zip whose names are those of articles, in ordinal order.</summary>
    public IEnumerable<SourceFile> Zip(SourceFile file)
    {
        var found = new List<SourceFile>();
        int before = faults.Count;
        try
        {
            using var archive = ZipArchive.OpenArchive(new MemoryStream(file.Bytes), new ReaderOptions());
            foreach (
                ZipArchiveEntry entry in archive
                    .Entries.OfType<ZipArchiveEntry>()
                    .Take(limits.MostFiles * 4)
                    .Where(e => !e.IsDirectory && e.Key is not null && IsWanted(e.Key))
                    .OrderBy(e => e.Key, StringComparer.Ordinal)
            )
            {
                string name = $"{file.Name}/{entry.Key!.Replace('\\', '/')}";
                if (entry.IsEncrypted)
                {
                    faults.Add(ImportMessages.Locked(name, "a file in a zip"));
                    continue;
                }

                if (!Room(file.Name))
                {
                    break;
                }

                using Stream stream = entry.OpenEntryStream();
                if (Take(stream, name) is { } bytes)
                {
                    found.Add(new SourceFile(name, bytes) { Depth = file.Depth + 1 });
                }
            }
        }
        catch (Exception e) when (IsBroken(e))
        {
            faults.Add(ImportMessages.Broken(file.Name, "a zip"));
        }

        return Told(found, file, before);
    }

    /// <summary>What a gzip holds: one file, or all members of it one after the other, as WARC files have them.</summary>
    public IEnumerable<SourceFile> Gzip(SourceFile file)
    {
        try
        {
            using var stream = new System.IO.Compression.GZipStream(
                new MemoryStream(file.Bytes),
                System.IO.Compression.CompressionMode.Decompress
            );
            string name = file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file.Name[..^3] : file.Name;
            return Take(stream, file.Name) is { } bytes
                ? [file with { Name = name, Bytes = bytes, Depth = file.Depth + 1, MediaType = null }]
                : [];
        }
        catch (Exception e) when (IsBroken(e))
        {
            faults.Add(ImportMessages.Broken(file.Name, "a gzip"));
            return [];
        }
    }

    /// <summary>The answers with articles in a web archive, in its order; of one address and one text the first.</summary>
    public IEnumerable<SourceFile> Warc(SourceFile file)
    {
        int before = faults.Count;
        var found = new List<SourceFile>();
        foreach (SourceFile record in new WarcReader(limits, faults).Read(file).Take(limits.MostFiles))
        {
            found.Add(record);
        }

        return Told(found, file, before);
    }

    private static bool IsWanted(string name) =>
        FileKinds.IsNamedSource(name)
        && !name.Contains("__MACOSX", StringComparison.Ordinal)
        && !Path.GetFileName(name).StartsWith('.')
        && !name.Replace('\\', '/')
            .Split('/')[..^1]
            .Any(f => f.EndsWith("_files", StringComparison.Ordinal) || f.EndsWith(".files", StringComparison.Ordinal));

    private static bool IsBroken(Exception e) =>
        e
            is InvalidDataException
                or IOException
                or ArchiveException
                or InvalidOperationException
                or ArgumentException
                or NotSupportedException
                or IndexOutOfRangeException
                or OverflowException
                or NullReferenceException
                or SharpCompressException
                or FormatException;

    private bool Room(string name)
    {
        if (++files <= limits.MostFiles && unpacked < limits.LargestUnpacked)
        {
            return true;
        }

        faults.Add(
            ImportMessages.TooMuchInside(
                name,
                files > limits.MostFiles ? $"{limits.MostFiles} files" : $"{limits.LargestUnpacked >> 20} MB"
            )
        );
        return false;
    }

    private byte[]? Take(Stream stream, string name)
    {
        long limit = Math.Min(limits.LargestFile, limits.LargestUnpacked - unpacked);
        byte[]? bytes = Bounded.Read(stream, limit);
        if (bytes is null)
        {
            unpacked += limit;
            faults.Add(ImportMessages.TooMuchInside(name, $"{limit >> 20} MB"));
            return null;
        }

        unpacked += bytes.Length;
        return bytes;
    }

    private List<SourceFile> Told(List<SourceFile> found, SourceFile file, int before)
    {
        if (found.Count == 0 && faults.Count == before)
        {
            faults.Add(ImportMessages.NothingInside(file.Name));
        }

        return found;
    }
}
