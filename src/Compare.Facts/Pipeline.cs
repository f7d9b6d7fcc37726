using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Evidence;
using Compare.Facts.Extraction;
using Compare.Facts.Quotations;
using Compare.Facts.Wording;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Overlap;

namespace Compare.Facts;

/// <summary>The stages in order: articles and rules in, claims, relations and verdicts out.</summary>
public static class Pipeline
{
    /// <summary>
    /// Reads every event's articles for the facts that its rules declare. A rule without an event is tried on every event.
    /// Where there is one corpus folder and one folder of rules, they belong together whatever their names.
    /// </summary>
    /// <param name="phrasing">The words that sentences are made of; English where none are given.</param>
    /// <param name="memory">Of an earlier run, for what has not changed since; null where there is none.</param>
    public static Report Run(
        IReadOnlyList<CorpusEvent> events,
        ImmutableArray<FactRule> rules,
        Lexicon lexicon,
        PipelineMemory? memory = null,
        Phrasing? phrasing = null
    )
    {
        memory ??= new PipelineMemory();
        phrasing ??= Phrasing.English;
        bool together = BelongTogether(events, Named(rules));
        AnalysisCache analyses = memory.AnalysesFor(rules, lexicon, together);
        List<Diagnostic> faults = [.. analyses.Extractor.Diagnostics];
        ImmutableArray<EventReport> reports = [.. events.Select(e => Run(e, analyses, memory, together, lexicon, phrasing, faults.Add))];
        analyses.Keep(events.SelectMany(e => e.Articles).SelectMany(a => a.Earlier.Append(a)));
        return new Report(reports)
        {
            Diagnostics = [.. faults],
            LeftOut =
            [
                .. events
                    .SelectMany(e => e.Articles)
                    .Except(reports.SelectMany(r => r.Articles))
                    .Select(a => new LeftOut(a.ShownPath, "a fault of the program keeps it from being read")),
            ],
        };
    }

    /// <summary>Why the articles of each event that a rule is for say on it what they say, event by event, in the corpus' order.</summary>
    /// <param name="rules">All rules of the run: with the corpus they settle which event a rule is for.</param>
    public static ImmutableArray<Explanation> Explain(
        IReadOnlyList<CorpusEvent> events,
        ImmutableArray<FactRule> rules,
        FactRule rule,
        Lexicon lexicon
    )
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

    private static bool BelongTogether(IReadOnlyList<CorpusEvent> events, ImmutableArray<string> named) =>
        events.Count == 1 && named.Length == 1;

    private static bool IsFor(FactRule rule, CorpusEvent corpusEvent, bool anyEvent) =>
        anyEvent || rule.Event is null || rule.Event == corpusEvent.Id;

    private static EventReport Run(
        CorpusEvent corpusEvent,
        AnalysisCache analyses,
        PipelineMemory memory,
        bool anyEvent,
        Lexicon lexicon,
        Phrasing phrasing,
        Action<Diagnostic> tell
    )
    {
        bool Applies(FactRule rule) => IsFor(rule, corpusEvent, anyEvent);

        ArticleAnalysis[] read = ReadAll(corpusEvent, analyses, Applies, tell);
        ImmutableArray<FactReport> facts =
        [
            .. analyses
                .Extractor.Rules.Select((rule, r) => (Rule: rule, Found: read.Select(a => a.Extracted[r])))
                .Where(f => Applies(f.Rule))
                .Select(f =>
                    Isolation.Try(
                        f.Rule.Source.Path,
                        $"the fact '{f.Rule.Id}' of the event {corpusEvent.Id}",
                        () => Reconciliations.Of(f.Rule, [.. f.Found.OfType<Extracted>()], analyses.Extractor, lexicon, phrasing),
                        tell
                    )
                )
                .OfType<FactReport>()
                .OrderByDescending(f => f.Finding.Verdict)
                .ThenByDescending(f => f.Finding.Grade)
                .ThenByDescending(f => f.Contradictions.Length > 0)
                .ThenByDescending(f => f.Finding.Rank)
                .ThenBy(f => f.Rule.Title, StringComparer.Ordinal)
                .ThenBy(f => f.Rule.Id, StringComparer.Ordinal),
        ];
        Document[] documents = [.. read.Select(r => r.Document)];
        ImmutableArray<Article> articles = [.. documents.Select(d => d.Article)];
        InCommon common = Isolation.Try(
            corpusEvent.Id,
            "what the articles of this event have in common",
            () =>
                memory.InCommonOf(corpusEvent.Id, articles, () =>
                    new InCommon(articles, SharedTexts.Find(documents), StatementFinder.Find(read.SelectMany(r => r.Quoted)))
                ),
            tell
        ) ?? new InCommon(articles, [], []);
        var report = new EventReport(corpusEvent.Id, corpusEvent.Title, articles, facts)
        {
            SharedTexts = common.Shared,
            Statements = common.Statements,
            Revisions =
            [
                .. Isolation.Try(
                    corpusEvent.Id,
                    "what the articles of this event said before",
                    () => Revisions(articles, analyses, Applies, lexicon),
                    tell
                ) ?? [],
            ],
        };
        return Isolation.Try(
            corpusEvent.Id,
            "how many lines of evidence this event has",
            () => WithLines(report, documents, analyses.Extractor, lexicon, phrasing),
            tell
        ) ?? report;
    }

