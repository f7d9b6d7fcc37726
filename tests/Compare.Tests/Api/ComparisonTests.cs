using Compare.Facts.Comparison;
using Compare.Tests.Cli;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Api;

/// <summary>The facade as a program uses it.</summary>
public class ComparisonTests
{
    private const string Toll =
        "title: Killed\nvalue: count\nof: people\nfind: { all: [kill] }\n" + "tests:\n  - { text: \"It killed 3 people.\", value: 3 }\n";

    private static readonly SourceText Twelve = new("a.md", "The flood killed 12 people.");
    private static readonly SourceText Ninety = new("b.md", "The flood killed 90 people.");
    private static readonly SourceText Rule = new("toll.yaml", Toll);

    [TestCase("The flood killed 12 people.", "The flood killed 90 people.", Verdict.Conflict)]
    [TestCase("The flood killed 12 people.", "Twelve people were killed.", Verdict.Agree)]
    [TestCase("The flood killed at least 12 people.", "The flood killed 14 people.", Verdict.Differ)]
    [TestCase("The flood killed 12 people.", "The flood closed the road.", Verdict.Single)]
    [TestCase("The bridge held.", "The flood closed the road.", Verdict.Silent)]
    public void Compares_texts(string first, string second, Verdict verdict)
    {
        ComparisonResult result = Comparison.Run(new() { Articles = [new("a.md", first), new("b.txt", second)], Rules = [Rule] });
        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Facts.Select(f => f.Finding.Verdict), Is.EqualTo(new[] { verdict }));
        Assert.That(
            result.Facts.SelectMany(f => f.Claims).Where(c => c.Article.Body[c.Value.Span.Start..c.Value.Span.End] != c.Text),
            Is.Empty
        );
    }

    // The articles' names, the rules' names, and what is compared: an event's articles and facts.
    [TestCase("a.md b.md", "toll.yaml", "articles: a b / toll")]
    [TestCase("b.md a.md", "toll.yaml", "articles: a b / toll")]
    [TestCase("flood/a.md flood/b.md", "toll.yaml", "flood: a b / toll")]
    [TestCase("flood/a.md fire/b.md", "toll.yaml", "fire: b / toll; flood: a / toll")]
    [TestCase("flood/a.md fire/b.md", "flood/toll.yaml", "fire: b / ; flood: a / toll")]
    [TestCase("flood/a.md flood/more/b.md", "other/toll.yaml", "flood: a b / toll")]
    [TestCase("flood/a.md b.md", "flood/toll.yaml fire/toll.yaml", "articles: b / ; flood: a / toll")]
    [TestCase("a.md b.md", "", "articles: a b / ")]
    public void Names_say_what_belongs_together(string articles, string rules, string events)
    {
        ComparisonResult result = Comparison.Run(
            new()
            {
                Articles = [.. Names(articles).Select(n => Twelve with { Name = n })],
                Rules = [.. Names(rules).Select(n => Rule with { Name = n })],
            }
        );
        Assert.That(
            string.Join(
                "; ",
                result.Report!.Events.Select(e =>
                    $"{e.Id}: {string.Join(' ', e.Articles.Select(a => a.Id))} / {string.Join(' ', e.Facts.Select(f => f.Rule.Id))}"
                )
            ),
            Is.EqualTo(events)
        );
    }

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Fault("no articles", new(), "Articles");
        yield return Fault("articles twice", new() { Articles = [Twelve], CorpusFolder = "corpus" }, "Articles");
        yield return Fault(
            "rules twice",
            new()
            {
                Articles = [Twelve],
                Rules = [Rule],
                RulesFolder = "rules",
            },
            "Rules"
        );
        yield return Fault("no folder of articles", new() { CorpusFolder = "no/such" }, "no/such");
        yield return Fault("a folder without a name", new() { CorpusFolder = "", RulesFolder = "" }, "");
        yield return Fault("no folder of rules", new() { Articles = [Twelve], RulesFolder = "no/such" }, "no/such");
        yield return Fault("no folder of word lists", new() { Articles = [Twelve], LexiconFolder = "no/such" }, "no/such");
        yield return Fault("no settings", new() { Articles = [Twelve], SettingsFile = "no/such.yaml" }, "no/such.yaml");
        yield return Fault("no language", new() { Articles = [Twelve], Language = "../en" }, "Language");
        yield return Fault("no name", new() { Articles = [new("", "x")] }, "''");
        yield return Fault("a name that is no name", new() { Articles = [Twelve], Rules = [new("\0.yaml", "x")] }, "'\0.yaml'");
        yield return Fault("no text", new() { Articles = [new("a.md", " ")] }, "a.md");
        yield return Fault("an article that is a page", new() { Articles = [new("a.md", "<!DOCTYPE html><html><p>x</html>")] }, "a.md");
        yield return Fault("half a character", new() { Articles = [new("a.md", "---\nid: [\n---\n\ud800")] }, "a.md");
        yield return Fault("one id twice", new() { Articles = [Twelve, new("A.md", "x")] }, "a.md");
        yield return Fault("one name twice", new() { Articles = [Twelve, Twelve] }, "a.md");
        yield return Fault("a rule that is none", new() { Articles = [Twelve], Rules = [new("toll.yaml", "{")] }, "toll.yaml");
        yield return Fault("a misspelt kind", new() { Articles = [Twelve], Rules = [new("toll.yaml", "value: cuont")] }, "toll.yaml");
        yield return Fault(
            "one rule twice",
            new() { Articles = [Twelve], Rules = [Rule, new("Toll.yaml", "id: toll\n" + Toll)] },
            "toll.yaml"
        );
        yield return Fault("a site in the current folder", new() { Articles = [Twelve], SiteFolder = "." }, ".");
        yield return Fault("a site without a name", new() { Articles = [Twelve], SiteFolder = " " }, " ");
        yield return Fault(
            "no templates",
            new()
            {
                Articles = [Twelve],
                SiteFolder = "site",
                TemplatesFolder = "no/such",
            },
            "no/such"
        );
    }

    [TestCaseSource(nameof(Faults))]
    public void What_is_wrong_is_told(ComparisonRequest request, string path)
    {
        ComparisonResult result = Comparison.Run(request);
        Assert.That(result.IsFaulty, Is.True);
        Assert.That(result.Diagnostics.Where(f => f.Severity == Severity.Error).Select(f => f.Path), Does.Contain(path));
        Assert.That(result.SiteFolder, Is.Null);
    }

    [Test]
    public void A_fault_in_one_article_leaves_the_others_standing()
    {
        ComparisonResult result = Comparison.Run(new() { Articles = [Twelve, new("bad.md", ""), Ninety], Rules = [Rule] });
        Assert.That((result.IsFaulty, result.Facts.Single().Finding.Verdict), Is.EqualTo((true, Verdict.Conflict)));
        Assert.That(result.Report!.LeftOut.Select(l => l.Path), Is.EqualTo(new[] { "bad.md" }));
    }

    [Test]
    public void The_same_request_gives_the_same_bytes_from_texts_and_from_folders()
    {
        string folder = Tool.NewFolder();
        foreach (var (name, text) in new[] { ("corpus/flood", Twelve), ("corpus/flood", Ninety), ("rules", Rule) })
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            File.WriteAllText(Path.Combine(folder, name, text.Name), text.Text);
        }

        var texts = new ComparisonRequest { Articles = [new("flood/b.md", Ninety.Text), new("flood/a.md", Twelve.Text)], Rules = [Rule] };
        var folders = new ComparisonRequest { CorpusFolder = Path.Combine(folder, "corpus"), RulesFolder = Path.Combine(folder, "rules") };
        string json = Comparison.Run(texts).ToJson();
        Assert.That(Comparison.Run(texts).ToJson(), Is.EqualTo(json));
        Assert.That(
            Comparison
                .Run(folders)
                .ToJson()
                .Replace("\"corpus/flood/", "\"flood/", StringComparison.Ordinal)
                .Replace("\"rules/", "\"", StringComparison.Ordinal),
            Is.EqualTo(json)
        );
    }

    [Test]
    public void The_site_has_the_data_that_the_result_gives()
    {
        string site = Path.Combine(Tool.NewFolder(), "site");
        ComparisonResult result = Comparison.Run(
            new()
            {
                Articles = [Twelve, Ninety],
                Rules = [Rule],
                SiteFolder = site,
            }
        );
        Assert.That((result.SiteFolder, result.IsFaulty), Is.EqualTo((site, false)), string.Join('\n', result.Diagnostics));
        Assert.That(File.ReadAllText(Path.Combine(site, "data", "report.json")), Is.EqualTo(result.ToJson()));
    }

    [TestCase(null, "where the articles stand")]
    [TestCase("en-GB", "where the articles stand")]
    [TestCase("de", "wo die Artikel stehen")]
    public void A_language_can_be_asked_for(string? language, string words)
    {
        string site = Path.Combine(Tool.NewFolder(), "site");
        Comparison.Run(
            new()
            {
                Articles = [Twelve, Ninety],
                Rules = [Rule],
                SiteFolder = site,
                Language = language,
            }
        );
        Assert.That(File.ReadAllText(Path.Combine(site, "index.html")), Does.Contain($"lang=\"{language ?? "en"}\"").And.Contain(words));
    }

    [Test]
    public void A_memory_changes_nothing_but_the_work()
    {
        var memory = new ComparisonMemory();
        foreach (SourceText second in new[] { Ninety, Ninety with { Text = Twelve.Text }, Ninety })
        {
            var request = new ComparisonRequest { Articles = [Twelve, second], Rules = [Rule] };
            Assert.That(Comparison.Run(request, memory).ToJson(), Is.EqualTo(Comparison.Run(request).ToJson()));
        }
    }

    [Test]
    public void There_is_no_data_without_a_report() =>
        Assert.That(() => Comparison.Run(new()).ToJson(), Throws.InvalidOperationException.With.Message.Contains("diagnostics"));

    private static TestCaseData Fault(string name, ComparisonRequest request, string path) =>
        new TestCaseData(request, path).SetArgDisplayNames(name);

    private static string[] Names(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
