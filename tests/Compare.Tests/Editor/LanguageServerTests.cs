using Compare.Input.Rules;
using Compare.Input.Rules.Kinds;
using NUnit.Framework;

namespace Compare.Tests.Editor;

/// <summary>What an editor shows in a rule file, by the server that stands behind its YAML support.</summary>
public class LanguageServerTests
{
    private const string Head = "# yaml-language-server: $schema=../rules.schema.json\ntitle: T\n";

    private LanguageServer server = null!;

    [OneTimeSetUp]
    public void Start() => server = new LanguageServer(Repository.At("rules", "fall-of-kabul"));

    [OneTimeTearDown]
    public void Stop() => server?.Dispose();

    [Test]
    public void Offers_every_key_with_what_it_says()
    {
        server.Open(Head + "\n");
        IReadOnlyDictionary<string, string> offered = server.Complete(3, 1);
        Assert.That(offered.Keys, Is.SupersetOf(RuleKeys.Rule.Select(k => k.Name).Except(["title"])));
        Assert.That(offered["develops"], Does.Contain("the fact moves while articles are written"));
    }

    [Test]
    public void Offers_every_kind_with_what_it_is()
    {
        server.Open(Head + "value: \n");
        IReadOnlyDictionary<string, string> offered = server.Complete(3, 8);
        Assert.That(offered.Keys, Is.EquivalentTo(RuleKeys.Kinds));
        Assert.That(offered["duration"], Is.EqualTo("how long something took"));
    }

    [TestCase("value: duration\nof: war\nunit: \n", 5, 7, "second|minute|hour|day|week|month|year")]
    [TestCase("value: count\nof: boat\nfind:\n  \n", 6, 3, "all|any|none|clause|sentence|paragraph|article")]
    [TestCase(
        "value: count\nof: boat\ntests:\n  - values: [3, 4]\n    verdict: \n",
        7,
        14,
        "agree|consistent|development|differ|conflict|not-comparable"
    )]
    public void Offers_what_fits_the_place(string rule, int line, int column, string expected)
    {
        server.Open(Head + rule);
        Assert.That(server.Complete(line, column).Keys, Is.EquivalentTo(expected.Split('|')));
    }

    [TestCase("value: count\nof: boat\ntitel: U\n", "5:1 ", "titel")]
    [TestCase("value: count\nof: boat\nrole: mayor\n", "5:1 ", "this key does not fit value: count")]
    [TestCase("value: cuont\nof: boat\n", "3:8 ", "count")]
    [TestCase("value: duration\nof: war\nunit: years\n", "5:7 ", "year")]
    [TestCase("value: count\nof: boat\nreconcile: { tolerance: 10 }\n", "5:25 ", "")]
    public void Marks_what_is_wrong(string rule, string place, string message)
    {
        IReadOnlyList<string> wrong = server.Open(Head + rule);
        Assert.That(wrong, Has.Some.StartsWith(place).And.Contains(message), string.Join('\n', wrong));
    }

    [Test]
    public void Finds_nothing_wrong_in_the_rules_of_the_repository()
    {
        string[] rules =
        [
            .. RuleLoader
                .Load(Repository.At("rules"))
                .Rules.Select(r => r.Source.Text)
                .Where(t => t.StartsWith("# yaml-language-server", StringComparison.Ordinal)),
        ];
        Assert.That(rules, Is.Not.Empty);
        Assert.That(server.Open(rules[0]), Is.Empty);
    }

    [Test]
    public void Tells_what_a_key_says()
    {
        server.Open(Head + "value: count\nof: boat\nreconcile: { tolerance: 10% }\n");
        Assert.That(server.Hover(5, 16), Does.Contain(Shares.Tolerance.Help));
    }
}
