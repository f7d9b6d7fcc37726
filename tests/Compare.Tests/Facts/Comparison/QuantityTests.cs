using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using Compare.Text.Values;
using NUnit.Framework;
using static Compare.Facts.Comparison.RelationKind;

namespace Compare.Tests.Facts.Comparison;

public class QuantityTests
{
    // The same figure.
    [TestCase("exact 20 . year", "exact 20 . year", Agree)]
    [TestCase("exact 24 . month", "exact 2 . year", Agree)]
    [TestCase("exact 1 . week", "exact 7 . day", Agree)]
    [TestCase("about 15000 13500..16500", "about 15000 13500..16500", Agree)]
    [TestCase("exact 0", "exact 0", Agree)]
    [TestCase("about 10 8..12", "about 10 9..11", Agree)]
    [TestCase("exact 1234567.3333333333 . hour", "exact 74074040 . minute", Agree)]
    [TestCase("vague ? 24..", "vague ? 24..", Agree)]
    [TestCase("range 14 13..15", "range 14 12..16", Consistent)]
    [TestCase("range ? 13..15", "range ? 13..15", Agree)]
    [TestCase("range ? 13..15", "range ? 13..16", Consistent)]
    [TestCase("about 15000 13500..16500", "nearly 15000 ..15000", Consistent)]
    [TestCase("atleast 24 24..", "exact 24", Consistent)]
    [TestCase("over 200 200..", "atleast 200 200..", Consistent)]
    // Within the tolerance.
    [TestCase("exact 1000±50", "exact 1050±5", Consistent)]
    [TestCase("exact 249±0.5", "exact 250±5", Consistent)]
    [TestCase("exact 10±5 . year", "exact 10.5±0.25 . year", Consistent)]
    [TestCase("over 200 200..", "exact 210±5", Consistent)]
    [TestCase("exact 50", "vague ? 24..", Consistent)]
    [TestCase("exact 300000", "vague ? 200000..1000000", Consistent)]
    [TestCase("exact 60", "range ? 50..70", Consistent)]
    [TestCase("exact 24", "exact 25±5", Conflict)]
    // Further apart, reconciled by rounding or an open bound.
    [TestCase("exact 3±0.5 . year", "exact 3.5±0.25 . year", Differ)]
    [TestCase("exact 9±0.5 . year", "exact 10±5 . year", Differ)]
    [TestCase("exact 9±0.5 . year", "exact 10±1 . year", Differ)]
    [TestCase("vague ? 200000..1000000", "atmost 2000000 ..2000000", Differ)]
    [TestCase("atleast 5 5..", "exact 24±0.5", Differ)]
    [TestCase("atleast 5 5..", "atmost 24 ..24", Differ)]
    [TestCase("over 1000 1000..", "exact 15000±500", Differ)]
    [TestCase("about 10 8..12", "exact 12", Differ)]
    [TestCase("atmost 5 ..5", "exact 0", Differ)]
    // Nothing fits both.
    [TestCase("exact 15000±500", "exact 20000±5000", Conflict, Description = "nobody rounds so far")]
    [TestCase("exact 15000±500", "exact 20000±500", Conflict)]
    [TestCase("exact 24±0.5", "exact 25±0.5", Conflict, Description = "two roundings that only touch")]
    [TestCase("exact 30 . month", "exact 2±0.5 . year", Differ, Description = "30 months are 2½ years, where 2 years just end")]
    [TestCase("exact 30 . month", "exact 3±0.5 . year", Differ, Description = "where 3 years just begin")]
    [TestCase("atleast 24 24..", "exact 11±0.5", Conflict)]
    [TestCase("over 200 200..", "nearly 100 ..100", Conflict)]
    [TestCase("range ? 13..15", "exact 20", Conflict)]
    [TestCase("vague ? 200000..1000000", "exact 15000", Conflict)]
    [TestCase("exact 0", "exact 5±0.5", Conflict)]
    [TestCase("exact -3", "exact 3", Conflict)]
    // Units.
    [TestCase("exact 98.6 . degree fahrenheit", "exact 37 . degree celsius", Agree)]
    [TestCase("exact 50±5 . mile per hour", "exact 80±5 . kilometre per hour", Consistent)]
    [TestCase("exact 5±0.5 . hectare", "exact 50000±5000 . square metre", Agree)]
    [TestCase("exact 12±0.5 . percent", "exact 12.4±0.05 . percent", Consistent)]
    [TestCase("exact 12±0.5 . percent", "exact 21±0.5 . percent", Conflict)]
    [TestCase("exact 334 . USD", "about 334 330..340 USD", Consistent)]
    [TestCase("over 1 1.. tonne", "exact 900±50 . kilogram", Conflict)]
    [TestCase("exact 10±0.5 . kilometre", "exact 10000 . metre", Agree)]
    [TestCase("exact 6±0.5 . mile", "exact 10±0.5 . kilometre", Consistent)]
    [TestCase("exact 334 . USD", "exact 334 . EUR", NotComparable, Description = "currencies are never converted")]
    [TestCase("exact 12 . percent", "exact 12", NotComparable)]
    [TestCase("exact 12 . percent", "exact 12 . metre", NotComparable)]
    public void Stand_to_each_other(string a, string b, RelationKind expected)
    {
        FactRule rule = Given.Rule();
        Assert.Multiple(() =>
        {
            Assert.That(Reconciler.Relate(rule, Given.Quantity(a), Given.Quantity(b)).Kind, Is.EqualTo(expected).NoClip);
            Assert.That(Reconciler.Relate(rule, Given.Quantity(b), Given.Quantity(a)).Kind, Is.EqualTo(expected), "the other way round");
        });
    }

