using Compare.Reports.Templates;
using NUnit.Framework;

namespace Compare.Tests.Reports.Templates;

public class TemplateEngineTests
{
    private static readonly ModelObject Model = new()
    {
        ["display_name"] = "Kabul",
        ["hostile"] = "<b title=\"x\">&'",
        ["mark"] = HtmlFragment.Trusted("<mark>3 years</mark>"),
        ["nothing"] = null,
        ["empty_text"] = "",
        ["yes"] = true,
        ["no"] = false,
        ["three"] = 3,
        ["half"] = 0.5,
        ["many"] = 9_000_000_000,
        ["none"] = Array.Empty<object?>(),
        ["towns"] = new List<string> { "Herat", "Kabul", "Kunduz" },
        ["claims"] = new List<ModelObject>
        {
            new()
            {
                ["text"] = "3 years",
                ["outlets"] = new List<string> { "A", "B" },
            },
            new()
            {
                ["text"] = "3½ years",
                ["outlets"] = new List<string> { "C" },
            },
        },
        ["place"] = new ModelObject
        {
            ["line"] = 12,
            ["in"] = new ModelObject { ["kind"] = "body" },
        },
    };

    // Text and what an expression writes
    [TestCase("", "")]
    [TestCase("no braces } { }}", "no braces } { }}")]
    [TestCase("{{ display_name }}", "Kabul")]
    [TestCase("a{{display_name}}b", "aKabulb")]
    [TestCase("{{ nothing }}|{{ empty_text }}", "|")]
    [TestCase("{{ yes }} {{ no }} {{ three }} {{ half }} {{ many }}", "true false 3 0.5 9000000000")]
    [TestCase("{{ place.line }} {{ place.in.kind }} {{ place[\"line\"] }}", "12 body 12")]
    [TestCase("{{ towns[0] }} {{ towns[three - 1] }} {{ claims[1].outlets[0] }}", "Herat Kunduz C")]
    [TestCase("{{ towns.size }} {{ display_name.size }}", "3 5")]
    [TestCase("{{ 'it\\'s' }} {{ \"a\\\\b\\t\" }}{{ '{{' }}", "it&#39;s a\\b\t{{")]
    [TestCase("{{ null }}{{ true }} {{ 7 }} {{ 1.50 }}", "true 7 1.5")]
    // Encoding
    [TestCase("{{ hostile }}", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;")]
    [TestCase("<a title=\"{{ hostile }}\">", "<a title=\"&lt;b title=&quot;x&quot;&gt;&amp;&#39;\">")]
    [TestCase("{{ mark }}", "<mark>3 years</mark>")]
    [TestCase("{{ '<' + hostile.size }}", "&lt;15")]
    // Trimming
    [TestCase("a \n {{- 1 -}} \n b", "a1b")]
    [TestCase("a \n {{~ 1 ~}} \n b", "a \n1 b")]
    [TestCase("a \r\n\t{{~ 1 ~}} \r\n\r\n b", "a \r\n1\r\n b")]
    [TestCase(
        "<ul>\n  {{~ for t in towns ~}}\n  <li>{{ t }}</li>\n  {{~ end ~}}\n</ul>",
        "<ul>\n  <li>Herat</li>\n  <li>Kabul</li>\n  <li>Kunduz</li>\n</ul>"
    )]
    [TestCase("a{{-\n-}}b {{~ ~}} c", "abc")]
    // Comments
    [TestCase("a{{# nothing to see }}b{{ 1 # one }}c", "ab1c")]
    [TestCase("a{{## two\nlines ##}}b{{## x ## 2 }}", "ab2")]
    // Operators
    [TestCase("{{ 1 + 2 * 3 - 4 / 2 }}", "5")]
    [TestCase("{{ (1 + 2) * 3 }} {{ 7 - 2 - 1 }} {{ -three + 1 }} {{ 1 / 2 }}", "9 4 -2 0.5")]
    [TestCase("{{ display_name + ' ' + three + nothing + yes }}", "Kabul 3true")]
    [TestCase(
        "{{ three == 3 }} {{ three == 3.0 }} {{ display_name != 'Herat' }} {{ nothing == null }} {{ yes == no }}",
        "true true true true false"
    )]
    [TestCase("{{ mark == null }} {{ empty_text.size == 0 }}", "false true")]
    [TestCase("{{ 1 < 2 }} {{ 2 <= 1 }} {{ half > 0 }} {{ 2 >= 2 }}", "true false true true")]
    [TestCase("{{ yes && no || yes }} {{ !no }} {{ !(yes && yes) }} {{ !nothing == yes }}", "true true false true")]
    [TestCase("{{ no && nothing.x }} {{ yes || nothing.x }}", "false true")]
    [TestCase("{{ nothing ?? 'unknown' }} {{ display_name ?? 'unknown' }}", "unknown Kabul")]
    [TestCase("{{ yes ? 'a' : 'b' }} {{ no ? 'a' : yes ? 'b' : 'c' }}", "a b")]
    // if
    [TestCase("{{ if yes }}a{{ end }}{{ if no }}b{{ end }}", "a")]
    [TestCase("{{ if no }}a{{ else if three > 2 }}b{{ else }}c{{ end }}", "b")]
    [TestCase("{{ if nothing }}a{{ else }}b{{ end }}{{ if display_name }}c{{ end }}{{ if place && mark }}d{{ end }}", "bcd")]
    [TestCase("{{ if yes; three; else; half; end }}", "3")]
    [TestCase("{{ if yes\n three\nend }}", "3")]
    // for
    [TestCase("{{ for t in towns }}{{ for.index }}{{ t }}{{ if !for.last }}, {{ end }}{{ end }}", "0Herat, 1Kabul, 2Kunduz")]
    [TestCase(
        "{{ for t in towns }}{{ for.first }} {{ for.even }} {{ for.odd }} {{ for.length }};{{ end }}",
        "true true false 3;false false true 3;false true false 3;"
    )]
    [TestCase(
        "{{ for c in claims }}{{ c.text }}:{{ for o in c.outlets }}{{ o }}{{ end }}{{ for.index }} {{ end }}",
        "3 years:AB0 3½ years:C1 "
    )]
    [TestCase("{{ for t in none }}a{{ else }}no town{{ end }}", "no town")]
    [TestCase("{{ for t in towns }}a{{ else }}no town{{ end }}", "aaa")]
    // Assignment
    [TestCase("{{ x = three + 1 }}{{ x }}{{ x = x * 2 }}{{ x }}", "48")]
    [TestCase("{{ display_name = 'B' }}{{ display_name }}", "B")]
    [TestCase("{{ n = 0 }}{{ for t in towns }}{{ n = n + t.size }}{{ end }}{{ n }}", "16")]
    // Functions
    [TestCase("{{ towns | array.size }} {{ towns | array.first }} {{ towns | array.last }} {{ none | array.first }}", "3 Herat Kunduz ")]
    [TestCase("{{ towns | array.join ', ' }} {{ towns | array.join ' ' | string.upcase | string.size }}", "Herat, Kabul, Kunduz 18")]
    [TestCase("{{ 'a' + 'B' | string.downcase }} {{ display_name | string.replace 'a' 'e' }}", "ab Kebul")]
    [TestCase("{{ 'a b/ü' | html.url_encode }}", "a%20b%2F%C3%BC")]
    [TestCase("{{ 'javascript:x' | safe_url }} {{ nothing | safe_url }} {{ '../a.html#b' | safe_url }}", "# # ../a.html#b")]
    // Words
    [TestCase("{{ say 'nav.facts' }} {{ say 'verdict' 'not-comparable' }}", "Facts Not comparable")]
    [TestCase(
        "{{ say 'text.facts' count: 1 }} {{ say 'text.facts' count: three }} {{ say 'text.facts' count: 1000 }}",
        "1 fact 3 facts 1,000 facts"
    )]
    [TestCase(
        "{{ say 'title.named' title: hostile }} {{ say 'tally' 'differ' count: 1 }}",
        "&lt;b title=&quot;x&quot;&gt;&amp;&#39;: where the articles stand differs"
    )]
    public void Renders(string template, string expected) => Assert.That(Rendering.Result(template, Model), Is.EqualTo(expected));

    [Test]
    public void Parts_get_arguments_and_write_html()
    {
        string page = Rendering.Result(
            "{{ include 'parts/list.html' items: claims title: ('About ' + display_name) }}|{{ include 'parts/plain.html' }}",
            Model,
            ("parts/list.html", "<h2>{{ $.title }}</h2>{{ for c in $.items }}{{ include 'parts/item.html' claim: c }}{{ end }}"),
            ("parts/item.html", "<p>{{ $.claim.text }} {{ for.index }} {{ hostile }}</p>"),
            ("parts/plain.html", "{{ display_name }}")
        );
        Assert.That(
            page,
            Is.EqualTo(
                "<h2>About Kabul</h2><p>3 years 0 &lt;b title=&quot;x&quot;&gt;&amp;&#39;</p>"
                    + "<p>3½ years 1 &lt;b title=&quot;x&quot;&gt;&amp;&#39;</p>|Kabul"
            )
        );
    }

    // Outside the language
    [TestCase("a\n  {{ display_name", "2:3 '{{' is not closed")]
    [TestCase("{{ 'abc }}", "1:1")]
    [TestCase("{{ a % b }}", "1:4 '%' has no meaning")]
    [TestCase("{{ a // b }}", "1:4 '//' has no meaning")]
    [TestCase("{{ {a: 1} }}", "1:4 ")]
    [TestCase("{{ [1, 2] }}", "1:4 ")]
    [TestCase("{{ 1..2 }}", "1:4 ")]
    [TestCase("a\0b", "1:2 a NUL character")]
    [TestCase("{{ }}\n{{ while true }}{{ end }}", "2:4 this statement of Scriban is not used in templates")]
    [TestCase("{{ func f }}{{ end }}", "1:4 ")]
    [TestCase("{{ capture x }}{{ end }}", "1:4 this statement")]
    [TestCase("{{ with place }}{{ end }}", "1:4 this statement")]
    [TestCase("{{ import place }}", "1:4 this statement")]
    [TestCase("{{ place.line = 3 }}", "1:4 ")]
    [TestCase("{{ three += 1 }}", "1:4 ")]
    [TestCase("{{ $x }}", "1:4 ")]
    [TestCase("{{ place?.line }}", "1:4 ")]
    [TestCase("{{ if }}a{{ end }}", "1:7 ")]
    [TestCase("{{ if yes }}a", "")]
    [TestCase("a {{ end }}", "1:8 ")]
    [TestCase("{{ three + }}", "1:12 ")]
    [TestCase("{{ towns | array.sum }}", "1:12 there is no function 'array.sum'; there are array.first,")]
    [TestCase("{{ 'now' | date.parse }}", "1:12 there is no function 'date.parse'")]
    [TestCase("{{ towns | array.join }}", "1:12 'array.join' takes 2 values")]
    [TestCase("{{ for t in towns limit: 2 }}{{ end }}", "1:19 'for' takes no 'limit:'")]
    [TestCase("{{ include display_name }}", "1:4 'include' needs the name of a part in quotes")]
    [TestCase("{{ include 'parts/x.html' }}", "1:12 there is no template 'parts/x.html'")]
    [TestCase("{{ include 'page.html' three }}", "1:24 arguments of 'include' have names")]
    [TestCase("{{ x = include 'page.html' }}", "1:8 'include' writes a part where it stands")]
    public void Refuses_what_is_outside_the_language(string template, string expected) =>
        Assert.That(Rendering.Result(template, Model), Does.StartWith($"page:{expected}"));

    // Only known when the page is rendered
    [TestCase("a\n{{ if true }}\n{{ display_nam }}{{ end }}", "3:4", "display_nam")]
    [TestCase("{{ place.colour }}", "1:10", "colour")]
    [TestCase("{{ nothing.line }}", "1:12", "line")]
    [TestCase("{{ towns[3] }}", "1:", "")]
    [TestCase("{{ for t in towns }}{{ end }}{{ t }}", "1:33", "t")]
    [TestCase("{{ 1 + place }}", "1:6", "convert")]
    [TestCase("{{ display_name | array.size }}", "1:19", "needs a list")]
    public void Tells_where_rendering_stopped(string template, string place, string word) =>
        Assert.That(Rendering.Result(template, Model), Does.StartWith($"page:{place}").And.Contain(word));

    [Test]
    public void Endless_inclusion_is_a_fault() =>
        Assert.That(
            Rendering.Result(
                "{{ include 'parts/a.html' }}",
                Model,
                ("parts/a.html", "x\n{{ include 'parts/a.html' }}{{ include 'parts/a.html' }}")
            ),
            Does.StartWith("a.html:2:4 ")
        );
}
