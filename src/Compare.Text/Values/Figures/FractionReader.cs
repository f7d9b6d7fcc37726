using System.Globalization;

namespace Compare.Text.Values.Figures;

/// <summary>Reads parts of one: "½", "3/4", "half a million", and what they make of a whole: "two and a half", "five eighths".</summary>
internal sealed class FractionReader(NumberWords words)
{
    private const int LargestDenominator = 10;

    // Above it two numbers over each other are a reading of blood pressure rather than a fraction.
    private const double LargestImproper = 20;

    /// <summary>Reads a fraction that begins at <paramref name="i"/>.</summary>
    /// <param name="afterAnd">A whole number and "and" stand before it, so that a bare "quarter" or "a third" is a part of one.</param>
    public bool TryRead(in Passage p, int i, bool afterAnd, out Figure figure)
    {
        figure = default;
        double n,
            d;
        int end;
        bool found =
            p.IsNumber(i) ? TrySlash(p, i, out n, out d, out end)
            : p.IsWord(i) ? TryWords(p, i, afterAnd, out n, out d, out end)
            : TryMark(p, i, out n, out d, out end);
        if (!found || (afterAnd && p.IsWord(i) && IsShare(p, words.IsArticle(p.Word(i)) && d == 2, end)))
        {
            return false;
        }

        bool bare = end == i + 1 && d != 2 && p.IsWord(i);
        double by = Magnitude(p, ref end);
        figure = new Figure(n / d * by, by / d, by, i, end, bare && by == 1 ? FigureForm.BareFraction : FigureForm.Fraction);
        return true;
    }

    /// <summary>"five eighths": the whole before is the numerator.</summary>
    public bool TryDenominator(in Passage p, in Figure whole, out Figure figure)
    {
        figure = default;
        int at = p.SkipHyphen(whole.End);
        // "two hundred and fiftieth" is an ordinal.
        bool ordinal = whole.Value >= 100 && whole.Value % 100 == 0 && words.IsOrdinal(p.Word(at), out _);
        if (
            ordinal
            || !words.IsFraction(p.Word(at), out double d)
            || whole.Form != FigureForm.Words
            || whole.Magnitude != 1
            || whole.Value % 1 != 0
            || words.IsPlural(p.Word(at)) == (whole.Value == 1)
        )
        {
            return false;
        }

        int end = at + 1;
        double by = Magnitude(p, ref end);
        figure = new Figure(whole.Value / d * by, by / d, by, whole.Start, end, FigureForm.Fraction);
        return true;
    }

    /// <summary>"two and a half", "2½", "2 1/2", "three million and a quarter", "two and a half million".</summary>
    public bool TryMixed(in Passage p, in Figure whole, out Figure figure)
    {
        figure = default;
        int at = p.SkipHyphen(whole.End);
        bool and = words.IsAnd(p.Word(at));
        at = and ? p.SkipHyphen(at + 1) : at;
        bool inDigits = p.IsNumber(at) || (p.IsKind(at, Language.TokenKind.Mark) && !p.IsHyphen(at));
        if (
            !(and || (inDigits && whole.Form == FigureForm.Digits && at == whole.End))
            || whole.Value % 1 != 0
            || !TryRead(p, at, and, out Figure part)
            || (
                and
                && whole.Magnitude >= 1
                && whole.Value >= 100
                && part.Form == FigureForm.BareFraction
                && words.IsOrdinal(p.Word(at), out _)
            )
            || part.Value >= part.Magnitude
        )
        {
            return false;
        }

        // "two and a half million" is 2.5 million; "one million and a half" and "one billion and a quarter million" are sums.
        bool isOne = whole.Magnitude == 1 && part.Magnitude > 1;
        double by = part.Magnitude > 1 ? 1 : whole.Magnitude;
        double value = (whole.Value * (isOne ? part.Magnitude : 1)) + (part.Value * by);
        figure = new Figure(value, part.Step * by, Math.Max(whole.Magnitude, part.Magnitude), whole.Start, part.End, FigureForm.Fraction);
        return true;
    }

