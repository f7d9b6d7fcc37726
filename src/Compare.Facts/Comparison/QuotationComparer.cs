using Compare.Facts.Wording;
using Compare.Input.Words;
using Compare.Text.Lexicons;

namespace Compare.Facts.Comparison;

/// <summary>
/// Sets two quotations side by side, word by word, punctuation and capitals apart. The words that negate are the lexicon's list
/// "negations".
/// </summary>
internal static class QuotationComparer
{
    public static PairComparison Compare(string a, string b, Lexicon? lexicon)
    {
        (QuotedWords x, QuotedWords y) = (new QuotedWords(a, lexicon), new QuotedWords(b, lexicon));
        if (x.All.SequenceEqual(y.All, StringComparer.Ordinal) && x.HasBrackets == y.HasBrackets)
        {
            return lexicon is null || x.Raw.Select(QuotedWords.Plain).SequenceEqual(y.Raw.Select(QuotedWords.Plain), StringComparer.Ordinal)
                ? PairComparison.Agree
                : PairComparison.By(RelationKind.Consistent, 0, "reason.same-words");
        }

        bool negated = Negations(x.All, lexicon) != Negations(y.All, lexicon);
        (QuotedWords shorter, QuotedWords longer) = x.All.Length <= y.All.Length ? (x, y) : (y, x);
        if (shorter.IsWithin(longer) || longer.IsWithin(shorter))
        {
            return Part(shorter, longer, negated);
        }

        if (Figures(x, y) is { Length: > 0 } only && Figures(y, x) is { Length: > 0 } other)
        {
            (only, other) = (AsWritten(only, x, lexicon), AsWritten(other, y, lexicon));
            return PairComparison.By(
                RelationKind.Conflict,
                2,
                "reason.figures",
                ("a", string.Join(", ", only)),
                ("b", string.Join(", ", other))
            );
        }

        if (negated)
        {
            return PairComparison.By(RelationKind.Conflict, 2, "reason.negation");
        }

        if (LeavesOut(shorter.All, longer.All))
        {
            return PairComparison.By(RelationKind.Differ, 0.5, "reason.part", ("left_out", new QuotedText(LeftOut(longer, shorter))));
        }

        // Small words are in every sentence: what two wordings share must be more.
        int common = Common(x.All, y.All);
        string[] p = Weighty(x.All, lexicon),
            q = Weighty(y.All, lexicon);
        double distance = 1 - ((double)Common(p, q) / Math.Max(1, Math.Min(p.Length, q.Length)));
        return distance <= 0.5
                ? PairComparison.By(RelationKind.Differ, distance, "reason.shared", (Wordbook.Count, common), ("all", shorter.All.Length))
            : common == 0 ? PairComparison.By(RelationKind.Conflict, distance, "reason.none-shared")
            : PairComparison.By(
                RelationKind.Conflict,
                distance,
                "reason.few-shared",
                (Wordbook.Count, common),
                ("all", shorter.All.Length)
            );
    }

    private static string[] Weighty(string[] words, Lexicon? lexicon)
    {
        string[] weighty = [.. words.Where(w => lexicon is null || !lexicon[Sections.FunctionWords].Contains(w))];
        return weighty.Length > 0 ? weighty : words;
    }

    /// <summary>Whether all words of one stand in the other in their order, with a few more between them.</summary>
    private static bool LeavesOut(string[] shorter, string[] longer)
    {
        int kept = 0;
        foreach (string word in longer)
        {
            kept += kept < shorter.Length && shorter[kept] == word ? 1 : 0;
        }

        return kept == shorter.Length && shorter.Length < longer.Length && 2 * shorter.Length > longer.Length;
    }

    private static PairComparison Part(QuotedWords shorter, QuotedWords longer, bool negated)
    {
        if (shorter.All.Length == longer.All.Length)
        {
            return PairComparison.By(RelationKind.Consistent, 0, "reason.bracketed");
        }

        var leftOut = new QuotedText(LeftOut(longer, shorter));
        return negated
            ? PairComparison.By(RelationKind.Differ, 0.5, "reason.part-negation", ("left_out", leftOut))
            : PairComparison.By(RelationKind.Consistent, 0, "reason.part", ("left_out", leftOut));
    }

    /// <summary>
    /// What stands before, between and behind what both have, in the longer one's words; of contractions in what they stand for.
    /// </summary>
    private static string LeftOut(QuotedWords longer, QuotedWords shorter) =>
        LeftOut(longer.Raw, shorter.Raw) ?? LeftOut(longer.All, shorter.All) ?? "";

    private static string? LeftOut(IEnumerable<string> longer, IReadOnlyList<string> shorter)
    {
        var left = new List<string>();
        int kept = 0;
        bool gap = false;
        foreach (string word in longer)
        {
            if (kept < shorter.Count && string.Equals(word, shorter[kept], StringComparison.OrdinalIgnoreCase))
            {
                kept++;
                gap = left.Count > 0;
                continue;
            }

            if (gap)
            {
                left.Add("…");
                gap = false;
            }

            left.Add(word);
        }

        return kept == shorter.Count ? string.Join(' ', left) : null;
    }

    private static int Negations(string[] words, Lexicon? lexicon) =>
        lexicon is null
            ? 0
            : words.Count(word =>
                lexicon[Sections.Negations]
                    .Any(n => n.Contains('\'', StringComparison.Ordinal) ? word.EndsWith(n, StringComparison.Ordinal) : word == n)
            );

    private static string[] Figures(QuotedWords words, QuotedWords other) =>
        [.. words.All.Where(w => char.IsAsciiDigit(w[0])).Except(other.All, StringComparer.Ordinal)];

    private static string[] AsWritten(string[] figures, QuotedWords words, Lexicon? lexicon) =>
        [.. words.Raw.Where(raw => QuotedWords.Read(QuotedWords.Plain(raw), lexicon) is [var read] && figures.Contains(read))];

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
