using System.Diagnostics;
using System.Net;
using Compare.Cli;
using Compare.Tests.Browser;
using Compare.Watch;
using Microsoft.AspNetCore.Connections;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary><c>report --watch</c>, driven as an editor does who has the page open.</summary>
public class WatchTests
{
    private const int Patience = 30_000;

    private string folder = null!;

    [SetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("compare-watch-").FullName;
        Put("corpus/a.md", "---\noutlet: A\n---\nThe flood killed 12 people.\n");
        Put("corpus/b.md", "---\noutlet: B\n---\nThe flood killed 12 people.\n");
        Put("rules/toll.yaml", Rule("Killed"));
    }

    [TearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task The_open_page_follows_the_files_and_says_what_is_at_fault()
    {
        using var stop = new CancellationTokenSource();
        var output = new StringWriter();
        Task running = ReportWatch.RunAsync(Request, 0, TextWriter.Synchronized(output), stop.Token);
        string address = await AddressIn(output);
        await using Chromium chromium = await Chromium.StartAsync();
        IPage page = await chromium.Browser.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(address);
        await page.Locator("tbody .verdict.agree").WaitForAsync();

        Put("corpus/b.md", "---\noutlet: B\n---\nThe flood killed 90 people.\n");
        await page.Locator("tbody .verdict.conflict").WaitForAsync();

        Put("rules/toll.yaml", "title: Killed\nvalue: cuont\n");
        await page.Locator("pre", new() { HasText = "toll.yaml:2:8" }).WaitForAsync();
        Assert.That(await page.Locator("tbody .verdict.conflict").CountAsync(), Is.EqualTo(1), "the last good site stays");

        Put("rules/toll.yaml", Rule("Killed by the flood"));
        await page.Locator("tbody th", new() { HasText = "Killed by the flood" }).WaitForAsync();
        Assert.That(await page.Locator("body > pre").CountAsync(), Is.Zero);

        await stop.CancelAsync();
        await running;
    }

    [Test]
    public async Task Only_a_page_that_has_changed_loads_itself_again()
    {
        using var stop = new CancellationTokenSource();
        var output = new StringWriter();
        Task running = ReportWatch.RunAsync(Request, 0, TextWriter.Synchronized(output), stop.Token);
        string address = await AddressIn(output);
        await using Chromium chromium = await Chromium.StartAsync();
        IPage changed = await chromium.Browser.NewPageAsync();
        IPage same = await chromium.Browser.NewPageAsync();
        foreach (var (page, path) in new[] { (changed, "articles/corpus/a.html"), (same, "articles/corpus/b.html") })
        {
            page.SetDefaultTimeout(Patience);
            await page.GotoAsync(address + path);
            await page.EvaluateAsync("window.mark = 1");
        }

        // A fault is told to both, and the next good site takes it away from both: then either has heard of it.
        Put("rules/toll.yaml", "title: Killed\nvalue: cuont\n");
        await same.Locator("body > pre").WaitForAsync();
        Put("corpus/a.md", "---\noutlet: A\n---\nThe flood killed 12 people, all old.\n");
        Put("rules/toll.yaml", Rule("Killed"));
        await changed.GetByText("all old").WaitForAsync();
        await same.Locator("body > pre").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.That(
            (await changed.EvaluateAsync<int?>("window.mark"), await same.EvaluateAsync<int?>("window.mark")),
            Is.EqualTo(((int?)null, (int?)1))
        );
        await stop.CancelAsync();
        await running;
    }

    [Test]
    public async Task Serves_the_site_to_this_machine_only_and_leaves_its_files_alone()
    {
        using var stop = new CancellationTokenSource();
        var output = new StringWriter();
        Task running = ReportWatch.RunAsync(Request, 0, TextWriter.Synchronized(output), stop.Token);
        string address = await AddressIn(output);
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var local = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = $"localhost:{new Uri(address).Port}" } };
        Put("secret.txt", "secret");
        File.CreateSymbolicLink(Path.Combine(folder, "site", "linked.txt"), Path.Combine(folder, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "site", "linked"), folder);
        Assert.Multiple(async () =>
        {
            Assert.That(await http.GetStringAsync("/"), Does.Contain("~watch.js").And.Contain("connect-src"));
            Assert.That(
                File.ReadAllText(Path.Combine(folder, "site", "index.html")),
                Does.Not.Contain("~watch.js").And.Not.Contain("connect-src")
            );
            Assert.That((await http.GetAsync("/%2e%2e/secret.txt")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That((await http.GetAsync("/..%2fsecret.txt")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That((await http.PostAsync("/", null)).StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That((await http.SendAsync(foreign)).IsSuccessStatusCode, Is.False);
            Assert.That((await http.SendAsync(local)).IsSuccessStatusCode, "localhost is this machine");
            Assert.That((await http.GetAsync("/")).Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
            Assert.That(
                (await http.GetAsync("/linked.txt")).StatusCode,
                Is.EqualTo(HttpStatusCode.NotFound),
                "links in the site are not followed"
            );
            Assert.That((await http.GetAsync("/linked/secret.txt")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            using HttpResponseMessage events = await http.GetAsync("/~events?page=%00", HttpCompletionOption.ResponseHeadersRead);
            Assert.That(events.StatusCode, Is.EqualTo(HttpStatusCode.OK), "no file can have such a name");
        });
        await stop.CancelAsync();
        await running;
    }

    [TestCase("corpus/site")]
    [TestCase("rules/site")]
    [TestCase("corpus")]
    public void Refuses_to_write_where_it_watches(string output)
    {
        ComparisonRequest request = Request with { SiteFolder = Path.Combine(folder, output) };
        Assert.That(ReportWatch.Run(request, 0, TextWriter.Null), Does.Contain("cannot be watched from inside"));
        Assert.That(Directory.Exists(Path.Combine(folder, output, "facts")), Is.False);
    }

    [TestCase("in use", true, "port 80 cannot be used (in use)")]
    [TestCase(
        "the limit of inotify instances has been reached",
        false,
        "changes cannot be watched (the limit of inotify instances has been reached)"
    )]
    public void Says_what_the_system_does_not_give(string message, bool port, string told) =>
        Assert.That(
            ReportWatch.Objection(new IOException(message, port ? new AddressInUseException(message) : null), 80),
            Does.StartWith(told)
        );

    [Test]
    public async Task Ctrl_C_is_a_good_end()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("skipped: only Linux has env --default-signal");
        }

        // A test run in the background ignores the signal, and so would what it starts.
        var start = new ProcessStartInfo(
            "env",
            [
                "--default-signal=INT",
                "dotnet",
                typeof(ExitCodes).Assembly.Location,
                "report",
                "--watch",
                "--corpus",
                "corpus",
                "--rules",
                "rules",
                "--out",
                "site",
            ]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        while (
            await process.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Open http://127.0.0.1:", StringComparison.Ordinal)
        ) { }

        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        bool ended = process.WaitForExit(Patience);
        if (!ended)
        {
            process.Kill();
        }

        Assert.That((ended, ended ? process.ExitCode : -1), Is.EqualTo((true, 0)));
    }

    private ComparisonRequest Request =>
        new()
        {
            CorpusFolder = Path.Combine(folder, "corpus"),
            RulesFolder = Path.Combine(folder, "rules"),
            SiteFolder = Path.Combine(folder, "site"),
        };

    private static async Task<string> AddressIn(StringWriter output)
    {
        for (int waited = 0; waited < Patience; waited += 50)
        {
            if (output.ToString().Split(' ').FirstOrDefault(w => w.StartsWith("http://", StringComparison.Ordinal)) is { } address)
            {
                return address;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException(output.ToString());
    }

    private void Put(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Rule(string title) =>
        $"title: {title}\nvalue: count\nof: people\nfind: {{ all: [kill] }}\ntests:\n  - {{ text: \"It killed 3 people.\", value: 3 }}\n";
}
