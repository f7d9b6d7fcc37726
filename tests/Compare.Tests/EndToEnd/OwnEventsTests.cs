using Compare.Facts.Claims;
using NUnit.Framework;

namespace Compare.Tests.EndToEnd;

/// <summary>Five events written for this repository, held against what a reader finds in them (tests/data).</summary>
public class OwnEventsTests
{
    private List<(string Fact, Claim Claim)> standing = [];

    private static IEnumerable<Row> Rows => File.ReadLines(Repository.At("tests", "data", "expected.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .Select(cells => new Row(cells[0], cells[1], cells[2], cells.Length > 3));

    [OneTimeSetUp]
    public void Run() => standing =
    [
        .. from e in MainJob.Run(Repository.At("tests", "data", "corpus"), Repository.At("tests", "data", "rules")).Events
           from fact in e.Facts
           from claim in fact.Claims
           where claim.Primary
           select ($"{e.Id}/{fact.Rule.Id}", claim),
    ];

    [Test]
    public void What_a_reader_finds_is_read() =>
        Assert.That(Rows.Where(r => !r.MayBeMissing && !standing.Exists(s => r.IsReadBy(s.Fact, s.Claim))), Is.Empty);

    [Test]
    public void What_no_reader_finds_is_not() =>
        Assert.That(
            standing.Where(s => !Rows.Any(r => r.IsReadBy(s.Fact, s.Claim))).Select(s => $"{s.Fact} {s.Claim.Article.Id}: {s.Claim.Text}"),
            Is.Empty);

    private sealed record Row(string Fact, string Article, string Words, bool MayBeMissing)
    {
        public bool IsReadBy(string fact, Claim claim) => fact == Fact && claim.Article.Id == Article
            && claim.Text.Contains(Words, StringComparison.Ordinal);
    }
}
