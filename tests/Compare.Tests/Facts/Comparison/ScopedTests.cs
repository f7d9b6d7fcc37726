using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using NUnit.Framework;

namespace Compare.Tests.Facts.Comparison;

/// <summary>
/// Versions of several scopes. Articles a, b, c … have a bar between them, the versions of one article a semicolon, and what a
/// version is of stands before a colon: <c>killed: exact 12; missing: exact 30 | killed: exact 15</c>.
/// </summary>
public class ScopedTests
{
    [TestCase("killed: exact 12 | killed: exact 12", Verdict.Agree, "ab Agree killed", "12 killed: a b")]
    [TestCase("killed: exact 12 | missing: exact 12", Verdict.NotComparable, "ab NotComparable ?", "12 killed: a / 12 missing: b")]
    [TestCase("killed: exact 12 | exact 12", Verdict.NotComparable, "ab NotComparable ?", "12 killed: a / 12 ?: b")]
    [TestCase("killed: exact 12; missing: exact 30", Verdict.Single, "", "12 killed: a / 30 missing: a")]
    [TestCase(
        "killed: exact 12; missing: exact 30 | killed: exact 15",
        Verdict.Conflict,
        "ab Conflict killed",
        "12 killed: a / 30 missing: a / 15 killed: b",
        Description = "the two share a scope, so that what only one has says nothing of the other"
    )]
    [TestCase(
        "killed: exact 15 | killed: exact 12; missing: exact 30",
        Verdict.Conflict,
        "ab Conflict killed",
        "15 killed: a / 12 killed: b / 30 missing: b"
    )]
    [TestCase(
        "killed: exact 12; missing: exact 30 | killed: exact 12; missing: exact 30",
        Verdict.Agree,
        "ab Agree killed, ab Agree missing",
        "12 killed: a b / 30 missing: a b"
    )]
    [TestCase(
        "killed: exact 12; missing: exact 30 | hurt: exact 9",
        Verdict.NotComparable,
        "ab NotComparable ?, ab NotComparable ?",
        "12 killed: a / 30 missing: a / 9 hurt: b"
    )]
    [TestCase(
        "killed: exact 12 | killed: exact 12 | missing: exact 30",
        Verdict.Agree,
        "ab Agree killed, ac NotComparable ?, bc NotComparable ?",
        "12 killed: a b / 30 missing: c"
    )]
    public void Stand_to_each_other(string articles, Verdict verdict, string relations, string groups)
    {
        Finding finding = Reconciled(articles);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Verdict, Is.EqualTo(verdict));
            Assert.That(string.Join(", ", finding.Relations.Select(r => $"{r.A}{r.B} {r.Kind} {r.Scope ?? "?"}")), Is.EqualTo(relations));
            Assert.That(
                string.Join(" / ", finding.Groups.Select(g => $"{g.Label} {g.Scope ?? "?"}: {string.Join(' ', g.Articles)}")),
                Is.EqualTo(groups).NoClip
            );
        });
    }

    [TestCase(
        "killed: exact 12 | missing: exact 30",
        "A says 12 (killed); B says 30 (missing). What counts different things is not set against each other.",
        "12 (killed) against 30 (missing): the figures count different things, so they cannot be set against each other.",
        "2 versions: the figures count different things, so they cannot be set against each other"
    )]
    [TestCase("killed: exact 12; missing: exact 30", "A alone states it: 12 (killed) and 30 (missing).", null, "1 article")]
    [TestCase(
        "killed: exact 12 | killed: exact 12 | missing: exact 30",
        "A and B say 12 (killed); C says 30 (missing). Those that can be set against each other agree. What counts different things is "
            + "not set against each other.",
        "Both say 12.",
        "2 versions: those that can be set against each other agree"
    )]
    [TestCase(
        "killed: exact 12 | killed: exact 15 | missing: exact 30",
        "A says 12 (killed); B says 15 (killed); C says 30 (missing). 12 against 15: 3, or 25%, apart; no figure fits both. A and B "
            + "cannot both be right. "
            + "What counts different things is not set against each other.",
        "12 against 15: 3, or 25%, apart; no figure fits both.",
        "3 versions: 3, or 25%, apart"
    )]
    [TestCase(
        "killed: range ? 10..11 | killed: about 10 8..12 | missing: exact 10",
        "A says 10 to 11 (killed); B says about 10 (killed); C says 10 (missing). 10 to 11 against about 10: both allow 10 to 11. "
            + "What counts different things is not set against each other.",
        "10 to 11 against about 10: both allow 10 to 11.",
        "3 versions: both allow 10 to 11",
        Description = "a figure for all is none where they count two things"
    )]
    [TestCase(
        "killed: exact 20; hurt: exact 12 | killed: exact 25; hurt: exact 15",
        "2 articles give 4 versions. 12 against 15: 3, or 25%, apart; no figure fits both. A and B cannot both be right.",
        "20 against 25: 5, or 25%, apart; no figure fits both.",
        "4 versions: 3, or 25%, apart",
        Description = "of two scopes as far apart the one that the alphabet puts first"
    )]
    public void Explained(string articles, string summary, string? first, string brief)
    {
        Finding finding = Reconciled(articles);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Summary, Is.EqualTo(summary).NoClip);
            Assert.That(finding.Relations.FirstOrDefault()?.Explanation, Is.EqualTo(first).NoClip);
            Assert.That(finding.Brief, Is.EqualTo(brief).NoClip);
        });
    }

    [Test]
    public void What_is_no_figure_counts_nothing() =>
        Assert.That(
            Reconciler
                .Relate(
                    Given.Rule(FactKind.Choice),
                    Given.Label("open") with
                    {
                        Scope = "bridge",
                    },
                    Given.Quantity("exact 12") with
                    {
                        Scope = "road",
                    }
                )
                .Explanation,
            Is.EqualTo("“open” (bridge) against 12 (road): they speak of different things, so they cannot be set against each other.")
        );

    private static Finding Reconciled(string articles) =>
        Reconciler.Reconcile(Given.Rule(), [.. articles.Split(" | ").SelectMany(Versions)]);

    private static IEnumerable<ArticleVersion> Versions(string article, int index) =>
        article
            .Split("; ")
            .Select(version =>
            {
                string[] parts = version.Split(": ");
                return Given.Quantity(parts[^1], ((char)('a' + index)).ToString()) with { Scope = parts.Length > 1 ? parts[0] : null };
            });
}
