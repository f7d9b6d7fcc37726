using System.Text;
using Compare.Import.Formats;
using Compare.Import.Sources;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Import;

/// <summary>Whatever is done to a file, an article or a message comes of it: cut short, with bytes changed, put twice.</summary>
public class BrokenInputTests
{
    private static readonly FormatReader Reader = new(Story.Lexicon);

    private static readonly Story Short = Story.All[0] with { Paragraphs = Story.All[0].Paragraphs[..4] };

    /// <summary>COMPARE_FUZZ says how many of each kind; a few are enough for every run.</summary>
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("COMPARE_FUZZ"), out int count) ? count : 40;

    private static readonly (string Name, byte[] Bytes)[] Kinds =
    [
        ("a.html", PageShells.Layouts[0].Make(Short)),
        ("a.pdf", MadeDocuments.Pdf(MadeDocuments.Plain(Short), 2, heads: true)),
        ("a.docx", MadeDocuments.Docx(Short)),
        ("a.rtf", MadeDocuments.Rtf(Short)),
        ("a.eml", MadeDocuments.Mail(Short)),
        ("a.mhtml", MadeDocuments.WebArchive(Short, PageShells.Layouts[0].Make(Short))),
        ("a.xml", MadeDocuments.Feed(Short)),
        ("a.txt", Encoding.UTF8.GetBytes(Short.Text)),
        (
            "a.warc",
            Encoding.UTF8.GetBytes(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200 "
                    + "OK\r\nContent-Type: text/html\r\n\r\n"
                    + Short.Text
            )
        ),
    ];

    private static IEnumerable<TestCaseData> Files => Kinds.Select(k => new TestCaseData(k.Name, k.Bytes).SetArgDisplayNames(k.Name));

    [TestCaseSource(nameof(Files))]
    public void An_article_or_a_message_comes_of_it(string name, byte[] bytes)
    {
        var random = new Random(20210815);
        for (int i = 0; i < Count; i++)
        {
            byte[] broken = Broken(bytes, random);
            var faults = new List<Diagnostic>();
            SourceFile[] files = [.. new SourceReader(new SourceLimits(), faults).Open(new SourceFile(name, broken))];
            FormatReadResult[] readings = [.. files.Select(Reader.Read)];
            bool told = faults.Count > 0 || readings.Any(r => !r.Articles.IsEmpty || !r.Faults.IsEmpty);
            Assert.That(told, $"nothing came of case {i}");
        }
    }

    private static byte[] Broken(byte[] bytes, Random random)
    {
        byte[] broken = [.. bytes];
        switch (random.Next(4))
        {
            case 0:
                return broken[..random.Next(broken.Length)];
            case 1:
                for (int i = 0; i < 1 + random.Next(40); i++)
                {
                    broken[random.Next(broken.Length)] = (byte)random.Next(256);
                }

                return broken;
            case 2:
                int from = random.Next(broken.Length);
                int length = random.Next(Math.Min(2000, broken.Length - from));
                return [.. broken[..from], .. broken[(from + length)..]];
            default:
                int at = random.Next(broken.Length);
                return [.. broken[..at], .. broken[random.Next(broken.Length)..], .. broken[at..]];
        }
    }
}
