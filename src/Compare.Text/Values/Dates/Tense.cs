using Compare.Text.Language;

namespace Compare.Text.Values.Dates;

/// <summary>Which way a sentence looks from a date: the nearest verb that tells, before the date and then after it.</summary>
internal static class Tense
{
    private const int Reach = 30;

    public static Direction Around(in Passage passage, DateWords words, int start, int end)
    {
        Direction before = Scan(passage, words, start - 1, Math.Max(0, start - Reach), -1);
        return before != Direction.Unsaid ? before
            : Scan(passage, words, end, Math.Min(passage.Count - 1, end + Reach), 1);
    }

    private static Direction Scan(in Passage passage, DateWords words, int from, int to, int step)
    {
        for (int i = from; step > 0 ? i <= to : i >= to; i += step)
        {
            if (IsSentenceEnd(passage, i))
            {
                break;
            }

            if (words.Cues.TryMatch(passage, i, out Direction cue, out _))
            {
                // "will be held": what counts is before the participle.
                if (cue == Direction.Unsaid || (cue == Direction.Past && IsParticiple(passage, words, i)))
                {
                    continue;
                }

                return cue;
            }

            if (passage.IsWord(i) && !passage.IsCapitalised(i) && words.IsPastForm(passage.Chars(i)) && !IsParticiple(passage, words, i))
            {
                return Direction.Past;
            }
        }

        return Direction.Unsaid;
    }

    private static bool IsParticiple(in Passage passage, DateWords words, int i) =>
        words.Cues.TryMatch(passage, i - 1, out Direction cue, out _) && cue == Direction.Future;

    private static bool IsSentenceEnd(in Passage passage, int i) =>
        passage.IsKind(i, TokenKind.Mark) && (passage.Is(i, '!') || passage.Is(i, '?') || passage.Is(i, ';')
            || (passage.Is(i, '.') && !passage.IsNumber(i + 1) && !(passage.IsWord(i + 1) && !passage.IsCapitalised(i + 1))));
}
