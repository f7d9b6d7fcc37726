using System.Globalization;
using System.IO.Compression;
using System.Text;
using Compare.Import.Content;
using Compare.Text.Common;

namespace Compare.Import.Sources;

/// <summary>
/// Reads WARC 1.0 and 1.1 (ISO 28500): response and resource records that hold pages or documents, answered with success.
/// </summary>
internal sealed class WarcReader(SourceLimits limits, ICollection<Diagnostic> faults)
{
    private const int LongestHead = 64 << 10;

    public IEnumerable<SourceFile> Read(SourceFile file)
    {
        byte[] all = file.Bytes;
        int at = 0;
        while (at < all.Length)
        {
            while (at < all.Length && all[at] is (byte)'\r' or (byte)'\n')
            {
                at++;
            }

            if (at == all.Length)
            {
                yield break;
            }

            int bodyAt = HeadEnd(all, at, all.Length);
            Dictionary<string, string>? head = bodyAt < 0 ? null : Fields(all.AsSpan(at, bodyAt - at));
            if (
                head is null
                || !head.TryGetValue("", out string? version)
                || !version.StartsWith("WARC/", StringComparison.Ordinal)
                || !long.TryParse(
                    head.GetValueOrDefault("content-length"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out long length
                )
            )
            {
                faults.Add(ImportMessages.Broken(file.Name, "a web archive"));
                yield break;
            }

            if (length > all.Length - bodyAt)
            {
                faults.Add(ImportMessages.Broken(file.Name, "a web archive"));
                length = all.Length - bodyAt;
            }

            if (Record(file, head, all.AsMemory(bodyAt, (int)length)) is { } found)
            {
                yield return found;
            }

            at = bodyAt + (int)length;
        }
    }

    private SourceFile? Record(SourceFile file, Dictionary<string, string> head, ReadOnlyMemory<byte> block)
    {
        string type = head.GetValueOrDefault("warc-type", "");
        string address = head.GetValueOrDefault("warc-target-uri", "").Trim('<', '>');
        if (
            type is not ("response" or "resource")
            || !(address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || type == "resource")
        )
        {
            return null;
        }

        string mediaType = head.GetValueOrDefault("content-type", "");
        byte[] bytes = block.ToArray();
        if (type == "response")
        {
            int bodyAt = HeadEnd(bytes, 0, bytes.Length);
            if (bodyAt < 0 || Fields(bytes.AsSpan(0, bodyAt)) is not { } http || !Succeeded(http.GetValueOrDefault("", "")))
            {
                return null;
            }

            mediaType = http.GetValueOrDefault("content-type", "");
            bytes = bytes[bodyAt..];
            bytes = http.GetValueOrDefault("transfer-encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase)
                ? Unchunked(bytes)
                : bytes;
            if (Decompressed(bytes, http.GetValueOrDefault("content-encoding", ""), address) is not { } plain)
            {
                return null;
            }

            bytes = plain;
        }

        (string media, string? charset) = MediaTypes.Split(mediaType);
        bool wanted =
            media is "text/html" or "application/xhtml+xml" or "application/pdf" or "text/plain" or "application/rtf" or "message/rfc822"
            || media.EndsWith("wordprocessingml.document", StringComparison.Ordinal);
        return !wanted || bytes.Length == 0
            ? null
            : new SourceFile(address, bytes)
            {
                MediaType = media,
                Charset = charset,
                Address = address,
                Depth = file.Depth + 1,
                Retrieved = DateTimeOffset.TryParse(
                    head.GetValueOrDefault("warc-date"),
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out DateTimeOffset date
                )
                    ? date
                    : null,
            };
    }

    private static bool Succeeded(string status) => status.Split(' ') is [_, "200", ..];

    private byte[]? Decompressed(byte[] bytes, string encoding, string address)
    {
        try
        {
            using Stream? stream = encoding.Trim().ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
                "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
                "deflate" => new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress),
                _ => null,
            };
            byte[]? plain = stream is null ? bytes : Bounded.Read(stream, limits.LargestFile);
            if (plain is null)
            {
                faults.Add(ImportMessages.Huge(address, limits.LargestFile));
            }

            return plain;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            // Crawlers often store the plain text and leave the field of what was sent.
            return bytes;
        }
    }

    private static byte[] Unchunked(byte[] bytes)
    {
        var plain = new MemoryStream();
        int at = 0;
        while (at < bytes.Length)
        {
            int end = bytes.AsSpan(at).IndexOf((byte)'\n');
            string line = end < 0 ? "" : Encoding.ASCII.GetString(bytes, at, end).Split(';')[0].Trim();
            if (!int.TryParse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int size) || size < 0)
            {
                return plain.Length > 0 ? plain.ToArray() : bytes;
            }

            at += end + 1;
            if (size == 0)
            {
                break;
            }

            size = Math.Min(size, bytes.Length - at);
            plain.Write(bytes, at, size);
            at += size + 2;
        }

        return plain.ToArray();
    }

    /// <summary>Behind the empty line that ends a head; -1 where there is none.</summary>
    private static int HeadEnd(byte[] all, int start, int end)
    {
        ReadOnlySpan<byte> head = all.AsSpan(start, Math.Min(end - start, LongestHead));
        int crlf = head.IndexOf("\r\n\r\n"u8);
        int lf = head.IndexOf("\n\n"u8);
        return crlf >= 0 && (lf < 0 || crlf < lf) ? start + crlf + 4
            : lf >= 0 ? start + lf + 2
            : -1;
    }

    /// <summary>The fields of a head by name in lower case; its first line under the empty name.</summary>
    private static Dictionary<string, string> Fields(ReadOnlySpan<byte> head)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] lines = Encoding.UTF8.GetString(head).Split('\n');
        fields[""] = lines[0].Trim();
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(':');
            if (colon > 0)
            {
                fields.TryAdd(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            }
        }

        return fields;
    }
}
