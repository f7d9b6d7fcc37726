namespace Compare.Text.Values.Dates;

/// <summary>Dates in figures: "2018-07-09", "7/9/2018", "10.31.1974", "2016/11", "4/22".</summary>
internal ref partial struct DateGrammar
{
    private bool TryNumeric(int i, out Mention mention)
    {
        mention = default;
        if (!passage.IsNumber(i) || (passage.IsJoined(i) && !passage.Is(i - 1, '(') && !passage.Is(i - 1, ',') && !passage.Is(i - 1, '—')))
        {
            return false;
        }

        return TryDotted(i, out mention)
            || TryThreeParts(i, out mention)
            || TryYearAndMonth(i, out mention)
            || TryMonthAndDay(i, out mention);
    }

    /// <summary>"10.31.1974": one token.</summary>
    private bool TryDotted(int i, out Mention mention)
    {
        mention = default;
        ReadOnlySpan<char> chars = passage.Chars(i);
        Span<Range> parts = stackalloc Range[4];
        if (chars.Length > 10 || chars.Split(parts, '.') != 3)
        {
            return false;
        }

        bool yearFirst = chars[parts[0]].Length == 4;
        return int.TryParse(chars[parts[0]], out int a)
            && int.TryParse(chars[parts[1]], out int b)
            && int.TryParse(chars[parts[2]], out int c)
            && Math.Max(chars[parts[0]].Length, chars[parts[2]].Length) == 4
            // stops stand between day and month
            && TryOrder(i, i + 1, yearFirst || b > 12 ? a : b, yearFirst || b > 12 ? b : a, c, yearFirst, out mention);
    }

    /// <summary>"2018-07-09", "7/9/18", "08/12,2015".</summary>
    private bool TryThreeParts(int i, out Mention mention)
    {
        mention = default;
        if (!TryDigits(i, 1, 4, out int a) || !IsSeparator(i + 1) || !TryTail(i + 2, out int b, out int c, out int digits, out int end))
        {
            return false;
        }

        bool yearFirst = passage[i].Length == 4;
        return (yearFirst ? digits <= 2 : passage[i].Length <= 2 && digits is 2 or 4)
            && !IsChainOn(end)
            && TryOrder(i, end, a, b, yearFirst || digits == 4 ? c : FullYear(c), yearFirst, out mention);
    }

    private bool TryTail(int i, out int b, out int c, out int digits, out int end)
    {
        c = digits = 0;
        end = i + 3;
        ReadOnlySpan<char> chars = passage.Chars(i);
        if (TryDigits(i, 1, 2, out b))
        {
            digits = passage.Chars(i + 2).Length;
            return IsSeparator(i + 1) && passage.Is(i + 1, passage.Chars(i - 1)[0]) && TryDigits(i + 2, 1, 4, out c);
        }

        // "12,2015" is one token.
        int comma = chars.IndexOf(',');
        end = i + 1;
        digits = 4;
        return passage.IsNumber(i)
            && comma is 1 or 2
            && chars.Length == comma + 5
            && int.TryParse(chars[..comma], out b)
            && int.TryParse(chars[(comma + 1)..], out c);
    }

    private static bool TryOrder(int start, int end, int a, int b, int c, bool yearFirst, out Mention mention)
    {
        DaySpan? days = yearFirst ? DaySpan.Day(a, b, c) : DaySpan.Day(c, a, b) ?? DaySpan.Day(c, b, a);
        mention = Mention.Of(start, end, days, DatePrecision.Day);
        return true;
    }

    /// <summary>"2016/11", "11/2016", "2016 - 11"; not "2012-14", which is two years.</summary>
    private bool TryYearAndMonth(int i, out Mention mention)
    {
        mention = default;
        bool slash = passage.Is(i + 1, '/');
        if (!(slash || passage.IsHyphen(i + 1)) || IsChainOn(i + 3))
        {
            return false;
        }

        bool yearFirst = TryDigits(i, 4, 4, out int year) && TryDigits(i + 2, 1, 2, out int month);
        if (!yearFirst && !(TryDigits(i, 1, 2, out month) && TryDigits(i + 2, 4, 4, out year)))
        {
            return false;
        }

        _ = yearFirst ? TryDigits(i + 2, 1, 2, out month) : TryDigits(i, 1, 2, out month);
        if (
            month is < 1 or > 12
            || year is < LeastYear or > MostYear
            || (yearFirst && IsYearTail(i + 2, year, out int full) && (!slash || full == year + 1))
        )
        {
            return false;
        }

        mention = Mention.Of(i, i + 3, new DateFields(year, month));
        return true;
    }

    /// <summary>
    /// "4/22", "22/04": where one of them can only be a day, or a preposition says it is a date. "2/3" is a fraction.
    /// </summary>
    private bool TryMonthAndDay(int i, out Mention mention)
    {
        mention = default;
        if (
            !passage.Is(i + 1, '/')
            || !passage.IsJoined(i + 1)
            || !passage.IsJoined(i + 2)
            || IsChainOn(i + 3)
            || !TryDigits(i, 1, 2, out int a)
            || !TryDigits(i + 2, 1, 2, out int b)
            || CountsWhatFollows(i + 3)
            || words.Has(passage, i + 3, DateRole.Of)
        )
        {
            return false;
        }

        bool said = words.HasBefore(passage, i, DateRole.On | DateRole.From | DateRole.To, out _);
        (int month, int day) = a > 12 ? (b, a) : (a, b);
        if (month is < 1 or > 12 || day is < 1 or > 31 || !(said || (a <= 12 && b > 12)))
        {
            return false;
        }

        mention = Mention.Of(i, i + 3, new DateFields(null, month, day));
        return true;
    }

    private bool IsSeparator(int i) => (passage.Is(i, '/') || passage.IsHyphen(i)) && passage.IsJoined(i) && passage.IsJoined(i + 1);

    /// <summary>The figures go on, so that they are a version, a part number or an address.</summary>
    private bool IsChainOn(int i) =>
        (passage.IsJoined(i) && passage.IsNumber(i))
        || (
            (passage.Is(i, '/') || passage.IsHyphen(i) || passage.Is(i, '.'))
            && passage.IsJoined(i)
            && passage.IsJoined(i + 1)
            && passage.IsNumber(i + 1)
        );
}
