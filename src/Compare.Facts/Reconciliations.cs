using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Extraction;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts;

/// <summary>What all articles say on one fact -> how they stand to each other, and each to itself.</summary>
internal static class Reconciliations
{
    public static FactReport Of(FactRule rule, ImmutableArray<Extracted> found, Extractor extractor, Lexicon lexicon, Phrasing phrasing)
    {
        ImmutableArray<Claim> claims = [.. found.SelectMany(f => f.Claims)];
        ArticleVersion[] versions =
        [
            .. found.SelectMany(f => f.Claims.Where(c => c.Primary).Select(c => Version(c) with { Also = InOtherCurrencies(c, f.Claims) })),
        ];
        ImmutableArray<Contradiction> contradictions =
        [
            .. found
                .SelectMany(f => f.Claims.GroupBy(c => c.Scope))
                .Select(g => Contradicted(rule, [.. g], lexicon, phrasing))
                .OfType<Contradiction>(),
        ];
        Finding finding = WithRemark(Reconciler.Reconcile(rule, versions, lexicon, phrasing), contradictions, phrasing);
        return new FactReport(rule, claims, [.. found.Select(f => f.Silence).OfType<Silence>()], finding)
        {
            Reference = rule.Reference is { } known ? extractor.ReadWritten(rule, known.Value, published: null) : null,
            Contradictions = contradictions,
        };
    }

    /// <summary>That an article says two things stands wherever the verdict does.</summary>
    private static Finding WithRemark(Finding finding, ImmutableArray<Contradiction> contradictions, Phrasing phrasing)
    {
        if (contradictions.IsEmpty)
        {
            return finding;
        }

        string remark = phrasing.Say(
            "summary.two-figures",
            ("outlet", phrasing.List([.. contradictions.Select(c => c.Article.Outlet).Distinct(StringComparer.Ordinal)]))
        );
        return finding with
        {
            Summary = $"{finding.Summary} {Phrasing.Sentence(remark)}",
            Brief = phrasing.Say("text.and-clauses", ("first", finding.Brief), ("last", phrasing.Say("summary.brief-two-figures"))),
        };
    }

    /// <summary>A claim as reconciliation sees it.</summary>
    public static ArticleVersion Version(Claim claim) =>
        new(claim.Article.Id, claim.Article.Outlet, claim.Value, claim.Text) { Scope = claim.Scope, AsOf = claim.AsOf };

    /// <summary>
    /// The first two claims of one article and scope, in the order given, that cannot both be right. Strict, for an article rarely
    /// contradicts itself: both are told by one voice as of one day, and neither is a vague word. Somebody
    /// quoted twice says two things, not one thing in two ways.
    /// </summary>
    private static Contradiction? Contradicted(FactRule rule, ImmutableArray<Claim> claims, Lexicon lexicon, Phrasing phrasing) =>
        rule.Kind == FactKind.Quote
            ? null
            : (
                from one in Enumerable.Range(0, claims.Length)
                from other in claims.Skip(one + 1)
                where AreOneStatement(claims[one], other)
                let relation = Reconciler.Relate(rule, Version(claims[one]), Version(other), lexicon, phrasing)
                where relation is { Kind: RelationKind.Conflict, Grade: not Grade.Trivial }
                select new Contradiction(
                    other.Article,
                    Phrasing.Sentence(
                        phrasing.Say(
                            "contradiction.told",
                            ("check", phrasing.Say(other.Value is Quantity ? "contradiction.check" : "contradiction.check-statements")),
                            ("relation", relation.Explanation.TrimEnd('.'))
                        )
                    )
                )
                {
                    Relation = relation,
                    Claims = [claims[one], other],
                    Scope = other.Scope,
                    Versions = [Label(claims[one], phrasing), Label(other, phrasing)],
                }
            ).FirstOrDefault();

    /// <summary>
    /// Whether two claims of an article can contradict each other: told by one voice as of one day, neither vague, expected or told by
    /// nearness alone, and not that there are none here and some there.
    /// </summary>
    private static bool AreOneStatement(Claim a, Claim b) =>
        a.AsOf == b.AsOf
        && a.Total == b.Total
        && !a.Weak
        && !b.Weak
        && !a.Expected
        && !b.Expected
        && a.Value is not Quantity { Nominal: 0 }
        && b.Value is not Quantity { Nominal: 0 }
        && a.Value.Hedge != Hedge.Vague
        && b.Value.Hedge != Hedge.Vague
        && (a.Attribution.Speaker is null || b.Attribution.Speaker is null || a.Attribution.Speaker == b.Attribution.Speaker);

    /// <summary>An article that gives an amount in two currencies gives both in one sentence.</summary>
    /// <param name="all">All claims of the article.</param>
    private static ImmutableArray<ArticleVersion> InOtherCurrencies(Claim claim, ImmutableArray<Claim> all) =>
        claim.Value is Quantity { Kind: ValueKind.Money } said
            ?
            [
                .. all.Where(c => c.Sentence == claim.Sentence && c.Scope == claim.Scope && c.Value is Quantity q && q.Unit != said.Unit)
                    .Select(Version),
            ]
            : [];

    private static string Label(Claim claim, Phrasing phrasing) => phrasing.Values.Label(claim.Value, claim.Text);
}
