using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Reconciliation;
using Compare.Rules.Model;
using Compare.Text.Corpus;
using Compare.Text.Language;

namespace Compare.Facts;

/// <summary>The stages in order: articles and rules in, claims, relations and verdicts out.</summary>
public static class Pipeline
{
    /// <summary>
    /// Reads every event's articles for the facts that its rules declare. A rule without an event is tried on every event.
    /// Where there is one corpus folder and one folder of rules, they belong together whatever their names.
    /// </summary>
    public static Report Run(IReadOnlyList<CorpusEvent> events, ImmutableArray<FactRule> rules, Lexicon lexicon)
    {
        var extractor = new Extractor(rules, lexicon);
        bool together = BelongTogether(events, Named(rules));
        return new Report([.. events.Select(e => Run(e, rules, extractor, together, lexicon))]);
    }

    /// <summary>The events that rules name and the corpus does not have: their rules are tried on nothing.</summary>
    public static ImmutableArray<string> Unpaired(IReadOnlyList<CorpusEvent> events, ImmutableArray<FactRule> rules)
    {
        ImmutableArray<string> named = Named(rules);
        return BelongTogether(events, named) ? [] : [.. named.Where(n => !events.Any(e => e.Id == n))];
    }

    private static ImmutableArray<string> Named(ImmutableArray<FactRule> rules) =>
        [.. rules.Select(r => r.Event).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static bool BelongTogether(IReadOnlyList<CorpusEvent> events, ImmutableArray<string> named) => events.Count == 1 && named.Length == 1;

    private static EventReport Run(CorpusEvent corpusEvent, ImmutableArray<FactRule> rules, Extractor extractor, bool anyEvent, Lexicon lexicon)
    {
        bool Applies(FactRule rule) => anyEvent || rule.Event is null || rule.Event == corpusEvent.Id;

        var extracted = new ImmutableArray<Extracted?>[corpusEvent.Articles.Length];
        Parallel.For(0, extracted.Length, i => extracted[i] = extractor.Extract(corpusEvent.Articles[i], Applies));
        ImmutableArray<FactReport> facts = [.. rules
            .Select((rule, r) => (Rule: rule, Found: extracted.Select(a => a[r])))
            .Where(f => Applies(f.Rule))
            .Select(f => ReportOn(f.Rule, [.. f.Found.OfType<Extracted>()], extractor, lexicon))
            .OrderByDescending(f => f.Finding.Verdict)
            .ThenBy(f => f.Rule.Title, StringComparer.Ordinal)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
        return new EventReport(corpusEvent.Id, corpusEvent.Title, corpusEvent.Articles, facts);
    }

    private static FactReport ReportOn(FactRule rule, ImmutableArray<Extracted> found, Extractor extractor, Lexicon lexicon)
    {
        ImmutableArray<Claim> claims = [.. found.SelectMany(f => f.Claims)];
        ArticleVersion[] versions = [.. claims.Where(c => c.Primary).Select(Version)];
        return new FactReport(rule, claims, [.. found.Select(f => f.Silence).OfType<Silence>()], Reconciler.Reconcile(rule, versions, lexicon))
        {
            Reference = rule.Reference is { } known ? extractor.ReadWritten(rule, known.Value, published: null) : null,
            Contradictions = [.. found.SelectMany(f => f.Claims.GroupBy(c => c.Scope)).Select(g => Contradicted(rule, [.. g], lexicon)).OfType<Contradiction>()],
        };
    }

    /// <summary>The first two claims of one article and scope, in the order given, that cannot both be right.</summary>
    private static Contradiction? Contradicted(FactRule rule, ImmutableArray<Claim> claims, Lexicon lexicon) => (
        from one in Enumerable.Range(0, claims.Length)
        from other in claims.Skip(one + 1)
        let relation = Reconciler.Relate(rule, Version(claims[one]), Version(other), lexicon)
        where relation.Kind == RelationKind.Conflict
        select new Contradiction(other.Article, relation.Explanation) { Scope = other.Scope }).FirstOrDefault();

    private static ArticleVersion Version(Claim claim) =>
        new(claim.Article.Id, claim.Article.Outlet, claim.Value, claim.Text) { Scope = claim.Scope, AsOf = claim.AsOf };
}
