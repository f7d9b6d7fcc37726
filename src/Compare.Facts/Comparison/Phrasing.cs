using System.Globalization;
using Compare.Facts.Wording;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>Pieces of English that explanations and summaries share.</summary>
internal static class Phrasing
{
    private const int LongestQuote = 80;

    /// <summary>A value inside a sentence. A label is a rule's own word and stands in quotation marks.</summary>
    public static string Said(Value value, string words) =>
        value is Label ? Quote(ValueFormat.Label(value, words)) : ValueFormat.Label(value, words);

    /// <summary>What a figure is of, as it stands behind it: " (killed and missing)"; nothing where it has no name.</summary>
    public static string Of(string? scope) => scope is null ? "" : $" ({Plain(scope)})";

    /// <summary>Words in quotation marks, on one line and not too long.</summary>
    public static string Quote(string words) => $"“{Plain(words)}”";

    /// <summary>Words on one line, cut between two words where they are long.</summary>
    public static string Plain(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', LongestQuote - 1);
        cut = cut > 0 ? cut : char.IsHighSurrogate(line[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1;
        return line[..cut] + " …";
    }

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>With a capital letter and a full stop, unless it has its own.</summary>
    public static string Sentence(string text)
    {
        string start = char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
        return start.EndsWith('.') || start.EndsWith(".”", StringComparison.Ordinal) ? start : start + ".";
    }

    /// <summary>Without the capital letter that only a sentence's start gives: "Dozens", not "UN".</summary>
    public static string Uncapitalised(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..] : text;

    /// <summary>1 day, 2 days.</summary>
    public static string Count(int number, string noun) => $"{NumberFormat.Number(number)} {UnitNames.For(number, noun)}";
}
