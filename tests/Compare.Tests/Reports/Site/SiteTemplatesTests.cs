using NUnit.Framework;

namespace Compare.Tests.Reports.Site;

/// <summary>A folder of templates over the built-in ones.</summary>
public class SiteTemplatesTests
{
    private SiteFolder folder = null!;

    [SetUp]
    public void Make() => folder = new SiteFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    private string Page(string path) => File.ReadAllText(Path.Combine(folder.Path, path));

    [Test]
    public void A_part_of_the_same_name_replaces_ours_and_the_rest_stays()
    {
        folder.Put("theme/parts/footer.html", "<footer>Printed by {{ $.site.title }} & Sons</footer>");
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Empty);
        Assert.That(Page("index.html"), Does.Contain("<footer>Printed by The flood at Arden & Sons</footer>").And.Contain("class=\"matrix\""));
    }

    [Test]
    public void An_asset_replaces_ours_or_is_added()
    {
        folder.Put("theme/assets/style.css", "body { color: green }");
        folder.Put("theme/assets/logo.svg", "<svg/>");
        folder.Put("theme/README.md", "not part of the site");
        folder.Put("theme/.git/pages/x.html", "not part of the site");
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Empty);
        Assert.That((Page("assets/style.css"), Page("assets/logo.svg")), Is.EqualTo(("body { color: green }", "<svg/>")));
        Assert.That(folder.Files().Keys.Where(f => f.Contains("README", StringComparison.Ordinal) || f.Contains("git", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Windows_line_endings_and_a_mark_do_not_reach_the_site()
    {
        folder.Put("theme/parts/footer.html", "\uFEFF<footer>\r\nfine\r\n</footer>\r\n");
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Empty);
        Assert.That(Page("index.html"), Does.Contain("<footer>\nfine\n</footer>").And.Not.Contain('\uFEFF').And.Not.Contain('\r'));
    }

    [Test]
    public void The_built_in_templates_as_a_folder_change_nothing()
    {
        folder.Write();
        var own = folder.Files();
        Assert.That(folder.Write(templates: Repository.At("templates")), Is.Empty);
        Assert.That(folder.Files(), Is.EqualTo(own));
    }

    [TestCase("parts/footer.html", "<footer>\n  {{ if }}</footer>", "parts/footer.html:2:")]
    [TestCase("parts/footer.html", "<a href=\"{{ $.site.title }}\">x</a>", "safe_url")]
    [TestCase("pages/fact.html", "{{ titel }}", "titel")]
    [TestCase("pages/facts.html", "x", "pages/article.html, pages/fact.html, pages/index.html")]
    public void A_template_with_a_fault_is_told_with_its_place(string path, string text, string told)
    {
        folder.Put("theme/" + path, text);
        var faults = folder.Write(templates: folder.At("theme"));
        Assert.That(faults, Is.Not.Empty);
        Assert.That(faults[0].ToString(), Does.Contain("theme/" + path).And.Contain(told));
        Assert.That(Directory.Exists(folder.Path), Is.False);
    }

    [Test]
    public void A_template_that_is_not_text_is_told()
    {
        File.WriteAllBytes(folder.Put("theme/parts/footer.html", ""), [0xff, 0xfe, 0x00]);
        Assert.That(folder.Write(templates: folder.At("theme")).Select(f => f.Message), Has.One.Items.And.All.Contains("save it as UTF-8"));
    }

    [Test]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.That(folder.Write(templates: folder.At("theme")).Select(f => f.Message), Has.One.Items.And.All.Contains("no such folder"));
}
