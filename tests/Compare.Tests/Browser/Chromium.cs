using Microsoft.Playwright;

namespace Compare.Tests.Browser;

/// <summary>Debian's Chromium, driven through Playwright. Where it is not installed the test is skipped; in CI it fails.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly IPlaywright playwright;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        Browser = browser;
    }

    public IBrowser Browser { get; }

    public static async Task<Chromium> StartAsync()
    {
        string? path = Array.Find(Paths, File.Exists);
        if (path is null)
        {
            Repository.SkipUnlessCi("no Chromium is installed (Debian: apt-get install chromium)");
        }

        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        return new Chromium(playwright, browser);
    }

    /// <summary>Closes every page, with what it has stored, so that no test sees another's.</summary>
    public async Task CloseAllAsync()
    {
        foreach (IBrowserContext context in Browser.Contexts.ToArray())
        {
            await context.CloseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