    [TestCase(0.1, Differ)]
    [TestCase(0.12, Consistent)]
    [TestCase(1.0 / 9, Consistent)]
    [TestCase(0, Differ)]
    public void Tolerance_is_a_share_of_the_smaller_figure(double tolerance, RelationKind expected) =>
        Assert.That(
            Reconciler.Relate(Given.Rule(tolerance: tolerance), Given.Quantity("atleast 9 9.."), Given.Quantity("exact 10")).Kind,
            Is.EqualTo(expected)
        );

    [TestCase(0.05, "exact 200±50", "exact 196", Consistent)]
    [TestCase(0.05, "exact 200±50", "exact 187", Differ)]
    [TestCase(0, "exact 200±50", "exact 196", Conflict)]
    [TestCase(0.01, "exact 200±50", "exact 198", Consistent)]
    [TestCase(0.01, "exact 200±50", "exact 196", Conflict)]
    [TestCase(0, "about 200 180..220", "exact 196", Consistent, Description = "what is hedged is not rounded")]
    public void A_rule_says_how_far_a_round_figure_may_be_off(double rounding, string a, string b, RelationKind expected)
    {
        FactRule rule = Given.Rule();
        Assert.That(
            Reconciler
                .Relate(rule with { Reconcile = rule.Reconcile with { Rounding = rounding } }, Given.Quantity(a), Given.Quantity(b))
                .Kind,
            Is.EqualTo(expected)
        );
    }

    // Limits leave their end out or have it.
    [TestCase("over 200 200..", "exact 200", "conflict trivial")]
    [TestCase("over 20 20..", "under 21 ..21", "conflict trivial", Description = "no whole number lies between")]
    [TestCase("over 20 20.. tonne", "under 21 ..21 tonne", "consistent")]
    [TestCase("over 100 100..", "atmost 100 ..100", "conflict trivial")]
    [TestCase("under 10 ..10", "exact 9", "consistent")]
    [TestCase("over 12 12..", "exact 13", "consistent")]
    [TestCase("over 12 12..", "exact 11", "conflict small")]
    [TestCase("atleast 100 100..", "exact 97", "conflict small")]
    // Small by the measure of their kind.
    [TestCase("exact 12", "exact 13", "conflict small")]
    [TestCase("exact 12", "exact 14", "conflict large")]
    [TestCase("exact 30", "exact 26", "conflict large")]
    [TestCase("exact 58 . percent", "exact 59 . percent", "conflict small")]
    [TestCase("exact 49.5 . percent", "exact 50.5 . percent", "conflict large", Description = "on two sides of half")]
    [TestCase("exact 60 . percent", "exact 64 . percent", "conflict large")]
    [TestCase("exact 40 . degree celsius", "exact 42 . degree celsius", "conflict small")]
    [TestCase("exact 7.2 . magnitude", "exact 7.4 . magnitude", "conflict small")]
    [TestCase("exact 7.2 . magnitude", "exact 7.5 . magnitude", "conflict large")]
    [TestCase("exact 184000000 . USD", "exact 200000000 . USD", "conflict large")]
    [TestCase("exact 196000001 . USD", "exact 200000007 . USD", "conflict small")]
    [TestCase("exact 0", "exact 1", "conflict large", Description = "none against some")]
    [TestCase("vague ? 24..99", "exact 120", "conflict small")]
    [TestCase("vague ? 24..99", "exact 160", "conflict large")]
    public void Conflicts_have_a_size(string a, string b, string expected)
    {
        Relation found = Reconciler.Relate(Given.Rule(), Given.Quantity(a), Given.Quantity(b));
        Assert.That($"{found.Kind} {found.Grade}".Trim().ToLowerInvariant(), Is.EqualTo(expected));
    }

