using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Compare.Tests.Import;

/// <summary>Makes PDFs, Word documents and other files around a story.</summary>
internal static class MadeDocuments
{
    private const double FontSize = 10;
    private const double Leading = 13;

    /// <summary>The story with the letters that the fonts of every PDF have.</summary>
    public static Story Plain(Story story) => story with { Title = Ascii(story.Title), Paragraphs = [.. story.Paragraphs.Select(Ascii)] };

    /// <param name="columns">Text runs down the first column, then the next. Long words are broken at line ends.</param>
    /// <param name="heads">Whether each page has a running head and a page number.</param>
    public static byte[] Pdf(Story story, int columns, bool heads)
    {
        var document = new PdfDocumentBuilder();
        PdfDocumentBuilder.AddedFont font = document.AddStandard14Font(Standard14Font.TimesRoman);
        double width = (595 - 100 - (20 * (columns - 1))) / columns;
        var measure = document.AddPage(PageSize.A4);
        double Measure(string text) =>
            measure.MeasureText(text, FontSize, new PdfPoint(0, 0), font) is [.., var last] ? last.EndBaseLine.X : 0;

        PdfPageBuilder page = measure;
        int number = 1;
        int column = 0;
        double y = 0;
        void Begin()
        {
            column = 0;
            y = 740;
            if (heads)
            {
                page.AddText($"{story.Outlet} - page {number}", 8, new PdfPoint(50, 810), font);
                page.AddText(number.ToString(System.Globalization.CultureInfo.InvariantCulture), 8, new PdfPoint(290, 30), font);
            }
        }

        void Line(string text, double indent)
        {
            if (y < 70)
            {
                (column, y) = (column + 1, 740);
                if (column == columns)
                {
                    page = document.AddPage(PageSize.A4);
                    number++;
                    Begin();
                }
            }

            page.AddText(text, FontSize, new PdfPoint(50 + (column * (width + 20)) + indent, y), font);
            y -= Leading;
        }

        Begin();
        page.AddText(story.Title, 18, new PdfPoint(50, 775), font);
        foreach (string paragraph in story.Paragraphs)
        {
            string line = "";
            double indent = 12;
            foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string longer = line.Length == 0 ? word : line + " " + word;
                if (indent + Measure(longer) <= width)
                {
                    line = longer;
                    continue;
                }

                string rest = word;
                if (word.Length > 9 && word.All(char.IsAsciiLetterLower) && indent + Measure($"{line} {word[..5]}-") <= width)
                {
                    (line, rest) = ($"{line} {word[..5]}-", word[5..]);
                }

                Line(line, indent);
                (line, indent) = (rest, 0);
            }

            Line(line, indent);
        }

        return document.Build();
    }

    public static byte[] Docx(Story story)
    {
        var bytes = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            Body body = main.Document.Body!;
            body.Append(Styled(story.Title, "Title"));
            body.Append(new Paragraph(new Run(new WordText(story.Published))));
            foreach (string paragraph in story.Paragraphs)
            {
                int half = paragraph.Length / 2;
                body.Append(
                    new Paragraph(
                        new Run(new WordText(paragraph[..half]) { Space = SpaceProcessingModeValues.Preserve }),
                        new DeletedRun(new Run(new DeletedText("deleted words"))),
                        new Run(new WordText(paragraph[half..]) { Space = SpaceProcessingModeValues.Preserve })
                    )
                );
            }

            body.Append(new Table(Row("Town", "Dead"), Row("Arden", "4")));
        }

        return bytes.ToArray();
    }

    public static byte[] Rtf(Story story)
    {
        var text = new StringBuilder(
            @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}{\info{\title Other}{\author Somebody}}{\*\generator x;}\uc1"
                + "\n"
        );
        foreach (string paragraph in story.Paragraphs.Prepend(story.Published).Prepend(story.Title))
        {
            foreach (char c in paragraph)
            {
                text.Append(
                    c is '\\' or '{' or '}' ? "\\" + c
                    : c < 128 ? c.ToString()
                    : $"\\u{(short)c}?"
                );
            }

            text.Append("\\par\n");
        }

        return Encoding.ASCII.GetBytes(text.Append('}').ToString());
    }

    public static byte[] Mail(Story story) =>
        Encoding.UTF8.GetBytes(
            $"From: {story.Outlet} <news@paper.example>\r\nTo: Desk <desk@here.example>\r\nSubject: "
                + $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(story.Title))}?=\r\n"
                + $"Date: {DateOnly.Parse(story.Published, null):ddd, d MMM yyyy} 10:05:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: "
                + $"text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + string.Join("\r\n\r\n", story.Paragraphs)
                + "\r\n\r\n-- \r\nThe desk\r\n"
        );

    public static byte[] WebArchive(Story story, byte[] page) =>
        Encoding.ASCII.GetBytes(
            "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://paper.example/story\r\nSubject: Page\r\nDate: Fri, 3 May 2024 "
                + "10:05:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--b--\"\r\n\r\n----b--\r\nContent-Type: "
                + "text/html\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: https://paper.example/story\r\n\r\n"
                + $"{Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks)}\r\n----b----\r\n"
        );

    public static byte[] Feed(Story story) =>
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" "
                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + $"<title>{Xml(story.Outlet)}</title><link>https://paper.example/</link><description>News</description>"
                + $"<item><title>{Xml(story.Title)}</title><link>https://paper.example/full</link>"
                + $"<pubDate>{DateOnly.Parse(story.Published, null):ddd, dd MMM yyyy} 10:05:00 "
                + "GMT</pubDate>"
                + $"<content:encoded>{Xml(string.Concat(story.Paragraphs.Select(p => $"<p>{Xml(p)}</p>")))}</content:encoded></item>"
                + "<item><title>Short</title><link>https://paper.example/short</link><description>Only a "
                + "summary.</description></item></channel></rss>"
        );

    private static string Xml(string text) => System.Security.SecurityElement.Escape(text);

    private static Paragraph Styled(string text, string style) =>
        new(
            new ParagraphProperties(new ParagraphStyleId { Val = style }),
            new Run(new WordText(text) { Space = SpaceProcessingModeValues.Preserve })
        );

    private static TableRow Row(params string[] cells) => new(cells.Select(c => new TableCell(new Paragraph(new Run(new WordText(c))))));

    private static string Ascii(string text) =>
        string.Concat(
            text.Replace("’", "'", StringComparison.Ordinal)
                .Replace("‘", "'", StringComparison.Ordinal)
                .Replace("“", "\"", StringComparison.Ordinal)
                .Replace("”", "\"", StringComparison.Ordinal)
                .Replace("—", "-", StringComparison.Ordinal)
                .Replace("–", "-", StringComparison.Ordinal)
                .Where(c => c is >= ' ' and < (char)127)
        );
}
