using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compare.Facts.Extraction;
using Compare.Facts.Quotations;
using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Overlap;

namespace Compare.Facts;

/// <summary>
/// What a run has found in each article and between the articles of each event, for the next one to take again where its articles
/// are the same objects. Serves one run at a time.
/// </summary>
public sealed class PipelineMemory
{
    private Dictionary<string, InCommon> events = new(StringComparer.Ordinal);
    private AnalysisCache? analyses;
    private Lexicon? lexicon;

    /// <summary>What reads articles for these rules: that of the last run, where rules and lexicon are still the same.</summary>
    internal AnalysisCache AnalysesFor(ImmutableArray<FactRule> rules, Lexicon words, bool together)
    {
        if (!ReferenceEquals(lexicon, words))
        {
            (lexicon, analyses, events) = (words, null, new(StringComparer.Ordinal));
        }

        return analyses = analyses?.Serves(rules, together) == true ? analyses : new AnalysisCache(rules, words, together);
    }

    /// <summary>What is found between the articles of an event. Rules have no part in it.</summary>
    /// <param name="articles">Those of the event that can be read.</param>
    internal InCommon InCommonOf(string corpusEvent, ImmutableArray<Article> articles, Func<InCommon> find)
    {
        if (
            !events.TryGetValue(corpusEvent, out InCommon? last)
            || !last.Articles.AsEnumerable().SequenceEqual(articles, ReferenceEqualityComparer.Instance)
        )
        {
            events[corpusEvent] = last = find();
        }

        return last;
    }
}

/// <summary>What articles of one event have in common.</summary>
internal sealed record InCommon(ImmutableArray<Article> Articles, ImmutableArray<SharedText> Shared, ImmutableArray<Statement> Statements);

/// <summary>What one article says on its own.</summary>
/// <param name="Extracted">Of each rule; null where it is not for the article's event.</param>
internal sealed record ArticleAnalysis(Document Document, ImmutableArray<Extracted?> Extracted, ImmutableArray<QuotedSentence> Quoted)
{
    /// <summary>Of parts that a fault of this program left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>Reads articles for one set of rules, each once. For many threads.</summary>
internal sealed class AnalysisCache
{
    private readonly bool together;
    private readonly QuotationReader quotations;
    private ConcurrentDictionary<Article, ArticleAnalysis> known = new(ReferenceEqualityComparer.Instance);

    /// <param name="together">Whether the rules are for any event, whatever it is called.</param>
    public AnalysisCache(ImmutableArray<FactRule> rules, Lexicon lexicon, bool together)
    {
        this.together = together;
        Rules = rules;
        Extractor = new Extractor(rules, lexicon);
        quotations = new QuotationReader(lexicon, Extractor);
    }

    public ImmutableArray<FactRule> Rules { get; }

    public Extractor Extractor { get; }

    /// <summary>Whether rules that have been loaded anew say the same, in the same order.</summary>
    public bool Serves(ImmutableArray<FactRule> others, bool othersTogether) =>
        together == othersTogether && Rules.Select(Identity).SequenceEqual(others.Select(Identity));

    /// <summary>What an article says; null, told, where a fault of this program keeps it from being read.</summary>
    public ArticleAnalysis? Of(Article article, Func<FactRule, bool> applies, Action<Diagnostic> tell) =>
        Isolation.Try(article.Path, "this article", () => known.GetOrAdd(article, _ => Read(article, applies)), tell);

    private ArticleAnalysis Read(Article article, Func<FactRule, bool> applies)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        ReadArticle read = Extractor.Read(article);
        ImmutableArray<Extracted?> extracted = Extractor.Extract(read, applies, faults.Add);
        QuotedSentence[] quoted = Isolation.Try<QuotedSentence[]>(
            article.Path,
            "what this article quotes",
            () => [.. quotations.Read(read)],
            faults.Add
        ) ?? [];
        return new ArticleAnalysis(read.Document, extracted, [.. quoted]) { Diagnostics = faults.ToImmutable() };
    }

    /// <summary>Forgets all other articles.</summary>
    public void Keep(IEnumerable<Article> articles) =>
        known = new(articles.Where(known.ContainsKey).Select(a => KeyValuePair.Create(a, known[a])), ReferenceEqualityComparer.Instance);

    private static (RuleSource, string?) Identity(FactRule rule) => (rule.Source, rule.Event);
}
