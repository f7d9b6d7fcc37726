using Compare.Input.Lexicons;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Text.Mentions;

/// <summary>Every rule of the grammar passes its own test, and a grammar at fault is told with its place.</summary>
public class GrammarTests
{
    private static readonly Grammar English = GrammarLoader.LoadDefault();

    private static IEnumerable<TestCaseData> Rules =>
        English
            .Tags.Select(r => (r.Name, r.Test))
            .Concat(English.Roles.Select(r => (r.Name, r.Test)))
            .Concat(English.Marks.Select(r => (r.Name, r.Test)))
            .Concat(English.Standings.Select(r => (r.Name, r.Test)))
            .Select(r => new TestCaseData(r.Test.Text, r.Test.Expected).SetArgDisplayNames(r.Name, r.Test.Text));

    [TestCaseSource(nameof(Rules))]
    public void A_rule_passes_its_test(string sentence, string expected) => Assert.That(Framed.Lacks(sentence, expected), Is.Null);

    [TestCase("tags:\n  - {name: a, choose: [VX], test: {text: '[a]', is: b}}", 2, "“VX” is no part of speech")]
    [TestCase("roles:\n  - {name: a, match: 'x:VG', set: {governor: x}, test: {text: '[a]', is: b}}", 2, "the pattern has no figure F")]
    [TestCase(
        "roles:\n  - {name: a, match: 'x:VG F', set: {governor: v}, test: {text: '[a]', is: b}}",
        2,
        "the pattern names no chunk “v”"
    )]
    [TestCase("roles:\n  - {name: a, match: 'VERB F', set: {role: b}, test: {text: '[a]', is: b}}", 2, "“VERB” names no chunk")]
    [TestCase(
        "lists: {state: [dead]}\nroles:\n  - {name: a, match: 'VG[<stat>] F', set: {role: b}, test: {text: '[a]', is: b}}",
        3,
        "did you mean state?"
    )]
    [TestCase("standing:\n  - {name: a, when: negated, standing: maybe, test: {text: '[a]', is: b}}", 2, "“maybe” is no standing")]
    [TestCase("marks:\n  - {name: a, match: 'F', set: {role: b}}", 2, "'test' is missing")]
    [TestCase("closed: {DT: [the], IN: [the]}", 1, "stands in this table already")]
    [TestCase("role: []", 1, "unknown key")]
    [TestCase("- a", 1, "a grammar is a mapping")]
    public void A_fault_is_told_with_its_line(string yaml, int line, string message)
    {
        var faults = new List<Diagnostic>();
        Assert.That(GrammarLoader.Load("grammar.yaml", yaml, faults), Is.Null);
        Assert.That(faults[0].Line, Is.EqualTo(line));
        Assert.That(string.Join('\n', faults), Does.Contain(message));
    }

    [TestCase("hurt", "VBN JJ NN VB VBD VBP")]
    [TestCase("Died", "VBD VBN")]
    [TestCase("zzz", "")]
    [TestCase("", "")]
    [TestCase("naïve", "")]
    public void A_word_has_its_tags(string word, string tags)
    {
        Span<Tag> found = stackalloc Tag[PartsOfSpeech.Most];
        int count = English.Words.Find(word, found, out _);
        Assert.That(string.Join(' ', found[..count].ToArray()), Is.EqualTo(tags));
    }

    [Test]
    public void The_list_of_parts_of_speech_is_sorted()
    {
        string[] forms = [.. File.ReadLines(Repository.At("rules", "lexicons", "parts-of-speech.tsv")).Select(l => l.Split('\t')[0])];
        Assert.That(forms, Is.EqualTo(forms.Order(StringComparer.Ordinal)));
        Assert.That(forms, Is.Unique);
    }
}
