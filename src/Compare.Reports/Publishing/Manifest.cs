using System.Text.Json;
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

    /// <summary>The files in a folder that no manifest lists, as paths in it with forward slashes, in order.</summary>
    public static IReadOnlyList<string> ForeignFiles(string folder)
    {
        var ours = ReadFrom(folder);
        return [.. Files(new DirectoryInfo(folder), "").Where(file => !ours.Contains(file)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The files that a folder's manifest lists; none where it has no manifest.</summary>
    public static HashSet<string> ReadFrom(string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(folder, Path)));
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String && schema.ValueEquals(Schema)
                && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array
                ? [.. files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.String).Select(file => file.GetString()!)]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>All files, links counted as files and not followed.</summary>
    private static IEnumerable<string> Files(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                foreach (string file in Files(inner, $"{prefix}{inner.Name}/"))
                {
                    yield return file;
                }
            }
            else
            {
                yield return prefix + entry.Name;
            }
        }
    }
}
