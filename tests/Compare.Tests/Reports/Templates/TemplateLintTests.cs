using Compare.Reports.Templates;
using NUnit.Framework;

namespace Compare.Tests.Reports.Templates;

public class TemplateLintTests
{
    [TestCase("<p>{{ a }}</p>")]
    [TestCase("<!doctype html><html lang=en><title>{{ a }}</title>")]
    [TestCase("<p class=\"x {{ a }}\" title='{{ a }}'>")]
    [TestCase("<p data-on=\"{{ a }}\" aria-label = \"{{ a }}\">")]
    [TestCase("<input{{ if a }} checked{{ end }}>")]
    [TestCase("<input {{ if a }}checked{{ else }}disabled{{ end }} name=\"{{ a }}\">")]
    [TestCase("<p class=\"{{ if a }}x{{ else }}{{ a }}{{ end }}\">")]
    [TestCase("<p{{ for x in list }} data-x=\"{{ x }}\"{{ end }}>")]
    [TestCase("<a href=\"{{ a | safe_url }}\">{{ a }}</a>")]
    [TestCase("<a href=\"#{{ a }}\"><a href='articles/{{ a }}.html?x={{ a }}'>")]
    [TestCase("<a href=\"{{ a | safe_url }}facts/{{ a }}.html\">")]
    [TestCase("<a href=\"https://example.org/{{ a }}\">")]
    [TestCase("<a href=\"{{ if a }}#{{ a }}{{ else }}index.html#{{ a }}{{ end }}\">")]
    [TestCase("<link rel=icon href=\"data:,\"><br/>{{ a }}")]
    [TestCase("<script>if (a < b) {}</script>{{ a }}<style>p > q { }</STYLE >{{ a }}")]
    [TestCase("<!-- {not} <b --> {{ a }} <!--> {{ a }}")]
    [TestCase("a < b {{ a }} && c > d")]
    [TestCase("<svg viewBox=\"0 0 {{ a }} 1\"><path d='M{{ a }}'/></svg>")]
    [TestCase("<a href=\"{{ a | link }}\"><img src='{{ a | safe_url }}' alt='{{ a }}'>")]
    [TestCase("<a href=\"/facts/{{ a }}\"><a href=\"//example.org/{{ a }}\"><a href=\"?q={{ a }}\">")]
    [TestCase("<a href=\"https://example.org?x={{ a }}\"><a href=\"mailto:{{ a }}\">")]
    [TestCase("<meta name=description content=\"{{ a }}\"><meta property='og:title' content='{{ a }}'>")]
    [TestCase("<meta http-equiv='x-ua-compatible' content='IE=edge'><meta name=x content=\"{{ a }}\">")]
    [TestCase("<option value=\"{{ a }}\"><td colspan=\"{{ a }}\"><time datetime=\"{{ a }}\">")]
    [TestCase("<blockquote cite=\"{{ a | safe_url }}\">{{ a }}</blockquote>")]
    public void Allows(string template) => Assert.That(First(template), Is.EqualTo(""));