    [TestCase("exact 14453", "exact 14543", "hint.digits-swapped")]
    [TestCase("exact 12", "exact 21", "hint.digits-swapped")]
    [TestCase("exact 1200", "exact 12000", "hint.zeros")]
    [TestCase("exact 1000000 . USD", "exact 1000000000 . USD", "hint.scale")]
    [TestCase("exact 30 . mile", "exact 30 . kilometre", "hint.other-unit")]
    [TestCase("exact 12", "exact 31", null)]
    [TestCase("exact 100", "exact 103", null)]
    public void Slips_are_hinted_at(string a, string b, string? expected) =>
        Assert.That(Reconciler.Relate(Given.Rule(), Given.Quantity(a), Given.Quantity(b)).Hint?.Code, Is.EqualTo(expected));

    [TestCase("exact 20 . year | two decades", "exact 20 . year | two costly decades", "Both say 20 years.")]
    [TestCase(
        "exact 3±0.5 . year | three years",
        "exact 3.5±0.25 . year | three-and-a-half years",
        "3 years against 3½ years: half a year, or 17%, apart; rounding could explain it: “three years” can stand for 2½ to 3½ years at "
            + "most."
    )]
    [TestCase(
        "exact 9±0.5 . year | 9 years",
        "exact 9.75±0.25 . year | nine and three quarters",
        "9 years against 9¾ years: 9 months, or 8%, apart; rounding does not explain it: “9 years” stands for 8½ to 9½ years at most."
    )]
    [TestCase(
        "exact 8±0.5 . year | 8 years",
        "exact 9±0.75 . year | 1979–88",
        "8 years against 9 years: 1 year, or 13%, apart; rounding does not explain it: “1979–88” stands for 8½ to 9½ years at most."
    )]
    [TestCase(
        "exact 40±0.5 . month | forty months",
        "exact 3±0.5 . year | three years",
        "40 months against 3 years: 4 months, or 11%, apart; rounding could explain it: “three years” can stand for 2½ to 3½ years at most."
    )]
    [TestCase(
        "about 15000 13500..16500 | around 15,000",
        "nearly 15000 ..15000 | practically 15,000",
        "About 15,000 against nearly 15,000: both allow 13,500 to 14,999."
    )]
    [TestCase(
        "vague ? 200000..1000000 | hundreds of thousands",
        "atmost 2000000 ..2000000 | as many as 2 million",
        "Hundreds of thousands against up to 2 million: “as many as 2 million” sets only a ceiling, so the two fit, if loosely."
    )]
    [TestCase(
        "over 1000 1000.. | over 1,000",
        "exact 15000±500 | 15,000",
        "Over 1,000 against 15,000: “over 1,000” sets only a floor, so the two fit, if loosely."
    )]
    [TestCase("exact 15000±500 | 15,000", "exact 20000±5000 | 20,000", "15,000 against 20,000: 5,000, or 33%, apart; no figure fits both.")]
    [TestCase("exact 15000±500", "exact 20000±500", "15,000 against 20,000: 5,000, or 33%, apart; no figure fits both.")]
    [TestCase("exact 50 | 50", "vague ? 24.. | Dozens", "50 against dozens: “Dozens” allows 50.")]
    [TestCase("over 200 200.. | more than 200", "exact 200", "Over 200 against 200: “more than 200” leaves 200 itself out.")]
    [TestCase("nearly 200 ..200 | under 200", "exact 200", "Nearly 200 against 200: “under 200” leaves 200 itself out.")]
    [TestCase("over 200 200.. | more than 200", "exact 210±5", "Over 200 against 210: “more than 200” allows 210.")]
    [TestCase("atleast 24 24.. | at least 24", "exact 24", "At least 24 against 24: “at least 24” allows 24.")]
    [TestCase(
        "atleast 5 5.. | at least five",
        "over 200 200.. | over 200",
        "At least 5 against over 200: “at least five” and “over 200” set only a floor each, so the two fit, if loosely."
    )]
    [TestCase(
        "atleast 5 5.. | at least five",
        "atmost 24 ..24 | up to 24",
        "At least 5 against up to 24: “at least five” sets only a floor and “up to 24” only a ceiling, so the two fit, if loosely."
    )]
    [TestCase(
        "exact 40±5 . month | 40 months",
        "nearly 3 ..3 year | nearly three years",
        "40 months against nearly 3 years: 4 months, or 11%, apart; “nearly three years” is 2.7 years to under 3 years, at a stretch 2¼ "
            + "years to under 3 years."
    )]
    [TestCase(
        "exact 1000±50 | a thousand",
        "exact 1050±5",
        "1,000 against 1,050: rounding explains it: “a thousand” can stand for 950 to 1,050."
    )]
    [TestCase("exact 20±5 | 20", "exact 25±5 | 25", "20 against 25: 5, or 25%, apart; no figure fits both.")]
    [TestCase("about 10 8..12 | around 10", "exact 12", "About 10 against 12: “around 10” is 9 to 11, and at a stretch 8 to 12.")]
    [TestCase("exact 12", "about 10 8..12 | around 10", "12 against about 10: “around 10” is 9 to 11, and at a stretch 8 to 12.")]
    [TestCase("exact 1000", "exact 1001", "1,000 against 1,001: rounding explains it: 1,000 can stand for 950 to 1,050.")]
    [TestCase("exact 200", "exact 201", "200 against 201: rounding explains it: 200 can stand for 190 to 210.")]
    [TestCase("exact 10000", "exact 22345", "10,000 against 22,345: 12,345 apart, a factor of 2.2; no figure fits both.")]
    [TestCase("exact 1", "exact 123.4", "1 against 123.4: 122.4 apart, a factor of 123; no figure fits both.")]
    [TestCase("exact 1.234", "exact 3.5", "1.234 against 3.5: 2.266 apart, a factor of 2.8; no figure fits both.")]
    [TestCase("exact -5", "exact -3", "-5 against -3: 2, or 67%, apart; no figure fits both.")]
    [TestCase("exact -3", "exact 3", "-3 against 3: 6 apart; no figure fits both.")]
    [TestCase("exact 0", "exact 5±0.5", "0 against 5: 5 apart; the one says none, the other some.")]
    [TestCase(
        "exact 12±0.5 . percent",
        "exact 13±0.1 . percent",
        "12% against 13%: 1 percentage point apart; rounding does not explain it: 12% stands for 11.5% to 12.5% at most."
    )]
    [TestCase("exact 12 . percent", "exact 12 . metre", "12% against 12 metres: they are in units that do not convert into each other.")]
    [TestCase("exact 12 . USD", "exact 12 . metre", "US$12 against 12 metres: they are in units that do not convert into each other.")]
    [TestCase("exact 12±0.5 . percent", "exact 15±0.5 . percent", "12% against 15%: 3 percentage points apart; no figure fits both.")]
    [TestCase(
        "exact 334000000 . USD",
        "exact 281500000 . EUR",
        "US$334 million against €281.5 million: they are in different currencies, and none is converted here."
    )]
    [TestCase(
        "exact 334000000 . USD",
        "exact 281500000 . USD",
        "US$334 million against US$281.5 million: US$52.5 million, or 19%, apart; rounding does not explain it: US$334 million stands for "
            + "US$333.5 million to US$334.5 million at most."
    )]
    [TestCase("exact 1e300", "exact -1e300", "1 × 10^300 against -1 × 10^300: 2 × 10^300 apart; no figure fits both.")]
    [TestCase("exact 1.5e308", "exact -1.5e308", "1.5 × 10^308 against -1.5 × 10^308: no figure fits both.")]
    public void Explained(string a, string b, string expected) =>
        Assert.That(
            Reconciler.Relate(Given.Rule(unit: "year"), Given.Quantity(a), Given.Quantity(b)).Explanation,
            Is.EqualTo(expected).NoClip
        );

    [Test]
    public void Ordinals_are_a_number_apart() =>
        Assert.That(
            Reconciler.Relate(Given.Rule(), Ordinal("exact 3"), Ordinal("exact 5")).Explanation,
            Is.EqualTo("3rd against 5th: 2, or 67%, apart; no figure fits both.")
        );

    private static ArticleVersion Ordinal(string text) =>
        Given.Version((Quantity)Given.Quantity(text).Value with { Kind = ValueKind.Ordinal });
}
