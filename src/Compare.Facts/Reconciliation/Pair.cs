using Compare.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Reconciliation;

/// <summary>Two versions that were set side by side.</summary>
internal sealed record Pair(ArticleVersion A, ArticleVersion B, Comparison Comparison)
{
    /// <summary>Sets two versions side by side; amounts of money in a currency that both articles give, where there is one.</summary>
    public static Pair Of(FactRule rule, ArticleVersion a, ArticleVersion b, Lexicon? lexicon)
    {
        if (a.Also.IsEmpty && b.Also.IsEmpty)
        {
            return new Pair(a, b, Comparison.Of(rule, a, b, lexicon));
        }

        var shared =
            from x in a.Also.Prepend(a)
            from y in b.Also.Prepend(b)
            where x.Value is Quantity p && y.Value is Quantity q && Units.Comparable(p.Unit, q.Unit)
            select (A: x, B: y);
        (ArticleVersion one, ArticleVersion other) = shared.Append((a, b)).First();
        Comparison compared = Comparison.Of(rule, one, other, lexicon);
        bool own = ReferenceEquals(one, a) && ReferenceEquals(other, b);
        return new Pair(one, other, own ? compared : compared with { Reason = $"{compared.Reason}, in a currency that both articles give" });
    }

    public Relation Relation => Comparison.Between(A, B);
}
