using System.Collections.Immutable;
using Compare.Facts.Comparison;
using Compare.Input.Rules.Kinds;
using Compare.Input.Rules.Model;
using NUnit.Framework;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Whole findings: articles are a, b, c …, their outlets A, B, C ….</summary>
public class FindingTests
{
    [TestCase("", Verdict.Silent, "", "No article states it.")]
    [TestCase("exact 6000000", Verdict.Single, "6 million: a", "A alone states it: 6 million.")]
    [TestCase("exact 20 . year; exact 20 . year; exact 240 . month", Verdict.Agree, "20 years: a b c", "A, B and C agree: 20 years.")]
    [TestCase("exact 5; exact 5; exact 5; exact 5; exact 5", Verdict.Agree, "5: a b c d e", "All 5 articles agree: 5.")]
    [TestCase(
        "about 15000 13500..16500; nearly 15000 ..15000",
        Verdict.Consistent,
        "about 15,000: a / nearly 15,000: b",
        "A says about 15,000; B says nearly 15,000. Both allow 13,500 to 14,999."
    )]
    [TestCase(
        "exact 3±0.5 . year | three years; exact 3.5±0.25 . year | three-and-a-half years",
        Verdict.Differ,
        "3 years: a / 3½ years: b",
        "A says 3 years; B says 3½ years. Half a year, or 17%, apart. Rounding could explain it: “three years” can stand for 2½ to 3½ "
            + "years at most."
    )]
    [TestCase(
        "exact 10±5 . year | decade-long; exact 10±1 . year | 1979–1989; exact 9±0.5 . year | 9 years",
        Verdict.Differ,
        "10 years: a b / 9 years: c",
        "A and B say 10 years; C says 9 years. 1 year, or 11%, apart. Rounding could explain it: “decade-long” can stand for 8¾ to 11¼ "
            + "years at most."
    )]
    [TestCase(
        "vague ? 200000..1000000 | hundreds of thousands; atmost 2000000 ..2000000 | as many as 2 million",
        Verdict.Differ,
        "hundreds of thousands: a / up to 2 million: b",
        "A says hundreds of thousands; B says up to 2 million. “as many as 2 million” sets only a ceiling, so the two fit, if loosely."
    )]
    [TestCase(
        "exact 15000; exact 20000; exact 15000",
        Verdict.Conflict,
        "15,000: a c / 20,000: b",
        "A and C say 15,000; B says 20,000. 5,000, or 33%, apart. No figure fits both."
    )]
    [TestCase(
        "exact 9±0.5; range ? 9..11; exact 10±5",
        Verdict.Conflict,
        "9: a / 9 to 11: b / 10: c",
        "A says 9; B says 9 to 11; C says 10. 9 against 10: 1, or 11%, apart; no figure fits both. A and C cannot both be right."
    )]
    [TestCase(
        "atleast 1 1..; atleast 5 5.. | at least five; exact 11±0.5; exact 24±0.5",
        Verdict.Conflict,
        "at least 1: a / at least 5: b / 11: c / 24: d",
        "4 articles give 4 versions. They reach from 1 to 24. 11 against 24: 13 apart, a factor of 2.2; no figure fits both. C and D "
            + "cannot both be right."
    )]
    [TestCase(
        "exact 10±5; about 10 8..12; range ? 9..11",
        Verdict.Consistent,
        "10: a / about 10: b / 9 to 11: c",
        "A says 10; B says about 10; C says 9 to 11. 10 fits every article."
    )]
    [TestCase(
        "atleast 5 5..; atleast 6 6..; over 7 7..",
        Verdict.Differ,
        "at least 5: a / at least 6: b / over 7: c",
        "A says at least 5; B says at least 6; C says over 7. "
            + "At least 5 against over 7: at least 5 and over 7 set only a floor each, so the two fit, if loosely. 8 or more fits every "
            + "article."
    )]
    [TestCase(
        "exact 334 . USD; about 334 330..340 USD; exact 300 . EUR",
        Verdict.Consistent,
        "US$334: a / about US$334: b / €300: c",
        "A says US$334; B says about US$334; C says €300. US$334 against about US$334: about US$334 allows US$334. "
            + "They are in different currencies, and none is converted here."
    )]
    [TestCase(
        "exact 5 . metre; exact 5 . USD; exact 5 . EUR",
        Verdict.NotComparable,
        "5 metres: a / US$5: b / €5: c",
        "A says 5 metres; B says US$5; C says €5. " + "They are in different currencies, and none is converted here."
    )]
    public void Of_quantities(string values, Verdict verdict, string groups, string summary) =>
        Check(Given.Rule(unit: "year"), Articles(Given.Quantity, values), verdict, groups, summary);

