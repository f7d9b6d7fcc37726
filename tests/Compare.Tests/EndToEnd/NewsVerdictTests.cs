using Compare.Facts;
using Compare.Facts.Comparison;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>Verdicts on real events, as a fact-checker would sign them, by the rules of <see cref="NewsReadingTests"/>.</summary>
public class NewsVerdictTests
{
    private static readonly Lazy<Report> Report = new(() =>
        MainJob.Run(Repository.Shared("news"), Repository.At("tests", "Compare.Tests", "EndToEnd", "News"))
    );

    [TestCase("aceh2013_deaths", "conflict", "unless one is later: both are of 2 July 2013")]
    [TestCase("aceh2013_injured", "conflict", "unless one is later")]
    [TestCase("tsunami2004_deaths", "consistent", "170,000 (in Aceh)", "230,000 (in all countries)")]
    [TestCase("palin_church_damage", "conflict", "leaves US$1 million itself out")]
    [TestCase("palin_church_firefighters", "consistent", "fits every article")]
    public void Verdicts(string fact, string verdict, params string[] told)
    {
        Finding found = Found(fact).Finding;
        Assert.Multiple(() =>
        {
            Assert.That(Codes.Of(found.Verdict), Is.EqualTo(verdict), found.Summary);
            Assert.That(told.Where(t => !found.Summary.Contains(t, StringComparison.Ordinal)), Is.Empty, found.Summary);
        });
    }

    [Test]
    public void Dozens_contradict_neither_50_nor_249() =>
        Assert.That(
            Found("aceh2013_injured")
                .Finding.Relations.Where(r => r.Kind >= RelationKind.Differ && r.Explanation.Contains("ozens", StringComparison.Ordinal)),
            Is.Empty
        );

    private static FactReport Found(string fact) => Report.Value.Events.SelectMany(e => e.Facts).Single(f => f.Rule.Id == fact);
}
