namespace Compare.Text.Overlap;

/// <summary>The passages of one pair of texts: common runs are extended, and neighbours put together.</summary>
internal sealed class PassageFinder(OwnWords a, OwnWords b)
{
    /// <summary>Common words that a passage has at least. Names with their offices and set phrases are shorter.</summary>
    private const int Shortest = 12;

    /// <summary>Pieces with no more words than this between them, in both texts, are one passage, whatever their order.</summary>
    private const int Nearby = 12;

    /// <summary>So many open passages are looked at for each piece.</summary>
    private const int LookBack = 8;

    private readonly Alignment alignment = new(a.Words, b.Words);
    private readonly bool[] usedInA = new bool[a.Count];
    private readonly bool[] usedInB = new bool[b.Count];

    /// <summary>Null where the texts have no passage in common.</summary>
    public SharedText? Find(List<Hit> hits)
    {
        Piece[] passages = [.. Join(Pieces(hits)).Where(p => p.Words >= Shortest && p.IsAlike)];
        double words = passages.Sum(p => p.Words);
        return passages.Length == 0
            ? null
            : new SharedText(
                a.Document.Article,
                b.Document.Article,
                [.. passages.Select(p => new SharedPassage(a.SpanOf(p.FirstInA, p.LastInA), b.SpanOf(p.FirstInB, p.LastInB), p.Words))],
                words / a.Count,
                words / b.Count
            );
    }

    /// <summary>Aligned pieces; no word of either text is in two.</summary>
    private List<Piece> Pieces(List<Hit> hits)
    {
        var pieces = new List<Piece>();
        foreach (Hit hit in hits.OrderBy(h => (h.InA, h.InB)))
        {
            if (usedInA[hit.InA] || usedInB[hit.InB])
            {
                continue;
            }

            List<Hit> common = alignment.Through(hit).FindAll(h => !usedInA[h.InA] && !usedInB[h.InB]);
            if (common.Count < Winnowing.Run)
            {
                continue;
            }

            foreach (Hit words in common)
            {
                usedInA[words.InA] = usedInB[words.InB] = true;
            }

            pieces.Add(new Piece(common[0].InA, common[^1].InA, common[0].InB, common[^1].InB, common.Count));
        }

        return pieces;
    }

    private static List<Piece> Join(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (Piece piece in pieces.OrderBy(p => (p.FirstInA, p.FirstInB)))
        {
            int from = Math.Max(0, joined.Count - LookBack);
            int near = joined.FindLastIndex(joined.Count - 1, joined.Count - from, p => p.IsNear(piece, Nearby) && p.With(piece).IsAlike);
            if (near >= 0)
            {
                joined[near] = joined[near].With(piece);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    /// <summary>A stretch of either text, by its first and last word, and how many words they have in common.</summary>
    private readonly record struct Piece(int FirstInA, int LastInA, int FirstInB, int LastInB, int Words)
    {
        /// <summary>At least two in three words of either stretch are in the other: less is the same matter, not the same text.</summary>
        public bool IsAlike => 3 * Words >= 2 * Math.Max(LastInA - FirstInA + 1, LastInB - FirstInB + 1);

        public bool IsNear(Piece other, int words) =>
            Gap(FirstInA, LastInA, other.FirstInA, other.LastInA) <= words
            && Gap(FirstInB, LastInB, other.FirstInB, other.LastInB) <= words;

        public Piece With(Piece other) =>
            new(
                Math.Min(FirstInA, other.FirstInA),
                Math.Max(LastInA, other.LastInA),
                Math.Min(FirstInB, other.FirstInB),
                Math.Max(LastInB, other.LastInB),
                Words + other.Words
            );

        private static int Gap(int first, int last, int otherFirst, int otherLast) => Math.Max(otherFirst - last, first - otherLast) - 1;
    }
}
