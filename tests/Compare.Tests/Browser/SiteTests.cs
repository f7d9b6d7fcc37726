using Compare.Facts;
using Compare.Reports.Publishing;
using Compare.Tests.Reports;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Compare.Tests.Browser;

/// <summary>The site as a reader meets it: light and dark, wide and narrow, with a script and without, on paper.</summary>
public class SiteTests
{
    private const int Telephone = 390;
    private const int DesktopAtTwiceTheSize = 1280 / 2;

    private static readonly string[] Pages =
    [
        "flood/index.html",
        "flood/facts/flood/rain.html",
        "flood/facts/flood/evacuated.html",
        "flood/articles/flood/gazette.html",
        "flood/verdicts/conflict.html",
        "flood/sources.html",
        "flood/quotations.html",
        "flood/report.html",
        "made/index.html",
        "full/index.html",
        "made/facts/made/fact-0.html",
        "made/articles/made/article-2.html",
        "made/sources.html",
        "made/quotations.html",
    ];

    private Chromium chromium = null!;
    private string root = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        chromium = await Chromium.StartAsync();
        root = Directory.CreateTempSubdirectory("compare-browser-").FullName;
        foreach (
            var (name, report) in ((string, Report)[])
                [("flood", Sample.Flood), ("made", MadeCase.Of(40, 30, 5)), ("full", MadeCase.Of(60, 40, 10))]
        )
        {
            Assert.That(SiteWriter.Write(report, Path.Combine(root, name), null, [], new SiteOptions { SingleFile = true }), Is.Empty);
        }
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

    private static IEnumerable<TestCaseData> EveryPageInBothSchemes() =>
        from page in Pages
        from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
        select new TestCaseData(page, scheme);

