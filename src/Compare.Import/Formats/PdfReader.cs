using Compare.Import.Content;
using Compare.Text.Articles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Compare.Import.Formats;

/// <summary>A PDF to the article in it.</summary>
internal static class PdfReader
{
    private const int FewestWords = 15;

    /// <summary>Throws whatever the library throws where the file is broken.</summary>
    public static Pages.PageReadResult Read(byte[] bytes, string path, LineDateReader dates)
    {
        try
        {
            using PdfDocument document = PdfDocument.Open(
                bytes,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    MaxStackDepth = 64,
                }
            );
            List<Block> blocks = PdfText.Read(document);
            if (blocks.Sum(b => Words.Count(b.Text)) < FewestWords)
            {
                return new Pages.PageReadResult(
                    null,
                    [
                        document.GetPages().Take(3).Any(p => p.NumberOfImages > 0)
                            ? ImportMessages.Pictures(path)
                            : ImportMessages.NoText(path, ""),
                    ]
                );
            }

            ImportedArticle article = TextArticle.Of(blocks, dates);
            DocumentInformation about = document.Information;
            return new Pages.PageReadResult(
                article with
                {
                    Title = article.Title ?? (Sound(about.Title) is { } title ? new Found(title, "pdf") : null),
                    Authors = Sound(about.Author) is { } author ? [new Found(author, "pdf")] : [],
                },
                []
            );
        }
        catch (PdfDocumentEncryptedException)
        {
            return new Pages.PageReadResult(null, [ImportMessages.Locked(path, "a PDF")]);
        }
    }

    /// <summary>Programs put their own names and those of files where the title should be.</summary>
    private static string? Sound(string? value) =>
        value is { Length: > 2 and < 300 }
        && !value.Contains('\0')
        && !value.Contains(" - Microsoft", StringComparison.Ordinal)
        && Path.GetExtension(value) is not (".doc" or ".docx" or ".indd" or ".qxd" or ".pdf" or ".html")
            ? Words.Tidy(value)
            : null;
}