    [TestCase("<p title={{ a }}>", "1:13 a value inside a tag has to stand in the quotes")]
    [TestCase("<p title=x{{ a }}>", "1:14 a value inside a tag")]
    [TestCase("<p {{ a }}>", "1:7 a value inside a tag")]
    [TestCase("<{{ a }}>", "1:5 a value inside a tag")]
    [TestCase("</{{ a }}>", "1:6 a value inside a tag")]
    [TestCase("<p data-{{ a }}=\"x\">", "1:12 a value inside a tag")]
    [TestCase("<script>var a = '{{ a }}';</script>", "1:21 a value inside <script> could become code")]
    [TestCase("<STYLE>p { color: {{ a }} }</STYLE>", "1:22 a value inside <style> could become code")]
    [TestCase("<script></scripty>{{ a }}</script>", "1:22 a value inside <script>")]
    [TestCase("<!-- {{ a }} -->", "1:9 a value inside an HTML comment")]
    [TestCase("<p onclick=\"f('{{ a }}')\">", "1:19 a value in 'onclick' would be run as a script")]
    [TestCase("<p OnClick='{{ a }}'>", "1:16 a value in 'onclick'")]
    [TestCase("<p style=\"width: {{ a }}%\">", "1:21 a value in 'style' of <p> is not known to be safe")]
    [TestCase("<a href=\"{{ a }}\">", "1:13 the address in 'href' has to be checked: write {{ … | safe_url }}")]
    [TestCase("<img src='{{ a | string.upcase }}'>", "1:14 the address in 'src' has to be checked")]
    [TestCase("<a href=\"java{{ a }}\">", "1:17 the address in 'href' could change its meaning")]
    [TestCase("<a href=\"javascript:{{ a }}\">", "1:24 the address in 'href' could change")]
    [TestCase("<a href=\"{{ a | safe_url }}{{ a }}\">", "1:31 the address in 'href' could change")]
    [TestCase("<a href=\"{{ a | safe_url }}:{{ a }}\">", "1:32 the address in 'href' could change")]
    [TestCase("<a href=\"{{ if a }}../{{ end }}{{ a | safe_url }}\">", "1:35 the address in 'href' could change")]
    [TestCase("<p {{ if a }}on{{ end }}click=\"{{ a }}\">", "1:25 write a space between attributes")]
    [TestCase("{{ if a }}<p title=\"{{ else }}<p>{{ end }}", "1:4 the branches leave the HTML in different places")]
    [TestCase("{{ for x in list }}<b {{ end }}>", "1:4 the branches leave the HTML")]
    // What is allowed is a list: nothing that it does not have
    [TestCase(
        "<meta http-equiv=\"refresh\" content=\"0;url={{ a }}\">",
        "1:46 a value in a <meta> with 'http-equiv' would command the browser"
    )]
    [TestCase("<META content='{{ a }}' HTTP-EQUIV='refresh'>", "1:35 a value in a <meta> with 'http-equiv'")]
    [TestCase("<meta{{ if a }} http-equiv='refresh'{{ end }} content='{{ a }}'>", "1:59 a value in a <meta> with 'http-equiv'")]
    [TestCase("<meta name='{{ a }}' content='x'>", "1:16 a value in 'name' of <meta> is not known to be safe")]
    [TestCase("<svg><set attributeName='href' to='{{ a }}'/></svg>", "1:39 no value may stand in an attribute of <set>")]
    [TestCase("<svg><animate values=\"{{ a }}\"/></svg>", "1:26 no value may stand in an attribute of <animate>")]
    [TestCase("<svg><rect filter='{{ a }}'/></svg>", "1:23 a value in 'filter' of <rect>")]
    [TestCase("<svg><rect fill='{{ a }}'/></svg>", "1:21 a value in 'fill' of <rect>")]
    [TestCase("<svg><use href='{{ a | safe_url }}'/></svg>", "1:20 no value may stand in an attribute of <use>")]
    [TestCase("<svg><a xlink:href='{{ a | safe_url }}'/></svg>", "1:24 a value in 'xlink:href' of <a>")]
    [TestCase("<applet code='{{ a }}'>", "1:18 no value may stand in an attribute of <applet>")]
    [TestCase("<object><param name=x value='{{ a }}'>", "1:33 no value may stand in an attribute of <param>")]
    [TestCase("<object data='{{ a | safe_url }}'>", "1:18 no value may stand in an attribute of <object>")]
    [TestCase("<iframe src='{{ a | safe_url }}'>", "1:17 no value may stand in an attribute of <iframe>")]
    [TestCase("<base href='{{ a | safe_url }}'>", "1:16 no value may stand in an attribute of <base>")]
    [TestCase("<link rel=preload imagesrcset='{{ a }}'>", "1:35 a value in 'imagesrcset' of <link>")]
    [TestCase("<img srcset='{{ a }}'>", "1:17 a value in 'srcset' of <img>")]
    [TestCase("<form action='{{ a | safe_url }}'>", "1:18 a value in 'action' of <form>")]
    [TestCase("<button formaction='{{ a | safe_url }}'>", "1:24 a value in 'formaction' of <button>")]
    [TestCase("<a target='{{ a }}'>", "1:15 a value in 'target' of <a>")]
    [TestCase("<video poster='{{ a | safe_url }}'>", "1:19 no value may stand in an attribute of <video>")]
    [TestCase("<x-widget value='{{ a }}'>", "1:21 no value may stand in an attribute of <x-widget>")]
    [TestCase("<p brandnew='{{ a }}'>", "1:17 a value in 'brandnew' of <p>")]
    [TestCase("<input src='{{ a | safe_url }}'>", "1:16 a value in 'src' of <input>")]
    // Addresses that could lead to any host
    [TestCase("<a href=\"/{{ a }}\">", "1:14 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"//{{ a }}\">", "1:15 the address in 'href' could lead to any host")]
    [TestCase("<a href='\\{{ a }}'>", "1:14 the address in 'href' could lead to any host")]
    [TestCase("<a href='/\\{{ a }}'>", "1:15 the address in 'href' could lead to any host")]
    [TestCase("<a href='/\t/{{ a }}'>", "1:16 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"https:{{ a }}\">", "1:19 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"https:/{{ a }}\">", "1:20 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"https://{{ a }}/x\">", "1:21 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"https:///{{ a }}\">", "1:22 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"https://example.org{{ a }}\">", "1:32 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"https://me@{{ a }}/\">", "1:24 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"{{ a | safe_url }}/{{ a }}\">", "1:32 the address in 'href' could lead to any host")]
    [TestCase("<a href=\"{{ if a }}x{{ end }}/{{ a }}\">", "1:34 the address in 'href' could change")]
    [TestCase("<a href=\"{{ for x in list }}/{{ end }}{{ a }}\">", "1:42 the address in 'href' could change")]
    [TestCase("<a href=\"{{ a | string.upcase | string.downcase }}\">", "1:13 the address in 'href' has to be checked")]
    [TestCase("<p {{ include 'p' }}>", "1:7 a part can only be included between tags")]
    [TestCase("<script>", "1:9 the template ends inside a tag, comment, script or style")]
    public void Refuses(string template, string expected) => Assert.That(First(template), Does.StartWith(expected));

    [Test]
    public void Every_fault_of_every_template_is_told()
    {
        var (_, faults) = Rendering.Create("<p {{ a }} onclick=\"{{ a }}\">", ("p1", "{{ end }}"), ("p2", "<a href='{{ a }}'>"));
        Assert.That(
            string.Join(' ', faults.Select(fault => $"{fault.Path}:{fault.Line}:{fault.Column}")),
            Is.EqualTo("p1:1:6 p2:1:13 page:1:7 page:1:24")
        );
    }

    [TestCase("http://a", "http://a")]
    [TestCase("HTTPS://a/b?c#d", "HTTPS://a/b?c#d")]
    [TestCase("mailto:a@b", "mailto:a@b")]
    [TestCase("a/b:c", "a/b:c")]
    [TestCase("?q=a:b", "?q=a:b")]
    [TestCase("//host/x", "//host/x")]
    [TestCase("", "#")]
    [TestCase("javascript:alert(1)", "#")]
    [TestCase("JaVaScRiPt:alert(1)", "#")]
    [TestCase(" javascript:alert(1)", "#")]
    [TestCase("java\nscript:alert(1)", "#")]
    [TestCase("\u0001javascript:alert(1)", "#")]
    [TestCase("data:text/html,x", "#")]
    [TestCase("vbscript:x", "#")]
    [TestCase("javascript\u200b:x", "#")]
    public void Addresses_are_harmless(string url, string expected) => Assert.That(SafeUrl.Of(url), Is.EqualTo(expected));

    private static string First(string template)
    {
        var (_, faults) = Rendering.Create(template, ("p", ""));
        return faults.Count == 0 ? "" : $"{faults[0].Line}:{faults[0].Column} {faults[0].Message}";
    }
}
