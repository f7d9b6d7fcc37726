using System.Buffers;

namespace Compare.Text.Articles;

/// <summary>Text without mark-up -> what a reader sees: words that a line's end parts are one, a list's signs are no minus.</summary>
internal static class PlainReader
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-–—*+•·▪●◦‣");

    /// <param name="text">As it stands in the file.</param>
    /// <param name="keepsHyphen">Of the halves of a word that a line's end parts, whether the hyphen is the word's own.</param>
    public static VisibleText Read(string text, Func<string, string, bool> keepsHyphen)
    {
        ArgumentNullException.ThrowIfNull(text);
        var into = new VisibleTextBuilder(text, keepsHyphen);
        for (int start = 0; start < text.Length; )
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            Line(text, start, end, into);
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
            if (end < text.Length)
            {
                into.EndLine(end, start);
            }
        }

        return into.Build();
    }

    private static void Line(string text, int start, int end, VisibleTextBuilder into)
    {
        int words = text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t');
        int sign = start + words;
        if (words < 0 || sign + 2 >= end || text[sign + 1] != ' ' || !Bullets.Contains(text[sign]))
        {
            into.Copy(start, end);
            return;
        }

        int from = into.Length;
        into.Copy(sign + 2, end);
        into.Mark(MarkupKind.Item, from);
    }
}
