using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Mentions;

namespace Compare.Facts.Rules;

/// <summary>
/// Tells which figures are a part of what the rule counts, and so never stand for the whole: a share of figures that the rule counts
/// too ("including five"), of what is not counted at all ("two of the shells"), and what adds to a figure before ("another five").
/// </summary>
internal sealed class Parts(WordSets words)
{
    /// <summary>How many figures before one are asked whether it adds to them or is one of them.</summary>
    private const int Reach = 6;

    /// <summary>How many sentences back such a figure may stand.</summary>
    private const int Nearby = 3;

    private readonly WordSet joints = words[Sections.And];
    private readonly WordSet others = words[Sections.AdditionCues];

    /// <summary>Where the rule says what is counted.</summary>
    public Position At { get; init; }

    /// <summary>The words of what a figure is a part of; null where it is none.</summary>
    /// <param name="counts">Whether the rule counts another candidate.</param>
    public string? WholeOf(ReadArticle article, IReadOnlyList<Candidate> candidates, int index, Func<int, bool> counts, EntityMatcher? noun)
    {
        Candidate candidate = candidates[index];
        if (article.Mentions.Of(candidate.Tokens) is not { } frame || candidate.Value is Text.Values.Quantity { Nominal: 0 })
        {
            return null;
        }

        if (frame.Whole is { } whole)
        {
            return IsPartOf(article, candidates, index, frame, whole, counts, noun) ? Words(article, whole) : null;
        }

        if (!frame.Remainder || candidate.Implied)
        {
            return null;
        }

        // "Forty others were hurt" tells of all who were hurt where those before were not.
        bool headless = frame.EntityHead < 0 || others.Contains(article.Document.Tokens[frame.EntityHead]);
        int before = Before(article, candidates, index, i => Counted(article, candidates[i], noun));

        // "15 soldiers and 20 other people": two of a sum, which both are told.
        if (
            before >= 0
            && frame.Phrase.Start > 0
            && joints.Contains(article.Document.Tokens[frame.Phrase.Start - 1])
            && SentenceOf(article, candidates[before]) == SentenceOf(article, candidate)
        )
        {
            return null;
        }

        // What the rule passes over by its place adds up all the same: "ten were killed in the city. Another two were killed elsewhere";
        // but
        // of "killed 12 and injured 40 others" the others are those beside the 12.
        int alike =
            before >= 0 && SentenceOf(article, candidates[before]) == SentenceOf(article, candidate)
                ? -1
                : Before(article, candidates, index, i =>
                    Counted(article, candidates[i], noun) && SaysTheSame(article, frame, candidates[i])
                );
        if (alike >= 0)
        {
            return Words(article, candidates[alike].Tokens);
        }

        return (before < 0 ? !headless : counts(before))
            ? before < 0
                ? Words(article, frame.Phrase)
                : Words(article, candidates[before].Tokens)
            : null;
    }

    /// <summary>
    /// Whether the figure behind one adds to it, so that it is a part of the sum: "one at the gate, another five in the hall".
    /// </summary>
    public string? AddedTo(ReadArticle article, IReadOnlyList<Candidate> candidates, int index, Func<int, bool> counts, EntityMatcher? noun)
    {
        int paragraph = ParagraphOf(article, candidates[index]);
        for (int i = index + 1; i < candidates.Count && i - index <= Reach && ParagraphOf(article, candidates[i]) == paragraph; i++)
        {
            if (counts(i))
            {
                return
                    !candidates[i].Implied
                    && article.Mentions.Of(candidates[i].Tokens) is { Remainder: true, Whole: null } more
                    && WholeOf(article, candidates, i, counts, noun) is not null
                    ? Words(article, more.Phrase)
                    : null;
            }
        }

        return null;
    }

    private static bool IsPartOf(
        ReadArticle article,
        IReadOnlyList<Candidate> candidates,
        int index,
        Frame frame,
        TokenRange whole,
        Func<int, bool> counts,
        EntityMatcher? noun
    )
    {
        if (frame.WholeFigure is { } figure)
        {
            for (int i = Math.Max(0, index - Reach); i < Math.Min(candidates.Count, index + Reach); i++)
            {
                if (i != index && candidates[i].Tokens.Start >= figure.Start && candidates[i].Tokens.End <= figure.End)
                {
                    return counts(i);
                }
            }

            return false;
        }

        // "Nine of its officers" are all of those that are told.
        if (frame.IsWholeOwned)
        {
            return false;
        }

        // "Two of the shells" are some of those that are told; "one of them" where any are told before.
        return (noun is not null && article.Occurrences.PlaceIn(noun.Noun, [whole]) is not null)
            || Before(article, candidates, index, counts) >= 0;
    }

    /// <summary>The nearest figure before one that is asked for; -1 where there is none near.</summary>
    private static int Before(ReadArticle article, IReadOnlyList<Candidate> candidates, int index, Func<int, bool> asked)
    {
        int sentence = SentenceOf(article, candidates[index]);
        for (int i = index - 1; i >= 0 && index - i <= Reach && sentence - SentenceOf(article, candidates[i]) < Nearby; i--)
        {
            if (asked(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static int SentenceOf(ReadArticle article, Candidate candidate) => article.Document.SentenceOf[candidate.Tokens.Start];

    private static int ParagraphOf(ReadArticle article, Candidate candidate) =>
        article.Document.Sentences[SentenceOf(article, candidate)].Paragraph;

    /// <summary>Whether a figure is of the rule's noun, or of none.</summary>
    private static bool Counted(ReadArticle article, Candidate candidate, EntityMatcher? noun) =>
        candidate.Implied || (article.Mentions.Of(candidate.Tokens) is { } frame && noun?.MayCount(article, frame) != false);

    /// <summary>Whether two figures have a word of what is said of them in common.</summary>
    private static bool SaysTheSame(ReadArticle article, Frame frame, Candidate other) =>
        article.Mentions.Of(other.Tokens) is { } said
        && said.Predicates.Any(p => frame.Predicates.Any(q => article.Document.Tokens[p].Word == article.Document.Tokens[q].Word));

    private static string Words(ReadArticle article, TokenRange tokens) =>
        $"“{article.Document.SpanOf(tokens).In(article.Document.Article.Body)}”";
}
