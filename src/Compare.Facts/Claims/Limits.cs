using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>What a fact's value can be at all, and from when on its event is told: keys <c>least</c>, <c>most</c>, <c>since</c>.</summary>
internal sealed class Limits(FactRule rule, WrittenValues written, WordSets words)
{
    private readonly WordSet backReferences = words[Sections.BackReferences];
    private readonly Value? least = rule.Least is { } l ? written.Read(rule, l.Value) : null;
    private readonly Value? most = rule.Most is { } m ? written.Read(rule, m.Value) : null;

    public bool IsEmpty => least is null && most is null && rule.Since is null;

    /// <summary>Adds the limits that a candidate does not keep.</summary>
    public void Check(ReadArticle article, Candidate candidate, ref Failures failures)
    {
        if (least is not null)
        {
            failures.Add(new Unmet(Failure.TooSmall, "", rule.Least!.Value, rule.Least.At), !IsBelow(candidate.Value, least, least));
        }

        if (most is not null && !failures.Enough)
        {
            failures.Add(new Unmet(Failure.TooLarge, "", rule.Most!.Value, rule.Most.At), !IsBelow(most, candidate.Value, most));
        }

        if (rule.Since is { } since && !failures.Enough)
        {
            failures.Add(new Unmet(Failure.Earlier, "", since.ToString(), rule.SinceAt), !IsEarlier(article, candidate, since.First));
        }
    }

    /// <summary>
    /// By a time before in its clause, or in its sentence where the clause gives none. "The most since 2005" compares, and tells no time.
    /// </summary>
    private bool IsEarlier(ReadArticle article, Candidate candidate, DateOnly since)
    {
        bool now = false;
        foreach (TokenRange range in article.Document.Clauses[article.Document.ClauseOf[candidate.Tokens.Start]].Ranges)
        {
            TextSpan clause = article.Document.SpanOf(range);
            if (article.HasValue(clause, IsBefore))
            {
                return true;
            }

            now |= article.HasValue(clause, v => v is DateRange { Bound: not DateBound.Since } date && date.To >= since);
        }

        TokenRange sentence = article.Document.SentencesAt(candidate.Tokens);
        return !now
            && (
                article.HasValue(article.Document.SpanOf(sentence), IsBefore)
                || (
                    PointsBack(article.Document, sentence)
                    && Surroundings.SentenceBefore(article.Document, candidate.Tokens) is { } before
                    && !article.HasValue(article.Document.SpanOf(sentence), v => v is DateRange)
                    && article.HasValue(article.Document.SpanOf(before), IsBefore)
                )
            );

        bool IsBefore(Value v) => v is DateRange { Bound: not (DateBound.Since or DateBound.After) } date && date.To < since;
    }

    /// <summary>"It killed 612.", "That flood killed 612.", "Forty died in it.": the event of the sentence before.</summary>
    private bool PointsBack(Document document, TokenRange sentence)
    {
        int last = sentence.End - 1;
        while (last > sentence.Start && document.Tokens[last].Kind == TokenKind.Mark)
        {
            last--;
        }

        return backReferences.Contains(document.Tokens[sentence.Start]) || backReferences.Contains(document.Tokens[last]);
    }

    /// <summary>Whether one value lies below another: by the figure as it is said, hedged or not, and of a range by its ends.</summary>
    /// <param name="limit">The one of the two whose unit counts.</param>
    private static bool IsBelow(Value value, Value other, Value limit) =>
        (value, other) switch
        {
            (DateRange a, DateRange b) => a.To < b.From,
            (ClockTime a, ClockTime b) => (a.Nominal ?? a.Stated.High) < (b.Nominal ?? b.Stated.Low),
            (Quantity a, Quantity b) => Highest(a, limit) < Lowest(b, limit),
            _ => false,
        };

    private static double? Highest(Quantity value, Value limit) => In(value, limit) is var told ? told.Nominal ?? told.Stated.High : null;

    private static double? Lowest(Quantity value, Value limit) => In(value, limit) is var told ? told.Nominal ?? told.Stated.Low : null;

    private static Quantity In(Quantity value, Value limit) => Units.Convert(value, ((Quantity)limit).Unit) ?? value;
}
