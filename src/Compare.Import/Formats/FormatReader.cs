using System.Collections.Immutable;
using Compare.Import.Content;
using Compare.Import.Decoding;
using Compare.Import.Pages;
using Compare.Import.Sources;
using Compare.Input.FrontMatter;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Import.Formats;

/// <summary>What a single file gave.</summary>
/// <param name="Articles">Each with the file that is kept as its original.</param>
/// <param name="Follow">Addresses of articles that a feed only summarises.</param>
internal sealed record FormatReadResult(
    ImmutableArray<(ImportedArticle Article, SourceFile Original, FileKind Kind)> Articles,
    ImmutableArray<string> Follow,
    ImmutableArray<Diagnostic> Faults
);

/// <summary>One file of any kind to its articles. No input makes it throw.</summary>
internal sealed class FormatReader(Lexicon lexicon)
{
    private const int FewestWords = 10;
    private const int Deepest = 3;

    private readonly PageReader pages = new(lexicon);
    private readonly DateLines dates = new(lexicon);

    public FormatReadResult Read(SourceFile file)
    {
        FileKind kind = FileKinds.Of(file);
        try
        {
            return kind switch
            {
                FileKind.Page => One(file, kind, pages.Read(file.Bytes, file.Name, file.Charset, file.Address)),
                FileKind.Pdf => One(file, kind, PdfReader.Read(file.Bytes, file.Name, dates.Read)),
                FileKind.Word => One(file, kind, WordReader.Read(file.Bytes, file.Name, dates.Read)),
                FileKind.RichText => One(file, kind, RtfReader.Read(file.Bytes, file.Name, dates.Read)),
                FileKind.PlainText => One(file, kind, Text(file)),
                FileKind.WebArchive => One(
                    file with
                    {
                        Retrieved = file.Retrieved ?? MailReader.Date(file.Bytes),
                    },
                    kind,
                    MailReader.WebArchive(file, pages)
                ),
                FileKind.Mail => Mail(file),
                FileKind.Feed => Feed(file),
                _ => Failed(ImportMessages.Unknown(file.Name)),
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The libraries that read these formats throw what they like at files that are broken or made to break them.
            return Failed(ImportMessages.Broken(file.Name, Named(kind)));
        }
    }

    private static string Named(FileKind kind) =>
        kind switch
        {
            FileKind.Page => "a web page",
            FileKind.Pdf => "a PDF",
            FileKind.Word => "a Word document",
            FileKind.Mail => "a mail",
            FileKind.WebArchive => "a saved page",
            FileKind.RichText => "RTF",
            FileKind.Feed => "a feed",
            _ => "text",
        };

    private static FormatReadResult Failed(Diagnostic fault) => new([], [], [fault]);

    private static FormatReadResult One(SourceFile file, FileKind kind, PageReadResult reading) =>
        new(reading.Article is { } article ? [(article, file, kind)] : [], [], reading.Faults);

    private PageReadResult Text(SourceFile file)
    {
        Decoded decoded = TextDecoder.Decode(file.Bytes, file.Charset, file.Name);
        ImmutableArray<Diagnostic> notes = decoded.Note is { } note ? [note] : [];
        string text = decoded.Text.Replace("\0", "", StringComparison.Ordinal);
        bool markdown = Path.GetExtension(file.Name).ToLowerInvariant() is ".md" or ".markdown";
        ImportedArticle article = markdown ? Markdown(text, file.Name) : TextArticle.Of(Paragraphs.Of(text), dates.Read);
        return article.WordCount < FewestWords
            ? new PageReadResult(null, [ImportMessages.NoText(file.Name, "")])
            : new PageReadResult(article with { Notes = notes }, notes);
    }

    /// <summary>Markdown is an article file already: its front matter is read, its text stays as it is.</summary>
    private static ImportedArticle Markdown(string text, string path)
    {
        string lines = text.ReplaceLineEndings("\n").TrimStart();
        int end = lines.StartsWith("---\n", StringComparison.Ordinal) ? lines.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        ArticleMetadata known =
            end < 0 ? ArticleMetadata.Empty : FrontMatterLoader.Load(lines[4..(end + 1)], path, 2).Metadata ?? ArticleMetadata.Empty;
        static Found? Of(string? value) => value is null ? null : new Found(value, "front matter");
        string body = end < 0 ? lines : lines[(end + 5)..];
        return new ImportedArticle
        {
            Title = Of(known.Title),
            Outlet = Of(known.Outlet),
            Authors = [.. known.Authors.Select(a => Of(a)!)],
            Published = Of(known.Published?.ToString()),
            Url = Of(known.Url?.Text),
            Credits = [.. known.Credits.Select(c => Of(c)!)],
            Markdown = body.TrimStart('\n').TrimEnd() + "\n",
            Blocks = [.. Paragraphs.Of(body)],
        };
    }

    private FormatReadResult Mail(SourceFile file)
    {
        (PageReadResult own, ImmutableArray<SourceFile> attached) = MailReader.Mail(file, pages);
        FormatReadResult all = One(file, FileKind.Mail, own);
        foreach (FormatReadResult one in attached.Where(a => a.Depth <= Deepest).Select(Read))
        {
            all = new FormatReadResult(
                all.Articles.AddRange(one.Articles),
                all.Follow.AddRange(one.Follow),
                all.Faults.AddRange(one.Faults)
            );
        }

        return all;
    }

    private FormatReadResult Feed(SourceFile file)
    {
        FeedReadResult feed = FeedItems.Read(file, new PageCues(lexicon));
        return new FormatReadResult(
            [.. feed.Articles.Select(a => (a, file, FileKind.Feed))],
            [.. feed.Summaries.Select(s => s.Address).Where(a => a.Length > 0)],
            [.. feed.Faults, .. feed.Summaries.Select(s => ImportMessages.Summary(file.Name, s.Title, s.Address))]
        );
    }
}
