using Compare.Input.Lexicons;
using Compare.Text.Common;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class LexiconLoaderTests
{
    [Test]
    public void Lists_and_tables_either_way_round()
    {
        Lexicon lexicon = Load("hedges: [about, close to]\nunits: { km: kilometre }\ncodes:\n  USD: [dollar, us dollar]\n", out _)!;
        Assert.That(lexicon.List("hedges"), Is.EqualTo(new[] { "about", "close to" }));
        Assert.That(lexicon.Table("units")["km"], Is.EqualTo("kilometre"));
        Assert.That(lexicon.Table("codes")["us dollar"], Is.EqualTo("USD"));
        Assert.That(lexicon.List("absent"), Is.Empty);
        Assert.That(lexicon.Table("absent"), Is.Empty);
    }

    [TestCase("", "en.yaml:1:1: error: a lexicon is a mapping")]
    [TestCase("- about\n", "en.yaml:1:1: error: a lexicon is a mapping")]
    [TestCase("hedges: [About]\n", "en.yaml:1:10: error: a phrase is lower case; write 'about'")]
    [TestCase("hedges: ['close  to']\n", "en.yaml:1:10: error: a phrase is words apart by one space")]
    [TestCase("hedges: ['']\n", "en.yaml:1:10: error: a phrase is words apart by one space")]
    [TestCase("hedges:\n  - [about]\n", "en.yaml:2:5: error: this goes one level too deep")]
    [TestCase("units:\n  km: { a: b }\n", "en.yaml:2:7: error: this goes one level too deep")]
    [TestCase("codes:\n  USD: [dollar]\n  CAD: [dollar]\n", "en.yaml:3:9: error: 'dollar' stands in this table already")]
    [TestCase("hedges: [about\n", "en.yaml:2:1: error: ")]
    public void Tells_where_a_fault_is_and_what_to_write(string text, string start)
    {
        Assert.That(Load(text, out List<Diagnostic> faults), Is.Null);
        Assert.That(faults.Select(f => f.ToString()), Has.Some.StartsWith(start));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_fault()
    {
        var faults = new List<Diagnostic>();
        Assert.That(LexiconLoader.LoadFile("no/such/file.yaml", faults), Is.Null);
        Assert.That(faults.Single().Path, Is.EqualTo("no/such/file.yaml"));
    }

    [Test]
    public void The_built_in_lexicon_is_the_file_of_the_rules_folder()
    {
        var faults = new List<Diagnostic>();
        Lexicon file = LexiconLoader.LoadFile(Repository.At("rules", "lexicons", "en.yaml"), faults)!;
        Assert.That(faults, Is.Empty);
        Assert.That(LexiconLoader.LoadDefault().Table("numbers"), Is.EquivalentTo(file.Table("numbers")));
    }

    private static Lexicon? Load(string text, out List<Diagnostic> faults) => LexiconLoader.Load("en.yaml", text, faults = []);
}
