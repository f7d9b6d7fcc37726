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

    /// <summary>A site is written for one input in so many: it takes a hundred times as long as finding what stands in it.</summary>
    private const int Sites = 25;

    private int reports;

    private readonly ImmutableArray<FactRule> rules = [.. new Target("rule", _ => { }).Seeds()
        .SelectMany((text, i) => RuleLoader.LoadText($"rules/{i}.yaml", Encoding.UTF8.GetString(text), null).Rules)];

    public ImmutableArray<Target> All =>
    [
        new("article", bytes => Report(Article("event/a.txt", bytes))),
        new("markdown", bytes => Report(Article("event/a.md", bytes))),
        new("values", bytes => Values.Read(Encoding.UTF8.GetString(bytes), new PartialDate(2020, 5, 6))),
        new("rule", Rule),
        new("lexicon", bytes => Inputs.LoadLexiconFile(Saved("lexicon.yaml", bytes), [])),
        new("settings", bytes => ReportSettingsLoader.Load(Saved("report.yaml", bytes))),
        new("logo", Logo),
        new("baseline", bytes => Baseline.Read(Saved("known.json", bytes), [])),
        new("manifest", Manifest),
        new("template", Template),
    ];

    private static Article? Article(string path, byte[] bytes) => Articles.Read(path, bytes).Article;

    /// <summary>The article beside a sound one, from the rules to the pages.</summary>
    private void Report(Article? article)
    {
        if (article is null)
        {
            return;
        }

        Article sound = Article("event/sound.md", "The flood killed at least 12 people, the mayor said. “We will not leave,” she said."u8.ToArray())!;
        Report report = Pipeline.Run([new CorpusEvent("event", "Event", [article, sound])], rules, Words);
        Throw(report.Diagnostics);
        foreach (var claim in report.Events.SelectMany(e => e.Facts).SelectMany(f => f.Claims))
        {
            if (!claim.Sentence.Contains(claim.Value.Span))
            {
                throw new InvalidOperationException("a claim does not lie in its evidence");
            }

            Excerpt.Around(claim);
        }

        if (reports++ % Sites == 0)
        {
            Throw(SiteWriter.Write(report, Path.Combine(folder, "site"), null, []));
        }
    }

    private static void Rule(byte[] bytes)
    {
        RuleSet loaded = RuleLoader.LoadText("rules/rule.yaml", Encoding.UTF8.GetString(bytes), null);
        Throw(loaded.Diagnostics);
        Throw(RuleChecker.Check(loaded.Rules, Words).Diagnostics);
    }

    private void Logo(byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, "logo.svg"), bytes);
        ReportSettingsLoader.Load(Saved("with-logo.yaml", "logo: logo.svg\n"u8.ToArray()));
    }

    private void Manifest(byte[] bytes)
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
    }

    private static void Template(byte[] bytes)
    {
        var sources = new Dictionary<string, TemplateSource>
        {
            ["pages/a.html"] = new("pages/a.html", Encoding.UTF8.GetString(bytes)),
            ["parts/a.html"] = new("parts/a.html", "<p>{{ $.a }}</p>"),
        };
        var (engine, _) = TemplateEngine.Create(sources, Compare.Input.Words.WordbookLoader.LoadDefault(), path => path == "assets/own.js");
        var item = new ModelObject { ["title"] = "<script>", ["href"] = "javascript:x", ["count"] = 3 };
        var model = new ModelObject { ["site"] = item, ["title"] = "t", ["items"] = new List<ModelObject> { item, item }, ["none"] = null };
        engine?.Render("pages/a.html", model, TextWriter.Null, PageHost.Alone);
    }

    private string Saved(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A fault that the program has told for what it is would not be seen else.</summary>
    private static void Throw(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(d => d.Severity == Severity.Fault) is { } fault)
        {
            throw new InvalidOperationException(fault.ToString());
        }
    }
}
