using System.Globalization;

namespace Compare.Text.Values;

/// <summary>Reads powers right after digits: "e10", "e-3", "x10^-4", "×10-3".</summary>
internal static class Exponent
{
    private const int Longest = 6;

    /// <summary>Reads what follows the number at token <paramref name="i"/>, without a space anywhere.</summary>
    public static bool TryRead(in Passage p, int i, out double power, out int end)
    {
        power = 1;
        end = i + 1;
        ReadOnlySpan<char> mark = p.Chars(end);
        if (mark is "x" or "X" or "×" && p.Chars(end + 1) is "10" && p.IsJoined(end + 1))
        {
            end += p.Is(end + 2, '^') && p.IsJoined(end + 2) ? 3 : 2;
        }
        else if (mark is "e" or "E")
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
        if (!p.IsNumber(digits) || p[digits].Length > Longest || !p.IsJoined(digits) || !p.IsJoined(end)
            || !int.TryParse(p.Chars(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int exponent))
        {
            return false;
        }

        power = Math.Pow(10, negative ? -exponent : exponent);
        end = digits + 1;
        return double.IsNormal(power);
    }
}
