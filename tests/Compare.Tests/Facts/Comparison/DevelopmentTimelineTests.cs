using System.Collections.Immutable;
using Compare.Facts.Comparison;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using NUnit.Framework;
using static Compare.Facts.Comparison.RelationKind;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Facts that develop. A version is a date, or a question mark for none, and a value: <c>2013-07-02: exact 24</c>.</summary>
public class DevelopmentTimelineTests
{
    private const Trend Rises = Trend.Rises,
        Falls = Trend.Falls,
        Changes = Trend.Changes,
        Settled = Trend.None;

    // In order.
    [TestCase(Rises, "2013-07-02: exact 11", "2013-07-03: exact 24", Development)]
    [TestCase(Rises, "2013-07-02: exact 24", "2013-07-03: exact 11", Conflict)]
    [TestCase(Rises, "2013-07-02: exact 24", "2013-07-03: exact 24", Agree)]
    [TestCase(Rises, "2013-07-02: exact 24", "2013-07-03: atleast 24 24..", Consistent)]
    [TestCase(Rises, "2013-07-02: atleast 1 1..", "2013-07-03: exact 24", Development)]
    [TestCase(Rises, "2013-07-02: atleast 24 24..", "2013-07-03: exact 11", Conflict)]
    [TestCase(Rises, "2013-07-02: exact 300±50", "2013-07-03: exact 280±5", Differ, Description = "rounding could explain the fall")]
    [TestCase(Rises, "2013-07-02: exact 300±50", "2013-07-03: exact 260±5", Conflict)]
    [TestCase(Rises, "2013-07-02: atleast 5 5..", "2013-07-03: atleast 3 3..", Consistent, Description = "a floor holds on any day")]
    [TestCase(Falls, "2013-07-02: exact 24", "2013-07-03: exact 11", Development)]
    [TestCase(Falls, "2013-07-02: exact 11", "2013-07-03: exact 24", Conflict)]
    [TestCase(Changes, "2013-07-02: exact 24", "2013-07-03: exact 11", Development)]
    [TestCase(Settled, "2013-07-02: exact 11", "2013-07-03: exact 24", Conflict)]
    [TestCase(Rises, "2013: exact 11", "2014-02: exact 24", Development)]
    // In no known order.
    [TestCase(Rises, "2013-07-03: exact 11", "2013-07-03: exact 24", Conflict)]
    [TestCase(Rises, "2013-07-03: exact 11", "2013-07-03: atleast 5 5..", Consistent)]
    [TestCase(Rises, "2013-07: exact 24", "2013-07-03: exact 11", Development, Description = "the month may be before the day")]
    [TestCase(Rises, "?: exact 24", "2013-07-03: exact 11", Conflict)]
    [TestCase(Falls, "?: exact 24", "?: exact 11", Conflict)]
    [TestCase(Rises, "2013-07-02: exact 10", "2013-07-03: over 10 10..", Development)]
    [TestCase(Rises, "2013-07-02: nearly 10 ..10", "2013-07-03: exact 10", Development)]
    [TestCase(Falls, "2013-07-02: exact 10", "2013-07-03: under 10 ..10", Development)]
    [TestCase(Changes, "2013-07-03: exact 11", "2013-07-03: exact 24", Conflict)]
    [TestCase(Changes, "?: exact 11", "2013-07-03: exact 24", Conflict)]
    [TestCase(Rises, "2013-07: exact 11", "2013-07-31: exact 24", Development, Description = "the month may end with the day")]
    // Instants: of one day, and of days that only their zones tell apart.
    [TestCase(Rises, "2013-07-02T09:00Z: exact 24", "2013-07-02T17:00Z: exact 11", Conflict)]
    [TestCase(Rises, "2013-07-02T09:00Z: exact 11", "2013-07-02T17:00Z: exact 24", Development)]
    [TestCase(Changes, "2013-07-02T09:00Z: exact 11", "2013-07-02T17:00Z: exact 24", Development)]
    [TestCase(Changes, "2013-07-02T09:00Z: exact 11", "2013-07-02T11:00+02:00: exact 24", Conflict, Description = "the same instant")]
    [TestCase(
        Rises,
        "2013-07-01T23:30-05:00: exact 24",
        "2013-07-02T01:00+02:00: exact 11",
        Development,
        Description = "the day before is later"
    )]
    [TestCase(Rises, "2013-07-02T01:00+02:00: exact 24", "2013-07-01T23:30-05:00: exact 11", Conflict)]
    [TestCase(Rises, "2013-07-01T23:30-05:00: exact 24", "2013-07-02: exact 11", Development, Description = "it is 2 July in UTC")]
    [TestCase(Rises, "2013-07-01T10:00Z: exact 24", "2013-07-02: exact 11", Conflict)]
    // Units are no development.
    [TestCase(Rises, "2013-07-02: exact 11 . USD", "2013-07-03: exact 24 . EUR", NotComparable)]
    [TestCase(Rises, "2013-07-02: exact 23 . hour", "2013-07-03: exact 2 . day", Development)]
    public void Stand_to_each_other(Trend develops, string a, string b, RelationKind expected)
    {
        FactRule rule = Given.Rule(unit: "day") with { Develops = develops };
        Assert.Multiple(() =>
        {
            Assert.That(Reconciler.Relate(rule, Dated(a), Dated(b)).Kind, Is.EqualTo(expected).NoClip);
            Assert.That(Reconciler.Relate(rule, Dated(b), Dated(a)).Kind, Is.EqualTo(expected), "the other way round");
        });
    }

