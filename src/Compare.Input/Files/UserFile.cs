using System.Formats.Tar;

namespace Compare.Input.Files;

/// <summary>
/// The one way to open a file that a user names, or that lies in a folder which a user names. A pipe or a device has no end, so it
/// is never opened.
/// </summary>
internal static class UserFile
{
    /// <summary>The file's bytes; or null, and in words why they cannot be had and what to do.</summary>
    /// <param name="largest">So many bytes a file of this use may have.</param>
    public static (byte[]? Bytes, string? Objection) Read(string path, int largest)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            if (Directory.Exists(path))
            {
                return (null, "this is a folder; name a file");
            }

            var named = new FileInfo(path);
            FileInfo file = (FileInfo?)named.ResolveLinkTarget(returnFinalTarget: true) ?? named;
            if (!file.Exists)
            {
                return (
                    null,
                    named.LinkTarget is null
                        ? "there is no such file; check its name"
                        : "this is a link that leads to nothing; mend it, or take it away"
                );
            }

            if (file.Length > largest)
            {
                return (null, TooLarge(largest));
            }

            if (file.Length == 0)
            {
                return IsRegular(file.FullName) ? ([], null) : (null, "this is a pipe or a device; name a regular file");
            }

            using FileStream stream = new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[file.Length + 1];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length < bytes.Length ? (bytes[..length], null) : (null, "this grows while it is read; try again when it is finished");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "this cannot be read, since access is denied; check its permissions");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return (
                null,
                e is FileNotFoundException or DirectoryNotFoundException
                    ? "there is no such file; check its name"
                    : "this cannot be read, since the system reports an error; see that it is a file and whole"
            );
        }
    }

    /// <summary>What is said of a file that is larger than its use allows.</summary>
    public static string TooLarge(int largest) =>
        $"this is larger than {(largest >= 1 << 20 ? $"{largest >> 20} MB" : $"{largest >> 10} KB")}; is it the right file? Make it "
        + $"smaller, or split it";

    /// <summary>
    /// Whether something without length is an empty file. What kind of file it is the base class library tells through its archives only.
    /// </summary>
    private static bool IsRegular(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(path, "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
    }
}
