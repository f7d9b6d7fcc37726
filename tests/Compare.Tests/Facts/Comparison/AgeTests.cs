using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;
using NUnit.Framework;
using static Compare.Facts.Comparison.RelationKind;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Ages in articles of different dates: <c>2020-05-01: exact 32</c>, in years.</summary>
public class AgeTests
{
    [TestCase("2020-05-01: exact 32", "2020-05-01: exact 32", Agree)]
    [TestCase("2020-05-01: exact 32", "2020-05-01: exact 33", Conflict)]
    [TestCase("2020-05-01: exact 32", "2020-05-02: exact 33", Consistent)]
    [TestCase("2020-05-01: exact 32", "2020-04-30: exact 33", Conflict, Description = "nobody grows younger")]
    [TestCase("2020-05: exact 32", "2020: exact 33", Consistent)]
    [TestCase("2020-01-01: exact 32", "2021-01-01: exact 33", Consistent)]
    [TestCase("2020-01-01: exact 32", "2021-01-01: exact 34", Conflict)]
    [TestCase("2020-01-01: exact 32", "2021-01-02: exact 34", Consistent)]
    [TestCase("2020-05-01: exact 32", "2020-07-01: exact 50", Conflict)]
    [TestCase("2010-05-01: exact 32", "2020-05-01: exact 42", Consistent)]
    [TestCase("2020-05-01: exact 0", "2021-04-01: exact 1", Consistent, Description = "a child not yet one")]
    [TestCase("?: exact 32", "2020-05-02: exact 33", Conflict)]
    [TestCase("2020-05-01: exact 11 . month", "2020-06-01: exact 1 . year", Consistent)]
    [TestCase("2010-05-01: over 30 30..", "2020-05-01: exact 45", Consistent)]
    [TestCase("2010-05-01: nearly 30 ..30", "2020-05-01: exact 45", Conflict)]
    [TestCase("2010-05-01: nearly 30 ..30", "2020-05-01: exact 40", Consistent)]
    [TestCase("2010-05-01: over 300 300..", "2020-05-01: over 400 400..", Differ, Description = "nobody is that old")]
    [TestCase("0201-05-01: exact 198", "0201-05-02: exact 199", Consistent)]
    [TestCase("0200-05-01: exact 198", "0200-05-02: exact 199", Conflict, Description = "born before the calendar begins")]
    [TestCase("0001-05-01: exact 3", "9999-05-01: exact 9999", Conflict, Description = "beyond the calendar")]
    public void Stand_to_each_other(string a, string b, RelationKind expected) =>
        Assert.Multiple(() =>
        {
            Assert.That(Relate(a, b).Kind, Is.EqualTo(expected).NoClip);
            Assert.That(Relate(b, a).Kind, Is.EqualTo(expected), "the other way round");
        });

    [Test]
    public void Explained() =>
        Assert.That(
            Relate("2020-05-01: exact 32", "2020-05-02: exact 33").Explanation,
            Is.EqualTo("32 years against 33 years: the time between 1 May 2020 and 2 May 2020 explains it.")
        );

    [Test]
    public void A_duration_grows_no_older() =>
        Assert.That(
            Reconciler
                .Relate(
                    Given.Rule(FactKind.Duration, "year"),
                    Dated("2020-05-01: exact 32", ValueKind.Duration),
                    Dated("2020-05-02: exact 33", ValueKind.Duration)
                )
                .Kind,
            Is.EqualTo(Conflict)
        );

    private static Relation Relate(string a, string b) =>
        Reconciler.Relate(Given.Rule(FactKind.Age, "year"), Dated(a, ValueKind.Age), Dated(b, ValueKind.Age));

    private static ArticleVersion Dated(string text, ValueKind kind)
    {
        string[] parts = text.Split(": ");
        string unit =
            char.IsLetter(parts[1][^1]) ? ""
            : parts[1].Contains("..", StringComparison.Ordinal) ? " year"
            : " . year";
        ArticleVersion version = Given.Quantity(parts[1] + unit);
        return version with
        {
            Value = (Quantity)version.Value with { Kind = kind },
            AsOf = PartialDate.TryParse(parts[0], out PartialDate date) ? date : null,
        };
    }
}
