using System.Collections.Immutable;
using System.Text;
using Compare.Cli;
using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.FrontMatter;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Model;
using Compare.Input.Settings;
using Compare.Input.Words;
using Compare.Reports.Pages;
using Compare.Reports.Publishing;
using Compare.Reports.Templates;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Fuzz;

/// <summary>Every reader of what people write, as the program calls it.</summary>
/// <param name="folder">For what is read from files; emptied by nobody, and small.</param>
internal sealed class Targets(string folder)
{
    private static readonly Lexicon Words = LexiconLoader.LoadDefault();
    private static readonly TextValues Values = new(Words);
    private static readonly ArticleReader Articles = new(new FurnitureCues(Words), FrontMatterLoader.Load, new Datelines(Words).Read);

    private static readonly byte[] PlainLogo = Target
        .Seeds("logo")
        .Single(seed => seed.Name.EndsWith("plain.svg", StringComparison.Ordinal))
        .Text;
    private static readonly string SomeText = string.Join(
        '\n',
        Target.Seeds("values").Concat(Target.Seeds("article")).Select(seed => Encoding.UTF8.GetString(seed.Text))
    );

    /// <summary>A site is written for one input in so many: it takes a hundred times as long as finding what stands in it.</summary>
    private const int Sites = 25;

    private int reports;

    private readonly ImmutableArray<FactRule> rules =
    [
        .. Target
            .Seeds("rule")
            .SelectMany((seed, i) => RuleLoader.LoadText($"rules/{i}.yaml", Encoding.UTF8.GetString(seed.Text), null).Rules),
    ];

    public ImmutableArray<Target> All =>
        [
            new("article", bytes => Report("event/a.txt", bytes)) { SeedsAreSound = true },
            new("markdown", bytes => Report("event/a.md", bytes)) { SeedsAreSound = true },
            new("values", Figures),
            new("rule", Rule) { SeedsAreSound = true },
            new("lexicon", WordLists) { SeedsAreSound = true },
            new("grammar", bytes => Told(faults => GrammarLoader.Load("lexicons/en-grammar.yaml", Encoding.UTF8.GetString(bytes), faults)))
            {
                SeedsAreSound = true,
            },
            new("words", bytes => Told(faults => WordbookLoader.LoadFile(Saved("en.words.yaml", bytes), faults))) { SeedsAreSound = true },
            new("settings", Settings) { SeedsAreSound = true },
            new("logo", Logo),
            new("baseline", bytes => Told(faults => Baseline.Read(Saved("known.json", bytes), faults))) { SeedsAreSound = true },
            new("manifest", Manifest),
            new("template", Template) { SeedsAreSound = true },
        ];

    private static IEnumerable<Diagnostic> Told(Action<List<Diagnostic>> read)
    {
        var faults = new List<Diagnostic>();
        read(faults);
        return faults;
    }

    /// <summary>The article beside a sound one, from the rules to the pages.</summary>
    private IEnumerable<Diagnostic> Report(string path, byte[] bytes)
    {
        (Article? article, _, ImmutableArray<Diagnostic> told) = Articles.Read(path, bytes);
        if (article is null)
        {
            return told;
        }

        Article sound = Articles
            .Read("event/sound.md", "The flood killed at least 12 people, the mayor said. “We will not leave,” she said."u8.ToArray())
            .Article!;
        Report report = Pipeline.Run([new CorpusEvent("event", "Event", [article, sound])], rules, Words);
        foreach (var claim in report.Events.SelectMany(e => e.Facts).SelectMany(f => f.Claims))
        {
            if (!claim.Sentence.Contains(claim.Value.Span))
            {
                throw new InvalidOperationException("a claim does not lie in its evidence");
            }

            Excerpt.Around(claim);
        }

        IEnumerable<Diagnostic> written = reports++ % Sites == 0 ? SiteWriter.Write(report, Path.Combine(folder, "site"), null, []) : [];
        return [.. told, .. report.Diagnostics, .. written];
    }

    private static IEnumerable<Diagnostic> Figures(byte[] bytes)
    {
        Values.Read(Encoding.UTF8.GetString(bytes), new PartialDate(2020, 5, 6));
        return [];
    }

    private static IEnumerable<Diagnostic> Rule(byte[] bytes)
    {
        RuleSet loaded = RuleLoader.LoadText("rules/rule.yaml", Encoding.UTF8.GetString(bytes), null);
        return [.. loaded.Diagnostics, .. RuleChecker.Check(loaded.Rules, Words).Diagnostics];
    }

    /// <summary>A file of word lists in which the sections that the input lacks are empty, and what is read by them.</summary>
    private IEnumerable<Diagnostic> WordLists(byte[] bytes)
    {
        string[] there = [.. Encoding.UTF8.GetString(bytes).Split('\n').Select(line => line.Split(':')[0].Trim('"', '\''))];
        string missing = string.Concat(Sections.All.Where(s => !there.Contains(s.Name)).Select(s => $"\n'{s.Name}': {Empty(s)}"));
        var faults = new List<Diagnostic>();
        Lexicon? lexicon = InputLoader.LoadLexiconFile(Saved("lexicon.yaml", [.. bytes, .. Encoding.UTF8.GetBytes(missing)]), faults);
        if (lexicon is not null)
        {
            new TextValues(lexicon).Read(SomeText, new PartialDate(2020, 5, 6));
        }

        return faults;
    }

    private static string Empty(Section section) =>
        section switch
        {
            ListSection => "[]",
            TableSection => "{}",
            _ => "en",
        };

    private IEnumerable<Diagnostic> Settings(byte[] bytes)
    {
        Saved("logo.svg", PlainLogo);
        return ReportSettingsLoader.Load(Saved("report.yaml", bytes)).Diagnostics;
    }

    private IEnumerable<Diagnostic> Logo(byte[] bytes)
    {
        Saved("logo.svg", bytes);
        return ReportSettingsLoader.Load(Saved("with-logo.yaml", "logo: logo.svg\n"u8.ToArray())).Diagnostics;
    }

    private IEnumerable<Diagnostic> Manifest(byte[] bytes)
    {
        string site = Directory.CreateDirectory(Path.Combine(folder, "listed", "data")).Parent!.FullName;
        File.WriteAllBytes(Path.Combine(site, "data", "site.json"), bytes);
        foreach (string name in Reports.Publishing.Manifest.ReadFrom(site))
        {
            if (!Path.GetFullPath(Path.Combine(site, name)).StartsWith(site + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"the name '{name}' leaves the folder");
            }
        }

        return [];
    }

    private static IEnumerable<Diagnostic> Template(byte[] bytes)
    {
        var sources = new Dictionary<string, TemplateSource>
        {
            ["pages/a.html"] = new("pages/a.html", Encoding.UTF8.GetString(bytes)),
            ["parts/a.html"] = new("parts/a.html", "<p>{{ $.a }}</p>"),
        };
        var (engine, faults) = TemplateEngine.Create(sources, WordbookLoader.LoadDefault(), path => path == "assets/own.js");
        var item = new ModelObject
        {
            ["title"] = "<script>",
            ["href"] = "javascript:x",
            ["count"] = 3,
        };
        var model = new ModelObject
        {
            ["site"] = item,
            ["title"] = "t",
            ["items"] = new List<ModelObject> { item, item },
            ["names"] = new List<string> { "a", "<b>" },
            ["none"] = null,
        };
        return engine?.Render("pages/a.html", model, TextWriter.Null, PageHost.Alone) is { } stopped ? [stopped] : faults;
    }

    private string Saved(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
