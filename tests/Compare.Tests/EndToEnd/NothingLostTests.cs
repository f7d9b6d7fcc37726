using System.Diagnostics;
using System.Text.Json;
using Compare.Facts;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Reports.Pages;
using Compare.Reports.Publishing;
using Compare.Tests.Cli;
using Compare.Tests.Reports;
using Compare.Tests.Reports.Publishing;
using Compare.Text.Articles;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>Nothing that is put in is lost or kept quiet, and no part takes the others down.</summary>
public class NothingLostTests
{
    private const string Rule =
        "title: Dead\nvalue: count\nof: people\nfind: { any: [kill] }\ntests:\n  - { text: \"It killed 12 people.\", value: 12 }\n";
    private const string Quoted =
        "title: What was said\nvalue: quote\nwords: [flood]\ntests:\n  - { text: 'He said “the flood is over”.', value: the flood is over "
        + "}\n";

    private string folder = "";

    [SetUp]
    public void Make() => folder = Tool.NewFolder();

    [TestCase("We stay!\" The flood rose. \"Go,\" he said.")]
    [TestCase("“ the flood is over ” and more")]
    [TestCase("He said “the flood. It rose. It fell.” Then he left.")]
    [TestCase("He said “\tthe flood\t”.")]
    [TestCase("“the flood")]
    [TestCase("It stood 5'11\" high. The flood rose.")]
    [TestCase("\"\"\"the flood\"\"\"")]
    public void Every_quotation_lies_in_its_evidence(string text)
    {
        FactReport fact = Small.Run(Quoted, text, "“The flood is over,” she said.");
        foreach (var claim in fact.Claims)
        {
            Excerpt excerpt = Excerpt.Around(claim);
            Assert.That(claim.Sentence.Contains(claim.Value.Span));
            Assert.That(excerpt.Sentence, Does.Contain(claim.Text));
        }
    }

    [Test]
    public void A_page_that_fails_is_told_and_the_others_are_written()
    {
        using var site = new SiteFolder();
        EventReport flood = Sample.Flood.Events[0];
        FactReport fact = flood.Facts.First(f => f.Claims.Length > 0);
        FactReport broken = fact with
        {
            Claims = [.. fact.Claims.Select(c => c with { Paragraph = c.Paragraph with { Span = new TextSpan(0, 1 << 30) } })],
        };
        IReadOnlyList<Diagnostic> told = site.Write(new Report([flood with { Facts = flood.Facts.Replace(fact, broken) }]));
        string page = $"facts/flood/{fact.Rule.Id}.html";
        Assert.That(told.Select(d => (d.Path, d.Severity)), Is.EqualTo(new[] { (page, Severity.Fault) }));
        Assert.That(told[0].Message, Does.Contain("this program, not your input, is at fault").And.Contain("Excerpt."));
        Assert.That(site.Files().Keys, Does.Contain("index.html").And.Contain("data/report.json").And.Not.Contain(page));
        Assert.That(site.Write(), Is.Empty, "and the next run writes them all");
    }

    [Test]
    public void A_text_of_any_size_has_its_page()
    {
        using var site = new SiteFolder();
        string[] words = [.. Enumerable.Range(0, 250_000).Select(n => n == 249_999 ? "lastword" : "word")];
        var article = Sample.Article("long", "The Long Read", "Long", null, words);
        EventReport flood = Sample.Flood.Events[0];
        Assert.That(site.Write(new Report([flood with { Articles = [.. flood.Articles, article] }])), Is.Empty);
        Assert.That(File.ReadAllText(Path.Combine(site.Path, "articles", "flood", "long.html")), Does.Contain("lastword"));
    }

