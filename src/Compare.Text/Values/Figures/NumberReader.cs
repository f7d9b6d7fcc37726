using System.Globalization;

namespace Compare.Text.Values.Figures;

/// <summary>Reads cardinal and ordinal numbers in words, digits and both.</summary>
internal sealed class NumberReader(NumberWords words, MillionOrMetre millions)
{
    // In a text of no more tokens, the cell of a table, a sign may stand apart from its figure.
    private const int LongestCell = 5;
    private readonly FractionReader fractions = new(words);
    private readonly MagnitudeLetters marks = new(words, millions);

    /// <summary>
    /// Reads the longest cardinal that begins at token <paramref name="i"/>: "15,000", "2.5 million",
    /// "three-and-a-half", "two thirds", "a hundred".
    /// </summary>
    /// <param name="joinAnd">"a hundred and two" is one number; between "between" and its "and" it is not.</param>
    /// <param name="money">The figure is money: "m" after digits is a million.</param>
    public bool TryCardinal(in Passage p, int i, out Figure figure, bool joinAnd = true, bool money = false)
    {
        figure = default;
        if (!CanBegin(p, i))
        {
            return false;
        }

        int question = Question(
            i,
            joinAnd
                ? money
                    ? Asked.JoinedMoney
                    : Asked.Joined
                : money
                    ? Asked.Money
                    : Asked.Cardinal
        );
        if (!p.TryRecall(question, out bool found, out figure))
        {
            found = ReadCardinal(p, i, joinAnd, money, out figure);
            p.Remember(question, found, figure);
        }

        return found;
    }

    /// <summary>Reads an ordinal that begins at token <paramref name="i"/>: "11th", "twenty-first", "two hundredth".</summary>
    public bool TryOrdinal(in Passage p, int i, out Figure figure)
    {
        figure = default;
        if (!CanBegin(p, i))
        {
            return false;
        }

        int question = Question(i, Asked.Ordinal);
        if (!p.TryRecall(question, out bool found, out figure))
        {
            found = ReadOrdinal(p, i, out figure);
            p.Remember(question, found, figure);
        }

        return found;
    }

    private enum Asked
    {
        Cardinal,
        Joined,
        Money,
        JoinedMoney,
        Ordinal,
    }

    private static int Question(int i, Asked asked) => (i * 5) + (int)asked;

    private bool CanBegin(in Passage p, int i) =>
        p.IsWord(i)
            ? words.Begins(p.Word(i))
            : p.IsNumber(i) || (i >= 0 && i < p.Count && (p.Text[p[i].Start] is '.' or '-' || !char.IsAscii(p.Text[p[i].Start])));

    private bool ReadCardinal(in Passage p, int i, bool joinAnd, bool money, out Figure figure)
    {
        int at = i;
        bool negative = IsMinus(p, i);
        if (negative)
        {
            at++;
        }

        if (!TryUnsigned(p, at, joinAnd, money, out figure))
        {
            return false;
        }

        figure = figure with { Start = i, Value = negative ? -figure.Value : figure.Value };
        return true;
    }

    private bool ReadOrdinal(in Passage p, int i, out Figure figure)
    {
        figure = default;
        if (p.IsNumber(i))
        {
            if (
                !p.IsJoined(i + 1)
                || !words.IsOrdinalEnding(p.Word(i + 1))
                || !Digits.TryParse(p.Chars(i), out double value, out double step)
                || step < 1
            )
            {
                return false;
            }

            figure = new Figure(value, 1, 1, i, i + 2, FigureForm.Digits);
            return true;
        }

        int at = words.IsArticle(p.Word(i)) && words.IsMagnitude(p.Word(i + 1), out _) ? i + 1 : i;
        var sum = new NumberSum();
        at = Sum(p, at, true, ref sum);
        if (sum.AfterMagnitude && words.IsAnd(p.Word(at)))
        {
            NumberSum longer = sum;
            longer.PassAnd();
            int tens = words.AddSmall(p, at + 1, ref longer);
            if (words.IsOrdinal(p.Word(p.SkipHyphen(tens)), out double closing) && closing < 100)
            {
                (sum, at) = (longer, tens); // "two hundred and fiftieth", "a hundred and twenty-first"
            }
        }

        int last = sum.Any ? p.SkipHyphen(at) : at;
        if (!words.IsOrdinal(p.Word(last), out double ordinal) || !(ordinal < 100 ? sum.Add(ordinal) : sum.Multiply(ordinal)))
        {
            return false;
        }

        figure = new Figure(sum.Value, 1, 1, i, last + 1, FigureForm.Words);
        return true;
    }

