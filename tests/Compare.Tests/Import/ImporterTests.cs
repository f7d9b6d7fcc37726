using System.IO.Compression;
using System.Text;
using Compare.Import;
using Compare.Import.Sources;
using Compare.Import.Writing;
using Compare.Tests.Cli;
using Compare.Text.Articles;
using NUnit.Framework;

namespace Compare.Tests.Import;

/// <summary>From sources to files of a corpus.</summary>
public class ImporterTests
{
    private const string First =
        "<html><head><title>Mill burns | Arden Post</title><meta property='article:published_time' content='2024-05-03T10:05:00Z'>"
        + "<link rel='canonical' href='https://arden.example/mill'></head><body><article><h1>Mill burns</h1>"
        + "<p>A fire at the old mill in Lower Arden killed 24 people on Friday, the mayor said, and many more were taken to the two "
        + "hospitals of the town.</p>"
        + "<p>Nobody knew in the evening how it had begun, and the police asked all who had seen smoke before noon to come "
        + "forward.</p></article></body></html>";

    private string folder = "";

    [SetUp]
    public void NewFolder() => folder = Tool.NewFolder();

    [Test]
    public void An_article_and_its_original_are_written_and_the_corpus_reads_it()
    {
        string page = Save("page.html", First);
        ImportResult result = Import(page);
        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(Files(), Is.EqualTo(new[] { "event/arden-post-2024-05-03.md", "event/originals/arden-post-2024-05-03.html" }));
        Assert.That(File.ReadAllBytes(At("event/originals/arden-post-2024-05-03.html")), Is.EqualTo(File.ReadAllBytes(page)));
        var read = Story.Reader.ReadAll(At("event"));
        Assert.That(read.Diagnostics, Is.Empty);
        Article article = read.Events.Single().Articles.Single();
        Assert.That(
            (article.Title, article.Outlet, article.Published.ToString(), article.Url, article.Origin.Sha256!.Length),
            Is.EqualTo(("Mill burns", "Arden Post", "2024-05-03", "https://arden.example/mill", 64))
        );
    }

    [Test]
    public void The_same_source_twice_changes_nothing()
    {
        string page = Save("page.html", First);
        Import(page);
        Dictionary<string, string> before = Content();
        ImportResult again = Import(page, page);
        Assert.That(again.Files.Select(f => f.Status), Is.All.EqualTo(ImportStatus.Unchanged));
        Assert.That(Content(), Is.EqualTo(before));
    }

    [Test]
    public void Another_text_of_one_address_keeps_the_earlier_as_a_version()
    {
        Import(Save("page.html", First));
        ImportResult second = Import(
            Save(
                "later.html",
                First
                    .Replace("killed 24", "killed 11", StringComparison.Ordinal)
                    .Replace(
                        "content='2024-05-03T10:05:00Z'>",
                        "content='2024-05-03T10:05:00Z'><meta property='article:modified_time' content='2024-05-03T12:40:00Z'>",
                        StringComparison.Ordinal
                    )
            )
        );
        Assert.That(second.Files.Single().Status, Is.EqualTo(ImportStatus.NewVersion));
        Assert.That(
            Files().Where(f => f.EndsWith(".md", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "event/arden-post-2024-05-03.md", "event/versions/arden-post-2024-05-03/2024-05-03T100500Z.md" })
        );
        Article article = Story.Reader.ReadAll(At("event")).Events.Single().Articles.Single();
        Assert.That(article.Body, Does.Contain("killed 11"));
        Assert.That(article.Earlier.Single().Body, Does.Contain("killed 24"));

        // The earlier page again is known, and no second version of it is kept.
        Assert.That(Import(Save("page.html", First)).Files.Single().Status, Is.EqualTo(ImportStatus.Unchanged));
    }

    [Test]
    public void No_file_is_ever_written_over()
    {
        Directory.CreateDirectory(At("event/originals"));
        File.WriteAllText(At("event/arden-post-2024-05-03.md"), "Mine.\n");
        File.WriteAllText(At("event/originals/arden-post-2024-05-03-2.html"), "Mine too.\n");
        Import(Save("page.html", First));
        Assert.That(File.ReadAllText(At("event/arden-post-2024-05-03.md")), Is.EqualTo("Mine.\n"));
        Assert.That(File.ReadAllText(At("event/originals/arden-post-2024-05-03-2.html")), Is.EqualTo("Mine too.\n"));
        Assert.That(Files(), Has.Member("event/arden-post-2024-05-03-2.md"));
    }

    [Test]
    public void A_dry_run_writes_nothing()
    {
        ImportResult result = new Importer(Story.Lexicon, new ImportOptions { DryRun = true }).Import(
            [Save("page.html", First)],
            Stream.Null,
            At("event")
        );
        Assert.That((result.Files.Single().Status, Directory.Exists(At("event"))), Is.EqualTo((ImportStatus.Written, false)));
    }

