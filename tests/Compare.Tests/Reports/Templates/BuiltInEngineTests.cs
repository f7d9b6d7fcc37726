using Compare.Reports.Templates;
using NUnit.Framework;

namespace Compare.Tests.Reports.Templates;

/// <summary>Where the built-in engine is stricter than Scriban, and holds out against any template.</summary>
public class BuiltInEngineTests
{
    private static readonly ModelObject Model = new()
    {
        ["word"] = "a",
        ["zero"] = 0,
        ["nothing"] = null,
        ["list"] = Enumerable.Repeat("x", 100).ToList(),
        ["mark"] = HtmlFragment.Trusted("<b>"),
        ["place"] = new ModelObject { ["line"] = 1 },
    };

    [TestCase("{{ if zero }}{{ end }}", "1:7 a number is neither true nor false; compare it")]
    [TestCase("{{ if list }}{{ end }}", "1:7 a list is neither true nor false")]
    [TestCase("{{ list }}", "1:4 a list cannot be written; write one of its members")]
    [TestCase("{{ place }}", "1:4 an object cannot be written")]
    [TestCase("{{ mark + 'x' }}", "1:9 '+' does not work between an HTML fragment and a text")]
    [TestCase("{{ word == zero }}", "1:9 '==' does not work between a text and a number")]
    [TestCase("{{ word < 'b' }}", "1:9 '<' does not work between a text and a text")]
    [TestCase("{{ nothing + 1 }}", "1:12 '+' does not work between null and a number")]
    [TestCase("{{ 1 / zero }}", "1:6 '/' does not work")]
    [TestCase("{{ 9000000000000000000 + 9000000000000000000 }}", "1:24 the number is too large")]
    [TestCase("{{ for x in nothing }}{{ end }}", "1:13 'for' needs a list; this is null")]
    [TestCase("{{ for x in list }}{{ x = 1 }}{{ end }}", "1:23 'x' is the variable of a loop")]
    [TestCase("{{ for.index }}", "1:8 'for' has members only inside a loop")]
    [TestCase("{{ $.title }}", "1:4 '$' holds the arguments of 'include'")]
    [TestCase("{{ wrd }}", "1:4 there is no 'wrd' here; this page has list, mark, nothing, place, word, zero")]
    [TestCase("{{ word | string.replace '' 'b' }}", "1:11 'string.replace' needs a text to look for")]
    public void Names_the_fault(string template, string expected) =>
        Assert.That(Rendering.Result("built-in", template, Model), Does.StartWith($"page:{expected}"));

    [Test]
    public void A_part_tells_which_argument_it_misses() => Assert.That(
        Rendering.Result("built-in", "{{ include 'p' tilte: word }}", Model, ("p", "\n {{ $.title }}")),
        Is.EqualTo("p:2:5 this part was included without 'title:'; it got tilte"));

    [TestCase("{{ w = word }}{{ for x in list }}{{ w = w + w }}{{ end }}", "the text is longer than")]
    [TestCase("{{ w = word }}{{ for x in list }}{{ w = w | string.replace 'a' 'aaaa' }}{{ end }}", "the text is longer than")]
    [TestCase("{{ for a in list }}{{ for b in list }}{{ for c in list }}{{ for d in list }}{{ for e in list }}{{ end }}{{ end }}{{ end }}{{ end }}{{ end }}", "the page is too large")]
    public void A_template_that_grows_without_end_is_a_fault(string template, string expected) =>
        Assert.That(Rendering.Result("built-in", template, Model), Does.Contain(expected));

    [Test]
    public void Parts_that_multiply_are_a_fault()
    {
        (string, string)[] parts = [.. Enumerable.Range(0, 30).Select(i => ($"p{i}", i == 29 ? "x" : $"{{{{ include 'p{i + 1}' }}}}{{{{ include 'p{i + 1}' }}}}"))];
        Assert.That(Rendering.Result("built-in", "{{ include 'p0' }}", Model, parts), Does.Contain("the page is too large"));
    }

    [TestCase("(")]
    [TestCase("!")]
    [TestCase("-")]
    [TestCase("a.")]
    [TestCase("a[")]
    [TestCase("1+")]
    [TestCase("a?b:")]
    [TestCase("a|string.size|")]
    [TestCase("if a;")]
    [TestCase("for a in b;")]
    [TestCase("if a;else;")]
    [TestCase("}}{{")]
    [TestCase("}}<{{")]
    [TestCase("#")]
    [TestCase("'")]
    public void Repeating_anything_ends_in_a_page_or_a_fault(string piece)
    {
        string template = "{{" + string.Concat(Enumerable.Repeat(piece, 100_000)) + "}}";
        Assert.That(() => Rendering.Result("built-in", template, Model), Throws.Nothing);
    }
}
