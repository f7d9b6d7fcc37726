using Compare.Reports.Templates;
using NUnit.Framework;

namespace Compare.Tests.Reports.Templates;

/// <summary>Where templates are held to more than Scriban holds them, and that the engine holds out against any template.</summary>
public class TemplateBoundsTests
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

    // Conditions
    [TestCase("{{ if zero }}{{ end }}", "1:7 a number is neither true nor false; compare it")]
    [TestCase("{{ if list }}{{ end }}", "1:7 a list is neither true nor false")]
    [TestCase("{{ if list.size }}{{ end }}", "1:7 a number is neither true nor false; compare it, as in 'count > 0' or 'list.size > 0'")]
    [TestCase("{{ if place && list.size }}{{ end }}", "1:16 a number is neither true nor false")]
    [TestCase("{{ if !list.size }}{{ end }}", "1:8 a number is neither true nor false")]
    [TestCase("{{ if (list | array.size) }}{{ end }}", "1:7 a number is neither true nor false")]
    [TestCase("{{ if zero }}{{ else if 1 }}{{ end }}", "1:25 a number is neither true nor false")]
    [TestCase("{{ list.size ? 'a' : 'b' }}", "1:4 a number is neither true nor false")]
    [TestCase("{{ if zero - 1 }}{{ end }}", "1:7 a number is neither true nor false")]
    [TestCase("{{ if 'a' }}{{ end }}", "1:7 a text in quotes is always true")]
    // Comparisons that do not say what they mean
    [TestCase("{{ if word == '' }}{{ end }}", "1:7 null and an empty text are not told apart like this: write 'text.size == 0'")]
    [TestCase("{{ if \"\" != word }}{{ end }}", "1:7 null and an empty text")]
    // Values
    [TestCase("a {{ list }}", "1:6 a list cannot be written; write one of its members")]
    [TestCase("<p>{{ if word }}\n{{ place }}{{ end }}", "2:4 an object cannot be written")]
    [TestCase("<p title=\"{{ mark }}\">", "1:14 an HTML fragment stands between tags, not inside one")]
    [TestCase("{{ mark + 'x' }}", "1:4 an HTML fragment is no text")]
    [TestCase("{{ 9000000000000000000 + 9000000000000000000 }}", "1:4 an object cannot be written")]
    [TestCase("{{ for x in word }}{{ end }}", "1:13 'for' needs a list; this is a text")]
    [TestCase("{{ for x in nothing }}{{ end }}", "1:13 'for' needs a list; this is null")]
    // Names
    [TestCase("{{ for.index }}", "1:4 'for' has members only inside a loop")]
    [TestCase("{{ $.title }}", "1:4 '$' holds the arguments of 'include'")]
    [TestCase("{{ wrd }}", "1:4 there is no 'wrd' here; this page has list, mark, nothing, place, word, zero")]
    [TestCase("{{ place.lien }}", "1:10 there is no 'lien' here; the object has line")]
    [TestCase("{{ word.line }}", "1:9 a text has no 'line'")]
    [TestCase("{{ word | string.replace '' 'b' }}", "1:11 'string.replace' needs a text to look for")]
    [TestCase("{{ include 'page' }}", "1:4 only the layout includes the page")]
    [TestCase("{{ use 'assets/none.js' }}", "1:8 there is no stylesheet or script 'assets/none.js'")]
    [TestCase("{{ say 'nav.fact' }}", "1:4 there are no words for 'nav.fact'; there are nav.articles, nav.facts")]
    [TestCase("{{ say 'nva.facts' }}", "1:4 there are no words for 'nva.facts'; there are amount.…")]
    [TestCase("{{ say 'text.of' part: 1 }}", "1:4 the words for 'text.of' ask for 'whole:'")]
    [TestCase("{{ say 'text.of' part: 1 whole: 2 rest: 3 }}", "1:4 the words for 'text.of' have no place for 'rest:'")]
    [TestCase("{{ say 'text.facts' }}", "1:4 the words for 'text.facts' ask for 'count:'")]
    [TestCase("{{ say 'verdicty' word }}", "1:4 there is no section of words 'verdicty'; there are amount,")]
    [TestCase("{{ say 'verdict' word }}", "1:4 there are no words for 'verdict.a'")]
    [TestCase("{{ say word }}", "1:4 'say' needs the key of its words in quotes")]
    [TestCase("{{ word | say }}", "1:11 'say' needs the key of its words in quotes")]
    [TestCase("{{ word | string.upcase count: 3 }}", "1:25 'string.upcase' takes no 'count:'")]
    [TestCase("{{ use word }}", "1:4 'use' needs the path")]
    public void Names_the_fault(string template, string expected) =>
        Assert.That(Rendering.Result(template, Model), Does.StartWith($"page:{expected}"));

    [Test]
    public void A_part_tells_which_argument_it_misses() =>
        Assert.That(
            Rendering.Result("{{ include 'p' tilte: word }}", Model, ("p", "\n {{ $.title }}")),
            Is.EqualTo("p:2:7 this part was included without 'title:'; it got tilte")
        );

    [TestCase("{{ w = word }}{{ for x in list }}{{ w = w + w }}{{ end }}", "the text is longer than")]
    [TestCase("{{ w = word }}{{ for x in list }}{{ w = w | string.replace 'a' 'aaaa' }}{{ end }}", "the text is longer than")]
    [TestCase(
        "{{ for a in list }}{{ for b in list }}{{ for c in list }}{{ for d in list }}{{ for e in list }}{{ end }}{{ end }}{{ end }}{{ end "
            + "}}{{ end }}",
        "the page is too large"
    )]
    public void A_template_that_grows_without_end_is_a_fault(string template, string expected) =>
        Assert.That(Rendering.Result(template, Model), Does.Contain(expected));

    [Test]
    public void Parts_that_multiply_are_a_fault()
    {
        (string, string)[] parts =
        [
            .. Enumerable.Range(0, 30).Select(i => ($"p{i}", i == 29 ? "x" : $"{{{{ include 'p{i + 1}' }}}}{{{{ include 'p{i + 1}' }}}}")),
        ];
        Assert.That(Rendering.Result("{{ include 'p0' }}", Model, parts), Does.Contain("the page is too large"));
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
        Assert.That(() => Rendering.Result(template, Model), Throws.Nothing);
    }
}
