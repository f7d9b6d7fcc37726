using System.Diagnostics;
using System.Globalization;
using System.Text;
using Compare.Import;
using Compare.Input.Lexicons;

namespace Compare.Benchmarks;

/// <summary>How long it takes to import pages from a folder, files written included.</summary>
internal static class ImportRun
{
    private const int Pages = 200;
    private const int Paragraphs = 40;

    public static void Folder(TextWriter output)
    {
        string root = Path.Combine(Path.GetTempPath(), $"compare-import-{Environment.ProcessId}");
        try
        {
            string source = Directory.CreateDirectory(Path.Combine(root, "pages")).FullName;
            long bytes = 0;
            for (int i = 0; i < Pages; i++)
            {
                string page = Page(i);
                bytes += page.Length;
                File.WriteAllText(Path.Combine(source, $"{i:000}.html"), page);
            }

            long start = Stopwatch.GetTimestamp();
            ImportResult result = new Importer(LexiconLoader.LoadDefault(), new ImportOptions()).Import(
                [source],
                Stream.Null,
                Path.Combine(root, "event")
            );
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"import of {Pages} pages ({bytes / 1e6:0.0} MB): {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, "
                        + $"{result.Files.Length} articles, {result.Diagnostics.Length} messages"
                )
            );
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>A page of the usual size, with as much around the article as in it.</summary>
    private static string Page(int number)
    {
        var page = new StringBuilder(
            $"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Report {number} | Paper {number}</title>"
                + $"<meta property='article:published_time' "
                + $"content='2024-05-03T10:05:00Z'><script>{new string('x', 20_000)}</script></head><body><nav>"
        );
        for (int i = 0; i < 150; i++)
        {
            page.Append($"<li class='menu-item menu-item-{i}'><a href='/section/{i}'>Section number {i}</a></li>");
        }

        page.Append($"</nav><article><h1>Report {number}</h1>");
        for (int i = 0; i < Paragraphs; i++)
        {
            page.Append(
                $"<p>In place {number} some {i + 2} people were told on day {i} to leave their homes, officials said, and a further "
                    + $"{i * 3} went <a href='/p/{i}'>of their own</a> before it was dark.</p>"
            );
        }

        page.Append("</article><aside>");
        for (int i = 0; i < 100; i++)
        {
            page.Append(
                $"<div class='card'><img src='/i/{i}.jpg'><h3><a href='/a/{i}'>Another story of the day, number {i}</a></h3><span>3 hours "
                    + $"ago</span></div>"
            );
        }

        return page.Append("</aside><footer><p>All rights are kept.</p></footer></body></html>").ToString();
    }
}
