using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Facts.Evidence;
using Compare.Facts.Quotations;
using Compare.Facts.Speakers;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Input.Settings;
using Compare.Input.Words;
using Compare.Reports.Pages;
using Compare.Reports.Templates;
using Compare.Text.Articles;
using NUnit.Framework;
using Statement = Compare.Facts.Quotations.Statement;

namespace Compare.Tests.Reports.Pages;

/// <summary><c>docs/report.md</c> lists the variables that templates get: those of the page models, and no others.</summary>
public class DocumentedVariablesTests
{
    private const string Begin = "<!-- variables: made by the tests; run them with COMPARE_UPDATE_SNAPSHOTS=1 -->\n";
    private const string End = "<!-- end of variables -->";

    private static readonly string Document = Repository.At("docs", "report.md");

    /// <summary>The objects of a page by their path, with their members.</summary>
    private sealed class Objects : OrderedDictionary<string, OrderedDictionary<string, Variable>>;

    /// <summary>A variable as it is met: whether it was ever null, and what it was else.</summary>
    private sealed class Variable
    {
        public string? Kind { get; set; }

        public bool IsNull { get; set; }
    }

    [Test]
    public void Are_those_of_the_models()
    {
        var settings = new ReportSettings
        {
            Title = "t",
            Footer = "f",
            Logo = new Logo(".svg", []),
        };
        var pages = new SortedDictionary<string, Objects>(StringComparer.Ordinal);
        var reports = (Report[])[Sample.Flood, Sample.Twice, Full, new Report([])];
        foreach (
            SitePage page in reports
                .SelectMany(
                    r => (ReportSettings[])[settings, ReportSettings.Default],
                    (r, s) => SitePages.Of(r, s, WordbookLoader.LoadDefault())
                )
                .SelectMany(p => p)
        )
        {
            pages.TryAdd(page.Template, []);
            Collect("", page.Model(""), pages[page.Template]);
        }

        string list = $"\n`site`, which every page has: {Members(pages.First().Value["site"])}\n{string.Concat(pages.Select(Table))}";
        string text = File.ReadAllText(Document);
        int start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("COMPARE_UPDATE_SNAPSHOTS") == "1")
        {
            text = $"{text[..start]}{list}\n{text[end..]}";
            File.WriteAllText(Document, text);
            end = text.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.That(text[start..end], Is.EqualTo(list + "\n"));
    }

    private static Statement Said(EventReport e) =>
        new(
            "Ida Lund",
            [
                new(e.Articles[0], [new(0, 12)], Attribution.Own, []),
                new(
                    e.Articles[1],
                    [new(0, 12)],
                    new Attribution(Voice.Quoted, "Jon Berg"),
                    [new Change(ChangeKind.Figure, "two", "three")]
                ),
            ]
        );

    private static string Table(KeyValuePair<string, Objects> page) =>
        $"\n### {page.Key}\n\n| object | its members |\n| --- | --- |\n"
        + string.Concat(
            page.Value.Where(o => o.Key != "site" && o.Value.Count > 0)
                .Select(o => $"| {(o.Key.Length == 0 ? "the page" : $"`{o.Key}`")} | {Members(o.Value)} |\n")
        );

    private static string Members(OrderedDictionary<string, Variable> members) =>
        string.Join(", ", members.Select(m => $"`{m.Key}` {m.Value.Kind ?? "null"}{(m.Value.IsNull ? "?" : "")}"));

    /// <summary>A report in which everything occurs that a report can have.</summary>
    internal static Report Full
    {
        get
        {
            EventReport flood = Sample.Flood.Events[0];
            string[] tied = ["courier", "gazette"];
            var evidence = new LinesOfEvidence(
                [new Line([.. tied], [new Tie(TieKind.Author, [.. tied], "They have an author in common.")])],
                "1 line."
            );
            FactReport Fill(FactReport fact) =>
                fact with
                {
                    Rule = fact.Rule with
                    {
                        Tests =
                        [
                            new FindsTest("a", "b", null, null, 1, 1),
                            new FindsNothingTest("a", null, 1, 1),
                            new VerdictTest(["a", "b"], [], "differ", 1, 1),
                        ],
                    },
                    Claims =
                    [
                        .. fact.Claims.Select(c =>
                            c with
                            {
                                Scope = "killed",
                                Attribution = c.Attribution with { Speaker = "S" },
                                AsOf = new PartialDate(2019, 3, 1),
                            }
                        ),
                    ],
                    Contradictions =
                    [
                        .. fact
                            .Claims.Take(1)
                            .Select(c => new Contradiction(c.Article, "why")
                            {
                                Relation = new Relation("a", "b", RelationKind.Conflict, "why"),
                            }),
                    ],
                    Lines = [new VersionLines("3 days", "killed", evidence)],
                    Finding = fact.Finding with
                    {
                        Groups = [.. fact.Finding.Groups.Select(g => g with { Scope = "killed" })],
                        Relations = [.. fact.Finding.Relations.Select(r => r with { Scope = "killed" })],
                        Development =
                        [
                            .. fact.Claims.Select(c => new DevelopmentStep(new PartialDate(2019, 3, 1), "l", c.Value, [c.Article.Id])),
                        ],
                    },
                };
            Article[] articles = [.. flood.Articles.Select(a => a with { Url = "https://example.org/", Authors = ["A"] })];
            return new Report([
                flood with
                {
                    Articles = [.. articles],
                    Facts = [.. flood.Facts.Select(Fill)],
                    Lines = evidence,
                    Statements = [Said(flood)],
                },
            ])
            {
                LeftOut = [new LeftOut("event/scan.pdf", "is not read")],
            };
        }
    }

    private static void Collect(string path, ModelObject model, Objects found)
    {
        found.TryAdd(path, []);
        foreach (var (name, value) in model)
        {
            found[path].TryAdd(name, new Variable());
            Variable variable = found[path][name];
            variable.IsNull |= value is null;
            variable.Kind = Kind(value) ?? variable.Kind;
            string inner = path.Length == 0 ? name : $"{path}.{name}";
            foreach (ModelObject member in value is ModelObject one ? [one] : (value as IReadOnlyList<object?> ?? []).OfType<ModelObject>())
            {
                Collect(value is ModelObject ? inner : inner + "[]", member, found);
            }
        }
    }

    private static string? Kind(object? value) =>
        value switch
        {
            null => null,
            ModelObject => "object",
            IReadOnlyList<object?> list => list is [string, ..] ? "list of texts"
            : list.Count > 0 ? "list"
            : null,
            bool => "true or false",
            int or long or double => "number",
            HtmlFragment => "HTML",
            _ => "text",
        };
}
