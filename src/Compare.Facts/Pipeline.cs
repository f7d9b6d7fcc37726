using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Independence;
using Compare.Facts.Reconciliation;
using Compare.Facts.Statements;
using Compare.Rules.Model;
using Compare.Text.Corpus;
using Compare.Text.Language;
using Compare.Text.Overlap;

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

    /// <summary>Why the articles of each event that a rule is for say on it what they say, event by event, in the corpus' order.</summary>
    /// <param name="rules">All rules of the run: with the corpus they settle which event a rule is for.</param>
    public static ImmutableArray<Explanation> Explain(IReadOnlyList<CorpusEvent> events, ImmutableArray<FactRule> rules, FactRule rule, Lexicon lexicon)
    {
        var extractor = new Extractor([rule], lexicon);
        bool together = BelongTogether(events, Named(rules));
        return [.. events.Where(e => IsFor(rule, e, together)).SelectMany(e => e.Articles).Select(a => extractor.Explain(a, [rule])[0])];
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

    private static bool IsFor(FactRule rule, CorpusEvent corpusEvent, bool anyEvent) =>
        anyEvent || rule.Event is null || rule.Event == corpusEvent.Id;

    private static EventReport Run(CorpusEvent corpusEvent, ImmutableArray<FactRule> rules, Extractor extractor, bool anyEvent, Lexicon lexicon)
    {
        bool Applies(FactRule rule) => IsFor(rule, corpusEvent, anyEvent);

        var quotations = new QuotationReader(lexicon, extractor);
        var read = new Document[corpusEvent.Articles.Length];
        var quoted = new ImmutableArray<QuotedSentence>[read.Length];
        var extracted = new ImmutableArray<Extracted?>[read.Length];
        Parallel.For(0, read.Length, i =>
        {
            ReadArticle article = extractor.Read(corpusEvent.Articles[i]);
            read[i] = article.Document;
            extracted[i] = extractor.Extract(article, Applies);
            quoted[i] = quotations.Read(article);
        });
        ImmutableArray<FactReport> facts = [.. rules
            .Select((rule, r) => (Rule: rule, Found: extracted.Select(a => a[r])))
            .Where(f => Applies(f.Rule))
            .Select(f => Reconciliations.Of(f.Rule, [.. f.Found.OfType<Extracted>()], extractor, lexicon))
            .OrderByDescending(f => f.Finding.Verdict)
            .ThenBy(f => f.Rule.Title, StringComparer.Ordinal)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
        var report = new EventReport(corpusEvent.Id, corpusEvent.Title, corpusEvent.Articles, facts)
        {
            Statements = StatementFinder.Find(quoted.SelectMany(q => q)),
        };
        return WithLines(report, read, extractor, lexicon);
    }

    private static EventReport WithLines(EventReport report, Document[] documents, Extractor extractor, Lexicon lexicon)
    {
        ImmutableArray<SharedText> shared = SharedTexts.Find(documents);
        var credits = new CreditReader(extractor.Agencies, lexicon);
        LinesOfEvidence lines = new EventLines(lexicon).Of([.. documents.Select(d => new Origin(d.Article, credits.Read(d)))], shared);
        var ofFacts = new FactLines(report.Articles, lines, shared);
        return report with
        {
            SharedTexts = shared,
            Lines = lines,
            Facts = [.. report.Facts.Select(f => f with { Lines = [.. f.Finding.Groups.Select(g => ofFacts.Of(g, Saying(f, g, lexicon)))] })],
        };
    }

    /// <summary>The claims that give a version: each article's primary one, and its others that say the same.</summary>
    private static Claim[] Saying(FactReport fact, VersionGroup version, Lexicon lexicon)
    {
        Dictionary<string, Claim> primary = fact.Claims
            .Where(c => c.Primary && c.Scope == version.Scope && version.Articles.Contains(c.Article.Id))
            .ToDictionary(c => c.Article.Id, StringComparer.Ordinal);
        return [.. fact.Claims.Where(c => c.Scope == version.Scope && primary.TryGetValue(c.Article.Id, out Claim? own)
            && (c == own || Reconciler.Relate(fact.Rule, Reconciliations.Version(own), Reconciliations.Version(c), lexicon).Kind == RelationKind.Agree))];
    }
}
