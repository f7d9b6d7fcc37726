using System.Text.Json;
using Compare.Input.Files;
using Compare.Reports.Data;

namespace Compare.Reports.Publishing;

/// <summary>
/// <c>data/site.json</c>: the files a run wrote. What it does not list is somebody else's, and a folder that holds such a
/// file is never replaced.
/// </summary>
internal static class Manifest
{
    /// <summary>Where it lies in the site.</summary>
    public const string Path = "data/site.json";

    private const string Schema = "compare-site/1";
    private const int LargestFile = 256 << 20;

    /// <summary>The manifest's bytes: it lists <paramref name="files"/>, paths in the site with forward slashes, and itself.</summary>
    public static byte[] Write(IEnumerable<string> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonStyle.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("files");
            foreach (string file in files.Append(Path).Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The files in a folder that no manifest lists, as paths in it with forward slashes, in order. No run makes a link.</summary>
    public static IReadOnlyList<string> ForeignFiles(string folder)
    {
        var ours = ReadFrom(folder);
        return
        [
            .. Files(new DirectoryInfo(folder), "")
                .Where(file => file.IsLink || !ours.Contains(file.Path))
                .Select(file => file.Path)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The files that a folder's manifest lists; none where it has no manifest, or one that names anything outside of the folder and so
    /// was not written by a run.
    /// </summary>
    /// <param name="folder">An absolute path.</param>
    public static HashSet<string> ReadFrom(string folder) => Stray(folder) is null ? Names(folder) : [];

    /// <summary>
    /// The first name in a folder's manifest that is rooted, has <c>..</c> or leaves the folder through a link; null where none does.
    /// </summary>
    public static string? Stray(string folder) =>
        Names(folder).Order(StringComparer.Ordinal).FirstOrDefault(name => SitePath.Resolve(folder, name) is null);

    private static HashSet<string> Names(string folder)
    {
        if (UserFile.Read(System.IO.Path.Combine(folder, Path), LargestFile).Bytes is not { } bytes)
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            return
                json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("schema", out var schema)
                && schema.ValueKind == JsonValueKind.String
                && schema.ValueEquals(Schema)
                && root.TryGetProperty("files", out var files)
                && files.ValueKind == JsonValueKind.Array
                ? [.. files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.String).Select(file => file.GetString()!)]
                : [];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>All files, links counted as files and not followed.</summary>
    private static IEnumerable<(string Path, bool IsLink)> Files(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                foreach (var file in Files(inner, $"{prefix}{inner.Name}/"))
                {
                    yield return file;
                }
            }
            else
            {
                yield return (prefix + entry.Name, entry.LinkTarget is not null);
            }
        }
    }
}