    /// <summary>"one over twenty": a fraction that is read out, where nothing is counted after it.</summary>
    public static bool TryOver(in Passage p, in Figure over, in Figure under, out Figure figure)
    {
        figure = new Figure(over.Value / under.Value, 1 / under.Value, 1, over.Start, under.End, FigureForm.Fraction);
        return over.Value > 0
            && (over.Value < under.Value || under.Value is > 0 and <= LargestImproper)
            && over.Value % 1 == 0
            && under.Value % 1 == 0
            && p.IsBreak(under.End);
    }

    private static bool TryMark(in Passage p, int i, out double n, out double d, out int end)
    {
        (n, d, end) = (0, 1, i + 1);
        if (!p.IsKind(i, Language.TokenKind.Mark) || p[i].Length != 1)
        {
            return false;
        }

        double value = CharUnicodeInfo.GetNumericValue(p.Chars(i)[0]);
        if (value is not (> 0 and < 1))
        {
            return false;
        }

        do
        {
            d++;
            n = Math.Round(value * d);
        } while (d < LargestDenominator && Math.Abs((n / d) - value) > 1e-6);
        return true;
    }

    /// <summary>"3/4", "3 / 4"; a proper fraction, and not a part of a date.</summary>
    private static bool TrySlash(in Passage p, int i, out double n, out double d, out int end)
    {
        (n, d, end) = (0, 1, i + 3);
        return p.IsNumber(i)
            && p.Is(i + 1, '/')
            && p.IsNumber(i + 2)
            && p.IsJoined(i + 1) == p.IsJoined(i + 2)
            && !p.Is(i + 3, '/')
            && !(p.Is(i - 1, '/') && p.IsJoined(i))
            && Digits.TryParse(p.Chars(i), out n, out _)
            && Digits.TryParse(p.Chars(i + 2), out d, out _)
            && n > 0
            && n < d
            && n % 1 == 0
            && d % 1 == 0;
    }

    /// <summary>
    /// "A mile and half the crew", "an hour and a quarter of the staff": a part of what follows; "a half" is one of what stands before.
    /// </summary>
    private bool IsShare(in Passage p, bool half, int end)
    {
        int noun = words.IsOf(p.Word(end)) ? end + 1 : end;
        bool part = words.IsFraction(p.Word(end - 1), out double d) && (noun > end || d == 2);
        return part && !half && words.IsDeterminer(p.Word(noun)) && !words.IsArticle(p.Word(noun));
    }

    private bool TryWords(in Passage p, int i, bool afterAnd, out double n, out double d, out int end)
    {
        bool article = words.IsArticle(p.Word(i));
        var numerator = new NumberSum();
        int at =
            article ? p.SkipHyphen(i + 1)
            : afterAnd ? p.SkipHyphen(words.AddSmall(p, i, ref numerator))
            : i;
        n = numerator.Any ? numerator.Value : 1;
        end = at + 1;
        if (!words.IsFraction(p.Word(at), out d))
        {
            return false;
        }

        if (numerator.Any)
        {
            return n < d; // "and two thirds"; "and thirty-two fifths" is no part of one
        }

        // "a third of", "a third."; but "a third man" is an ordinal.
        bool alone = p.IsBreak(end) || words.IsFunction(p.Word(end));
        return !words.IsPlural(p.Word(at)) && (afterAnd || !words.IsOrdinal(p.Word(at), out _) || (article && alone));
    }

    /// <summary>"half a million", "a quarter of a million", "half million"; 1 where none follows.</summary>
    private double Magnitude(in Passage p, ref int end)
    {
        int at = p.SkipHyphen(end);
        at = words.IsOf(p.Word(at)) ? at + 1 : at;
        at = words.IsArticle(p.Word(at)) ? at + 1 : at;
        if (!words.IsMagnitude(p.Word(at), out double by) || words.IsPlural(p.Word(at)))
        {
            return 1;
        }

        end = at + 1;
        return by;
    }
}
