using Compare.Facts.Extraction.Matching;
using Compare.Rules.Model;

namespace Compare.Facts.Extraction;

/// <summary>Says why an article has no claim.</summary>
internal static class Silences
{
    public static Silence TopicAbsent(ReadArticle article, IReadOnlyList<CompiledTerm> missing) => new(
        article.Document.Article, SilenceReason.TopicAbsent,
        $"The article does not have {(missing is [var only] ? only.Quoted : string.Join(" nor ", missing.Select(m => m.Quoted)))}.");

    /// <summary>
    /// The topic is there. A value by words the rule looks for that failed one condition only is a near miss; of several, the first.
    /// </summary>
    public static Silence Explain(ReadArticle article, CompiledRule rule, IReadOnlyList<Trial> trials)
    {
        foreach (Trial trial in trials)
        {
            if (trial.Failures.Count == 1 && rule.IsNear(article, trial.Candidate))
            {
                return NearMiss(article, trial);
            }
        }

        bool dateless = rule.Rule.Kind == FactKind.Date && article.Document.Article.Published is null;
        return new Silence(article.Document.Article, SilenceReason.FactAbsent, dateless
            ? "The topic is there, but no full date. The article gives no date of publication, so words like “Friday” or “May 13” cannot be placed: add published."
            : trials.Count == 0 ? "The topic is there, but no value of this kind." : "The topic is there, but no value by it.");
    }

    private static Silence NearMiss(ReadArticle article, Trial near)
    {
        var span = near.Candidate.Value.Span;
        return new Silence(article.Document.Article, SilenceReason.NearMiss,
            $"“{article.Document.Article.Body[span.Start..span.End]}” in line {article.Document.Article.LineOf(span.Start)} was refused: {near.Failures.First.Reason}.");
    }
}