    private bool TryUnsigned(in Passage p, int i, bool joinAnd, bool money, out Figure figure)
    {
        if (fractions.TryRead(p, i, false, out figure))
        {
            return true;
        }

        var sum = new NumberSum();
        int at = i;
        FigureForm form = p.IsNumber(i) || p.Is(i, '.') ? FigureForm.Digits : FigureForm.Words;
        if (words.IsArticle(p.Word(i)))
        {
            if (!words.IsMagnitude(p.Word(i + 1), out _) || words.IsPlural(p.Word(i + 1)))
            {
                return false;
            }

            at++;
        }

        at = Sum(p, at, joinAnd, ref sum, money);
        if (!sum.Any)
        {
            return false;
        }

        figure = new Figure(sum.Value, sum.Step, sum.Magnitude, i, at, form);
        if (
            fractions.TryDenominator(p, figure, out Figure part)
            || TryDecimals(p, figure, out part)
            || fractions.TryMixed(p, figure, out part)
            || TryOver(p, figure, out part)
        )
        {
            figure = part;
        }

        figure = figure with { End = SkipEcho(p, figure) };
        return true;
    }

    /// <summary>Adds what follows from <paramref name="at"/> for as long as it fits; the token after it.</summary>
    private int Sum(in Passage p, int at, bool joinAnd, ref NumberSum sum, bool money = false)
    {
        while (true)
        {
            int k = sum.Any ? p.SkipHyphen(at) : at;
            int word = p.Word(k);
            if (word == 0 && p.IsWord(k))
            {
                return at; // most words behind a figure
            }

            if (words.IsSmall(word, out double small) && sum.Add(small))
            {
                at = k + 1;
            }
            else if (
                sum.Any
                && !sum.AfterMagnitude
                && words.IsSlang(word, out double grand)
                && (p.IsBreak(k + 1) || words.IsFunction(p.Word(k + 1)))
                && sum.Multiply(grand)
            )
            {
                at = k + 1; // "three grand", not "three grand pianos"
            }
            else if (words.IsMagnitude(word, out double by) && (sum.Any || !words.IsPlural(word)) && sum.Multiply(by))
            {
                at = k + 1;
            }
            else if (
                (!sum.Any || k == at)
                && DigitGroups.TryRead(p, k, out double value, out double step, out int next)
                && sum.AddDigits(value, step)
            )
            {
                at = next;
                if (TryMark(p, k, at, money, out by) && sum.Multiply(by))
                {
                    at = SkipStop(p, at + 1);
                }
            }
            else if (joinAnd && sum.Magnitude > 1 && p.Is(at, ',') && words.IsSmall(p.Word(at + 1), out _) && IsHundred(p, at + 2))
            {
                at++; // "three million, two hundred"
            }
            else if (
                joinAnd
                && sum.AfterMagnitude
                && k == at
                && words.IsAnd(word)
                && !fractions.TryRead(p, k + 1, true, out _)
                && TryAnd(p, k + 1, ref sum, out next)
            )
            {
                at = next;
            }
            else
            {
                return at;
            }
        }
    }

    private bool IsHundred(in Passage p, int i) => words.IsMagnitude(p.Word(p.SkipHyphen(i)), out double by) && by == 100;

    /// <summary>Whether what follows an "and" goes on with the number: not where it begins one of its own.</summary>
    private bool TryAnd(in Passage p, int i, ref NumberSum sum, out int next)
    {
        NumberSum longer = sum;
        longer.PassAnd();
        next = words.AddSmall(p, i, ref longer);
        if (
            next == i
            && sum.AfterHundred
            && p.IsNumber(i)
            && Digits.TryParse(p.Chars(i), out double value, out double step)
            && longer.AddDigits(value, step)
        )
        {
            next++;
        }

        NumberSum whole = longer;
        if (next == i || (words.IsMagnitude(p.Word(p.SkipHyphen(next)), out double by) && !whole.Multiply(by)))
        {
            return false;
        }

        sum = longer;
        return true;
    }