    /// <summary>The articles that can be read, in the corpus' order; the faults of each are told in that order, too.</summary>
    private static ArticleAnalysis[] ReadAll(
        CorpusEvent corpusEvent,
        AnalysisCache analyses,
        Func<FactRule, bool> applies,
        Action<Diagnostic> tell
    )
    {
        var read = new ArticleAnalysis?[corpusEvent.Articles.Length];
        var faults = new List<Diagnostic>?[read.Length];
        Parallel.For(0, read.Length, i => read[i] = analyses.Of(corpusEvent.Articles[i], applies, (faults[i] = []).Add));
        for (int i = 0; i < read.Length; i++)
        {
            faults[i]!.Concat(read[i]?.Diagnostics ?? []).ToList().ForEach(tell);
        }

        return [.. read.OfType<ArticleAnalysis>()];
    }

    private static Revision[] Revisions(
        ImmutableArray<Article> articles,
        AnalysisCache analyses,
        Func<FactRule, bool> applies,
        Lexicon lexicon
    )
    {
        var finder = new RevisionFinder([.. analyses.Extractor.Rules], lexicon);
        return [.. articles.SelectMany(a => finder.Of(a, text => analyses.Of(text, applies, _ => { })?.Extracted))];
    }

    private static EventReport WithLines(EventReport report, Document[] documents, Extractor extractor, Lexicon lexicon, Phrasing phrasing)
    {
        var credits = new CreditReader(extractor.Agencies, lexicon);
        LinesOfEvidence lines = new EventLines(lexicon, phrasing).Of(
            [.. documents.Select(d => new Origin(d.Article, credits.Read(d)))],
            report.SharedTexts
        );
        var ofFacts = new FactLines(report.Articles, lines, report.SharedTexts, phrasing);
        return report with
        {
            Lines = lines,
            Facts =
            [
                .. report.Facts.Select(f =>
                    f with
                    {
                        Lines = [.. ClaimsOfVersions(f, lexicon).Select(v => ofFacts.Of(v.Version, v.Claims))],
                    }
                ),
            ],
        };
    }

    /// <summary>The claims that give each version: each article's primary one, and its others that say the same.</summary>
    private static IEnumerable<(VersionGroup Version, Claim[] Claims)> ClaimsOfVersions(FactReport fact, Lexicon lexicon)
    {
        ILookup<(string? Scope, string Article), Claim> told = fact.Claims.ToLookup(c => (c.Scope, c.Article.Id));
        return fact.Finding.Groups.Select(version =>
            (version, version.Articles.Distinct(StringComparer.Ordinal).SelectMany(id => Alike(told[(version.Scope, id)])).ToArray())
        );

        IEnumerable<Claim> Alike(IEnumerable<Claim> claims) =>
            claims.FirstOrDefault(c => c.Primary) is not { } own
                ? []
                : claims.Where(c =>
                    c == own
                    || Reconciler.Relate(fact.Rule, Reconciliations.Version(own), Reconciliations.Version(c), lexicon).Kind
                        == RelationKind.Agree
                );
    }
}