    [Test]
    public void Folders_zips_web_archives_and_standard_input_are_looked_into()
    {
        Directory.CreateDirectory(At("in/a_files"));
        Save("in/a.html", Named("a"));
        Save("in/a_files/frame.html", Named("no"));
        using (var zip = ZipFile.Open(At("in/more.zip"), ZipArchiveMode.Create))
        {
            using (Stream entry = zip.CreateEntry("b.html").Open())
            {
                entry.Write(Encoding.UTF8.GetBytes(Named("b")));
            }

            using Stream picture = zip.CreateEntry("b.png").Open();
            picture.Write([1, 2, 3]);
        }

        File.WriteAllBytes(At("in/c.warc.gz"), [.. Gzip(Warc("c", 200)), .. Gzip(Warc("gone", 404)), .. Gzip(Warc("d", 200))]);
        ImportResult result = new Importer(Story.Lexicon, new ImportOptions()).Import(
            [At("in"), "-"],
            new MemoryStream(Encoding.UTF8.GetBytes(Named("e"))),
            At("event")
        );
        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(
            result.Files.Select(f => f.Article.Title!.Value),
            Is.EqualTo(new[] { "Mill a burns", "Mill c burns", "Mill d burns", "Mill b burns", "Mill e burns" })
        );
        Assert.That(result.Files[1].Article.Url!.Value, Is.EqualTo("https://arden.example/seen/c"));
        Assert.That(File.ReadAllText(result.Files[1].Path), Does.Contain("retrieved: 2024-05-04T00:00:00Z"));
    }

    [TestCase("empty.html", "", "is empty")]
    [TestCase("few.html", "<html><body><p>Not much.</p></body></html>", "holds no text")]
    [TestCase("frames.html", "<html><frameset cols='1,2'><frame src='a.html'><frame src='b.html'></frameset></html>", "made of frames")]
    [TestCase("picture.png", "\u0089PNG\r\n\u001a\n\0\0\0", "is no kind of file")]
    [TestCase("cut.pdf", "%PDF-1.4\n1 0 obj\n<< /Type", "broken as a PDF")]
    [TestCase("broken.docx", "PK\u0003\u0004nothing", "broken as a Word document")]
    [TestCase("broken.zip", "PK\u0003\u0004nothing", "zip")]
    [TestCase(
        "paid.html",
        "<html><body><article><h1>Mill burns</h1><p>A fire at the old mill in Lower Arden killed 24 people on Friday, the mayor said, and "
            + "many more were taken to hospitals.</p>"
            + "<div class='wall'><p>Subscribe to continue reading</p></div></article></body></html>",
        "first"
    )]
    public void What_gives_no_article_is_told(string name, string text, string message)
    {
        string path = At(name);
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(text));
        ImportResult result = Import(path, Save("good.html", First));
        Assert.That(result.Diagnostics.Single().ToString(), Does.StartWith(path).And.Contain(message));
        Assert.That(result.Files.Single().Article.Title!.Value, Is.EqualTo("Mill burns"), "the other sources go on");
    }

    [Test]
    public void A_zip_that_unpacks_without_end_is_bounded()
    {
        using (var zip = ZipFile.Open(At("bomb.zip"), ZipArchiveMode.Create))
        {
            for (int i = 0; i < 3; i++)
            {
                using Stream entry = zip.CreateEntry($"{i}.txt").Open();
                entry.Write(new byte[4 << 20]);
            }
        }

        var limits = new SourceLimits { LargestFile = 1 << 20, LargestUnpacked = 2 << 20 };
        ImportResult result = new Importer(Story.Lexicon, new ImportOptions { Limits = limits }).Import(
            [At("bomb.zip")],
            Stream.Null,
            At("event")
        );
        Assert.That(result.Files, Is.Empty);
        Assert.That(result.Diagnostics.Select(d => d.Message), Has.Some.Contains("unpacks to more than"));
    }

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<x-y>")]
    [TestCase("<svg><g>")]
    [TestCase("<table><tr><td>")]
    public void A_page_nested_without_end_is_told(string tag)
    {
        string page = Save("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat(tag, 100_000)) + First);
        Assert.That(Import(page).Diagnostics.Single().Message, Does.Contain("nests its elements"));
    }

    private static string Named(string name) =>
        First
            .Replace("Mill burns", $"Mill {name} burns", StringComparison.Ordinal)
            .Replace("arden.example/mill", $"arden.example/{name}", StringComparison.Ordinal)
            .Replace("old mill", $"old mill {name}", StringComparison.Ordinal);

    private static byte[] Warc(string name, int status)
    {
        string http =
            $"HTTP/1.1 {status} X\r\nContent-Type: text/html; "
            + $"charset=utf-8\r\n\r\n{Named(name).Replace("<link rel='canonical'", "<link rel='x'", StringComparison.Ordinal)}";
        return Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://arden.example/seen/{name}\r\nWARC-Date: 2024-05-04T00:00:00Z\r\n"
                + $"Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + $"{Encoding.UTF8.GetByteCount(http)}\r\n\r\n{http}\r\n\r\n"
        );
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private ImportResult Import(params string[] sources) =>
        new Importer(Story.Lexicon, new ImportOptions()).Import(sources, Stream.Null, At("event"));

    private string At(string path) => $"{folder}/{path}";

    private string Save(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(At("event"), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private Dictionary<string, string> Content() => Files().ToDictionary(f => f, f => Convert.ToHexString(File.ReadAllBytes(At(f))));
}
