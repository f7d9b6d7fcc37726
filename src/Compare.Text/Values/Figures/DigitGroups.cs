using System.Globalization;
using Compare.Text.Language;

namespace Compare.Text.Values.Figures;

/// <summary>Reads a figure in digits: 12,000, 2.5, .5, 3×10⁶, 1 234 567.</summary>
internal static class DigitGroups
{
    /// <summary>Digits with their separators, powers of ten, and groups apart by a space ("1 234 567").</summary>
    public static bool TryRead(in Passage p, int i, out double value, out double step, out int next)
    {
        next = i + 1;
        if (
            p.Is(i, '.')
            && !(p.IsJoined(i) && !p.IsKind(i - 1, TokenKind.Mark))
            && p.IsJoined(i + 1)
            && p.IsNumber(i + 1)
            && !p.Chars(i + 1).ContainsAny('.', ',')
        )
        {
            next++;
            value = double.Parse(p.Text[p[i].Start..p[i + 1].End], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            step = Math.Pow(10, -p[i + 1].Length);
            return true;
        }

        value = step = 0;
        if (!p.IsNumber(i) || !Digits.TryParse(p.Chars(i), out value, out step))
        {
            return false;
        }

        // The 7 of "i7 860" is a name's.
        if (p[i].Length <= 3 && p.Chars(i)[0] != '0' && !(p.IsJoined(i) && p.IsWord(i - 1)))
        {
            AddSpacedGroups(p, i, ref value, ref step, ref next);
        }

        double raised = value;
        if (next == i + 1 && p.IsJoined(next) && Exponent.TryRead(p, i, ref raised, out int end))
        {
            (step, value, next) = (Math.Min(step, 1) * raised / value, raised, end);
        }

        return true;
    }

    private static void AddSpacedGroups(in Passage p, int i, ref double value, ref double step, ref int next)
    {
        int end = i + 1;
        double sum = value,
            unit = step;
        while (
            p.IsNumber(end)
            && p[end].Start == p[end - 1].End + 1
            && p[end].Length >= 3
            && p.Text[p[end].Start] is not ' ' and not '\n'
            && p.Chars(end)[..3].IndexOfAny(',', '.') < 0
            && (p[end].Length == 3 || p.Chars(end)[3] == '.')
        )
        {
            if (!Digits.TryParse(p.Chars(end), out double group, out double groupStep))
            {
                return;
            }

            sum = (sum * 1000) + group;
            unit = group == 0 ? unit * 1000 : groupStep;
            end++;
            if (groupStep < 1)
            {
                break;
            }
        }

        if (end > i + 1 && !p.IsNumber(end))
        {
            (value, step, next) = (sum, unit, end);
        }
    }
}