    [TestCase("2017; 2018", Verdict.Conflict, "2017: a / 2018: b", "A says 2017; B says 2018. 1 year apart. No date fits both.")]
    [TestCase("1996..2001; 1996..2001", Verdict.Agree, "1996–2001: a b", "A and B agree: 1996–2001.")]
    [TestCase(
        "2021-07; 2021-07-09; early 2021-07; 2021-07",
        Verdict.Consistent,
        "July 2021: a d / 9 July 2021: b / early July 2021: c",
        "A and D say July 2021; B says 9 July 2021; C says early July 2021. 9 July 2021 fits every article."
    )]
    [TestCase(
        "2021-07; early 2021-07; between 2021-07-01..2021-08-05",
        Verdict.Consistent,
        "July 2021: a / early July 2021: b / between 1 July and 5 August 2021: c",
        "A says July 2021; B says early July 2021; C says between 1 July and 5 August 2021. Early July 2021 fits every article."
    )]
    [TestCase(
        "2018; since 2018; since 2018-03",
        Verdict.Consistent,
        "2018: a / since 2018: b / since March 2018: c",
        "A says 2018; B says since 2018; C says since March 2018. 2018 against since 2018: since 2018 tells only the beginning, so both "
            + "can hold."
    )]
    public void Of_dates(string values, Verdict verdict, string groups, string summary) =>
        Check(Given.Rule(FactKind.Date), Articles(Given.Date, values), verdict, groups, summary);

    [TestCase(
        "Zamir Kabulov; Dmitry Zhirnov; Dmitry Zhirnov; Dmitry Zhirnov; Dmitry Zhirnov",
        Verdict.Conflict,
        "Zamir Kabulov: a / Dmitry Zhirnov: b c d e",
        "A says Zamir Kabulov; B, C, D and E say Dmitry Zhirnov. These are different names."
    )]
    public void Of_names(string values, Verdict verdict, string groups, string summary) =>
        Check(Given.Rule(FactKind.Name), Articles(Given.Name, values), verdict, groups, summary);

    [TestCase(
        "open; open; partly evacuated",
        Verdict.Conflict,
        "open: a b / partly evacuated: c",
        "A and B say “open”; C says “partly evacuated”. One rules the other out."
    )]
    public void Of_labels(string values, Verdict verdict, string groups, string summary) =>
        Check(Given.Rule(FactKind.Choice), Articles(Given.Label, values), verdict, groups, summary);

    [TestCase("exact 15000; exact 15000; exact 20000", "a c", Description = "of two equal pairs the one with the lower id")]
    [TestCase("exact 15; exact 20; exact 40; atleast 5 5..", "a c", Description = "the furthest apart")]
    [TestCase("atleast 5 5..; exact 24; over 10 10..", "")]
    public void Names_the_articles_that_cannot_all_be_right(string values, string expected) =>
        Assert.That(
            string.Join(' ', Reconciler.Reconcile(Given.Rule(), Articles(Given.Quantity, values)).Irreconcilable),
            Is.EqualTo(expected).NoClip
        );

    [TestCase("exact 15000; exact 15000; exact 20000", "a c")]
    [TestCase("exact 20000; exact 15000; exact 15000", "a b")]
    public void The_order_of_articles_does_not_choose_among_equals(string values, string expected) =>
        Assert.That(
            string.Join(' ', Reconciler.Reconcile(Given.Rule(), [.. Articles(Given.Quantity, values).Reverse()]).Irreconcilable.Order()),
            Is.EqualTo(expected).NoClip
        );

    [TestCase("2017; 2018; 2021", "a c", Description = "the furthest apart")]
    [TestCase("1996..2001; 1997..2002; 1996..2004", "a c", Description = "both ends count")]
    public void Names_the_articles_whose_dates_cannot_all_be_right(string values, string expected) =>
        Assert.That(
            string.Join(' ', Reconciler.Reconcile(Given.Rule(FactKind.Date), Articles(Given.Date, values)).Irreconcilable),
            Is.EqualTo(expected).NoClip
        );