    [TestCase(
        Changes,
        "2013-07-02: open",
        "2013-07-03: closed",
        Development,
        "“open” against “closed”: it changed between 2 July and 3 July 2013."
    )]
    [TestCase(Changes, "2013-07-03: open", "2013-07-03: closed", Conflict, "“open” against “closed”: one rules the other out.")]
    public void Of_labels(Trend develops, string a, string b, RelationKind expected, string explanation)
    {
        Relation found = Reconciler.Relate(
            Given.Rule(FactKind.Choice) with
            {
                Develops = develops,
            },
            Dated(a, Given.Label),
            Dated(b, Given.Label)
        );
        Assert.That(found.Explanation, Is.EqualTo(explanation).NoClip);
        Assert.That(found.Kind, Is.EqualTo(expected).NoClip);
    }

    [TestCase(
        Rises,
        "2013-07-03: exact 24",
        "2013-07-02: atleast 1 1..",
        "24 against at least 1: the figure rose between 2 July and 3 July 2013."
    )]
    [TestCase(
        Rises,
        "2013-07-02T17:00Z: exact 24",
        "2013-07-02T09:00Z: atleast 1 1..",
        "24 against at least 1: the figure rose between 2 July, 09:00 and 2 July 2013, 17:00 UTC."
    )]
    [TestCase(
        Falls,
        "2013-12: exact 24",
        "2014-02-03: exact 11",
        "24 against 11: 13 apart, a factor of 2.2; the figure fell between December 2013 and 3 February 2014."
    )]
    [TestCase(
        Rises,
        "2013-07-02: exact 24",
        "2013-07-03: exact 11",
        "24 against 11: 13 apart, a factor of 2.2; no figure fits both, and the later one is lower."
    )]
    [TestCase(
        Falls,
        "2013: exact 11",
        "2014: exact 24",
        "11 against 24: 13 apart, a factor of 2.2; no figure fits both, and the later one is higher."
    )]
    [TestCase(
        Rises,
        "2013-07-02: exact 300±50 | 300",
        "2013-07-03: exact 260±5 | 260",
        "300 against 260: 40, or 15%, apart; rounding does not explain it: “300” stands for 278 to 322 at most, and the later one is lower."
    )]
    [TestCase(
        Rises,
        "2013: exact 11",
        "2014: exact 24",
        "11 against 24: 13 apart, a factor of 2.2; the figure rose between 2013 and 2014."
    )]
    [TestCase(
        Rises,
        "2013-07-03: exact 11",
        "2013-07-03: exact 24",
        "11 against 24: 13 apart, a factor of 2.2; no figure fits both, unless one is later: both are of 3 July 2013, and the figure may "
            + "have risen in between."
    )]
    [TestCase(
        Rises,
        "2013-07: exact 11",
        "2013-07-03: exact 24",
        "11 against 24: 13 apart, a factor of 2.2; one is of July 2013 and one of 3 July 2013, and which came first is not known; the "
            + "figure may have risen in between."
    )]
    [TestCase(
        Falls,
        "?: exact 11",
        "2013-07-03: exact 24",
        "11 against 24: 13 apart, a factor of 2.2; no figure fits both, unless one is later: when each was right is not known, and the "
            + "figure may have fallen in between."
    )]
    public void Explained(Trend develops, string a, string b, string expected) =>
        Assert.That(
            Reconciler.Relate(Given.Rule() with { Develops = develops }, Dated(a), Dated(b)).Explanation,
            Is.EqualTo(expected).NoClip
        );

