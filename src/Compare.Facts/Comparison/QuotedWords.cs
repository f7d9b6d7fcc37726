using System.Globalization;
using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// A quotation as its words, in the parts that "…" and an editor's brackets make of it. Words are compared in small letters,
/// figures by value, and contractions by what they stand for: the lexicon's tables "numbers" and "contractions".
/// </summary>
internal sealed class QuotedWords
{
    // Beyond this a quotation is cut, so that a hostile text cannot make the search for a part slow.
    private const int MostWords = 1000;
    private const int LeastStem = 3;
    private const string Negation = "n't";

    private static readonly (string Ending, string Back)[] Inflections =
    [
        ("", ""),
        ("s", ""),
        ("d", ""),
        ("ing", "e"),
        ("ations", "e"),
        ("ation", "e"),
    ];

    private readonly List<List<string>> parts =
    [
        [],
    ];

    public QuotedWords(string quotation, Lexicon? lexicon)
    {
        int count = 0,
            depth = 0,
            start = -1;
        for (int i = 0; i <= quotation.Length && count < MostWords; i++)
        {
            bool inside = i < quotation.Length && (char.IsLetterOrDigit(quotation[i]) || Joins(quotation, i));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                if (depth == 0)
                {
                    Add(quotation[start..i], lexicon);
                    count++;
                }

                start = -1;
            }

            if (
                i < quotation.Length
                && (quotation[i] is '[' or ']' or '…' || (quotation[i] == '.' && quotation.AsSpan(i).StartsWith("...")))
            )
            {
                depth = quotation[i] switch
                {
                    '[' => depth + 1,
                    ']' => Math.Max(0, depth - 1),
                    _ => depth,
                };
                HasBrackets |= quotation[i] == '[';
                if (parts[^1].Count > 0)
                {
                    parts.Add([]);
                }
            }
        }

        parts.RemoveAll(p => p.Count == 0);
        All = [.. parts.SelectMany(p => p)];
    }

    /// <summary>The words as they stand, those in brackets left out.</summary>
    public List<string> Raw { get; } = [];

    public string[] All { get; }

    public bool HasBrackets { get; }

    /// <summary>Whether the parts stand in another quotation, in order. Nothing stands in everything, which says nothing.</summary>
    public bool IsWithin(QuotedWords other)
    {
        int from = 0;
        foreach (List<string> part in parts)
        {
            int at = Place(other.All, part, from);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Count;
        }

        return parts.Count > 0;
    }

    private void Add(string raw, Lexicon? lexicon)
    {
        string word = Plain(raw);

        // "No one" is nobody.
        if (
            lexicon is not null
            && parts[^1].Count > 0
            && lexicon[Sections.Contractions].TryGetValue($"{Plain(Raw[^1])} {word}", out string? both)
        )
        {
            parts[^1].RemoveAt(parts[^1].Count - 1);
            parts[^1].AddRange(both.Split(' '));
        }
        else
        {
            parts[^1].AddRange(Read(word, lexicon));
        }

        Raw.Add(raw);
    }

    /// <summary>In small letters, with one kind of apostrophe.</summary>
    public static string Plain(string word) => word.Replace('’', '\'').ToLowerInvariant();

    private static int Place(string[] words, List<string> part, int from)
    {
        for (int at = from; at + part.Count <= words.Length; at++)
        {
            if (words.AsSpan(at, part.Count).SequenceEqual(part.ToArray()))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The words that one stands for.</summary>
    public static string[] Read(string word, Lexicon? lexicon)
    {
        if (lexicon is null)
        {
            return [word];
        }

        if (lexicon[Sections.Contractions].TryGetValue(word, out string? whole))
        {
            return whole.Split(' ');
        }

        if (word.EndsWith(Negation, StringComparison.Ordinal) && word.Length > Negation.Length)
        {
            return [word[..^Negation.Length], "not"];
        }

        return lexicon[Sections.SpellingWords].TryGetValue(word, out string? american) ? [american]
            : lexicon[Sections.Numbers].TryGetValue(word, out string? figure) ? [figure]
            : char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out double value)
                ? [value.ToString(CultureInfo.InvariantCulture)]
            : [American(word, lexicon)];
    }

    /// <summary>A British ending as the American one, an inflection behind it left as it is.</summary>
    private static string American(string word, Lexicon lexicon)
    {
        foreach ((string inflection, string back) in Inflections)
        {
            string stem = word.EndsWith(inflection, StringComparison.Ordinal) ? word[..^inflection.Length] + back : "";
            string? ending = lexicon[Sections.SpellingEndings]
                .Keys.Where(e => stem.Length >= e.Length + LeastStem && stem.EndsWith(e, StringComparison.Ordinal))
                .MaxBy(e => e.Length);
            if (ending is not null)
            {
                string spelt = stem[..^ending.Length] + lexicon[Sections.SpellingEndings][ending];
                return spelt[..^back.Length] + inflection;
            }
        }

        return word;
    }

    // An apostrophe between letters, a comma or full stop between digits.
    private static bool Joins(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && text[at] switch
        {
            '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            ',' or '.' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            _ => false,
        };
}