    /// <summary>A minus sign right before digits, or a word for it before a number.</summary>
    private bool IsMinus(in Passage p, int i)
    {
        if (words.IsMinus(p.Word(i)) && p.IsWord(i))
        {
            return !words.IsTolerance(p, i + 1);
        }

        bool sign = p.Is(i, '-') || p.Is(i, '−');
        bool beforeDigits = (p.IsJoined(i + 1) || (i == 0 && p.Count <= LongestCell)) && (p.IsNumber(i + 1) || p.Is(i + 1, '.'));
        return sign && beforeDigits && !(p.IsJoined(i) && (p.IsWord(i - 1) || p.IsNumber(i - 1)));
    }

    /// <summary>A magnitude right after digits: "k", "bn", "M"; "m" only of money and of people and the like.</summary>
    private bool TryMark(in Passage p, int digits, int i, bool money, out double by)
    {
        int word = p.Word(i);
        bool letter = p[Math.Min(i, p.Count - 1)].Length == 1;
        return words.IsMark(word, out by)
            ? money || !letter || !p.IsCapitalised(i) || marks.IsMagnitude(p, digits, i)
            : words.IsLetter(word, out by) && (money || marks.IsMagnitude(p, digits, i));
    }

    /// <summary>Past the full stop of a shortened magnitude, where the sentence goes on: "5 bn. dollars".</summary>
    private static int SkipStop(in Passage p, int i) =>
        p.Is(i, '.') && p.IsJoined(i) && !p.IsJoined(i + 1) && p.IsWord(i + 1) && !p.IsCapitalised(i + 1) ? i + 1 : i;

    /// <summary>"point zero three", with a magnitude after it or not.</summary>
    private bool TryDecimals(in Passage p, in Figure whole, out Figure figure)
    {
        figure = default;
        if (!words.IsPoint(p.Word(whole.End)))
        {
            return false;
        }

        double value = whole.Value,
            step = 1;
        int at = whole.End + 1;
        if (p.IsNumber(at) && !p.Chars(at).ContainsAny('.', ','))
        {
            step = Math.Pow(10, -p[at].Length);
            value += double.Parse(p.Chars(at), NumberStyles.None, CultureInfo.InvariantCulture) * step;
            at++;
        }
        else
        {
            while (words.IsSmall(p.Word(at), out double digit) && digit < 10)
            {
                step /= 10;
                value += digit * step;
                at++;
            }
        }

        if (at == whole.End + 1 && words.IsSmall(p.Word(at), out double tens) && tens is >= 10 and < 100)
        {
            var pair = new NumberSum();
            at = words.AddSmall(p, at, ref pair); // "six point twenty-five"
            step = 0.01;
            value += pair.Value * step;
        }

        double by = 1;
        if (at > whole.End + 1 && words.IsMagnitude(p.Word(at), out double magnitude))
        {
            by = magnitude;
            at++;
        }

        figure = new Figure(value * by, step * by, by, whole.Start, at, whole.Form);
        return at > whole.End + 1;
    }

    private bool TryOver(in Passage p, in Figure over, out Figure figure)
    {
        figure = default;
        if (!words.IsOver(p.Word(over.End)))
        {
            return false;
        }

        var sum = new NumberSum();
        int end = Sum(p, over.End + 1, true, ref sum);
        return sum.Any && FractionReader.TryOver(p, over, new Figure(sum.Value, 1, 1, over.End + 1, end, over.Form), out figure);
    }

    /// <summary>Past the same number told again in brackets: "forty-five (45)".</summary>
    private int SkipEcho(in Passage p, in Figure figure)
    {
        if (!p.Is(figure.End, '('))
        {
            return figure.End;
        }

        var echo = new NumberSum();
        int end = Sum(p, figure.End + 1, true, ref echo);
        return echo.Any && echo.Value == figure.Value && p.Is(end, ')') ? end + 1 : figure.End;
    }
}
