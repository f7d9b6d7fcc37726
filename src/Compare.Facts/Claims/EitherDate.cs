using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>"2011 or 2012", "3 or 4 March 2015": from the one to the other. What only the second says is the first's too.</summary>
internal static class EitherDate
{
    /// <param name="read">Reads a date by itself.</param>
    public static DateRange? Read(string text, Lexicon lexicon, Func<string, DateRange?> read)
    {
        foreach (string or in lexicon[Sections.RangeOr].OrderByDescending(w => w.Length))
        {
            int at = text.IndexOf($" {or} ", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            // Of three or more none is the other.
            if (text.IndexOf($" {or} ", at + 1, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return null;
            }

            string first = text[..at],
                second = text[(at + or.Length + 2)..];
            if (read(second) is not { Bound: DateBound.Within } last)
            {
                return null;
            }

            string[] words = second.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return
                Enumerable
                    .Range(1, words.Length)
                    .Select(n => read(string.Join(' ', words[n..].Prepend(first))))
                    .FirstOrDefault(d => d is { Bound: DateBound.Within } && d.Precision == last.Precision && d.From < last.From)
                    is { } begin
                ? last with
                {
                    From = begin.From,
                    Hedge = Hedge.Exact,
                }
                : null;
        }

        return null;
    }
}