    [TestCase("title: T\nvalue: count\nof: '{0}'\n", "(")]
    [TestCase("title: T\nvalue: count\nof: [{0}]\n", "'(a',")]
    [TestCase("title: T\nvalue: count\nfind: {{ all: '{0}' }}\n", "\"")]
    public void One_mistake_made_over_and_over_is_told_some_times_and_counted(string rule, string mistake)
    {
        string text = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            rule,
            string.Concat(Enumerable.Repeat(mistake, 5000))
        );
        Assert.That(Compare.Input.Rules.RuleLoader.LoadText("rules/a.yaml", text, null).Diagnostics, Has.Length.InRange(1, 20));
    }

    [Test]
    public void What_is_left_out_stands_in_the_report()
    {
        Put("rules/dead.yaml", Rule);
        Put("corpus/flood/a.md", "It killed 12 people.");
        Put("corpus/flood/scan.pdf", "x");
        Put("corpus/flood/b.md", "\0");
        Tool.Result run = Tool.Run(["report"], "", folder);
        Assert.That(run.Code, Is.EqualTo(2), run.ToString());
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(At("site/data/report.json")));
        Assert.That(
            json.RootElement.GetProperty("left_out").EnumerateArray().Select(l => l.GetProperty("path").GetString()),
            Is.EquivalentTo(new[] { "corpus/flood/scan.pdf", "corpus/flood/b.md" })
        );
        Assert.That(
            File.ReadAllText(At("site/index.html")),
            Does.Contain("2 files of the corpus are not in this report").And.Contain("scan.pdf")
        );
    }

    [Test]
    public void A_control_character_reaches_no_terminal_and_no_name_forges_a_line()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("no such names here");
        }

        Put("rules/dead\u001B[2J.yaml", Quoted + "x: 1\n");
        Put("rules/said.yaml", Quoted);
        Put("corpus/flood/a\nforged.md: error: nothing", "x");
        Put("corpus/flood/b\u001B[31m.md", "“The flood \u001B[2Jis over,” he said.");
        Put("corpus/flood/c.md", "---\noutlet: \"\\e[31mRed\"\n---\n“The flood is here,” he said.");
        Tool.Result run = Tool.Run(["report"], "", folder);
        Tool.Result checkedRules = Tool.Run(["check"], "", folder);
        string all = run.Output + run.Errors + checkedRules.Output + checkedRules.Errors;
        Assert.That(all.Where(c => char.IsControl(c) && c is not ('\n' or '\r')), Is.Empty, all);
        Assert.That(all.Split('\n').Where(l => l.StartsWith("forged", StringComparison.Ordinal)), Is.Empty);
    }

    // Each is a file that the program is told to read, as a pipe that nobody writes to.
    [TestCase("rules/extra.yaml", "check")]
    [TestCase("rules/report.yaml", "report")]
    [TestCase("rules/lexicons/en.yaml", "check")]
    [TestCase("corpus/flood/extra.md", "report")]
    [TestCase("theme/parts/footer.html", "report --templates theme")]
    [TestCase("theme/assets/style.css", "report --templates theme")]
    [TestCase("known.json", "report --baseline known.json")]
    [TestCase("logo.png", "report --config settings.yaml")]
    [TestCase("lines.txt", "try dead --file lines.txt")]
    [TestCase("words.yaml", "values --lexicon words.yaml --text x")]
    [TestCase("own.yaml", "explain own.yaml")]
    public void A_pipe_is_refused_and_not_waited_for(string path, string command)
    {
        Put("rules/dead.yaml", Rule);
        Put("corpus/flood/a.md", "It killed 12 people.");
        Put("settings.yaml", "logo: logo.png\n");
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        if (OperatingSystem.IsWindows() || !Shell($"mkfifo '{At(path)}'"))
        {
            Assert.Ignore("no pipes here");
        }

        Task<Tool.Result> run = Task.Run(() => Tool.Run(command.Split(' '), "", folder));
        if (!run.Wait(TimeSpan.FromSeconds(90)))
        {
            Shell($"printf '' > '{At(path)}'");
            Assert.Fail("it waits for the pipe");
        }

        Assert.That(run.Result.Code, Is.EqualTo(2), run.Result.ToString());
        Assert.That(run.Result.Errors, Does.Contain("this is a pipe or a device"));
    }

    [TestCase("values --text '12 people killed' > /dev/full", 2, "standard output: error: it takes no more")]
    [TestCase("schema > /dev/full", 2, "standard output: error: it takes no more")]
    [TestCase("values --text '12 people killed' > /dev/full 2> /dev/full", 2, "")]
    [TestCase("schema | head -c 1 > /dev/null", 0, "")]
    [TestCase("schema | true", 0, "")]
    [TestCase("schema >&-", 2, "standard output: error: it takes no more (it was closed")]
    [TestCase("values --text '12 people killed' >&-", 2, "standard output: error: it takes no more (it was closed")]
    [TestCase("values --text '12 people killed' >&- 2>&-", 2, "")]
    [TestCase("values --text '12 people killed' 2>&- > /dev/null", 0, "")]
    [TestCase("values <&- > /dev/null", 0, "")]
    [TestCase("try x --text - <&- > /dev/null 2>&-", 2, "")]
    [TestCase("nonsense 2>&- > /dev/null", 2, "")]
    [TestCase("nonsense 2> /dev/full > /dev/null", 2, "")]
    [TestCase("check --rules nowhere 2>&-", 2, "")]
    [TestCase("check --rules nowhere 2> /dev/full", 2, "")]
    [TestCase("check --rules nowhere <&- >&- 2>&-", 2, "")]
    public void Output_that_takes_no_more_is_the_users(string command, int code, string told)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("no /dev/full here");
        }

        string dll = Path.Combine(TestContext.CurrentContext.TestDirectory, "compare.dll");
        using Process shell = Process.Start(
            new ProcessStartInfo("bash", ["-o", "pipefail", "-c", $"dotnet '{dll}' {command}"]) { RedirectStandardError = true }
        )!;
        string errors = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.That(shell.ExitCode, Is.EqualTo(code), errors);
        Assert.That(errors, told.Length == 0 ? Is.Empty : Does.StartWith(told));
    }

    [TestCase(Severity.Warning, 0)]
    [TestCase(Severity.Error, 2)]
    [TestCase(Severity.Fault, 3)]
    public void The_worst_decides_the_exit_code(Severity severity, int code)
    {
        Diagnostic One(Severity s) => new("a", 0, 0, s, "m");
        Assert.That(Compare.Cli.ExitCodes.Of([One(Severity.Warning), One(severity)]), Is.EqualTo(code));
        Assert.That(Compare.Cli.ExitCodes.Of([]), Is.Zero);
    }

    [Test]
    public void What_throws_is_told_by_its_place_and_what_is_no_fault_of_ours_is_not()
    {
        var told = new List<Diagnostic>();
        Assert.That(Isolation.Try<string>("a.md", "this article", () => throw new InvalidOperationException("x"), told.Add), Is.Null);
        Assert.That(
            told.Single().ToString(),
            Does.StartWith("a.md: fault: this program, not your input, is at fault: this article is left out (InvalidOperationException")
        );
        Assert.That(() => Isolation.Try<string>("a.md", "", () => throw new IOException("full"), told.Add), Throws.TypeOf<IOException>());
        Assert.That(
            () => Isolation.Try<string>("a.md", "", () => throw new OperationCanceledException(), told.Add),
            Throws.TypeOf<OperationCanceledException>()
        );
    }

    /// <summary>An article, a rule and an article's page, each with something in it that no reader of files lets through.</summary>
    [Test]
    public void A_fault_in_one_part_is_named_and_leaves_the_others_standing()
    {
        Article[] sound = [Small.Article("It killed 12 people.", 0), Small.Article("It killed 15 people.", 1)];
        Article broken = Small.Article("It killed 9 people.", 2) with
        {
            Paragraphs = [new Paragraph(new TextSpan(0, 10_000), Place.Body, 1)],
        };
        FactRule rule = Small.Rule(Rule),
            other = Small.Rule("id: other\n" + Rule) with { Patterns = [null!] };
        Report report = Pipeline.Run([new CorpusEvent("event", "Event", [.. sound, broken])], [rule, other], Small.Words);
        string[] told = [.. report.Diagnostics.Select(d => d.ToString())];
        Assert.That(
            told,
            Has.Some.StartsWith(broken.Path + ": fault: ").And.Some.StartsWith(other.Source.Path + ": fault: "),
            string.Join('\n', told)
        );
        Assert.That(report.LeftOut.Select(l => l.Path), Is.EqualTo(new[] { broken.Path }));
        Assert.That(report.Events.Single().Facts.First(f => f.Rule == rule).Claims.Select(c => c.Text), Is.EqualTo(new[] { "12", "15" }));

        EventReport one = report.Events[0];
        Report faulty = report with
        {
            Events = [one with { Articles = [.. one.Articles.Select((a, i) => i == 0 ? a with { Paragraphs = default } : a)] }],
        };
        string site = Path.Combine(folder, "site");
        Diagnostic[] unwritten = [.. SiteWriter.Write(faulty, site, null, [])];
        Assert.That(unwritten.Select(d => d.Severity), Has.Some.EqualTo(Severity.Fault), string.Join('\n', unwritten.AsEnumerable()));
        Assert.That(File.Exists(Path.Combine(site, "index.html")));
        Assert.That(Directory.GetFiles(Path.Combine(site, "articles"), "*.html", SearchOption.AllDirectories), Has.Length.EqualTo(1));
    }

    [TestCase(90, true)]
    [TestCase(101, false)]
    [TestCase(300, false)]
    public void Two_long_names_that_begin_alike_are_two_ids(int length, bool whole)
    {
        string name = new('x', length);
        Assert.That(Identifier.Safe(name + "a"), Is.Not.EqualTo(Identifier.Safe(name + "b")));
        Assert.That(Identifier.Safe(name + "a"), Has.Length.LessThanOrEqualTo(100));
        Assert.That(Identifier.Safe(name) == name, Is.EqualTo(whole));
    }

    private string At(string path) => Path.Combine(folder, path);

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private static bool Shell(string command)
    {
        using Process shell = Process.Start("sh", ["-c", command]);
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }
}
