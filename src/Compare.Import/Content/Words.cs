using System.Text;

namespace Compare.Import.Content;

/// <summary>Counts and compares words as they stand in sources.</summary>
internal static class Words
{
    /// <summary>Runs of letters and digits.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            count += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’');
        }

        return count;
    }

    /// <summary>Letters and digits alone, in lower case: the same for one text in two layouts.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>
    /// White space as single spaces, without control characters. A no-break space stays: it holds figures together.
    /// </summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool space = c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
            if (space)
            {
                if (tidy.Length > 0 && tidy[^1] != ' ')
                {
                    tidy.Append(' ');
                }
            }
            else if (!char.IsControl(c) && c is not '\ufeff')
            {
                tidy.Append(c);
            }
        }

        return tidy.ToString().Trim();
    }
}
