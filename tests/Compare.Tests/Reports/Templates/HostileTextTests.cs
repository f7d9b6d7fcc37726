using AngleSharp.Html.Parser;
using Compare.Reports.Templates;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compare.Tests.Reports.Templates;

public class HostileTextTests
{
    private const string Page =
        "<!doctype html><title>t</title><p id=\"p\" title=\"{{ text }}\">{{ text }}</p><p title='{{ text }}'></p><a href=\"{{ text | "
        + "safe_url }}\"></a>";

    private static readonly string[] Pieces =
    [
        "<script>",
        "</script>",
        "\"",
        "'",
        "<",
        ">",
        "&",
        "&amp;",
        "&#39;",
        "{{",
        "}}",
        "{{ text }}",
        "-->",
        "<!--",
        "]]>",
        "onerror=",
        "javascript:",
        "\u2028",
        "\ud83d\ude00",
        "é",
        " ",
        "x",
        "/",
        "`",
        "=",
    ];

    [Test]
    public void Any_text_comes_out_as_itself()
    {
        Gen<string> texts = Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0x20, 0xD7FF).Select(c => ((char)c).ToString()))
            .ListOf()
            .Select(string.Concat);
        TemplateEngine made = Rendering.Create(Page).Engine!;
        Check.One(Fixed.Cases, Prop.ForAll(texts.ToArbitrary(), text => ComesOutInert(made, text)));
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\"><img src=x onerror=alert(1)>")]
    [TestCase("' autofocus onfocus='alert(1)")]
    [TestCase("javascript:alert(1)")]
    [TestCase("{{ 1 + 1 }}{{ end }}")]
    [TestCase("</title><svg/onload=alert(1)>")]
    public void Hostile_text_comes_out_as_itself(string text) => Assert.That(ComesOutInert(Rendering.Create(Page).Engine!, text), Is.True);

    [Test]
    public void Any_template_gives_a_page_or_a_located_fault()
    {
        string[] tokens =
        [
            .. Pieces,
            "{{-",
            "~}}",
            "if ",
            "else ",
            "end",
            "for ",
            "x ",
            "in ",
            "text",
            ".size",
            "[0]",
            "include 'page.html' ",
            "a: ",
            "=",
            "==",
            "+",
            "(",
            ")",
            "|",
            "safe_url",
            "$",
            "#",
            "\\",
            "\n",
            ";",
            "1",
            "'a'",
            "<p ",
            "title=\"",
            "\0",
        ];
        Gen<string> templates = Gen.Elements(tokens).ListOf().Select(string.Concat);
        var model = new ModelObject
        {
            ["text"] = "t",
            ["x"] = new List<string> { "a" },
        };
        Check.One(Fixed.Cases.WithMaxTest(3000).WithEndSize(60), Prop.ForAll(templates.ToArbitrary(), template =>
            {
                (TemplateEngine? made, var faults) = Rendering.Create(template);
                var fault = made is null ? faults[0] : made.Render("page.html", model, TextWriter.Null, PageHost.Alone);
                return fault is null || fault is { Line: > 0, Column: > 0, Message.Length: > 0 };
            }));
    }

    private static bool ComesOutInert(TemplateEngine made, string text)
    {
        var output = new StringWriter();
        made.Render("page.html", new ModelObject { ["text"] = text }, output, PageHost.Alone);
        var document = new HtmlParser().ParseDocument(output.ToString());
        var paragraphs = document.QuerySelectorAll("p");
        return document.Body!.ChildElementCount == 3
            && document.QuerySelector("script") is null
            && paragraphs[0].Attributes.Length == 2
            && paragraphs[0].TextContent == text
            && paragraphs[0].GetAttribute("title") == text
            && paragraphs[1].GetAttribute("title") == text
            && document.QuerySelector("a")!.GetAttribute("href") == SafeUrl.Of(text);
    }
}
