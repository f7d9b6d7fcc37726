using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Rules;
using Compare.Facts.Speakers;
using Compare.Facts.Versions;
using Compare.Input.Rules.Model;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;
using Compare.Text.Values;

namespace Compare.Facts.Extraction;

/// <summary>What one article says on one fact: claims, or why there is none.</summary>
public sealed record Extracted(ImmutableArray<Claim> Claims, Silence? Silence);

/// <summary>
/// Reads articles for the claims of all rules at once: an article is taken apart and its values read once, whatever the
/// number of rules, and a rule is tried only where the words it needs occur. Immutable once made, safe from many threads.
/// </summary>
internal sealed class Extractor
{
    /// <summary>An article that states a fact more often than this is heard so many times, from its beginning.</summary>
    private const int MostClaims = 100;

    /// <summary>A sentence longer than this, in UTF-16 units, is shown from so far before its value to so far behind it.</summary>
    private const int LongestSentence = 2000;

    private readonly TextAnalyzer analyzer;
    private readonly ValueReader values;
    private readonly MentionReader mentions;
    private readonly Attributor attributor;
    private readonly AsOfDates asOf;
    private readonly WrittenValues written;
    private readonly VersionFinder versions;
    private readonly ValueWords refiner;
    private readonly ImmutableArray<CompiledRule> rules;
    private readonly Dictionary<FactRule, CompiledRule> byRule;

    public Extractor(ImmutableArray<FactRule> rules, Lexicon lexicon)
    {
        var vocabulary = new Vocabulary();
        var table = new TermTable(vocabulary, new WordForms(lexicon));
        var words = new WordSets(lexicon, vocabulary);
        Agencies = new Agencies(lexicon, vocabulary);
        values = new ValueReader(lexicon, vocabulary);
        mentions = new MentionReader(lexicon, vocabulary);
        analyzer = new TextAnalyzer(lexicon, vocabulary);
        written = new WrittenValues(values, vocabulary, lexicon);
        attributor = new Attributor(lexicon, words, table, Agencies);
        asOf = new AsOfDates(lexicon, table);
        versions = new VersionFinder(lexicon, table, words);
        refiner = new ValueWords(lexicon);
        var withdrawals = new Withdrawals(table, words);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        this.rules =
        [
            .. rules
                .Select(r =>
                    Isolation.Try(
                        r.Source.Path,
                        $"the rule '{r.Id}'",
                        () => new CompiledRule(r, table, words, attributor, written, withdrawals),
                        faults.Add
                    )
                )
                .OfType<CompiledRule>(),
        ];
        Diagnostics = faults.ToImmutable();
        byRule = this.rules.ToDictionary<FactRule, CompiledRule>(r => r.Rule, ReferenceEqualityComparer.Instance);
    }

    /// <summary>The agencies of the lexicon, for the documents that this extractor reads.</summary>
    internal Agencies Agencies { get; }

    /// <summary>Of rules that a fault of this program keeps from being tried; <see cref="Rules"/> does not have them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The rules that are tried, in the order given.</summary>
    internal IEnumerable<FactRule> Rules => rules.Select(r => r.Rule);

    /// <summary>What an article says on each rule that <paramref name="applies"/>, in the order of the rules.</summary>
    public ImmutableArray<Extracted?> Extract(Article article, Func<FactRule, bool> applies) => Extract(Read(article), applies);

    internal ImmutableArray<Extracted?> Extract(ReadArticle article, Func<FactRule, bool> applies) =>
        [.. rules.Select(r => applies(r.Rule) ? Extract(article, r) : null)];

    internal ReadArticle Read(Article article) => new(analyzer.Analyze(article), values, mentions);

    /// <summary>Whose statement the words of a quotation are.</summary>
    internal Attribution Attribute(ReadArticle article, TokenRange quotation) => attributor.Of(article, quotation);

    /// <summary>The same, where a rule that cannot be tried on the article is told and leaves it silent.</summary>
    internal ImmutableArray<Extracted?> Extract(ReadArticle article, Func<FactRule, bool> applies, Action<Diagnostic> tell) =>
        [.. rules.Select(r => applies(r.Rule) ? TryExtract(article, r, tell) : null)];

    private Extracted TryExtract(ReadArticle article, CompiledRule rule, Action<Diagnostic> tell)
    {
        Article read = article.Document.Article;
        return Isolation.Try(read.Path, $"what this article says on the fact '{rule.Rule.Id}'", () => Extract(article, rule), tell)
            ?? new Extracted([], new NotTried(read));
    }

    /// <summary>Why an article says what it says on some rules, each of which must be among the extractor's.</summary>
    public ImmutableArray<Explanation> Explain(Article article, ImmutableArray<FactRule> asked)
    {
        ReadArticle read = Read(article);
        return [.. asked.Select(r => Explain(read, byRule[r]))];
    }

