using System.Globalization;

namespace Compare.Text.Values.Dates;

/// <summary>The numbers in dates: days, counts and years.</summary>
internal ref partial struct DateGrammar
{
    private const int LeastYear = 1000,
        MostYear = 2199;

    /// <summary>A number of digits only, of so many digits.</summary>
    private bool TryDigits(int i, int least, int most, out int value)
    {
        value = 0;
        ReadOnlySpan<char> chars = passage.Chars(i);
        return passage.IsNumber(i)
            && chars.Length >= least
            && chars.Length <= most
            && int.TryParse(chars, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A whole cardinal below 10,000, in digits or words.</summary>
    private bool TryCardinal(int i, out int value, out int next)
    {
        value = 0;
        next = i + 1;
        if (passage.IsNumber(i))
        {
            return TryDigits(i, 1, 4, out value);
        }

        if (
            !passage.IsWord(i)
            || !numbers.TryCardinal(passage, i, out Figure figure, joinAnd: true)
            || figure.Form != FigureForm.Words
            || figure.Value is not (>= 0 and < 10000)
            || figure.Value % 1 != 0
        )
        {
            return false;
        }

        (value, next) = ((int)figure.Value, figure.End);
        return true;
    }

    /// <summary>A whole ordinal below 10,000: "9th", "twenty-first".</summary>
    private bool TryOrdinal(int i, out int value, out int next)
    {
        value = 0;
        next = i + 1;
        if (!numbers.TryOrdinal(passage, i, out Figure figure) || figure.Value is not (> 0 and < 10000))
        {
            return false;
        }

        (value, next) = ((int)figure.Value, figure.End);
        return true;
    }

    /// <summary>A day of the month: digits, an ordinal, or words.</summary>
    private bool TryDay(int i, out int day, out int next, out bool ordinal)
    {
        ordinal = TryOrdinal(i, out day, out next);
        return (ordinal || (TryDigits(i, 1, 2, out day) && NotDecimal(i)) || (passage.IsWord(i) && TryCardinal(i, out day, out next)))
            && day is >= 1 and <= 31;
    }

    // "6,107.31" and "3.5" are one token; a sign or a currency before makes the digits no day.
    private bool NotDecimal(int i) => !(passage.IsJoined(i) && (passage.Is(i - 1, '.') || passage.Is(i - 1, '$')));

    /// <summary>Four digits, or a year in words: "nineteen ninety-nine", "two thousand and eighteen".</summary>
    private bool TryYear(int i, out int year, out int next)
    {
        next = i + 1;
        if (TryDigits(i, 4, 4, out year))
        {
            return year is >= LeastYear and <= MostYear && !IsFiguresTail(i + 1);
        }

        if (!passage.IsWord(i) || !TryCardinal(i, out year, out next))
        {
            return false;
        }

        if (
            year is >= 10 and <= 21
            && words.YearZeros.TryMatch(passage, passage.SkipHyphen(next), out _, out int digitAt)
            && TryCardinal(passage.SkipHyphen(digitAt), out int digit, out int past)
            && digit is >= 1 and <= 9
        )
        {
            (year, next) = ((year * 100) + digit, past);
        }
        else if (year is >= 10 and <= 21 && TryCardinal(passage.SkipHyphen(next), out int low, out int end) && low is >= 10 and <= 99)
        {
            (year, next) = ((year * 100) + low, end);
        }

        return year is >= LeastYear and <= MostYear;
    }

    // "2018%", "2018 per cent": a figure goes on.
    private bool IsFiguresTail(int i) => passage.Is(i, '%') || (passage.Is(i, ':') && passage.IsJoined(i) && passage.IsNumber(i + 1));

    /// <summary>What two digits of a year stand for.</summary>
    private static int FullYear(int twoDigits) => twoDigits + (twoDigits < 50 ? 2000 : 1900);

    /// <summary>
    /// The year after a day or month: ", 2018", "of 2018", "'96", "two thousand and ten"; of two digits only where nothing
    /// follows that they could count.
    /// </summary>
    private bool TryTrailingYear(int i, bool afterDay, out int year, out int next)
    {
        int at = SkipComma(i);
        at =
            words.Has(passage, at, DateRole.Of, out int past)
            || (words.Has(passage, at, DateRole.In, out past) && TryDigits(past, 4, 4, out int whole) && !IsCount(whole, past + 1))
                ? past
                : at;
        at = at > i && words.Fiscal.TryMatch(passage, at, out _, out past) ? past : at;
        if (at == i && passage.IsDash(i) && passage.IsJoined(i) && passage.IsJoined(i + 1))
        {
            at++;
        }

        if (TryYear(at, out year, out next))
        {
            // "August 10 2555 BE" and "in March 2000 troops" are not told by the year alone.
            return at != i || afterDay || year % 100 != 0 || !IsCount(year, next);
        }

        if (passage.Is(at, '\'') || passage.Is(at, '’') || passage.Is(at, '‘'))
        {
            return TryDigits(at + 1, 2, 2, out year) && Full(ref year, at + 2, out next);
        }

        bool closed = passage.IsBreak(at + 1) && !passage.Is(at + 1, '%') && !passage.Is(at + 1, ':');
        // "14-Mar-19"
        bool hyphened = at == i + 1 && passage.IsHyphen(i) && passage.IsHyphen(i - 2) && passage.IsJoined(i - 1) && passage.IsJoined(i);
        return afterDay && ((at == i && closed) || hyphened) && TryDigits(at, 2, 2, out year) && Full(ref year, at + 1, out next);

        static bool Full(ref int year, int end, out int next)
        {
            year = FullYear(year);
            next = end;
            return true;
        }
    }
}
