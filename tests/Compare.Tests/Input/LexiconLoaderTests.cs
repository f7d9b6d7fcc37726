using Compare.Input.Lexicons;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class LexiconLoaderTests
{
    private static readonly string English = File.ReadAllText(Repository.At("rules", "lexicons", "en.yaml"));

    [Test]
    public void Lists_and_tables_either_way_round()
    {
        Lexicon lexicon = With("percent", "percent: [percent, per cent]", "units", "units: { km: kilometre, metre: [m, metres] }")!;
        Assert.That(lexicon[Sections.Percent], Is.EqualTo(new[] { "percent", "per cent" }));
        Assert.That(lexicon[Sections.Units]["km"], Is.EqualTo("kilometre"));
        Assert.That(lexicon[Sections.Units]["metres"], Is.EqualTo("metre"));
    }

    [TestCase("", "en.yaml:1:1: error: a lexicon is a mapping")]
    [TestCase("- about\n", "en.yaml:1:1: error: a lexicon is a mapping")]
    [TestCase("percent: [About]\n", "en.yaml:1:11: error: a phrase is lower case; write 'about'")]
    [TestCase("percent: ['close  to']\n", "en.yaml:1:11: error: a phrase is words apart by one space")]
    [TestCase("percent: ['']\n", "en.yaml:1:11: error: a phrase is words apart by one space")]
    [TestCase("percent:\n  - [about]\n", "en.yaml:2:5: error: this goes one level too deep")]
    [TestCase("units:\n  km: { a: b }\n", "en.yaml:2:7: error: this goes one level too deep")]
    [TestCase("currencies_after:\n  USD: [dollar]\n  CAD: [dollar]\n", "en.yaml:3:9: error: 'dollar' stands in this table already")]
    [TestCase("percent: [about\n", "en.yaml:2:1: error: ")]
    [TestCase(
        "percent: { a: b }\n",
        "en.yaml:1:10: error: 'percent' must be a list of phrases, not keys with values; write percent: [phrase, other phrase]"
    )]
    [TestCase("units: [km]\n", "en.yaml:1:8: error: 'units' must be a table, not a list; write units: { phrase: meaning }")]
    [TestCase("negatros: [not]\n", "en.yaml:1:1: error: unknown section 'negatros'; did you mean 'negators'?")]
    [TestCase("giraffes: [tall]\n", "en.yaml:1:1: error: unknown section 'giraffes'; docs/lexicons.md lists")]
    [TestCase("percent: [percent]\n", "en.yaml:1:1: error: the sections ")]
    [TestCase("numbers: { one: eins }\n", "en.yaml:1:17: error: 'eins' cannot be a meaning in this table; write a number")]
    [TestCase("months: { may: 13 }\n", "en.yaml:1:16: error: '13' cannot be a meaning in this table; write the month's number")]
    [TestCase("hedges_before: { roughly: abuot }\n", "en.yaml:1:27: error: 'abuot' cannot be a meaning in this table; write one of: about")]
    [TestCase("hedges_before: { abuot: [roughly] }\n", "en.yaml:1:18: error: 'abuot' cannot be a meaning in this table")]
    [TestCase(
        "holidays: { diwali: 'hindu:7' }\n",
        "en.yaml:1:21: error: 'hindu:7' cannot be a meaning in this table; write where it begins"
    )]
    [TestCase(
        "feast_dates: { easter: '2020-04-12' }\nholidays: { lent: eastre -46 }\n",
        "en.yaml:2:19: error: no feast 'eastre' stands in feast_dates; did you mean 'easter'?"
    )]
    public void Tells_where_a_fault_is_and_what_to_write(string text, string start)
    {
        Assert.That(Load(text, out List<Diagnostic> faults), Is.Null);
        Assert.That(faults.Select(f => f.ToString()), Has.Some.StartsWith(start));
    }

    [Test]
    public void Tells_a_section_that_is_missing()
    {
        var faults = new List<Diagnostic>();
        LexiconLoader.Load("en.yaml", Without("negators"), faults);
        Assert.That(faults.Single().Message, Does.StartWith("the section 'negators' is missing"));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_fault()
    {
        var faults = new List<Diagnostic>();
        Assert.That(LexiconLoader.LoadFile("no/such/file.yaml", faults), Is.Null);
        Assert.That(faults.Single().Path, Is.EqualTo("no/such/file.yaml"));
    }

    [Test]
    public void The_sections_of_the_file_are_those_that_are_declared()
    {
        var faults = new List<Diagnostic>();
        Assert.That(LexiconLoader.LoadFile(Repository.At("rules", "lexicons", "en.yaml"), faults), Is.Not.Null, string.Join('\n', faults));
        Assert.That(faults, Is.Empty);
        Assert.That(
            Sections.All.Where(s => s.Purpose.Length == 0 || !s.Purpose.TrimEnd('"').EndsWith('.')),
            Is.Empty,
            "say what each is for"
        );
    }

    /// <summary>Sections that nothing reads, neither the code nor a line of grammar, are words that an editor changes in vain.</summary>
    [Test]
    public void Every_section_is_read_somewhere()
    {
        string code = string.Concat(
            Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        string[] members =
        [
            .. typeof(Sections)
                .GetFields()
                .Where(f => !English.Contains($"[{((Section)f.GetValue(null)!).Name}]", StringComparison.Ordinal))
                .Select(f => f.Name),
        ];
        Assert.That(
            members.Where(m => m != nameof(Sections.Language) && !System.Text.RegularExpressions.Regex.IsMatch(code, $@"Sections\.{m}\b")),
            Is.Empty
        );
    }

    [TestCase("speech_lead: [\"{speaker} says\"]", "speech_lead: [\"{speaker} said\"]", "write steps around")]
    [TestCase("speech_lead: [\"{speaker} says\"]", "speech_lead: [\"{speaker} [speech_adverb]* says\"]", "did you mean 'speech_adverbs'?")]
    public void Lines_of_grammar_are_read_strictly(string right, string wrong, string message)
    {
        string text = Without("speech_lead") + "\n";
        var faults = new List<Diagnostic>();
        Assert.That(LexiconLoader.Load("en.yaml", text + right, faults), Is.Not.Null, string.Join('\n', faults));
        Assert.That(LexiconLoader.Load("en.yaml", text + wrong, faults), Is.Null);
        Assert.That(faults.Single().Message, Does.Contain(message));
    }

    /// <summary>The file's text without a section.</summary>
    private static string Without(string section)
    {
        int start = English.IndexOf($"\n{section}:", StringComparison.Ordinal) + 1;
        int end = start + System.Text.RegularExpressions.Regex.Match(English[start..], @"\n(?=[a-z_]+:)").Index + 1;
        return English.Remove(start, end - start);
    }

    private static Lexicon? With(params string[] sectionsAndTexts)
    {
        string text = English;
        foreach (string[] pair in sectionsAndTexts.Chunk(2))
        {
            int start = text.IndexOf($"\n{pair[0]}:", StringComparison.Ordinal) + 1;
            int end = start + System.Text.RegularExpressions.Regex.Match(text[start..], @"\n(?=[a-z_]+:|#)").Index + 1;
            text = text.Remove(start, end - start).Insert(start, pair[1] + "\n");
        }

        var faults = new List<Diagnostic>();
        Lexicon? lexicon = LexiconLoader.Load("en.yaml", text, faults);
        Assert.That(faults, Is.Empty);
        return lexicon;
    }

    private static Lexicon? Load(string text, out List<Diagnostic> faults) => LexiconLoader.Load("en.yaml", text, faults = []);
}
