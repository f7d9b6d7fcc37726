using System.Collections.Immutable;
using Compare.Import.Content;
using Compare.Import.Decoding;
using Compare.Import.Pages;
using Compare.Import.Sources;
using MimeKit;

namespace Compare.Import.Formats;

/// <summary>Mails (.eml) and pages saved as one file (.mhtml), which are mails in form.</summary>
internal static class MailReader
{
    private const int FewestWords = 25;
    private const int MostParts = 500;

    private static readonly ParserOptions Options = new() { MaxMimeDepth = 32 };

    /// <summary>The article that a mail's own text is, and the documents that hang on it.</summary>
    public static (PageReadResult Own, ImmutableArray<SourceFile> Attached) Mail(SourceFile file, PageReader pages)
    {
        using MimeMessage mail = MimeMessage.Load(Options, new MemoryStream(file.Bytes));
        ImmutableArray<SourceFile> attached =
        [
            .. mail
                .Attachments.Take(MostParts)
                .Select(a => Attachment(a, file))
                .OfType<SourceFile>()
                .Where(f => FileKinds.Of(f) != FileKind.Unknown && FileKinds.IsNamedSource(f.Name)),
        ];
        List<Block> blocks = Blocks(mail, file.Name, pages);
        int words = blocks.Sum(b => Words.Count(b.Text));
        if (words < FewestWords)
        {
            return (new PageReadResult(null, attached.IsEmpty ? [ImportMessages.NoText(file.Name, "")] : []), attached);
        }

        MailboxAddress? from = mail.From.Mailboxes.FirstOrDefault();
        string? outlet = string.IsNullOrWhiteSpace(from?.Name) ? from?.Domain : from.Name;
        return (
            new PageReadResult(
                new ImportedArticle
                {
                    Title = string.IsNullOrWhiteSpace(mail.Subject) ? null : new Found(Words.Tidy(mail.Subject), "mail"),
                    Outlet = string.IsNullOrWhiteSpace(outlet) ? null : new Found(Words.Tidy(outlet), "mail"),
                    Published =
                        mail.Headers.Contains(HeaderId.Date) && mail.Date != default ? new Found(Instant.Write(mail.Date), "mail") : null,
                    Blocks = [.. blocks],
                },
                []
            ),
            attached
        );
    }

    /// <summary>The page that was saved; where it only holds frames, the frame with most text.</summary>
    public static PageReadResult WebArchive(SourceFile file, PageReader pages)
    {
        using MimeMessage mail = MimeMessage.Load(Options, new MemoryStream(file.Bytes));
        string? address = mail.Headers["Snapshot-Content-Location"];
        MimePart[] parts =
        [
            .. mail
                .BodyParts.OfType<MimePart>()
                .Take(MostParts)
                .Where(p => p is { Content: not null } && p.ContentType.IsMimeType("text", "html")),
        ];
        PageReadResult? first = null;
        foreach (MimePart part in parts.Take(1).Concat(parts.Skip(1).OrderByDescending(p => p.Content?.Stream?.Length ?? 0).Take(5)))
        {
            string? at = part.ContentLocation is { IsAbsoluteUri: true, Scheme: "http" or "https" } location
                ? location.AbsoluteUri
                : address;
            PageReadResult reading = pages.Read(Bytes(part), file.Name, part.ContentType.Charset, at);
            if (reading.Article is not null)
            {
                return reading;
            }

            first ??= reading;
        }

        return first ?? new PageReadResult(null, [ImportMessages.NothingInside(file.Name)]);
    }

    /// <summary>When it was saved or sent.</summary>
    public static DateTimeOffset? Date(byte[] bytes)
    {
        using MimeMessage mail = MimeMessage.Load(Options, new MemoryStream(bytes));
        return mail.Headers.Contains(HeaderId.Date) && mail.Date != default ? mail.Date : null;
    }

    private static List<Block> Blocks(MimeMessage mail, string path, PageReader pages)
    {
        MimeEntity? body = mail.Body;
        TextPart[] texts = body is null ? [] : [.. mail.BodyParts.OfType<TextPart>().Where(t => !t.IsAttachment)];
        TextPart? plain = Array.Find(texts, t => t.IsPlain);
        List<Block> lines = plain is null
            ? []
            : Formats.Paragraphs.Of(WithoutSignature(TextDecoder.Decode(Bytes(plain), plain.ContentType.Charset, path).Text));
        if (lines.Sum(b => Words.Count(b.Text)) >= FewestWords || Array.Find(texts, t => t.IsHtml) is not { } html)
        {
            return lines;
        }

        PageReadResult page = pages.Read(Bytes(html), path, html.ContentType.Charset, null);
        return page.Article is { } article ? [.. article.Blocks] : lines;
    }

    private static string WithoutSignature(string text)
    {
        string lines = text.ReplaceLineEndings("\n");
        int at = lines.IndexOf("\n-- \n", StringComparison.Ordinal);
        return at < 0 ? lines : lines[..at];
    }

    private static byte[] Bytes(MimePart part)
    {
        var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    private static SourceFile? Attachment(MimeEntity entity, SourceFile mail)
    {
        if (entity is MessagePart { Message: { } forwarded })
        {
            var bytes = new MemoryStream();
            forwarded.WriteTo(bytes);
            return new SourceFile($"{mail.Name}/forwarded.eml", bytes.ToArray()) { Depth = mail.Depth + 1 };
        }

        return entity is MimePart { FileName: { Length: > 0 } name } part
            ? new SourceFile($"{mail.Name}/{name.Replace('\\', '/').Split('/')[^1]}", Bytes(part))
            {
                Depth = mail.Depth + 1,
                MediaType = part.ContentType.MimeType,
            }
            : null;
    }
}