    /// <summary>The value that a rule means by a text of its own, as in its tests; null where the text is no such value.</summary>
    public Value? ReadWritten(FactRule rule, string text, PartialDate? published) =>
        written.Read(rule, text, published) is { } value ? refiner.Refine(value, text) : null;

    /// <summary>The same amount in other currencies, where a rule's text gives several.</summary>
    internal IEnumerable<Value> ReadWrittenBeside(FactRule rule, string text, Value first) =>
        written
            .ReadAll(rule, text)
            .Where(v =>
                v is Quantity { Kind: ValueKind.Money } amount
                && first is Quantity { Kind: ValueKind.Money } said
                && amount.Unit != said.Unit
            );

    private Extracted Extract(ReadArticle article, CompiledRule rule)
    {
        ImmutableArray<CompiledTerm> missing = rule.Missing(article);
        if (!missing.IsEmpty)
        {
            return new Extracted([], new TopicAbsent(article.Document.Article, missing));
        }

        ImmutableArray<Candidate> accepted = [.. rule.Accepted(article).Take(MostClaims)];
        if (accepted.IsEmpty)
        {
            return new Extracted([], Silences.Explain(article, rule));
        }

        IEnumerable<Claim> claims = accepted
            .GroupBy(c => rule.ScopeOf(article, c.Tokens))
            .SelectMany(scope => versions.Choose(article, [.. scope]).Select(v => ToClaim(article, v.Figure, scope.Key, v.Total)));
        return new Extracted(Primaries.Choose(rule.Rule, [.. claims]), null);
    }

    private Explanation Explain(ReadArticle article, CompiledRule rule)
    {
        Extracted extracted = Extract(article, rule);
        return new Explanation(
            article.Document.Article,
            extracted,
            [.. rule.All(article).Select(t => Tell(article.Document, t, extracted))],
            [.. article.Values]
        );
    }

    private static Tried Tell(Document document, Trial trial, Extracted extracted)
    {
        Value value = trial.Candidate.Value;
        Claim? claim = extracted.Claims.FirstOrDefault(c => trial.Failures.Count == 0 && c.Value.Span == value.Span);
        return new Tried(
            value,
            document.SpanOf(document.SentencesAt(trial.Candidate.Tokens)),
            trial.Failures.Outcomes!.Exists(o => o.IsNear),
            [
                .. trial.Failures.Outcomes!.Select(o => new TriedCondition(
                    o.Condition.Key,
                    o.Condition.At,
                    o.Met,
                    o.Condition.Excludes,
                    o.Says(document)
                )),
            ],
            claim,
            claim is { Primary: true } ? Primaries.Why(claim, extracted.Claims) : null
        );
    }

    private Claim ToClaim(ReadArticle article, Candidate candidate, string? scope, bool total)
    {
        Document document = article.Document;
        Paragraph paragraph = document.Article.Paragraphs[document.Sentences[document.SentenceOf[candidate.Tokens.Start]].Paragraph];
        Place place = paragraph.Place == Place.Body && document.IsQuoted(candidate.Tokens) ? Place.Quotation : paragraph.Place;
        return new Claim(
            document.Article,
            refiner.Refine(candidate.Value, document.Article.Body[candidate.Value.Span.Start..candidate.Value.Span.End]),
            Evidence(document, candidate),
            paragraph,
            place,
            attributor.Of(article, candidate.Tokens),
            Primary: false
        )
        {
            Scope = scope,
            Total = total,
            Expected = candidate.Value is Quantity && article.Mentions.Of(candidate.Tokens) is { Standing: Standing.Expected },
            Weak = candidate.Value is Quantity && article.Mentions.Of(candidate.Tokens) is { Near: true },
            AsOf = asOf.Of(article, candidate.Tokens),
        };
    }

    /// <summary>
    /// The sentence, or of one without end the part around the value. It holds the value, whose words may begin or end with a space.
    /// </summary>
    private static TextSpan Evidence(Document document, Candidate candidate)
    {
        TextSpan value = candidate.Value.Span;
        TextSpan sentence = Around(document.SpanOf(document.SentencesAt(candidate.Tokens)), value);
        if (sentence.Length <= LongestSentence + value.Length)
        {
            return sentence;
        }

        TokenRange near = document.TokensAt(
            new TextSpan(
                Math.Max(sentence.Start, value.Start - (LongestSentence / 2)),
                Math.Min(sentence.End, value.End + (LongestSentence / 2))
            )
        );
        return Around(document.SpanOf(near), value);
    }

    private static TextSpan Around(TextSpan sentence, TextSpan value) =>
        new(Math.Min(sentence.Start, value.Start), Math.Max(sentence.End, value.End));
}
