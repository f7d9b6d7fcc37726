using Compare.Input.Settings;
using Compare.Reports.Publishing;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

/// <summary>What a publisher sets is on every page.</summary>
public class SettingsTests
{
    [Test]
    public void Every_page_has_the_title_language_logo_and_footer()
    {
        using var folder = new SiteFolder();
        var settings = new ReportSettings
        {
            Title = "Desk & Co",
            Language = "pt-BR",
            Footer = "Made by <us>",
            Logo = new Logo(".png", [1, 2, 3]),
        };
        Assert.That(folder.Write(new SiteOptions { Settings = settings }), Is.Empty);
        Assert.That(File.ReadAllBytes(Path.Combine(folder.Path, "assets", "logo.png")), Is.EqualTo(new byte[] { 1, 2, 3 }));
        foreach (string page in Directory.EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories))
        {
            Assert.That(
                File.ReadAllText(page),
                Does.Contain("lang=\"pt-BR\"")
                    .And.Contain("Desk &amp; Co</a>")
                    .And.Contain("assets/logo.png\"")
                    .And.Contain("Made by &lt;us&gt;"),
                page
            );
        }
    }

    // The colour in the light scheme, then in the dark one: as it is where words in it can be read, else darker or lighter.
    [TestCase("164e8a", "#164e8a", "#6a8eb4")]
    [TestCase("8fbff0", "#506b86", "#8fbff0")]
    [TestCase("ffffff", "#6b6b6b", "#ffffff")]
    [TestCase("000000", "#000000", "#8a8a8a")]
    public void An_accent_can_be_read_in_both_schemes(string accent, string light, string dark)
    {
        using var folder = new SiteFolder();
        byte[] rgb = Convert.FromHexString(accent);
        Assert.That(
            folder.Write(new SiteOptions { Settings = new ReportSettings { Accent = new Colour(rgb[0], rgb[1], rgb[2]) } }),
            Is.Empty
        );
        string page = File.ReadAllText(Path.Combine(folder.Path, "index.html"));
        Assert.That(
            page[..page.IndexOf("</style>", StringComparison.Ordinal)].TrimEnd().Split('\n')[^2..],
            Is.EqualTo(
                new[]
                {
                    $":root {{ --link: {light}; --accent: var(--link); }}",
                    $"@media screen and (prefers-color-scheme: dark) {{ :root {{ --link: {dark}; }} }}",
                }
            )
        );
    }
}
