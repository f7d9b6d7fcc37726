using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;

namespace Compare.Tests.Reports.Publishing;

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
        Assert.That(
            Page("index.html"),
            Does.Contain("<footer>Printed by The flood at Arden & Sons</footer>").And.Contain("class=\"matrix rich\"")
        );
    }

    [Test]
    public void A_picture_is_added_and_other_files_are_let_be()
    {
        folder.Put("theme/assets/mark.svg", "<svg/>");
        folder.Put("theme/README.md", "not part of the site");
        folder.Put("theme/.git/pages/x.html", "not part of the site");
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Empty);
        Assert.That(Page("assets/mark.svg"), Is.EqualTo("<svg/>"));
        Assert.That(
            folder.Files().Keys.Where(f => f.Contains("README", StringComparison.Ordinal) || f.Contains("git", StringComparison.Ordinal)),
            Is.Empty
        );
    }

    [TestCase("footer.html")]
    [TestCase("part/footer.html")]
    [TestCase("Pages/index.html")]
    [TestCase("pages/index.htm")]
    [TestCase("parts/notes.txt")]
    [TestCase("style.css")]
    public void A_file_that_is_not_used_is_told(string path)
    {
        folder.Put($"theme/{path}", "x");
        Assert.That(
            folder.Write(templates: folder.At("theme")).Single().ToString(),
            Does.EndWith(
                $"theme/{path}: warning: this is not used: templates end in .html and lie in pages/ or parts/, and what pages show or run "
                    + $"lies in assets/"
            )
        );
        Assert.That(folder.Files(), Is.Not.Empty);
    }

    [TestCase("parts/footer.html", "/dev/zero", "a pipe or a device")]
    [TestCase("assets/mark.png", "/dev/zero", "a pipe or a device")]
    [TestCase("assets/mark.png", "nowhere.png", "a link that leads to nothing")]
    public void What_has_no_end_or_is_not_there_is_told(string path, string target, string told)
    {
        string file = folder.Put($"theme/{path}", "");
        File.Delete(file);
        File.CreateSymbolicLink(file, target);
        Assert.That(folder.Write(templates: folder.At("theme")).Single().ToString(), Does.Contain($"{path}: error: ").And.Contain(told));
    }

    [TestCase("body { color: green }", "body { color: green }")]
    [TestCase("\uFEFFa {}\r\nb {}\r", "a {}\nb {}\n")]
    [TestCase("/* </style><script> */ a {}", "/* <\\/style><script> */ a {}")]
    [TestCase(
        "a { background: url(mark.svg) } b { background: url( '../assets/mark.svg' ) }",
        "a { background: url(data:image/svg+xml;base64,PHN2Zy8+) } b { background: url(data:image/svg+xml;base64,PHN2Zy8+) }"
    )]
    [TestCase("a { background: url(none.svg) }", "a { background: url(none.svg) }")]
    public void A_stylesheet_that_replaces_ours_is_drawn_into_every_page(string css, string drawn)
    {
        folder.Put("theme/assets/style.css", css);
        folder.Put("theme/assets/mark.svg", "<svg/>");
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Empty);
        foreach (string file in folder.Files().Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
        {
            IDocument page = new HtmlParser().ParseDocument(Page(file));
            Assert.That(page.QuerySelector("style")!.TextContent, Is.EqualTo(drawn), file);
            Assert.That(
                page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"),
                Is.EqualTo(Policies.Naming(page, "'self' data:")),
                file
            );
        }
    }

    [Test]
    public void Stylesheets_and_scripts_that_are_added_are_named_in_the_policy_and_code_in_a_template_is_not()
    {
        folder.Put("theme/assets/more.css", "b {}");
        folder.Put("theme/assets/more.js", "if (1 <!--2) '</script>'");
        folder.Put(
            "theme/parts/head.html",
            "{{ policy }}{{ use 'assets/style.css' }}{{ use 'assets/more.css' }}{{ use 'assets/more.js' }}"
        );
        folder.Put("theme/parts/footer.html", "<script>own()</script>");
        Assert.That(folder.Write(templates: folder.At("theme")), Is.Empty);
        IDocument page = new HtmlParser().ParseDocument(Page("sources.html"));
        string policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        IElement own = page.QuerySelector("script")!;
        own.Remove();
        Assert.Multiple(() =>
        {
            Assert.That(own.TextContent, Is.EqualTo("own()"));
            Assert.That(page.QuerySelectorAll("style")[^1].TextContent, Is.EqualTo("b {}"));
            Assert.That(page.QuerySelector("script")!.TextContent, Is.EqualTo("if (1 <\\!--2) '<\\/script>'"));
            Assert.That(policy, Is.EqualTo(Policies.Naming(page)));
        });
    }

    [TestCase("parts/layout.html", "<html><head>{{ policy }}{{ styles }}</head><body>{{ include 'page' }}</body></html>", "{{ scripts }}")]
    [TestCase("parts/layout.html", "<html><head>{{ styles }}</head><body>{{ include 'page' }}{{ scripts }}</body></html>", "{{ policy }}")]
    [TestCase("parts/layout.html", "<html><head>{{ policy }}{{ styles }}</head><body>{{ scripts }}</body></html>", "include 'page'")]
    [TestCase("pages/sources.html", "<!DOCTYPE html><html><body>x</body></html>", "the layout has <html>")]
    [TestCase("pages/sources.html", "<main>x</main>", "the layout has <main>")]
    [TestCase("pages/sources.html", "{{ use 'assets/missing.css' }}", "there is no stylesheet or script 'assets/missing.css'")]
    public void What_only_the_layout_has_is_told(string path, string html, string told)
    {
        folder.Put("theme/" + path, html);
        var faults = folder.Write(templates: folder.At("theme"));
        Assert.That(faults.Select(f => f.ToString()), Has.Some.Contains(told).And.All.Contains("theme/" + path));
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
