using System.Text;

namespace Compare.Import.Sources;

/// <summary>What a file is.</summary>
internal enum FileKind
{
    Unknown,
    Page,
    Pdf,
    Word,
    Mail,
    WebArchive,
    RichText,
    PlainText,
    Feed,
    Warc,
    Zip,
    Gzip,
}

/// <summary>Tells what a file is by its first bytes, then by what its server says, then by its name.</summary>
internal static class FileKinds
{
    private const int Looked = 1024;

    private static readonly Dictionary<string, FileKind> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = FileKind.Page,
        [".htm"] = FileKind.Page,
        [".xhtml"] = FileKind.Page,
        [".shtml"] = FileKind.Page,
        [".php"] = FileKind.Page,
        [".mhtml"] = FileKind.WebArchive,
        [".mht"] = FileKind.WebArchive,
        [".pdf"] = FileKind.Pdf,
        [".docx"] = FileKind.Word,
        [".eml"] = FileKind.Mail,
        [".rtf"] = FileKind.RichText,
        [".txt"] = FileKind.PlainText,
        [".text"] = FileKind.PlainText,
        [".md"] = FileKind.PlainText,
        [".markdown"] = FileKind.PlainText,
        [".rss"] = FileKind.Feed,
        [".atom"] = FileKind.Feed,
        [".warc"] = FileKind.Warc,
        [".zip"] = FileKind.Zip,
        [".gz"] = FileKind.Gzip,
    };

    private static readonly Dictionary<string, FileKind> ByMediaType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = FileKind.Page,
        ["application/xhtml+xml"] = FileKind.Page,
        ["application/pdf"] = FileKind.Pdf,
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = FileKind.Word,
        ["message/rfc822"] = FileKind.Mail,
        ["multipart/related"] = FileKind.WebArchive,
        ["application/rtf"] = FileKind.RichText,
        ["text/rtf"] = FileKind.RichText,
        ["text/plain"] = FileKind.PlainText,
        ["text/markdown"] = FileKind.PlainText,
        ["application/rss+xml"] = FileKind.Feed,
        ["application/atom+xml"] = FileKind.Feed,
        ["application/warc"] = FileKind.Warc,
        ["application/zip"] = FileKind.Zip,
        ["application/gzip"] = FileKind.Gzip,
    };

    public static FileKind Of(SourceFile file)
    {
        string ending = Ending(file);
        FileKind named = ByEnding.GetValueOrDefault(ending);
        FileKind declared = file.MediaType is { } type ? ByMediaType.GetValueOrDefault(type) : FileKind.Unknown;
        return Content(file.Bytes, named) is var content and not FileKind.Unknown ? content
            : declared != FileKind.Unknown && declared != FileKind.PlainText ? declared
            : named != FileKind.Unknown && named != FileKind.PlainText ? named
            : IsText(file.Bytes) ? FileKind.PlainText
            : FileKind.Unknown;
    }

    /// <summary>Whether files with this name are looked into where a folder or an archive holds them among others.</summary>
    public static bool IsNamedSource(string name) => ByEnding.ContainsKey(Path.GetExtension(name));

    /// <summary>The ending that the original is kept with.</summary>
    public static string Ending(FileKind kind, SourceFile file) =>
        kind switch
        {
            FileKind.Page => ".html",
            FileKind.Pdf => ".pdf",
            FileKind.Word => ".docx",
            FileKind.Mail => ".eml",
            FileKind.WebArchive => ".mhtml",
            FileKind.RichText => ".rtf",
            FileKind.Feed => ".xml",
            _ => Ending(file) is ".md" or ".markdown" ? ".md" : ".txt",
        };

    private static string Ending(SourceFile file)
    {
        string path =
            file.Address is not null && Uri.TryCreate(file.Address, UriKind.Absolute, out Uri? uri) ? uri.AbsolutePath : file.Name;
        return Path.GetExtension(path);
    }

    private static FileKind Content(ReadOnlySpan<byte> bytes, FileKind named)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Looked)];
        if (head.StartsWith("%PDF-"u8) || head.IndexOf("%PDF-1."u8) is >= 0 and < 64)
        {
            return FileKind.Pdf;
        }

        if (head.StartsWith("PK\x3\x4"u8))
        {
            return named == FileKind.Word || bytes.IndexOf("word/document.xml"u8) >= 0 ? FileKind.Word : FileKind.Zip;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return FileKind.Gzip;
        }

        string text = Beginning(head);
        return text.StartsWith("{\\rtf", StringComparison.Ordinal) ? FileKind.RichText
            : text.StartsWith("WARC/", StringComparison.Ordinal) ? FileKind.Warc
            : IsMail(text)
                ? (
                    text.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) && named != FileKind.Mail
                        ? FileKind.WebArchive
                        : FileKind.Mail
                )
            : named is FileKind.Mail or FileKind.WebArchive ? named
            : Has(text, "<rss", "<feed", "<rdf:rdf") && !Has(text, "<html") ? FileKind.Feed
            : text.StartsWith('<')
            && Has(text, "<!doctype html", "<html", "<head", "<body", "<meta", "<article", "<title", "<div", "<p>", "<!--")
                ? FileKind.Page
            : FileKind.Unknown;
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Beginning(ReadOnlySpan<byte> head) =>
        (
            head switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
                _ => Encoding.Latin1.GetString(head),
            }
        ).TrimStart(' ', '\t', '\r', '\n', '\u00ef', '\u00bb', '\u00bf');

    /// <summary>Begins with the fields of a mail, two at least that only mails have.</summary>
    private static bool IsMail(string text)
    {
        int known = 0;
        foreach (string line in text.Split('\n').Take(40))
        {
            string name = line.Split(':', 2)[0].ToLowerInvariant();
            known +=
                line.Contains(':')
                && name
                    is "from"
                        or "to"
                        or "subject"
                        or "date"
                        or "message-id"
                        or "mime-version"
                        or "received"
                        or "return-path"
                        or "delivered-to"
                    ? 1
                    : 0;
            if (
                line.TrimEnd('\r').Length == 0
                || (
                    !line.StartsWith(' ')
                    && !line.StartsWith('\t')
                    && !(line.IndexOf(':') is > 0 and < 60)
                    && !line.StartsWith("From ", StringComparison.Ordinal)
                )
            )
            {
                break;
            }
        }

        return known >= 3;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Looked * 8)];
        bool wide = head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        int control = 0;
        foreach (byte b in head)
        {
            control += b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 27) ? 1 : 0;
        }

        int zeros = head.Count((byte)0);
        return wide || control == 0 || (zeros > head.Length / 3 && (control - zeros) * 20 < head.Length);
    }
}
