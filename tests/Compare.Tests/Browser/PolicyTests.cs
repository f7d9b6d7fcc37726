using Compare.Input.Settings;
using Compare.Reports.Publishing;
using Compare.Tests.Reports;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Compare.Tests.Browser;

/// <summary>
/// The content security policy as Chromium keeps it, for a page that is opened from a file and for one that a server sends.
/// </summary>
public class PolicyTests
{
    private const string Server = "http://site.example/";

    private static readonly string[] Pages =
    [
        "index.html",
        "facts/flood/rain.html",
        "articles/flood/gazette.html",
        "verdicts/conflict.html",
        "sources.html",
        "quotations.html",
        "report.html",
    ];

    private Chromium chromium = null!;
    private string root = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        chromium = await Chromium.StartAsync();
        root = Directory.CreateTempSubdirectory("compare-policy-").FullName;
        // The loader of settings would not take this picture; the pages show it all the same, and run nothing.
        var logo = new Logo(
            ".svg",
            [.. "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' onload='alert(1)'><script>alert(2)</script></svg>"u8]
        );
        var options = new SiteOptions
        {
            SingleFile = true,
            Settings = new ReportSettings { Logo = logo },
        };
        Assert.That(SiteWriter.Write(Sample.Flood, Path.Combine(root, "site"), null, [], options), Is.Empty);
        await File.WriteAllTextAsync(Path.Combine(root, "site", "foreign.js"), "window.hit = 'a script of the same place'");
        await File.WriteAllTextAsync(Path.Combine(root, "site", "foreign.css"), "body { max-width: 77px; }");
    }

    [TearDown]
    public Task Close() => chromium.CloseAllAsync();

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
            Directory.Delete(root, recursive: true);
        }
    }

    private static IEnumerable<TestCaseData> EveryPageFromEverywhere() =>
        from page in Pages
        from served in (bool[])[false, true]
        select new TestCaseData(page, served).SetArgDisplayNames(page, served ? "http" : "file");

    [TestCaseSource(nameof(EveryPageFromEverywhere))]
    public async Task Lets_our_styles_and_scripts_in(string path, bool served)
    {
        var told = new List<string>();
        IPage page = await Open(path, served, told);
        bool styled = await page.EvaluateAsync<bool>("getComputedStyle(document.body).maxWidth === '1216px'");
        int runs = await page.Locator("#filters:visible, #compare:not([hidden])").CountAsync();
        int comforts = await page.Locator("#filters, #compare").CountAsync();
        int logo = await page.EvaluateAsync<int>("document.querySelector('header img').naturalWidth");
        Assert.That((styled, runs > 0, logo, told), Is.EqualTo((true, comforts > 0, 9, Array.Empty<string>())));
    }

    [TestCaseSource(nameof(EveryPageFromEverywhere))]
    public async Task Keeps_everything_else_out(string path, bool served)
    {
        var told = new List<string>();
        IPage page = await Open(path, served, told);
        string root = await page.EvaluateAsync<string>(
            "document.querySelector('header .name').getAttribute('href').replace(/(index.html|#.*)$/, '')"
        );
        await page.EvaluateAsync(
            """
            (root) => {
              const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
              add("script", { textContent: "window.hit = 'an inline script'" });
              add("script", { src: root + "foreign.js" });
              add("link", { rel: "stylesheet", href: root + "foreign.css" });
              add("style", { textContent: "body { max-width: 78px; }" });
              const tags = "<p style='color: red' id='red'>x</p><iframe srcdoc='x'></iframe>";
              add("div", { innerHTML: "<img src='data:,' onerror='window.hit = 3'>" + tags });
              add("img", { src: "https://evil.example/x.png" });
            }
            """,
            root
        );
        await page.WaitForTimeoutAsync(100);
        string found = await page.EvaluateAsync<string>(
            "[window.hit ?? 'nothing ran', getComputedStyle(document.body).maxWidth, "
                + "getComputedStyle(document.getElementById('red')).color === 'rgb(255, 0, 0)'].join()"
        );
        Assert.That(
            (found, told.Count(t => t.Contains("Content Security Policy", StringComparison.Ordinal))),
            Is.EqualTo(("nothing ran,1216px,false", 7)),
            string.Join('\n', told)
        );
    }

    private async Task<IPage> Open(string path, bool served, List<string> told)
    {
        IPage page = await (await chromium.Browser.NewContextAsync()).NewPageAsync();
        page.Console += (_, message) => told.Add(message.Text);
        page.Dialog += (_, dialog) => told.Add(dialog.Message);
        page.PageError += (_, error) => told.Add(error);
        await page.RouteAsync(Server + "**", route =>
        {
            string file = new Uri(route.Request.Url).AbsolutePath[1..];
            return route.FulfillAsync(new() { Path = Path.Combine(root, "site", file), ContentType = MediaType.Of(file) });
        });
        await page.GotoAsync(served ? Server + path : new Uri(Path.Combine(root, "site", path)).AbsoluteUri);
        return page;
    }
}
