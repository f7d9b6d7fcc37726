using Compare.Facts.Wording;
using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// Sets two quotations side by side, word by word, punctuation and capitals apart. The words that negate are the
/// lexicon's list "negations"; an entry that begins within a word ("n't") counts at a word's end.
/// </summary>
internal static class QuotationComparer
{
    // Beyond this a quotation is cut, so that a hostile text cannot make the search for a part slow.
    private const int MostWords = 1000;

    public static PairComparison Compare(string a, string b, Lexicon? lexicon)
    {
        (string[] x, string[] y) = (Words(a), Words(b));
        if (x.SequenceEqual(y, StringComparer.Ordinal))
        {
            return PairComparison.Agree;
        }

        bool negated = Negations(x, lexicon) != Negations(y, lexicon);
        (string[] shorter, string[] longer) = x.Length <= y.Length ? (x, y) : (y, x);
        if ($" {string.Join(' ', longer)} ".Contains($" {string.Join(' ', shorter)} ", StringComparison.Ordinal))
        {
            return negated
                ? new(RelationKind.Differ, 0.5, null, "one quotes a part of the other and leaves a negation out")
                : new(RelationKind.Consistent, 0, null, "one quotes a part of the other");
        }

        if (Figures(x, y) is { Length: > 0 } only && Figures(y, x) is { Length: > 0 } other)
        {
            return new(RelationKind.Conflict, 2, null, $"the figures in them are not the same, {Phrasing.List(only)} against {Phrasing.List(other)}");
        }

        if (negated)
        {
            return new(RelationKind.Conflict, 2, null, "one has a negation that the other has not");
        }

        int common = Common(x, y);
        string share = $"{Phrasing.Count(common, "word")} of {NumberFormat.Number(shorter.Length)}";
        double distance = 1 - ((double)common / Math.Max(1, shorter.Length));
        return distance <= 0.5
            ? new(RelationKind.Differ, distance, null, $"the wordings differ, yet share {share}")
            : new(RelationKind.Conflict, distance, null, common == 0 ? "the wordings share no word" : $"the wordings share only {share}");
    }

    private static string[] Words(string quotation)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= quotation.Length && words.Count < MostWords; i++)
        {
            bool inside = i < quotation.Length && (char.IsLetterOrDigit(quotation[i]) || Joins(quotation, i));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(quotation[start..i].Replace('’', '\'').ToLowerInvariant());
                start = -1;
            }
        }

        return [.. words];
    }

    // An apostrophe between letters, a comma or full stop between digits.
    private static bool Joins(string text, int at) => at > 0 && at + 1 < text.Length && text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        ',' or '.' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static int Negations(string[] words, Lexicon? lexicon) => lexicon is null ? 0 : words.Count(word =>
        lexicon[Sections.Negations].Any(n => n.Contains('\'', StringComparison.Ordinal) ? word.EndsWith(n, StringComparison.Ordinal) : word == n));

    private static string[] Figures(string[] words, string[] other) =>
        [.. words.Where(w => char.IsAsciiDigit(w[0])).Except(other, StringComparer.Ordinal)];

    private static int Common(string[] a, string[] b)
    {
        Dictionary<string, int> left = a.CountBy(w => w).ToDictionary(StringComparer.Ordinal);
        int common = 0;
        foreach (string word in b)
        {
            if (left.TryGetValue(word, out int count) && count > 0)
            {
                left[word] = count - 1;
                common++;
            }
        }

        return common;
    }
}