    [TestCaseSource(nameof(EveryPageInBothSchemes))]
    public async Task Axe_finds_nothing(string path, ColorScheme scheme)
    {
        IPage page = await Open(path, new() { ColorScheme = scheme });
        AxeResult result = await page.RunAxe();
        Assert.That(result.Violations.SelectMany(v => v.Nodes.Take(3).Select(n => $"{v.Id}: {n.Html}")), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Nothing_is_asked_of_the_network_and_the_policy_refuses_nothing_of_ours(string path)
    {
        IPage page = await (await chromium.Browser.NewContextAsync()).NewPageAsync();
        var requests = new List<string>();
        var told = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => told.Add(message.Text);
        page.PageError += (_, error) => told.Add(error);
        await page.GotoAsync(Address(path));
        Assert.That(
            (requests.Where(r => !r.StartsWith("file:", StringComparison.Ordinal)), told, await page.Locator("[style]").CountAsync()),
            Is.EqualTo((Array.Empty<string>(), Array.Empty<string>(), 0))
        );
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Neither_a_telephone_nor_letters_of_twice_the_size_need_be_scrolled_sideways(string path)
    {
        IPage page = await Open(path);
        foreach (int width in (int[])[Telephone, DesktopAtTwiceTheSize])
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.That(await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        }
    }

    [TestCase("verdict=conflict", 4)]
    [TestCase("kind=count", 2)]
    [TestCase("verdict=conflict&kind=count", 1)]
    [TestCase("article=flood%2Fwire", 4)]
    [TestCase("verdict=silent&article=flood%2Fwire", 0)]
    [TestCase("verdict=nonsense", 8)]
    [TestCase("", 8)]
    public async Task The_address_filters_the_facts(string filter, int shown)
    {
        IPage page = await Open($"flood/index.html#{filter}");
        Assert.That(
            (await Shown(page), await page.Locator("#shown").InnerTextAsync()),
            Is.EqualTo((shown, shown.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        );
    }

    [Test]
    public async Task A_filter_that_is_chosen_stands_in_the_address_and_going_back_takes_it_away()
    {
        IPage page = await Open("flood/index.html");
        await page.Locator("#filter-kind").SelectOptionAsync("money");
        Assert.That((await Shown(page), new Uri(page.Url).Fragment), Is.EqualTo((1, "#kind=money")));
        await page.Locator(".tally .conflict a").ClickAsync();
        Assert.That(
            (await Shown(page), new Uri(page.Url).Fragment, await page.Locator("#filter-verdict").InputValueAsync()),
            Is.EqualTo((4, "#verdict=conflict", "conflict"))
        );
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.That((await Shown(page), new Uri(page.Url).Fragment), Is.EqualTo((8, "")));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_cell_of_a_dense_matrix_leads_to_what_the_article_says(bool script)
    {
        IPage page = await Open("made/index.html", new() { JavaScriptEnabled = script });
        ILocator cell = page.Locator(".dense td[class]").First;
        string said = await cell.InnerTextAsync();
        await cell.ClickAsync();
        await page.WaitForURLAsync("**/facts/made/*#claim-*");
        Assert.That(await page.Locator(":target h3 b").InnerTextAsync(), Is.EqualTo(said));
    }

    [Test]
    public async Task A_cell_of_a_matrix_too_full_for_links_leads_to_its_fact_without_a_script()
    {
        IPage page = await Open("full/index.html", new() { JavaScriptEnabled = false });
        ILocator row = page.Locator(".dense tbody tr").Nth(7);
        string? href = await row.Locator("th a").GetAttributeAsync("href");
        ILocator last = row.Locator("td").Last;
        await last.ScrollIntoViewIfNeededAsync();
        var at = (await last.BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(at.X + (at.Width / 2), at.Y + (at.Height / 2));
        await page.WaitForURLAsync("**/" + href);
        Assert.That(await page.Locator(".version").CountAsync(), Is.EqualTo(40));
    }

    [TestCase("made")]
    [TestCase("full")]
    public async Task Headings_stay_in_sight_when_the_matrix_is_scrolled(string site)
    {
        IPage page = await Open(site + "/index.html");
        ILocator box = page.Locator(".scroll").First;
        await box.EvaluateAsync("box => { box.scrollIntoView(); box.scrollTo(2000, 600); }");
        double[] places = await box.EvaluateAsync<double[]>(
            """
            box => {
              const b = box.getBoundingClientRect();
              const top = box.querySelector("thead th:nth-child(20)").getBoundingClientRect().top;
              const left = box.querySelector("tbody tr:nth-child(9) th").getBoundingClientRect().left;
              return [top - b.top, left - b.left, box.scrollLeft, box.scrollTop];
            }
            """
        );
        Assert.That(places, Is.EqualTo((double[])[0, 0, 2000, 600]).Within(1));
    }

    [Test]
    public async Task Without_a_script_all_is_there_and_verdicts_have_their_own_pages()
    {
        IPage page = await Open("flood/index.html", new() { JavaScriptEnabled = false });
        Assert.That(
            (await page.Locator(".matrix tbody tr:visible").CountAsync(), await page.Locator("#filters").IsVisibleAsync()),
            Is.EqualTo((8, false))
        );
        await page.Locator(".tally .conflict a").ClickAsync();
        Assert.That(
            (await page.Locator("h1").InnerTextAsync(), await page.Locator(".facts > li").CountAsync()),
            Is.EqualTo(("Conflict", 4))
        );
        await page.GotoAsync(Address("flood/facts/flood/evacuated.html"));
        Assert.That((await page.Locator("#compare").IsVisibleAsync(), await page.Locator(".diff").CountAsync()), Is.EqualTo((false, 3)));
    }

    [Test]
    public async Task A_quotation_says_what_it_changes_and_leads_to_its_article()
    {
        IPage page = await Open("made/quotations.html", new() { JavaScriptEnabled = false });
        ILocator wording = page.Locator(".version", new() { HasText = "figures differ" }).First;
        Assert.That(await wording.Locator("ins").AllInnerTextsAsync(), Has.One.Items.And.One.Match("^[789]$"));
        string outlet = await wording.Locator("a").InnerTextAsync();
        await wording.Locator("a").ClickAsync();
        Assert.That((await page.Locator("dd").First.InnerTextAsync(), await page.Locator("h1").CountAsync()), Is.EqualTo((outlet, 1)));
    }

    [Test]
    public async Task Any_two_articles_can_be_set_side_by_side()
    {
        IPage page = await Open("flood/facts/flood/evacuated.html");
        await page.Locator("#compare-left").SelectOptionAsync(new SelectOptionValue { Label = "The Arden Courier" });
        await page.Locator("#compare-right").SelectOptionAsync(new SelectOptionValue { Label = "Northern Wire Service" });
        Assert.That(
            await page.Locator("#compared h3").AllInnerTextsAsync(),
            Is.EqualTo((string[])["The Arden Courier", "Northern Wire Service"])
        );
        Assert.That(
            await page.Locator("#compared del").AllInnerTextsAsync(),
            Is.EqualTo((string[])["Around 1,500", "left their homes, the fire brigade said"])
        );
        Assert.That(await page.Locator("#compared ins").AllInnerTextsAsync(), Is.EqualTo((string[])["Up to 2,000", "had to leave"]));
        await page.ReloadAsync();
        Assert.That(await page.Locator("#compared .diff").CountAsync(), Is.EqualTo(1), "the address holds the choice");
    }

    [TestCase("flood/index.html")]
    [TestCase("flood/facts/flood/rain.html")]
    [TestCase("flood/articles/flood/gazette.html")]
    public async Task The_tabulator_goes_through_a_page_in_its_order(string path)
    {
        IPage page = await Open(path);
        var visited = new List<int>();
        for (int i = 0; i < 15; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            visited.Add(await page.EvaluateAsync<int>("[...document.querySelectorAll('*')].indexOf(document.activeElement)"));
            Assert.That(
                await page.EvaluateAsync<bool>(
                    "document.activeElement.checkVisibility() && getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                ),
                "what has the focus is seen to have it"
            );
            if (i == 0)
            {
                Assert.That(await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"), Is.EqualTo("#main"));
            }
        }

        Assert.That(visited, Is.Ordered.And.Unique);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task On_paper_no_row_is_cut_and_nothing_is_too_wide(string path)
    {
        // The width of A4 less its margins, at 96 dots an inch.
        IPage page = await Open(
            path,
            new()
            {
                ViewportSize = new() { Width = 673, Height = 1000 },
            }
        );
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.That(await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"), Is.LessThanOrEqualTo(673 + 40));
        Assert.That(
            await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('tr, .version, .plot, .diff, .block, .stands > li, .silences > li, .others > "
                    + "li')].filter(e => getComputedStyle(e).breakInside !== 'avoid').length"
            ),
            Is.Zero
        );
        Assert.That(await page.PdfAsync(new() { PreferCSSPageSize = true }), Has.Length.GreaterThan(1000));
    }

    [TestCaseSource(nameof(Plots))]
    public async Task Labels_of_a_plot_never_meet(string path, int width)
    {
        IPage page = await Open(
            path,
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        string[] meeting = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".plot svg")].flatMap(svg => {
              const frame = svg.parentElement.getBoundingClientRect();
              const labels = [...svg.querySelectorAll("text")].filter(t => getComputedStyle(t).display !== "none")
                .map(t => [t.textContent, t.getBoundingClientRect()]);
              const out = labels.filter(([, r]) => r.left < frame.left || r.right > frame.right).map(([text]) => text + " leaves the plot");
              return out.concat(labels.flatMap(([a, r], i) => labels.slice(i + 1)
                .filter(([, s]) => r.left < s.right && s.left < r.right && r.top < s.bottom - 3 && s.top < r.bottom - 3)
                .map(([b]) => a + " meets " + b)));
            })
            """
        );
        Assert.That(meeting, Is.Empty);
    }

    private static IEnumerable<TestCaseData> Plots() =>
        from path in (string[])
            [
                "flood/facts/flood/rain.html",
                "flood/facts/flood/evacuated.html",
                "flood/facts/flood/damage.html",
                "flood/facts/flood/break.html",
                .. Enumerable.Range(0, 4).Select(f => $"made/facts/made/fact-{f}.html"),
            ]
        from width in (int[])[Telephone, 1280]
        select new TestCaseData(path, width);

    [Test]
    public async Task In_the_one_file_the_address_turns_the_pages()
    {
        IPage page = await Open("flood/report.html");
        Assert.That(await page.Locator("h1:visible").AllInnerTextsAsync(), Is.EqualTo((string[])["Where 3 articles disagree"]));
        await page.Locator(".matrix .cell").First.ClickAsync();
        Assert.That(await page.Locator("h1:visible").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator(".page:visible :target, .page:visible:target").CountAsync(), Is.EqualTo(1));
        await page.GetByRole(AriaRole.Link, new() { Name = "Facts", Exact = true }).First.ClickAsync();
        Assert.That(await page.Locator("h1:visible").AllInnerTextsAsync(), Is.EqualTo((string[])["Where 3 articles disagree"]));
        await page.Locator(".index .tally .conflict a").ClickAsync();
        Assert.That(await Shown(page), Is.EqualTo(4));
    }

    private static Task<int> Shown(IPage page) => page.Locator(".matrix tbody tr:visible").CountAsync();

    private string Address(string path)
    {
        string[] parts = path.Split('#');
        return new Uri(Path.Combine(root, parts[0])).AbsoluteUri + (parts.Length > 1 ? "#" + parts[1] : "");
    }

    private async Task<IPage> Open(string path, BrowserNewContextOptions? options = null)
    {
        IPage page = await (await chromium.Browser.NewContextAsync(options ?? new())).NewPageAsync();
        await page.GotoAsync(Address(path));
        return page;
    }
}
