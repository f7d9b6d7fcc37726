using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Input.Settings;
using Compare.Input.Words;
using Compare.Reports.Publishing;
using Compare.Tests.Reports.Publishing;
using Compare.Text.Articles;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Reports.Pages;

/// <summary>All that pages say of their own stands in the file of words, plots and attributes included.</summary>
public partial class WordsOfPagesTests
{
    /// <summary>What says something to a reader without being text.</summary>
    private static readonly string[] Spoken = ["title", "alt", "aria-label", "data-label", "placeholder"];

    private static readonly Wordbook Marked = Fake();

    private static IEnumerable<TestCaseData> Reports() =>
        [
            new TestCaseData(Sample.Flood).SetArgDisplayNames("one event"),
            new TestCaseData(Sample.Twice).SetArgDisplayNames("two events"),
            new TestCaseData(new Report([])).SetArgDisplayNames("no event"),
            new TestCaseData(MadeCase.Of(16, 5, 8)).SetArgDisplayNames("the made case"),
            new TestCaseData(MadeCase.Of(60, 40, 6)).SetArgDisplayNames("a dense index"),
            new TestCaseData(DocumentedVariablesTests.Full).SetArgDisplayNames("everything that can be"),
        ];

    [TestCaseSource(nameof(Reports))]
    public void Nothing_is_said_that_does_not_stand_in_the_file_of_words(Report report)
    {
        using var folder = new SiteFolder();
        Assert.That(
            folder.Write(
                new SiteOptions
                {
                    Words = Marked,
                    SingleFile = true,
                    Settings = new ReportSettings { Language = "x-fake" },
                },
                report
            ),
            Is.Empty
        );
        HashSet<string> given = [.. Given(report).Select(Plain)];
        foreach (string file in Directory.EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories))
        {
            IDocument page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            IEnumerable<string> texts = page
                .All.Where(e => e.LocalName is not ("script" or "style") && !e.ClassList.Contains("tick"))
                .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Data).Concat(Spoken.Select(e.GetAttribute).OfType<string>()));
            Assert.That(texts.Select(Stripped).Where(t => SaysSomething(t, given)).Distinct(), Is.Empty, file);
        }
    }

    [Test]
    public void There_are_words_for_every_code_of_a_model()
    {
        Wordbook words = WordbookLoader.LoadDefault();
        IEnumerable<string> keys =
        [
            .. Codes<Verdict>("verdict", "tally", "verdicts"),
            .. Codes<RelationKind>("verdict"),
            .. Codes<FactKind>("kind", "value"),
            .. Codes<Place>("place"),
            .. Codes<SilenceReason>("silence"),
        ];
        Assert.That(keys.Where(key => !words.Has(key)), Is.Empty);
    }

    [Test]
    public void In_German_no_page_has_a_word_of_the_English_file()
    {
        var faults = new List<Diagnostic>();
        Wordbook german = WordbookLoader.LoadBuiltIn("de-AT", faults)!;
        Assert.That(faults, Is.Empty);
        Wordbook english = WordbookLoader.LoadDefault();
        HashSet<string> said =
        [
            .. english
                .Keys.Where(key => english.Placeholders(key)!.Count == 0 && english.Say(key) != german.Say(key))
                .Select(key => english.Say(key)),
        ];
        using var folder = new SiteFolder();
        var options = new SiteOptions
        {
            Words = german,
            Settings = new ReportSettings { Language = "de-AT" },
        };
        Assert.That(folder.Write(options, MadeCase.Of(16, 5, 8)), Is.Empty);
        foreach (string file in Directory.EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories))
        {
            IDocument page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            IEnumerable<string> texts = page.Body!.Descendants<IText>()
                .Select(t => t.Data)
                .Concat(page.All.SelectMany(e => Spoken.Select(e.GetAttribute).OfType<string>()));
            Assert.That(texts.Select(t => t.Trim()).Where(t => t.Length > 2 && said.Contains(t)).Distinct(), Is.Empty, file);
            Assert.That(
                (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("header nav a")!.TextContent),
                Is.EqualTo(("de-AT", "Angaben")),
                file
            );
        }
    }

    [Test]
    public void Nothing_stands_in_the_file_of_words_for_pages_that_no_template_says()
    {
        string templates = string.Concat(
            Directory.EnumerateFiles(Repository.At("templates"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        string code = string.Concat(
            Directory.EnumerateFiles(Repository.At("src", "Compare.Reports"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        string[] sections = [.. OfTemplates().Matches(templates).Select(m => m.Groups[1].Value.Split('.')[0]).Distinct()];
        string[] byCode =
        [
            .. OfTemplates().Matches(templates).Select(m => m.Groups[1].Value).Where(key => !key.Contains('.', StringComparison.Ordinal)),
        ];
        IEnumerable<string> idle = WordbookLoader
            .LoadDefault()
            .Keys.Where(key =>
                sections.Contains(key.Split('.')[0])
                && key.Split('.')[0] != "text"
                && !byCode.Contains(key.Split('.')[0])
                && !templates.Contains($"\"{key}\"", StringComparison.Ordinal)
                && !code.Contains($"\"{key}\"", StringComparison.Ordinal)
            );
        Assert.That(idle, Is.Empty);
    }

    private static IEnumerable<string> Codes<T>(params string[] sections)
        where T : struct, Enum =>
        sections.SelectMany(section => Enum.GetValues<T>().Select(member => $"{section}.{Compare.Facts.Codes.Of(member)}"));

    /// <summary>A language in which every text is as in English, between marks.</summary>
    private static Wordbook Fake()
    {
        string english = File.ReadAllText(Repository.At("rules", "lexicons", "en.words.yaml"));
        string[] lines =
        [
            .. english
                .Split('\n')
                .Select(line =>
                    line.StartsWith("  ", StringComparison.Ordinal)
                    && !line.StartsWith("  #", StringComparison.Ordinal)
                    && !Digits().IsMatch(line)
                        ? Mark(line)
                        : line
                ),
        ];
        var faults = new List<Diagnostic>();
        Wordbook? fake = WordbookLoader.Load("fake.words.yaml", string.Join('\n', lines), faults);
        Assert.That(faults, Is.Empty);
        return fake!;
    }

    private static string Mark(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        string key = line[..(colon + 2)],
            value = line[(colon + 2)..];
        return value.StartsWith('{')
            ? key + Forms().Replace(value, form => $"{form.Groups[1].Value}: \"⟦{form.Groups[2].Value.Trim('"')}⟧\"")
            : $"{key}\"⟦{value.Trim('"')}⟧\"";
    }

    /// <summary>A text without what the file of words has, which may hold more of it.</summary>
    private static string Stripped(string text)
    {
        for (string shorter = InnermostMarked().Replace(text, " "); shorter != text; shorter = InnermostMarked().Replace(text, " "))
        {
            text = shorter;
        }

        // A label that is too long for its place has lost its end.
        return text.Split('⟦')[0];
    }

    private static bool SaysSomething(string text, HashSet<string> given)
    {
        string plain = Plain(text);
        return plain.Any(char.IsLetter)
            && !given.Any(g => g.Contains(plain, StringComparison.Ordinal))
            && Between()
                .Split(plain)
                .Any(part => part.Any(char.IsLetter) && !given.Any(g => g.Contains(Plain(part), StringComparison.Ordinal)));
    }

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim(' ', '…', '.', ':', ',', ';', '·', '›', '(', ')', '#');

    /// <summary>Texts that are not the pages' own: articles, rules, and the sentences and figures of facts.</summary>
    private static IEnumerable<string> Given(Report report) =>
        [
            "JSON",
            "CSV",
            "SARIF",
            .. report.LeftOut.SelectMany(l => (string[])[l.Path, l.Reason]),
            .. report.Events.SelectMany(e =>
                (string[])
                    [e.Id, e.Title, .. e.Articles.SelectMany(a => (string[])[a.Outlet, a.Title, a.Body, a.Path, a.Url ?? "", .. a.Authors])]
            ),
            .. report.Events.SelectMany(e => e.Lines.Lines.SelectMany(l => l.Ties.Select(t => t.Explanation)).Append(e.Lines.Summary)),
            .. report.Events.SelectMany(e =>
                e.Statements.SelectMany(s =>
                    s.Wordings.SelectMany(w =>
                            w.Changes.SelectMany(c => (string[])[c.First, c.Here]).Append(w.Text).Append(w.Attribution.Speaker ?? "")
                        )
                        .Append(s.Speaker ?? "")
                )
            ),
            .. report.Events.SelectMany(e => e.Facts).SelectMany(Given),
        ];

    private static IEnumerable<string> Given(FactReport fact) =>
        [
            fact.Rule.Title,
            fact.Rule.Question ?? "",
            fact.Rule.Source.Path,
            fact.Rule.Source.Text,
            fact.Rule.Reference?.Value ?? "",
            fact.Rule.Reference?.Source ?? "",
            .. fact.Rule.Tests.SelectMany(t =>
                t switch
                {
                    VerdictTest v => [.. v.Values, v.Verdict],
                    FindsTest f => [f.Text, f.Value],
                    FindsNothingTest n => [n.Text],
                    _ => Array.Empty<string>(),
                }
            ),
            fact.Finding.Summary,
            fact.Finding.Brief,
            .. fact.Finding.Relations.Select(r => r.Explanation),
            .. fact.Silences.Select(s => s.Note),
            .. fact.Contradictions.Select(c => c.Explanation),
            .. fact.Finding.Groups.SelectMany(g => (string[])[g.Label, g.Scope ?? ""]),
            .. fact.Finding.Development.Select(s => s.Label),
            .. fact.Lines.SelectMany(l =>
                l.Evidence.Lines.SelectMany(x => x.Ties.Select(t => t.Explanation)).Append(l.Evidence.Summary).Append(l.Label)
            ),
            .. fact.Claims.SelectMany(c =>
                (string[])[Compare.Reports.Pages.ClaimModel.Label(c, Phrasing.English), c.Scope ?? "", c.Attribution.Speaker ?? ""]
            ),
        ];

    [GeneratedRegex(@"say ""([\w.-]+)""")]
    private static partial Regex OfTemplates();

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex InnermostMarked();

    [GeneratedRegex(@"(one|other): (""(?:[^""\\]|\\.)*""|[^,}]+?)(?=,| \}|\})")]
    private static partial Regex Forms();

    [GeneratedRegex(@"^  (group|decimal):")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[.:,] | · |…")]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
