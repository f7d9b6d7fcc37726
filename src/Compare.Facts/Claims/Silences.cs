using System.Collections.Immutable;
using System.Globalization;
using Compare.Facts.Rules;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>Nothing that a claim cannot do without stands in the article.</summary>
/// <param name="Missing">The terms that it does not have.</param>
internal sealed record TopicAbsent(Article Article, ImmutableArray<CompiledTerm> Missing) : Silence(Article, SilenceReason.TopicAbsent)
{
    private protected override Reason Because(Phrasing phrasing) =>
        Wording.Reason.Of("silent.topic", ("terms", string.Join(phrasing.Say("silent.nor"), Missing.Select(m => m.Quoted))));
}

/// <summary>The topic is there, the fact is not.</summary>
/// <param name="Kind">Of the rule.</param>
/// <param name="AnyValue">Whether the article has values of that kind.</param>
internal sealed record FactAbsent(Article Article, FactKind Kind, bool AnyValue) : Silence(Article, SilenceReason.FactAbsent)
{
    private protected override Reason Because(Phrasing phrasing) =>
        Wording.Reason.Of(
            Kind == FactKind.Date && Article.Published is null ? "silent.no-date"
            : AnyValue ? "silent.no-value-near"
            : "silent.no-value"
        );
}

/// <summary>A value that failed one condition only, by words the rule looks for.</summary>
internal sealed record NearMiss(Article Article, Value Value, Unmet Unmet) : Silence(Article, SilenceReason.NearMiss)
{
    private protected override Reason Because(Phrasing phrasing) =>
        Wording.Reason.Of(
            "silent.near-miss",
            ("value", Article.Body[Value.Span.Start..Value.Span.End]),
            ("line", Article.LineOf(Value.Span.Start).ToString(CultureInfo.InvariantCulture)),
            ("reason", Unmet.Describe(phrasing))
        );
}

/// <summary>The rule could not be tried on the article: whether it states the fact is not known.</summary>
internal sealed record NotTried(Article Article) : Silence(Article, SilenceReason.Fault)
{
    private protected override Reason Because(Phrasing phrasing) => Wording.Reason.Of("silent.fault");
}

/// <summary>Tells why an article has no claim.</summary>
internal static class Silences
{
    /// <summary>Of several near misses the first is told.</summary>
    public static Silence Explain(ReadArticle article, CompiledRule rule)
    {
        foreach (Trial trial in rule.Nearby(article))
        {
            if (trial.Failures.Count == 1)
            {
                return new NearMiss(article.Document.Article, trial.Candidate.Value, trial.Failures.First);
            }
        }

        return new FactAbsent(article.Document.Article, rule.Rule.Kind, rule.HasCandidate(article));
    }
}
