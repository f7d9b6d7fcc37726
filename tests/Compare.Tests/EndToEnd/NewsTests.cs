using Compare.Facts;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>Verdicts on real events, as a fact-checker would sign them. The articles are not part of the repository.</summary>
public class NewsTests
{
    private static readonly Lazy<Report> Report = new(() =>
        MainJob.Run(Repository.Shared("news"), Repository.At("tests", "Compare.Tests", "EndToEnd", "NewsRules")));

    [TestCase("aceh-deaths", "development", "rose from 1 on 2 July to ", "24 on 3 July 2013")]
    public void Verdicts(string fact, string verdict, params string[] told)
    {
        FactReport found = Report.Value.Events.SelectMany(e => e.Facts).Single(f => f.Rule.Id == fact);
        Assert.Multiple(() =>
        {
            Assert.That(Codes.Of(found.Finding.Verdict), Is.EqualTo(verdict), found.Finding.Summary);
            Assert.That(told.Where(t => !found.Finding.Summary.Contains(t, StringComparison.Ordinal)), Is.Empty, found.Finding.Summary);
        });
    }

    [TestCase("aceh-deaths")]
    [TestCase("aceh-injured")]
    public void Vague_figures_contradict_nothing(string fact)
    {
        FactReport found = Report.Value.Events.SelectMany(e => e.Facts).Single(f => f.Rule.Id == fact);
        Assert.That(found.Finding.Relations.Where(r => r.Kind >= Compare.Facts.Reconciliation.RelationKind.Differ && r.Explanation.Contains("ozens", StringComparison.Ordinal)), Is.Empty);
    }
}
