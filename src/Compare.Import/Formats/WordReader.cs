using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Compare.Import.Content;
using Compare.Import.Pages;
using Compare.Import.Sources;
using Compare.Text.Articles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Compare.Import.Formats;

/// <summary>A Word document (.docx) to the article in it. What a tracked change takes out is not read.</summary>
internal static class WordReader
{
    private const int LargestPart = 64 << 20;
    private const int FewestWords = 10;

    /// <summary>Throws whatever the library throws where the file is broken.</summary>
    public static PageReadResult Read(byte[] bytes, string path, LineDateReader dates)
    {
        if (!IsBounded(bytes))
        {
            return new PageReadResult(null, [ImportMessages.TooDeep(path)]);
        }

        using WordprocessingDocument document = WordprocessingDocument.Open(
            new MemoryStream(bytes),
            false,
            new OpenSettings { MaxCharactersInPart = LargestPart, AutoSave = false }
        );
        var blocks = new List<Block>();
        Styles? styles = document.MainDocumentPart?.StyleDefinitionsPart?.Styles;
        Dictionary<string, string> names = styles
            ?.Elements<Style>()
            .Where(s => s.StyleId?.Value is not null)
            .GroupBy(s => s.StyleId!.Value!)
            .ToDictionary(g => g.Key, g => g.First().StyleName?.Val?.Value ?? g.Key)
            ?? [];
        if (document.MainDocumentPart?.Document?.Body is { } body)
        {
            Visit(body, blocks, names);
        }

        if (blocks.Sum(b => Words.Count(b.Text)) < FewestWords)
        {
            return new PageReadResult(null, [ImportMessages.NoText(path, "")]);
        }

        ImportedArticle article = TextArticle.Of(blocks, dates);
        XDocument? about = About(document);
        return new PageReadResult(
            article with
            {
                Title = article.Title ?? Of(about, "title"),
                Authors = Of(about, "creator") is { } author ? [author] : [],
                Language = Of(about, "language"),
            },
            []
        );
    }

    private static XDocument? About(WordprocessingDocument document)
    {
        using Stream? stream = document.CoreFilePropertiesPart?.GetStream();
        return stream is null ? null : XDocument.Load(stream);
    }

    /// <summary>A property of the Dublin Core.</summary>
    private static Found? Of(XDocument? about, string name) =>
        Of(about?.Root?.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value);

    private static Found? Of(string? value) =>
        string.IsNullOrWhiteSpace(value) || value.Length > 300 ? null : new Found(Words.Tidy(value), "docx");

    /// <summary>Whether the text's part is of bearable size and depth; the library reads it by recursion.</summary>
    private static bool IsBounded(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (
            ZipArchiveEntry entry in zip.Entries.Where(e =>
                e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                || e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            using Stream stream = entry.Open();
            if (Bounded.Read(stream, LargestPart) is not { } part || PageShape.IsTooDeep(Encoding.UTF8.GetString(part), xml: true))
            {
                return false;
            }
        }

        return true;
    }

    private static void Visit(OpenXmlElement parent, List<Block> blocks, Dictionary<string, string> styles)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Add(paragraph, blocks, styles);
                    break;
                case Table table:
                    Add(table, blocks);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Visit(child, blocks, styles);
                    break;
            }
        }
    }

    private static void Add(Paragraph paragraph, List<Block> blocks, Dictionary<string, string> styles)
    {
        string text = Words.Tidy(TextOf(paragraph));
        if (text.Length == 0)
        {
            return;
        }

        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id, id) : "";
        string key = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        int level = paragraph.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value ?? 0;
        blocks.Add(
            key switch
            {
                "title" => new Block(BlockKind.Heading, text, 1),
                ['h', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '6'] => new Block(
                    BlockKind.Heading,
                    text,
                    Math.Min(6, key[^1] - '0' + 1)
                ),
                "caption" => new Block(BlockKind.Caption, text),
                "quote" or "intensequote" => new Block(BlockKind.Quotation, text),
                _ when paragraph.ParagraphProperties?.NumberingProperties is not null
                        || key.StartsWith("list", StringComparison.Ordinal) && key != "listparagraph" => new Block(
                    BlockKind.ListItem,
                    text,
                    level
                ),
                _ => new Block(BlockKind.Paragraph, text),
            }
        );
    }

    private static string TextOf(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        foreach (OpenXmlElement part in paragraph.Descendants())
        {
            text.Append(
                part switch
                {
                    DocumentFormat.OpenXml.Wordprocessing.Text words
                        when !words.Ancestors<DeletedRun>().Any() && !words.Ancestors<MoveFromRun>().Any() => words.Text,
                    TabChar or Break or CarriageReturn => " ",
                    NoBreakHyphen => "-",
                    _ => "",
                }
            );
        }

        return text.ToString();
    }

    private static void Add(Table table, List<Block> blocks)
    {
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. table
                .Elements<TableRow>()
                .Select(r =>
                    r.Elements<TableCell>()
                        .Select(c => Words.Tidy(string.Join(' ', c.Descendants<Paragraph>().Select(TextOf))))
                        .ToImmutableArray()
                )
                .Where(r => r.Any(c => c.Length > 0)),
        ];
        if (rows.Length > 0 && rows.Max(r => r.Length) > 1)
        {
            blocks.Add(new Block(BlockKind.Table, string.Join(' ', rows.SelectMany(r => r))) { Rows = rows });
        }
        else
        {
            blocks.AddRange(rows.SelectMany(r => r).Where(c => c.Length > 0).Select(c => new Block(BlockKind.Paragraph, c)));
        }
    }
}
