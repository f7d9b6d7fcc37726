using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using Compare.Text.Values;
using NUnit.Framework;
using Reading = Compare.Tests.Text.Values.Reading;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Times of day side by side, with ten minutes of tolerance.</summary>
public class TimeComparerTests
{
    [TestCase("9 p.m.", "21:00", RelationKind.Agree)]
    [TestCase("at 9:05 p.m.", "at 9 p.m.", RelationKind.Consistent)]
    [TestCase("11:55 p.m.", "12:05 a.m.", RelationKind.Consistent)]
    [TestCase("9 p.m.", "9:20 p.m.", RelationKind.Conflict)]
    [TestCase("around 9 p.m.", "9:12 p.m.", RelationKind.Differ)]
    [TestCase("around midnight", "11:50 p.m.", RelationKind.Consistent)]
    [TestCase("shortly before 7:30 a.m.", "7:10 a.m.", RelationKind.Differ)]
    [TestCase("shortly before 7:30 a.m.", "7:50 a.m.", RelationKind.Conflict)]
    [TestCase("between 6 and 6:30 a.m.", "6:15 a.m.", RelationKind.Consistent)]
    [TestCase("between 6 and 6:30 a.m.", "7 a.m.", RelationKind.Conflict)]
    [TestCase("0830 GMT", "9:30 a.m. BST", RelationKind.Agree)]
    [TestCase("0830 GMT", "8:30 a.m. BST", RelationKind.Conflict)]
    [TestCase("8:30 a.m. local time", "0830 GMT", RelationKind.NotComparable)]
    [TestCase("8:30 a.m.", "0830 GMT", RelationKind.Agree)]
    public void Compares(string a, string b, RelationKind expected)
    {
        FactRule rule = Given.Rule(FactKind.Time) with { Reconcile = ReconcileSettings.OfTimes };
        ArticleVersion Said(string text) => Given.Version(Reading.Of(text).OfType<ClockTime>().Single(), text);
        Assert.That(
            (TimeComparer.Compare(Said(a), Said(b), rule).Kind, TimeComparer.Compare(Said(b), Said(a), rule).Kind),
            Is.EqualTo((expected, expected))
        );
    }
}
