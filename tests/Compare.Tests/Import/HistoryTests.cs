using System.Text.Json;
using Compare.Facts;
using Compare.Import;
using Compare.Input.Rules;
using Compare.Tests.Cli;
using NUnit.Framework;

namespace Compare.Tests.Import;

/// <summary>What an article said before, which facts its changes changed, and whether it says so.</summary>
public class HistoryTests
{
    private const string Rule =
        "title: People killed at the mill\nvalue: count\nof: people\nfind:\n  all: [kill]\ntests:\n  - { text: \"The fire killed 12 "
        + "people.\", value: 12 }\n";

    private string folder = "";

    [SetUp]
    public void Fill()
    {
        folder = Tool.NewFolder();
        Directory.CreateDirectory($"{folder}/rules/mill");
        File.WriteAllText($"{folder}/rules/mill/dead.yaml", Rule);
    }

    [TestCase(
        "The fire killed 11 people on Friday.",
        "",
        "said 24 on 3 May 2024, 10:05 UTC, 11 since 3 May 2024, 12:40 UTC, without a note.",
        Description = "another figure"
    )]
    [TestCase(
        "The fire killed 11 people on Friday.",
        "*Correction: this article said at first that 24 people had died.*",
        "said 24 on 3 May 2024, 10:05 UTC, 11 since 3 May 2024, 12:40 UTC, with a note.",
        Description = "owned up to"
    )]
    [TestCase(
        "The fire killed many people on Friday.",
        "",
        "said 24 on 3 May 2024, 10:05 UTC, no longer states it since 3 May 2024, 12:40 UTC, without a note.",
        Description = "taken out"
    )]
    [TestCase("The fire killed 24 people on Friday night.", "", null, Description = "nothing that the rule asks for")]
    public void A_fact_page_shows_the_outlets_own_course(string now, string note, string? course)
    {
        Write("", "2024-05-03T12:40:00Z", $"{now}\n\nNobody knew how it began.\n\n{note}");
        Write("versions/post/", "2024-05-03T10:05:00Z", "The fire killed 24 people on Friday.\n\nNobody knew how it began.");
        Tool.Result result = Tool.Run(["report", "--corpus", "corpus", "--rules", "rules"], "", folder);
        Assert.That(result.Code, Is.Zero, result.ToString());
        string page = System.Text.RegularExpressions.Regex.Replace(File.ReadAllText($"{folder}/site/facts/mill/dead.html"), "<[^>]*>", "");
        Assert.That(page, course is null ? Does.Not.Contain("What outlets said before") : Does.Contain($"The Post {course}"));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText($"{folder}/site/data/report.json"));
        JsonElement versions = json.RootElement.GetProperty("versions")[0];
        Assert.That(versions.GetProperty("texts").GetArrayLength(), Is.EqualTo(2));
        Assert.That(versions.GetProperty("changes")[0].GetProperty("facts").GetArrayLength(), Is.EqualTo(course is null ? 0 : 1));
        Tool.Result told = Tool.Run(["history", "post", "--corpus", "corpus", "--rules", "rules"], "", folder);
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(
            told.Output,
            Does.Contain("2024-05-03T10:05:00Z")
                .And.Contain(
                    course is null ? "No fact that was looked for is told otherwise"
                    : note.Length > 0 ? "It says so: Correction:"
                    : "No note says so"
                )
        );
    }

    [Test]
    public void Sources_go_straight_through_to_a_report()
    {
        File.WriteAllBytes($"{folder}/a.html", PageShells.Layouts[0].Make(Story.All[0]));
        File.WriteAllBytes($"{folder}/b.docx", MadeDocuments.Docx(Story.All[1]));
        Tool.Result result = Tool.Run(["report", "a.html", "b.docx", "missing.pdf", "--rules", "none"], "", folder);
        Assert.That(result.Code, Is.EqualTo(2), "one source is missing");
        Assert.That(result.Errors, Does.Contain("missing.pdf: error: there is no such file"));
        Assert.That(result.Output, Does.Contain("2 articles"));
        Assert.That(File.Exists($"{folder}/site/index.html"));
        Assert.That(Tool.Run(["report", "a.html", "b.docx"], "", folder).Code, Is.Zero, "again, in the same folder");

        File.WriteAllText($"{folder}/site-articles/mine.md", "Mine.");
        File.Delete($"{folder}/site-articles/.compare-working-folder");
        Assert.That(Tool.Run(["report", "a.html"], "", folder).Errors, Does.Contain("holds other files"));
        Assert.That(File.ReadAllText($"{folder}/site-articles/mine.md"), Is.EqualTo("Mine."));
    }

    [TestCase(0)]
    [TestCase(6)]
    [TestCase(13)]
    public void Imported_pages_make_the_claims_of_the_texts_they_were_made_of(int layout)
    {
        var rules = RuleLoader.Load(Repository.At("rules")).Rules;
        Directory.CreateDirectory($"{folder}/text/kabul");
        var sources = new List<string>();
        for (int i = 0; i < Story.All.Length; i++)
        {
            Story story = Story.All[i];
            File.WriteAllText(
                $"{folder}/text/kabul/{i}.md",
                $"---\noutlet: {story.Outlet}\ntitle: \"{story.Title}\"\npublished: "
                    + $"{story.Published}\n---\n{string.Join("\n\n", story.Paragraphs)}\n"
            );
            File.WriteAllBytes($"{folder}/{i}.html", PageShells.Layouts[layout].Make(story));
            sources.Add($"{folder}/{i}.html");
        }

        ImportResult result = new Importer(Story.Lexicon, new ImportOptions()).Import(sources, Stream.Null, $"{folder}/page/kabul");
        Assert.That(result.Files, Has.Length.EqualTo(Story.All.Length));
        Assert.That(Claims($"{folder}/page"), Is.EqualTo(Claims($"{folder}/text")).And.Not.Empty);

        string[] Claims(string corpus) =>
            [
                .. Pipeline
                    .Run(Story.Reader.ReadAll(corpus).Events, rules, Story.Lexicon)
                    .Events.Single()
                    .Facts.SelectMany(f =>
                        f.Claims.Select(c => $"{f.Rule.Id}, {c.Article.Outlet}: {c.Text} ({c.Primary}, {c.Attribution.Speaker})")
                    )
                    .Order(StringComparer.Ordinal),
            ];
    }

    private void Write(string below, string updated, string text)
    {
        Directory.CreateDirectory($"{folder}/corpus/mill/{below}");
        string path = below.Length == 0 ? "post.md" : $"{below}{updated.Replace(":", "", StringComparison.Ordinal)}.md";
        File.WriteAllText(
            $"{folder}/corpus/mill/{path}",
            $"---\noutlet: The Post\ntitle: Mill burns\npublished: 2024-05-03\nupdated: {updated}\nurl: "
                + $"https://arden.example/mill\n---\n{text}\n"
        );
    }
}