    [TestCase("b 15000; c 20000; a 15000", "a c")]
    [TestCase("a 15000; c 20000; b 15000", "a c")]
    [TestCase("c 15000; b 15000; a 20000", "a b")]
    public void Of_equal_pairs_the_one_is_named_whose_ids_come_first(string articles, string expected)
    {
        ArticleVersion[] versions = [.. articles.Split("; ").Select(a => Given.Quantity($"exact {a[2..]}", a[..1]))];
        Assert.That(Reconciler.Reconcile(Given.Rule(), versions).Irreconcilable.Order(), Is.EqualTo(expected.Split(' ')));
    }

    [Test]
    public void The_first_id_of_a_pair_goes_before_the_second()
    {
        FactRule rule = Given.Rule(FactKind.Choice) with
        {
            Fact = new ChoiceFact { Compatible = [new("v", "x"), new("v", "y"), new("w", "x"), new("w", "y")] },
        };
        ArticleVersion[] versions = [Given.Label("v", "a"), Given.Label("x", "b"), Given.Label("y", "c"), Given.Label("w", "d")];
        Assert.That(Reconciler.Reconcile(rule, versions).Irreconcilable, Is.EqualTo(new[] { "a", "d" }), "b and c exclude each other too");
    }

    [TestCase(
        "exact 12; exact 12; about 12 11..13; atleast 12 12..; exact 30",
        "5 articles give 4 versions. 4 of 5 articles are within 12; E alone says 30."
    )]
    [TestCase("exact 12; exact 12; exact 12; exact 30", "A, B and C say 12; D says 30. 18 apart, a factor of 2.5. No figure fits both.")]
    [TestCase(
        "exact 12; exact 15; exact 20; exact 30",
        "4 articles give 4 versions. They reach from 12 to 30. 12 against 30: 18 apart, a factor of 2.5; no figure fits both. A and D "
            + "cannot both be right."
    )]
    public void Many_versions_are_summed_up_by_their_spread_and_who_stands_alone(string values, string expected) =>
        Assert.That(Reconciler.Reconcile(Given.Rule(), Articles(Given.Quantity, values)).Summary, Is.EqualTo(expected).NoClip);

    [TestCase("", "in no article")]
    [TestCase("exact 5", "1 article")]
    [TestCase("exact 5; exact 5", "2 articles")]
    [TestCase("exact 3±0.5; exact 3.5±0.25", "2 versions: 0.5, or 17%, apart")]
    [TestCase("exact 15000; exact 20000; exact 15000", "2 versions: 5,000, or 33%, apart")]
    [TestCase("exact 9; about 10 8..12; exact 10", "3 versions: 1, or 11%, apart")]
    [TestCase("exact 50; vague ? 24.. | dozens", "2 versions: “dozens” allows 50")]
    [TestCase("exact 5 . USD; exact 5 . EUR", "2 versions: they are in different currencies, and none is converted here")]
    public void In_a_few_words(string values, string expected) =>
        Assert.That(Reconciler.Reconcile(Given.Rule(), Articles(Given.Quantity, values)).Brief, Is.EqualTo(expected).NoClip);

    [Test]
    public void In_a_few_words_without_a_distance() =>
        Assert.That(
            Reconciler.Reconcile(Given.Rule(FactKind.Choice), Articles(Given.Label, "open; closed")).Brief,
            Is.EqualTo("2 versions: one rules the other out")
        );

    [Test]
    public void Relates_every_pair_in_the_order_given()
    {
        Finding finding = Reconciler.Reconcile(Given.Rule(), Articles(Given.Quantity, "exact 1; exact 2; exact 3"));
        Assert.That(string.Join(' ', finding.Relations.Select(r => r.A + r.B)), Is.EqualTo("ab ac bc"));
    }

    [Test]
    public void Counts_articles_of_one_outlet()
    {
        ArticleVersion[] versions = [.. Articles(Given.Quantity, "exact 5; exact 5").Select(v => v with { Outlet = "The Times" })];
        Assert.That(Reconciler.Reconcile(Given.Rule(), versions).Summary, Is.EqualTo("Both articles agree: 5."));
    }

    private static void Check(FactRule rule, ImmutableArray<ArticleVersion> versions, Verdict verdict, string groups, string summary)
    {
        Finding finding = Reconciler.Reconcile(rule, versions);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Verdict, Is.EqualTo(verdict));
            Assert.That(
                string.Join(" / ", finding.Groups.Select(g => $"{g.Label}: {string.Join(' ', g.Articles)}")),
                Is.EqualTo(groups).NoClip
            );
            Assert.That(finding.Summary, Is.EqualTo(summary).NoClip);
        });
    }

    private static ImmutableArray<ArticleVersion> Articles(Func<string, string, ArticleVersion> kind, string values) =>
        Given.Articles(kind, values.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
