using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using NUnit.Framework;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Above so many articles not every two are compared; what is told of the fact stays the same.</summary>
public class LargeEventTests
{
    // Each case is the statements, and the verdict that few articles with them have, too.
    [TestCase("exact 12", Verdict.Agree)]
    [TestCase("exact 12|exact 15", Verdict.Conflict)]
    [TestCase("exact 12|atleast 12 12..", Verdict.Consistent)]
    [TestCase("exact 300±50|exact 280±5", Verdict.Differ)]
    [TestCase("exact 12|exact 13|exact 80|atleast 5 5..", Verdict.Conflict)]
    public void Many_articles_have_the_verdict_of_few(string statements, Verdict verdict)
    {
        string[] said = statements.Split('|');
        FactRule rule = Given.Rule();
        Finding few = Reconciler.Reconcile(rule, Versions(said, said.Length + 1));
        Finding many = Reconciler.Reconcile(rule, Versions(said, 5000));
        Assert.That((few.Verdict, many.Verdict), Is.EqualTo((verdict, verdict)));
        Assert.That(many.Groups.Select(g => g.Label), Is.EqualTo(few.Groups.Select(g => g.Label)));
        Assert.That(many.Groups.Sum(g => g.Articles.Length), Is.EqualTo(5000));
        Assert.That((few.IsComplete, many.IsComplete), Is.EqualTo((true, false)));
        Assert.That(many.Relations.Select(r => r.Kind).Max(), Is.EqualTo(few.Relations.Select(r => r.Kind).Max()));
        Assert.That(
            many.Opposed.Count,
            Is.EqualTo(
                many.Groups.Where(g => few.Opposed.Overlaps(few.Groups.Single(f => f.Label == g.Label).Articles))
                    .Sum(g => g.Articles.Length)
            )
        );
    }

    [TestCase(41)]
    [TestCase(500)]
    [TestCase(5000)]
    public void As_many_versions_as_articles_are_told_in_a_list_that_does_not_grow_with_the_pairs(int articles)
    {
        Finding finding = Reconciler.Reconcile(
            Given.Rule(),
            Versions([.. Enumerable.Range(1, articles).Select(n => $"exact {n * 3}")], articles)
        );
        Assert.That(finding.Groups, Has.Length.EqualTo(articles));
        Assert.That(finding.Relations, Has.Length.LessThanOrEqualTo(1000));
        Assert.That(finding.Verdict, Is.EqualTo(Verdict.Conflict));
        Assert.That(finding.Opposed, Has.Count.EqualTo(articles));
        Assert.That(finding.Irreconcilable, Is.EqualTo(new[] { "a0", $"a{articles - 1}" }), "the farthest apart");
    }

    private static ArticleVersion[] Versions(string[] said, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Given.Quantity(said[i % said.Length], $"a{i}"))];
}
