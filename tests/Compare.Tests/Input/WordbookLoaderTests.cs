using Compare.Input.Words;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class WordbookLoaderTests
{
    private static readonly string English = File.ReadAllText(Repository.At("rules", "lexicons", "en.words.yaml")).ReplaceLineEndings("\n");

    [TestCase("apart.days", 1, "1 day apart")]
    [TestCase("apart.days", 2, "2 days apart")]
    [TestCase("apart.days", 1200, "1,200 days apart")]
    [TestCase("apart.days", 0, "0 days apart")]
    public void The_figure_chooses_the_form(string key, int count, string expected) =>
        Assert.That(WordbookLoader.LoadDefault().Say(key, ("count", count)), Is.EqualTo(expected));

    [Test]
    public void Placeholders_are_filled_in_wherever_they_stand() =>
        Assert.That(
            WordbookLoader.LoadDefault().Say("relation.against", ("b", "13"), ("reason", "{b}"), ("a", "12")),
            Is.EqualTo("12 against 13: {b}")
        );

    [Test]
    public void A_key_or_a_value_that_there_is_none_of_is_a_fault_of_the_program() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => WordbookLoader.LoadDefault().Say("apart.yards"), Throws.TypeOf<KeyNotFoundException>());
            Assert.That(() => WordbookLoader.LoadDefault().Say("apart.days"), Throws.TypeOf<KeyNotFoundException>());
        });

    [TestCase("  no-figure: no figure fits both", "  no-figure: keine Zahl", "")]
    [TestCase("{ one: day, other: days }", "Tage", "", Description = "a language may have one form only")]
    [TestCase(
        "  group: \",\"\n",
        "",
        "error: the words for 'number.group' are missing; write them in the section 'number' (in English: ,)"
    )]
    [TestCase("no-figure:", "no-figur:", "error: unknown key 'no-figur'; did you mean 'no-figure'?")]
    [TestCase("apart:\n", "apartt:\n", "error: unknown key 'apartt'; did you mean 'apart'?")]
    [TestCase(
        "{size}, or {share}%, apart",
        "{size}, or {shares}%, apart",
        "error: nothing is filled in for {shares}; did you mean {share}? (this text has {share}, {size})"
    )]
    [TestCase("{size}, or {share}%, apart", "{size} apart ", "error: {share} is missing here; what it stands for would not be said")]
    [TestCase("\"{size}, or {share}%, apart\"", "\"{size}, or {share%, apart\"", "error: braces stand around the name")]
    [TestCase("no-figure: no figure fits both", "no-figure: { one: a, other: b }", "error: nothing is counted in this text")]
    [TestCase("no-figure: no figure fits both", "no-figure: { one: a, two: b }", "error: write a text, or two forms of it")]
    [TestCase("no-figure: no figure fits both", "no-figure: [a]", "error: write a text, or two forms of it")]
    [TestCase("no-figure: no figure fits both", "no-figure: '{}'", "error: braces stand around the name")]
    public void Another_file_has_the_same_keys_and_placeholders(string from, string to, string expected)
    {
        Assert.That(English, Does.Contain(from));
        int at = English.IndexOf(from, StringComparison.Ordinal);
        var faults = new List<Diagnostic>();
        Wordbook? words = WordbookLoader.Load("de.words.yaml", English[..at] + to + English[(at + from.Length)..], faults);
        Assert.Multiple(() =>
        {
            Assert.That(words is null, Is.EqualTo(expected.Length > 0), string.Join('\n', faults));
            Assert.That(faults.FirstOrDefault()?.ToString() ?? "", Does.Contain(expected));
            Assert.That(faults.All(f => f.Line > 0));
        });
    }

    [TestCase("")]
    [TestCase("- a")]
    [TestCase("number: [a]")]
    public void Words_stand_in_sections(string text)
    {
        var faults = new List<Diagnostic>();
        Assert.That(WordbookLoader.Load("x", text, faults), Is.Null);
        Assert.That(faults[0].Message, Does.StartWith("words stand in sections"));
    }

    [Test]
    public void A_file_that_is_not_there_is_told_so()
    {
        var faults = new List<Diagnostic>();
        Assert.That(WordbookLoader.LoadFile("no/such.words.yaml", faults), Is.Null);
        Assert.That(faults, Has.Count.EqualTo(1));
        Assert.That(WordbookLoader.LoadBuiltIn("xx", faults), Is.Null);
        Assert.That(WordbookLoader.LoadBuiltIn("en-GB", faults), Is.Not.Null);
        Assert.That(WordbookLoader.LoadDefault().Keys, Does.Contain("reason.no-figure"));
        Assert.That(WordbookLoader.LoadDefault().Has("unit.acre") && !WordbookLoader.LoadDefault().Has("unit.league"));
    }
}
