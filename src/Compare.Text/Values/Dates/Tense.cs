using Compare.Text.Language;

namespace Compare.Text.Values.Dates;

/// <summary>
/// Which way the verb group of a date's own clause looks: the nearest one before the date, else the first after it. What
/// stands in an aside ("which collapsed in 2019,") or a relative clause is another clause's, and so is a verb of saying that
/// more than the date hangs on ("said the vote on June 3 …").
/// </summary>
internal static class Tense
{
    private const int Reach = 30;

    public static Direction Around(in Passage passage, DateWords words, int start, int end)
    {
        // "Monday's ruling", "a June 17 hearing": the date tells which one, the verb is not of it.
        if (
            words.Has(passage, end, DateRole.Possessive)
            || (
                words.HasBefore(passage, start, DateRole.Determiner, out _)
                && passage.IsWord(end)
                && !words.HasBefore(passage, start, DateRole.Article, out _)
            )
        )
        {
            return Direction.Unsaid;
        }

        if (words.Ahead.TryMatchBefore(passage, start, out _, out _) || words.Ahead.TryMatch(passage, start, out _, out _))
        {
            return Direction.Ahead;
        }

        // "has been prolonged to November 9"
        if (
            words.HasBefore(passage, start, DateRole.To, out int to)
            && to == start - 1
            && passage.IsWord(to - 1)
            && words.IsPastForm(passage.Chars(to - 1))
            && !words.Comparisons.TryMatchBefore(passage, start, out _, out _)
        )
        {
            return Direction.Ahead;
        }

        Direction before = Before(passage, words, start);
        Direction direction = before != Direction.Unsaid ? before : After(passage, words, end);
        return direction == Direction.Present ? Direction.Unsaid : direction;
    }

    private static Direction Before(in Passage passage, DateWords words, int start)
    {
        for (int i = start - 1; i >= Math.Max(0, start - Reach); i--)
        {
            if (IsSentenceEnd(passage, i))
            {
                break;
            }

            if (passage.Is(i, ',') && TrySkipAside(passage, words, i, start, out int opening))
            {
                i = opening;
                continue;
            }

            if (words.Cues.TryMatchBefore(passage, i + 1, out Direction cue, out int first))
            {
                if (cue == Direction.Unsaid || (cue == Direction.Past && IsParticiple(passage, words, i)))
                {
                    i = first; // "will be held": what counts is before the participle
                    continue;
                }

                if (cue == Direction.Said && !IsDatesOwn(passage, words, i, start))
                {
                    return Direction.Unsaid;
                }

                return cue == Direction.Said || (first < i && IsThing(passage, words, cue, i + 1)) ? Direction.Past : cue;
            }

            if (IsPast(passage, words, i))
            {
                return Direction.Past;
            }
        }

        return Direction.Unsaid;
    }

    private static Direction After(in Passage passage, DateWords words, int end)
    {
        bool relative = false;
        for (int i = end; i <= Math.Min(passage.Count - 1, end + Reach); i++)
        {
            if (IsSentenceEnd(passage, i))
            {
                break;
            }

            bool opens = words.Relatives.TryMatch(passage, i, out _, out _);
            bool found = words.Cues.TryMatch(passage, i, out Direction cue, out int next) && cue != Direction.Unsaid;
            bool past = !found && IsPast(passage, words, i);
            if (relative && (found || past))
            {
                relative = false; // "the hull that cracked was found"
                i = found ? next - 1 : i;
                continue;
            }

            relative |= opens;
            if (found || past)
            {
                return past || cue == Direction.Said || (next > i + 1 && IsThing(passage, words, cue, next)) ? Direction.Past : cue;
            }
        }

        return Direction.Unsaid;
    }

    /// <summary>"Agreed to meet" looks ahead, "agreed to the plan" does not.</summary>
    private static bool IsThing(in Passage passage, DateWords words, Direction cue, int end) =>
        cue == Direction.Future
        && words.HasBefore(passage, end, DateRole.To, out _)
        && words.Has(passage, end, DateRole.Article | DateRole.Determiner);

    /// <summary>The comma closes an aside that a relative word or a participle opens.</summary>
    private static bool TrySkipAside(in Passage passage, DateWords words, int comma, int start, out int opening)
    {
        for (opening = comma - 1; opening > Math.Max(0, start - Reach); opening--)
        {
            if (passage.Is(opening, ','))
            {
                return words.Relatives.TryMatch(passage, opening + 1, out _, out _) || IsPast(passage, words, opening + 1);
            }
        }

        return false;
    }

    /// <summary>"said on Monday", "told reporters Monday": nothing but who was told stands between.</summary>
    private static bool IsDatesOwn(in Passage passage, DateWords words, int verb, int start)
    {
        for (int i = verb + 1; i < start; i++)
        {
            if (words.Has(passage, i, DateRole.Article | DateRole.Determiner) && i > verb + 2)
            {
                return false;
            }

            if (words.Has(passage, i, DateRole.Article) && i == verb + 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPast(in Passage passage, DateWords words, int i) =>
        passage.IsWord(i) && !passage.IsCapitalised(i) && words.IsPastForm(passage.Chars(i)) && !IsParticiple(passage, words, i);

    private static bool IsParticiple(in Passage passage, DateWords words, int i) =>
        words.Cues.TryMatchBefore(passage, i, out Direction cue, out _)
        && cue is Direction.Future or Direction.Present
        && !passage.IsHyphen(i - 1);

    private static bool IsSentenceEnd(in Passage passage, int i) =>
        passage.IsKind(i, TokenKind.Mark)
        && (
            passage.Is(i, '!')
            || passage.Is(i, '?')
            || passage.Is(i, ';')
            || (passage.Is(i, '.') && !passage.IsNumber(i + 1) && !(passage.IsWord(i + 1) && !passage.IsCapitalised(i + 1)))
        );
}
