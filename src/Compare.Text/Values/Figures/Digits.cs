using System.Buffers;
using System.Globalization;

namespace Compare.Text.Values.Figures;

/// <summary>Reads a run of digits with its separators.</summary>
internal static class Digits
{
    private static readonly SearchValues<char> AsciiDigits = SearchValues.Create("0123456789,.");

    /// <summary>
    /// Reads <c>15,000</c>, <c>12,34,567.89</c>, <c>3.5</c>, <c>1.111,11</c> and <c>1,3</c>; false for anything that
    /// separators make a list or a version (<c>22,24</c>… of many, <c>1.2.3</c>).
    /// </summary>
    /// <param name="step">The unit of the last significant digit.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out double value, out double step)
    {
        value = 0;
        step = 1;
        if (text.IsEmpty || text.Length > 40)
        {
            return false;
        }

        return text.IndexOfAnyExcept(AsciiDigits) < 0
            ? TryParseAscii(text, out value, out step)
            : TryParseAscii(Narrow(text, stackalloc char[text.Length]), out value, out step);
    }

    private static bool TryParseAscii(ReadOnlySpan<char> text, out double value, out double step)
    {
        value = 0;
        step = 1;
        if (text.IndexOfAny('.', ',') < 0)
        {
            return TryParsePlain(text, out value, out step);
        }

        char point = DecimalMark(text, out bool good);
        if (!good)
        {
            return false;
        }

        Span<char> plain = stackalloc char[text.Length];
        int length = 0,
            decimals = -1,
            zeros = 0;
        foreach (char c in text)
        {
            if (c == point)
            {
                plain[length++] = '.';
                decimals = 0;
            }
            else if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
                decimals += decimals >= 0 ? 1 : 0;
                zeros = c == '0' ? zeros + 1 : 0;
            }
        }

        value = double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        step =
            decimals > 0 ? Math.Pow(10, -decimals)
            : value == 0 ? 1
            : Math.Pow(10, zeros);
        return true;
    }

    /// <summary>Digits and separators of full width as those of ASCII; the apostrophes between thousands left out.</summary>
    private static ReadOnlySpan<char> Narrow(ReadOnlySpan<char> text, Span<char> into)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (c is not ('\'' or '’'))
            {
                into[length++] =
                    c is >= '０' and <= '９' ? (char)(c - '０' + '0')
                    : c == '，' ? ','
                    : c == '．' ? '.'
                    : c;
            }
        }

        return into[..length];
    }

    private static bool TryParsePlain(ReadOnlySpan<char> text, out double value, out double step)
    {
        value = 0;
        step = 1;
        foreach (char c in text)
        {
            value = (value * 10) + (c - '0');
            step = c == '0' ? step * 10 : 1;
        }

        step = value == 0 ? 1 : step;
        return true;
    }

    /// <summary>The separator that stands before decimals; NUL where all group thousands or there is none.</summary>
    private static char DecimalMark(ReadOnlySpan<char> text, out bool good)
    {
        int lastDot = text.LastIndexOf('.'),
            lastComma = text.LastIndexOf(',');
        int last = Math.Max(lastDot, lastComma);
        good = true;
        if (last < 0)
        {
            return '\0';
        }

        char mark = text[last],
            other = mark == '.' ? ',' : '.';
        if (text.Count(mark) > 1)
        {
            good = !text.Contains(other) && mark == ',' && IsGrouped(text, ',');
            return '\0';
        }

        if (text.Contains(other))
        {
            good = IsGrouped(text[..last], other);
            return mark;
        }

        return mark == '.' || !IsGrouped(text, ',') ? mark : '\0';
    }

    /// <summary>Thousands, or the Indian way: two digits a group, three in the last.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, char separator)
    {
        int group = 0,
            width = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] != separator)
            {
                width++;
                continue;
            }

            if (group == 0 ? width != 3 : width is not (2 or 3))
            {
                return false;
            }

            group++;
            width = 0;
        }

        return width is >= 1 and <= 3;
    }
}
