using System.Text.RegularExpressions;
using Compare.Facts;
using Compare.Input.Lexicons;
using Compare.Input.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using NUnit.Framework;

namespace Compare.Tests.Input;

public class DocumentedRulesTests
{
    private static string Page => File.ReadAllText(Repository.At("docs", "rules.md"));

    [Test]
    public void Every_example_of_the_page_loads_without_fault_and_passes_its_tests()
    {
        MatchCollection examples = Regex.Matches(Page, "^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.That(examples, Has.Count.GreaterThanOrEqualTo(6));
        foreach (Match example in examples)
        {
            RuleSet set = RuleLoader.LoadText("docs/example.yaml", example.Groups[1].Value, null);
            Assert.That(set.Diagnostics, Is.Empty, example.Value);
            Assert.That(RuleChecker.Check(set.Rules, LexiconLoader.LoadDefault()).Failures, Is.Empty, example.Value);
        }
    }

    [Test]
    public void The_page_says_of_every_key_what_editors_say()
    {
        const string Head = "| key | what it says |\n| --- | --- |\n";
        string table = string.Join('\n', RuleKeys.Rule.Select(k => $"| `{k.Name}` | {k.Help} |"));
        string page = Page;
        int start = page.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        int end = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("COMPARE_UPDATE_SNAPSHOTS") is not null)
        {
            page = string.Concat(page.AsSpan(0, start), table, page.AsSpan(end));
            File.WriteAllText(Repository.At("docs", "rules.md"), page);
            end = start + table.Length;
        }

        Assert.That(page[start..end], Is.EqualTo(table));
        Assert.That(FactKinds.All.Where(k => !page.Contains($"| `{k.Word}` | {k.Help} |", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_key_of_a_kind_has_its_place_among_the_keys_of_rules()
    {
        Assert.That(FactKinds.All.Select(k => k.Kind), Is.EqualTo(Enum.GetValues<FactKind>()));
        Assert.That(RuleKeys.Rule, Is.Unique);
        Assert.That(FactKinds.All.SelectMany(k => k.Keys).Distinct(), Is.SubsetOf(RuleKeys.Rule));
    }

    [Test]
    public void The_page_names_every_key_and_every_kind()
    {
        string page = Page;
        string[] words = [.. RuleKey.Names(RuleKeys.Rule), .. RuleKeys.Kinds, .. TimeUnits.Words, .. TestKeys.Verdicts];
        Assert.That(words.Where(w => !page.Contains($"`{w}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_condition_of_the_rules_of_the_repository_is_held_by_a_test()
    {
        RuleSet set = RuleLoader.Load(Repository.At("rules"));
        Assert.That(set.Diagnostics, Is.Empty);
        Assert.That(set.Rules, Is.Not.Empty);
        CheckResult result = RuleChecker.Check(set.Rules, LexiconLoader.LoadDefault());
        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Failures, Is.Empty);
    }
}