    [TestCase(
        Rises,
        "2013-07-02: atleast 1 1..; 2013-07-03: exact 24",
        Verdict.Development,
        "A says at least 1; B says 24. The figure rose from at least 1 on 2 July to 24 on 3 July 2013.",
        "2013-07-02 at least 1: a / 2013-07-03 24: b"
    )]
    [TestCase(
        Rises,
        "2013-07-03: exact 24; 2013-07-02: exact 5; 2013-07-02: atleast 1 1..; 2013-07-03: exact 11; ?: exact 7; 2013-07-03: exact 24",
        Verdict.Conflict,
        "6 articles give 5 versions. They reach from 1 to 24. 24 against 7: 17 apart, a factor of 3.4; no figure fits both, unless one is "
            + "later: when each was right is not known, and the figure may have risen in between. A and E cannot both be right.",
        "2013-07-02 at least 1: c / 2013-07-02 5: b / 2013-07-03 11: d / 2013-07-03 24: a f / ? 7: e"
    )]
    [TestCase(
        Falls,
        "2013-07-03: exact 11; 2013-07-03: exact 24",
        Verdict.Conflict,
        "A says 11; B says 24. 13 apart, a factor of 2.2. No figure fits both, unless one is later: both are of 3 July 2013, and the "
            + "figure may have fallen in between.",
        ""
    )]
    [TestCase(
        Rises,
        "2013-07-01: exact 5; 2013-07-02: exact 24; 2013-07-03: exact 11",
        Verdict.Conflict,
        "A says 5; B says 24; C says 11. 24 against 11: 13 apart, a factor of 2.2; no figure fits both, and the later one is lower. B and "
            + "C cannot both be right.",
        "2013-07-01 5: a / 2013-07-02 24: b / 2013-07-03 11: c"
    )]
    [TestCase(
        Rises,
        "2013-06: exact 5; 2013-07: exact 24",
        Verdict.Development,
        "A says 5; B says 24. The figure rose from 5 in June to 24 in July 2013.",
        "2013-06 5: a / 2013-07 24: b"
    )]
    [TestCase(
        Rises,
        "2013-07: exact 11; 2013-07-01: exact 5",
        Verdict.Development,
        "A says 11; B says 5. The figure may have risen from 5 to 11; which came first is not known.",
        "2013-07-01 5: b / 2013-07 11: a"
    )]
    [TestCase(
        Rises,
        "2013-07-03: exact 24; 2013-07-03: exact 11; 2013-07-03: exact 17",
        Verdict.Conflict,
        "A says 24; B says 11; C says 17. 24 against 11: 13 apart, a factor of 2.2; no figure fits both, unless one is later: both are of "
            + "3 July 2013, and the figure may have risen in between. A and B cannot both be right.",
        ""
    )]
    [TestCase(
        Rises,
        "2013-07-02: exact 5; 2013-07-03: exact 24; 2013-07-03: atleast 24 24..",
        Verdict.Development,
        "A says 5; B says 24; C says at least 24. The figure rose from 5 on 2 July to 24 on 3 July 2013.",
        "2013-07-02 5: a / 2013-07-03 24: b / 2013-07-03 at least 24: c"
    )]
    [TestCase(
        Rises,
        "2013-07-02: range ? 13..15; 2013-07-03: exact 20; 2013-07-04: range ? ..10",
        Verdict.Conflict,
        "A says 13 to 15; B says 20; C says 10 or less. 20 against 10 or less: 10 apart, a factor of 2; 10 or less leaves 20 out, and the "
            + "later one is lower. B and C cannot both be right.",
        "2013-07-02 13 to 15: a / 2013-07-03 20: b / 2013-07-04 10 or less: c"
    )]
    [TestCase(
        Rises,
        "2013-07-10: exact 24; 2013-07: exact 5",
        Verdict.Development,
        "A says 24; B says 5. The figure may have risen from 5 to 24; which came first is not known.",
        "2013-07 5: b / 2013-07-10 24: a",
        Description = "by the first day that it can be of"
    )]
    [TestCase(
        Rises,
        "2013-07: exact 5; 2013-07-01: exact 24",
        Verdict.Development,
        "A says 5; B says 24. The figure may have risen from 5 to 24; which came first is not known.",
        "2013-07-01 24: b / 2013-07 5: a",
        Description = "then by the last"
    )]
    [TestCase(
        Rises,
        "2013-07-02: exact 24; 2013-07-02: atleast 24 24..; 2013-07-01: exact 5",
        Verdict.Development,
        "A says 24; B says at least 24; C says 5. The figure rose from 5 on 1 July to 24 on 2 July 2013.",
        "2013-07-01 5: c / 2013-07-02 24: a / 2013-07-02 at least 24: b",
        Description = "then by the figure, then by what it is called"
    )]
    [TestCase(
        Rises,
        "?: exact 24; ?: atleast 24 24..; ?: exact 5",
        Verdict.Conflict,
        "A says 24; B says at least 24; C says 5. 24 against 5: 19 apart, a factor of 4.8; no figure fits both, unless one is later: when "
            + "each was right is not known, and the figure may have risen in between. A and C cannot both be right.",
        ""
    )]
    [TestCase(
        Rises,
        "?: exact 100; ?: range ? ..10; ?: range ? 8..9; ?: range ? 5..50",
        Verdict.Conflict,
        "4 articles give 4 versions. 100 against 8 to 9: 91 apart, a factor of 11; 8 to 9 leaves 100 out, unless one is later: when each "
            + "was right is not known, and the figure may have risen in between. A and C cannot both be right.",
        "",
        Description = "a range stands where its lower end does, else its upper one"
    )]
    [TestCase(
        Rises,
        "2013-07-03: exact 24; 2013: exact 7; 2013-07-02: exact 5",
        Verdict.Development,
        "A says 24; B says 7; C says 5. The figure rose from 5 on 2 July to 24 on 3 July 2013.",
        "2013 7: b / 2013-07-02 5: c / 2013-07-03 24: a",
        Description = "what is of some day of the year is neither first nor last"
    )]
    [TestCase(Rises, "2013-07-01: exact 5; 2013-07-02: exact 5", Verdict.Agree, "A and B agree: 5.", "")]
    public void Whole_findings(Trend develops, string versions, Verdict verdict, string summary, string steps)
    {
        ImmutableArray<ArticleVersion> articles =
        [
            .. versions.Split("; ").Select((v, i) => Dated(v, Given.Quantity, ((char)('a' + i)).ToString())),
        ];
        Finding finding = Reconciler.Reconcile(Given.Rule() with { Develops = develops }, articles);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Verdict, Is.EqualTo(verdict));
            Assert.That(finding.Summary, Is.EqualTo(summary).NoClip);
            Assert.That(
                string.Join(
                    " / ",
                    finding.Development.Select(s => $"{s.AsOf?.ToString() ?? "?"} {s.Label}: {string.Join(' ', s.Articles)}")
                ),
                Is.EqualTo(steps).NoClip
            );
        });
    }

    [Test]
    public void Steps_tell_their_scope_and_leave_settled_ones_out()
    {
        ArticleVersion[] versions =
        [
            Dated("2013-07-03: exact 30") with
            {
                Scope = "missing",
            },
            Dated("2013-07-02: exact 20", Given.Quantity, "b") with
            {
                Scope = "missing",
            },
            Dated("2013-07-03: exact 24") with
            {
                Scope = "killed",
            },
            Dated("2013-07-02: exact 11", Given.Quantity, "b") with
            {
                Scope = "killed",
            },
            Dated("2013-07-03: exact 9") with
            {
                Scope = "hurt",
            },
            Dated("2013-07-02: exact 9", Given.Quantity, "b") with
            {
                Scope = "hurt",
            },
        ];
        Finding finding = Reconciler.Reconcile(Given.Rule() with { Develops = Rises }, versions);
        Assert.That(
            string.Join(" / ", finding.Development.Select(s => $"{s.AsOf} {s.Label} ({s.Scope})")),
            Is.EqualTo("2013-07-02 11 (killed) / 2013-07-03 24 (killed) / 2013-07-02 20 (missing) / 2013-07-03 30 (missing)")
        );
    }

    [Test]
    public void The_course_of_labels_runs_between_those_whose_order_is_known() =>
        Assert.That(
            Reconciler
                .Reconcile(
                    Given.Rule(FactKind.Choice) with
                    {
                        Develops = Changes,
                        Fact = new ChoiceFact { Compatible = [new("reduced", "open"), new("reduced", "closed")] },
                    },
                    [
                        Dated("2013: reduced", Given.Label),
                        Dated("2013-07-02: open", Given.Label, "b"),
                        Dated("2013-07-03: closed", Given.Label, "c"),
                    ]
                )
                .Brief,
            Is.EqualTo("3 versions: it changed from “open” on 2 July to “closed” on 3 July 2013")
        );

    [Test]
    public void The_course_of_labels_is_told() =>
        Assert.That(
            Reconciler
                .Reconcile(
                    Given.Rule(FactKind.Choice) with
                    {
                        Develops = Changes,
                    },
                    [Dated("2013-07-02: open", Given.Label), Dated("2013-07-03: closed", Given.Label, "b")]
                )
                .Summary,
            Is.EqualTo("A says “open”; B says “closed”. It changed from “open” on 2 July to “closed” on 3 July 2013.")
        );

    private static ArticleVersion Dated(string text) => Dated(text, Given.Quantity);

    private static ArticleVersion Dated(string text, Func<string, string, ArticleVersion> kind, string article = "a")
    {
        string[] parts = text.Split(": ");
        return kind(parts[1], article) with
        {
            AsOf = PartialDate.TryParse(parts[0], out PartialDate date) || Timestamp.TryParse(parts[0], out date) ? date : null,
        };
    }
}
