namespace Compare.Text.Values.Figures;

/// <summary>
/// Weighs what a single letter right after digits is: "2.4m inhabitants" and "5M users" are millions, "4m deep" is metres, "5G" and
/// "Seat 12C" are names. A magnitude needs support: what is counted follows, or a number is told of before, or the figure has decimals.
/// </summary>
internal sealed class MagnitudeLetters(NumberWords words, MillionOrMetre small)
{
    private const int Reach = 6,
        LongOfDigits = 3;

    public bool IsMagnitude(in Passage p, int digits, int letter)
    {
        if (words.IsName(p.Word(letter)) && !p.Chars(digits).Contains('.') && p.Count > letter + 1)
        {
            return false;
        }

        if (p.IsCapitalised(letter))
        {
            return p.Count == letter + 1
                || (words.IsMillion(p.Word(letter)) && (p.IsBreak(letter + 1) || words.IsFunction(p.Word(letter + 1))))
                || p[digits].Length >= LongOfDigits
                || Counts(p, letter + 1)
                || IsToldOf(p, digits, letter + 1)
                || !p.IsJoined(letter);
        }

        return p.IsJoined(letter) && words.IsMillion(p.Word(letter)) && small.IsMillion(p, digits, letter);
    }

    /// <summary>What is counted follows: "6m fans".</summary>
    private bool Counts(in Passage p, int i)
    {
        if (words.IsCounted(p.Word(i)))
        {
            return true;
        }

        ReadOnlySpan<char> noun = p.Chars(i);
        return p.IsWord(i)
            && !p.IsCapitalised(i)
            && noun.Length > 3
            && noun[^1] == 's'
            && noun[^2] != 's'
            && !words.IsFunction(p.Word(i))
            && !words.IsMeasured(p.Word(i));
    }

    /// <summary>"The number rose to 2.3m."</summary>
    private bool IsToldOf(in Passage p, int digits, int end)
    {
        if (!p.IsBreak(end) && !words.IsFunction(p.Word(end)))
        {
            return false;
        }

        for (int i = digits - 1; i >= Math.Max(0, digits - Reach) && !p.Is(i, '.') && !p.Is(i, ';'); i--)
        {
            if (words.IsTold(p.Word(i)))
            {
                return true;
            }
        }

        return false;
    }
}
