using Compare.Text.Common;

namespace Compare.Text.Language;

/// <summary>
/// Finds where a quotation in single marks ends. The mark that closes is an apostrophe's, too: one behind a stop or before one
/// closes for sure, one behind an s ("the sailors’ bridge") only where nothing else does.
/// </summary>
internal static class SingleQuotes
{
    /// <summary>The place of the mark that closes what begins at <paramref name="start"/>; -1 where nothing does.</summary>
    public static int CloseOf(string body, int start, TextSpan paragraph, QuotePair pair)
    {
        char opener = body[start - 1];
        if (IsDecade(body, start, paragraph))
        {
            return -1;
        }

        int doubtful = -1;
        for (int i = start; i < paragraph.End; i++)
        {
            // Another begins before this one has ended: the first mark was none, or a plural's is its end.
            if (body[i] == opener && QuoteMarks.BeginsWord(body, i, paragraph))
            {
                return doubtful;
            }

            if (!pair.Closers.Contains(body[i], StringComparison.Ordinal) || i == start || !QuoteMarks.EndsWord(body, i, paragraph))
            {
                continue;
            }

            if (IsCertain(body, i, paragraph) || body[i - 1] is not ('s' or 'S'))
            {
                return i;
            }

            // With straight marks too little tells one from an apostrophe.
            doubtful = doubtful < 0 && opener == QuoteMarks.SingleOpen ? i : doubtful;
        }

        return doubtful;
    }

    /// <summary>"’80s" and "'90s": figures with an s behind them.</summary>
    private static bool IsDecade(string body, int start, TextSpan paragraph)
    {
        int i = start;
        while (i < paragraph.End && char.IsAsciiDigit(body[i]))
        {
            i++;
        }

        return i > start && i < paragraph.End && body[i] == 's';
    }

    private static bool IsCertain(string body, int at, TextSpan paragraph)
    {
        int next = at + QuoteMarks.LengthAt(body, at);
        return body[at - 1] is ',' or '.' or '!' or '?' or '…' or ';' or ':' or ')' or '—' or '”' or '"'
            || next >= paragraph.End
            || body[next] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or '—' or '”' or '"';
    }
}
