using Compare.Facts.Rules;
using Compare.Text.Language;
using Compare.Text.Values;

namespace Compare.Facts.Versions;

/// <summary>
/// Tells whether a figure is of an earlier occasion that an article calls to mind: "a similar fire killed 20", "in 2011 a flood killed 20".
/// </summary>
internal static class Occasions
{
    /// <summary>How long before an article something happened that is not its news, in days.</summary>
    private const int Past = 14;

    public static bool IsAnother(ReadArticle article, Candidate figure) =>
        article.Mentions.Of(figure.Tokens) is { } frame && (frame.IsOfAnother || IsPast(article, figure, frame.Predicates));

    private static bool IsPast(ReadArticle article, Candidate figure, IEnumerable<int> predicates)
    {
        if (article.Document.Article.Published is not { } published)
        {
            return false;
        }

        DateOnly news = published.First.AddDays(-Past);
        TokenRange sentence = article.Document.SentencesAt(figure.Tokens);
        foreach (DateRange date in article.DatesIn(sentence))
        {
            if (
                date.Bound == DateBound.Within
                && date.To < news
                && article.Mentions.TimeAt(article.Document.TokensAt(date.Span)) is { } time
                && predicates.Any(p => time.Reads(new TokenRange(p, p + 1)))
            )
            {
                return true;
            }
        }

        return false;
    }
}
