using Compare.Facts.Comparison;
using NUnit.Framework;

namespace Compare.Tests.Facts.Comparison;

/// <summary>Amounts that an article gives in a second currency too, after a plus: <c>exact 334 . USD + exact 281 . EUR</c>.</summary>
public class CurrencyTests
{
    [TestCase("exact 334 . USD", "exact 281 . EUR",
        "US$334 against €281: they are in different currencies and neither is converted here, so they cannot be set against each other.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 281 . EUR", "Both say €281.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 300 . EUR",
        "€281 against €300: €19, or 7%, apart; no figure fits both, in a currency that both articles give.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 240 . GBP + exact 281 . EUR", "Both say €281.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 240 . GBP",
        "US$334 against £240: they are in different currencies and neither is converted here, so they cannot be set against each other.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 334 . USD + exact 290 . EUR", "Both say US$334.", Description = "the amounts that come first")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 400 . USD", "US$334 against US$400: US$66, or 20%, apart; no figure fits both.")]
    [TestCase("exact 334 . USD + exact 281 . EUR", "exact 290 . EUR + exact 334 . USD",
        "€281 against €290: €9, or 3%, apart; no figure fits both, in a currency that both articles give.")]
    [TestCase("exact 290 . EUR + exact 334 . USD", "exact 334 . USD + exact 281 . EUR",
        "€290 against €281: €9, or 3%, apart; no figure fits both, in a currency that both articles give.", Description = "the other way round")]
    [TestCase("exact 334 . USD + exact 240 . GBP + exact 281 . EUR", "exact 5000 . JPY + exact 240 . GBP + exact 290 . EUR",
        "€281 against €290: €9, or 3%, apart; no figure fits both, in a currency that both articles give.")]
    [TestCase("exact 334 . USD + exact 240 . GBP + exact 281 . EUR", "exact 240 . GBP + exact 290 . EUR", "Both say £240.",
        Description = "as near to what the articles have first as can be")]
    public void Explained(string a, string b, string expected) => Assert.That(Reconciler.Relate(Given.Rule(), Amounts(a), Amounts(b)).Explanation, Is.EqualTo(expected));

    [TestCase("exact 281 . EUR", "exact 334 . USD + exact 281 . EUR", RelationKind.Agree)]
    [TestCase("exact 300 . EUR", "exact 334 . USD + exact 281 . EUR", RelationKind.Conflict)]
    [TestCase("exact 240 . GBP", "exact 334 . USD + exact 281 . EUR", RelationKind.NotComparable)]
    public void The_other_way_round(string a, string b, RelationKind expected) =>
        Assert.That(Reconciler.Relate(Given.Rule(), Amounts(a), Amounts(b)).Kind, Is.EqualTo(expected));

    [TestCase("exact 334 . USD + exact 281 . EUR; exact 281 . EUR; exact 334 . USD", "US$334: a b c")]
    [TestCase("exact 281 . EUR; exact 334 . USD; exact 334 . USD + exact 281 . EUR", "US$334: a b c")]
    [TestCase("exact 281 . EUR; exact 334 . USD; exact 240 . GBP + exact 281 . EUR", "£240: a c / US$334: b")]
    public void An_article_that_gives_two_joins_what_is_said_in_either(string articles, string groups) => Assert.That(
        string.Join(" / ", Reconciler.Reconcile(Given.Rule(), [.. articles.Split("; ").Select((t, i) => Amounts(t) with { Article = ((char)('a' + i)).ToString() })])
            .Groups.Select(g => $"{g.Label}: {string.Join(' ', g.Articles)}")),
        Is.EqualTo(groups));

    private static ArticleVersion Amounts(string text)
    {
        ArticleVersion[] amounts = [.. text.Split(" + ").Select(t => Given.Quantity(t))];
        return amounts[0] with { Also = [.. amounts.Skip(1)] };
    }
}
