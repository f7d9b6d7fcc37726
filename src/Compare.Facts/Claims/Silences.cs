using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>Nothing that a claim cannot do without stands in the article.</summary>
/// <param name="Missing">The terms that it does not have.</param>
internal sealed record TopicAbsent(Article Article, ImmutableArray<CompiledTerm> Missing) : Silence(Article, SilenceReason.TopicAbsent)
{
    public override string Note => $"The article does not have {string.Join(" nor ", Missing.Select(m => m.Quoted))}.";
}

/// <summary>The topic is there, the fact is not.</summary>
/// <param name="Kind">Of the rule.</param>
/// <param name="AnyValue">Whether the article has values of that kind.</param>
internal sealed record FactAbsent(Article Article, FactKind Kind, bool AnyValue) : Silence(Article, SilenceReason.FactAbsent)
{
    public override string Note =>
        Kind == FactKind.Date && Article.Published is null
            ? "The topic is there, but no full date. The article gives no date of publication, so words like “Friday” or “May 13” cannot "
                + "be placed: add published."
        : AnyValue ? "The topic is there, but no value by it."
        : "The topic is there, but no value of this kind.";
}

/// <summary>A value that failed one condition only, by words the rule looks for.</summary>
internal sealed record NearMiss(Article Article, Value Value, Unmet Unmet) : Silence(Article, SilenceReason.NearMiss)
{
    public override string Note =>
        $"“{Article.Body[Value.Span.Start..Value.Span.End]}” in line {Article.LineOf(Value.Span.Start)} was refused: {Unmet.Reason}.";
}

/// <summary>The rule could not be tried on the article: whether it states the fact is not known.</summary>
internal sealed record NotTried(Article Article) : Silence(Article, SilenceReason.Fault)
{
    public override string Note =>
        "A fault of the program kept the article from being read for this fact: whether it states it is not known.";
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
