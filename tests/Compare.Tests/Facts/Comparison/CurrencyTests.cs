using Compare.Facts.Comparison;
using NUnit.Framework;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Amounts that an article gives in a second currency too, after a plus: <c>exact 334 . USD + exact 281 . EUR</c>.</summary>
public class CurrencyTests
{
    [TestCase("exact 334 . USD", "exact 281 . EUR", "US$334 against €281: they are in different currencies, and none is converted here.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 281 . EUR", "Both say €281.")]
    [TestCase(
        "exact 334 . USD + exact 281 . EUR",
        "exact 300 . EUR",
        "€281 against €300: €19, or 7%, apart; rounding could explain it: €300 can stand for €278 to €322 at most, in a currency that "
            + "both articles give."
    )]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 240 . GBP + exact 281 . EUR", "Both say €281.")]
    [TestCase(
        "exact 334 . USD + exact 281 . EUR",
        "exact 240 . GBP",
        "US$334 against £240: they are in different currencies, and none is converted here."
    )]
    [TestCase(
        "exact 334 . USD + exact 281 . EUR",
        "exact 334 . USD + exact 290 . EUR",
        "Both say US$334.",
        Description = "the amounts that come first"
    )]
    [TestCase(
        "exact 334 . USD + exact 281 . EUR",
        "exact 400 . USD",
        "US$334 against US$400: US$66, or 20%, apart; rounding does not explain it: US$400 stands for US$370 to US$430 at most."
    )]
    [TestCase(
        "exact 334 . USD + exact 281 . EUR",
        "exact 290 . EUR + exact 334 . USD",
        "€281 against €290: €9, or 3%, apart; rounding does not explain it: €290 stands for €285 to €295 at most, in a currency that both "
            + "articles give."
    )]
    [TestCase(
        "exact 290 . EUR + exact 334 . USD",
        "exact 334 . USD + exact 281 . EUR",
        "€290 against €281: €9, or 3%, apart; rounding does not explain it: €290 stands for €285 to €295 at most, in a currency that both "
            + "articles give.",
        Description = "the other way round"
    )]
    [TestCase(
        "exact 334 . USD + exact 240 . GBP + exact 281 . EUR",
        "exact 5000 . JPY + exact 240 . GBP + exact 290 . EUR",
        "€281 against €290: €9, or 3%, apart; rounding does not explain it: €290 stands for €285 to €295 at most, in a currency that both "
            + "articles give."
    )]
    [TestCase(
        "exact 334 . USD + exact 240 . GBP + exact 281 . EUR",
        "exact 240 . GBP + exact 290 . EUR",
        "Both say £240.",
        Description = "as near to what the articles have first as can be"
    )]
    public void Explained(string a, string b, string expected) =>
        Assert.That(Reconciler.Relate(Given.Rule(), Amounts(a), Amounts(b)).Explanation, Is.EqualTo(expected).NoClip);

    [TestCase("exact 281 . EUR", "exact 334 . USD + exact 281 . EUR", RelationKind.Agree)]
    [TestCase("exact 300 . EUR", "exact 334 . USD + exact 281 . EUR", RelationKind.Differ)]
    [TestCase("exact 240 . GBP", "exact 334 . USD + exact 281 . EUR", RelationKind.NotComparable)]
    public void The_other_way_round(string a, string b, RelationKind expected) =>
        Assert.That(Reconciler.Relate(Given.Rule(), Amounts(a), Amounts(b)).Kind, Is.EqualTo(expected).NoClip);

    [TestCase("exact 334 . USD + exact 281 . EUR; exact 281 . EUR; exact 334 . USD", "US$334: a c / €281: b")]
    [TestCase("exact 281 . EUR; exact 334 . USD; exact 334 . USD + exact 281 . EUR", "€281: a / US$334: b c")]
    [TestCase("exact 281 . EUR; exact 334 . USD; exact 240 . GBP + exact 281 . EUR", "€281: a / US$334: b / £240: c")]
    public void An_article_that_gives_two_is_not_said_to_give_what_others_do_second(string articles, string groups) =>
        Assert.That(
            string.Join(
                " / ",
                Reconciler
                    .Reconcile(
                        Given.Rule(),
                        [.. articles.Split("; ").Select((t, i) => Amounts(t) with { Article = ((char)('a' + i)).ToString() })]
                    )
                    .Groups.Select(g => $"{g.Label}: {string.Join(' ', g.Articles)}")
            ),
            Is.EqualTo(groups).NoClip
        );

    private static ArticleVersion Amounts(string text)
    {
        ArticleVersion[] amounts = [.. text.Split(" + ").Select(t => Given.Quantity(t))];
        return amounts[0] with { Also = [.. amounts.Skip(1)] };
    }
}
