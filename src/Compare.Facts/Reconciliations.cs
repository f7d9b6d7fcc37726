using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Extraction;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts;

/// <summary>What all articles say on one fact -> how they stand to each other, and each to itself.</summary>
internal static class Reconciliations
{
    public static FactReport Of(FactRule rule, ImmutableArray<Extracted> found, Extractor extractor, Lexicon lexicon)
    {
        ImmutableArray<Claim> claims = [.. found.SelectMany(f => f.Claims)];
        ArticleVersion[] versions = [.. found.SelectMany(f => f.Claims.Where(c => c.Primary).Select(c => Version(c) with { Also = InOtherCurrencies(c, f.Claims) }))];
        return new FactReport(rule, claims, [.. found.Select(f => f.Silence).OfType<Silence>()], Reconciler.Reconcile(rule, versions, lexicon))
        {
            Reference = rule.Reference is { } known ? extractor.ReadWritten(rule, known.Value, published: null) : null,
            Contradictions = [.. found.SelectMany(f => f.Claims.GroupBy(c => c.Scope)).Select(g => Contradicted(rule, [.. g], lexicon)).OfType<Contradiction>()],
        };
    }

    /// <summary>A claim as reconciliation sees it.</summary>
    public static ArticleVersion Version(Claim claim) =>
        new(claim.Article.Id, claim.Article.Outlet, claim.Value, claim.Text) { Scope = claim.Scope, AsOf = claim.AsOf };

    /// <summary>
    /// The first two claims of one article and scope, in the order given, that cannot both be right. Somebody quoted twice says
    /// two things, not one thing in two ways.
    /// </summary>
    private static Contradiction? Contradicted(FactRule rule, ImmutableArray<Claim> claims, Lexicon lexicon) => rule.Kind == FactKind.Quote ? null : (
        from one in Enumerable.Range(0, claims.Length)
        from other in claims.Skip(one + 1)
        where AreOfOneVoice(claims[one], other)
        let relation = Reconciler.Relate(rule, Version(claims[one]), Version(other), lexicon)
        where relation.Kind == RelationKind.Conflict
        select new Contradiction(other.Article, relation.Explanation)
        {
            Scope = other.Scope,
            Versions = [Label(claims[one]), Label(other)],
        }).FirstOrDefault();

    /// <summary>
    /// Whether two claims of an article can contradict each other: not what two speakers say, not what is expected or told by nearness alone,
    /// and not that there are none here and some there.
    /// </summary>
    private static bool AreOfOneVoice(Claim one, Claim other) =>
        !one.Weak && !other.Weak && !one.Expected && !other.Expected
        && one.Value is not Quantity { Nominal: 0 } && other.Value is not Quantity { Nominal: 0 }
        && (one.Attribution.Speaker is null || other.Attribution.Speaker is null || one.Attribution.Speaker == other.Attribution.Speaker);

    /// <summary>An article that gives an amount in two currencies gives both in one sentence.</summary>
    /// <param name="all">All claims of the article.</param>
    private static ImmutableArray<ArticleVersion> InOtherCurrencies(Claim claim, ImmutableArray<Claim> all) => claim.Value is Quantity { Kind: ValueKind.Money } said
        ? [.. all.Where(c => c.Sentence == claim.Sentence && c.Scope == claim.Scope && c.Value is Quantity q && q.Unit != said.Unit).Select(Version)]
        : [];

    private static string Label(Claim claim) => ValueFormat.Label(claim.Value, claim.Text);
}
