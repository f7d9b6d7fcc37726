using System.Globalization;

namespace Compare.Text.Values.Figures;

/// <summary>Reads powers right after digits: "e10", "e-3", "x10^-4", "×10-3", "^2".</summary>
internal static class Exponent
{
    private const int Longest = 6;

    /// <summary>Reads what follows the number at token <paramref name="i"/>, without a space anywhere.</summary>
    /// <param name="value">The number; then what it comes to.</param>
    public static bool TryRead(in Passage p, int i, ref double value, out int end)
    {
        end = i + 1;
        ReadOnlySpan<char> mark = p.Chars(end);
        if (mark is "x" or "X" or "×" && p.Chars(end + 1) is "10" && p.IsJoined(end + 1))
        {
            end += p.Is(end + 2, '^') && p.IsJoined(end + 2) ? 3 : 2;
        }
        else if (mark is "e" or "E" or "^")
        {
            end++;
        }
        else
        {
            return false;
        }

        bool negative = p.Is(end, '-') || p.Is(end, '−');
        bool signed = negative || p.Is(end, '+');
        int digits = signed ? end + 1 : end;
        if (
            !p.IsNumber(digits)
            || p[digits].Length > Longest
            || !p.IsJoined(digits)
            || !p.IsJoined(end)
            || !int.TryParse(p.Chars(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int exponent)
        )
        {
            return false;
        }

        int power = negative ? -exponent : exponent;
        double raised = mark is "^" ? Math.Pow(value, power) : value * Math.Pow(10, power);
        end = digits + 1;
        value = raised;
        return double.IsNormal(raised);
    }
}
