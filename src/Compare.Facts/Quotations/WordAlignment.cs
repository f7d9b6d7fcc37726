using System.Collections.Immutable;

namespace Compare.Facts.Quotations;

/// <summary>
/// Sets two wordings against each other word by word: the heaviest common subsequence (Needleman and Wunsch with no price on
/// gaps), a word that says something weighing more than one that joins.
/// </summary>
internal sealed class WordAlignment
{
    private const int ContentWeight = 4;

    /// <summary>A part that another left out begins so many words around what they share: a negation there belongs to it.</summary>
    private const int Margin = 3;

    private readonly ImmutableArray<QuotedWord> first;
    private readonly ImmutableArray<QuotedWord> here;

    private WordAlignment(ImmutableArray<QuotedWord> first, ImmutableArray<QuotedWord> here, List<(int First, int Here)> pairs) =>
        (this.first, this.here, Pairs) = (first, here, pairs);

    /// <summary>Indexes of the words that stand against each other, in order.</summary>
    public IReadOnlyList<(int First, int Here)> Pairs { get; }

    /// <summary>Pairs of words that say something.</summary>
    public int Content => Pairs.Count(p => first[p.First].IsContent);

    /// <summary>Whether the second leaves out words that say something at either end of the first.</summary>
    public bool IsShortened =>
        Pairs.Count > 0 && (first.Take(Pairs[0].First).Any(w => w.IsContent) || first.Skip(Pairs[^1].First + 1).Any(w => w.IsContent));

    public static WordAlignment Of(ImmutableArray<QuotedWord> first, ImmutableArray<QuotedWord> here)
    {
        int[,] best = new int[first.Length + 1, here.Length + 1];
        for (int i = first.Length - 1; i >= 0; i--)
        {
            for (int j = here.Length - 1; j >= 0; j--)
            {
                int skipped = Math.Max(best[i + 1, j], best[i, j + 1]);
                best[i, j] = first[i].Key == here[j].Key ? Math.Max(skipped, best[i + 1, j + 1] + Weight(first[i])) : skipped;
            }
        }

        var pairs = new List<(int First, int Here)>();
        for ((int i, int j) = (0, 0); i < first.Length && j < here.Length; )
        {
            if (first[i].Key == here[j].Key && best[i, j] == best[i + 1, j + 1] + Weight(first[i]))
            {
                pairs.Add((i++, j++));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new WordAlignment(first, here, pairs);
    }

    /// <summary>What stands between the common words, in order.</summary>
    public ImmutableArray<Change> Changes()
    {
        int from = IsShortened ? Math.Max(0, Pairs[0].First - Margin) : 0;
        int to = IsShortened ? Math.Min(first.Length, Pairs[^1].First + 1 + Margin) : first.Length;
        ImmutableArray<QuotedWord> region = first[from..to];
        var changes = ImmutableArray.CreateBuilder<Change>();
        (int i, int j) = (from, 0);
        foreach ((int a, int b) in Pairs.Append((to, here.Length)))
        {
            ImmutableArray<QuotedWord> gone = first[i..a];
            ImmutableArray<QuotedWord> come = here[j..b];
            ChangeKind kind = KindOf(gone, come, region);
            bool margin = IsShortened && kind != ChangeKind.Negation && (i == from || a == to) && come.IsEmpty;
            if (gone.Length + come.Length > 0 && !margin)
            {
                changes.Add(new Change(kind, Text(gone), Text(come)));
            }

            (i, j) = (a + 1, b + 1);
        }

        return changes.ToImmutable();
    }

    private ChangeKind KindOf(ImmutableArray<QuotedWord> gone, ImmutableArray<QuotedWord> come, ImmutableArray<QuotedWord> region) =>
        Lacks(gone, here, w => w.IsFigure) || Lacks(come, region, w => w.IsFigure) ? ChangeKind.Figure
        : gone.Count(w => w.IsNegation) != come.Count(w => w.IsNegation) && region.Count(w => w.IsNegation) != here.Count(w => w.IsNegation)
            ? ChangeKind.Negation
        : Lacks(gone, here, w => w.IsName) || Lacks(come, region, w => w.IsName) ? ChangeKind.Name
        : ChangeKind.Words;

    /// <summary>One side of a change has a word of this sort that the other wording has nowhere: it is not merely moved.</summary>
    private static bool Lacks(IEnumerable<QuotedWord> words, IEnumerable<QuotedWord> all, Func<QuotedWord, bool> sort) =>
        words.Any(w => sort(w) && !all.Any(o => o.Key == w.Key));

    private static string Text(ImmutableArray<QuotedWord> words) => string.Join(' ', words.Select(w => w.Text));

    private static int Weight(QuotedWord word) => word.IsContent ? ContentWeight : 1;
}
