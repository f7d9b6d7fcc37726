namespace Compare.Text.Overlap;

/// <summary>Where two texts have a fingerprint in common: positions of its first word in either.</summary>
internal readonly record struct Hit(int InA, int InB);

/// <summary>Two texts, by index, and their common fingerprints.</summary>
internal sealed record CandidatePair(int A, int B, List<Hit> Hits);

/// <summary>Finds the pairs worth aligning through an inverted index from fingerprint to the texts that carry it.</summary>
internal static class CandidatePairs
{
    /// <summary>
    /// What more texts carry is set against the first so many only. A phrase of the trade then costs no more than its
    /// occurrences, and a text that a thousand others copy is still paired with each of them.
    /// </summary>
    private const int MostHolders = 8;

    /// <summary>Pairs in order, A before B. Each text counts with the first place of a fingerprint.</summary>
    public static List<CandidatePair> Find(IReadOnlyList<List<Fingerprint>> texts)
    {
        var index = new Dictionary<ulong, List<(int Text, int Position)>>();
        var pairs = new Dictionary<(int A, int B), CandidatePair>();
        for (int text = 0; text < texts.Count; text++)
        {
            foreach (Fingerprint print in texts[text])
            {
                if (!index.TryGetValue(print.Hash, out List<(int Text, int Position)>? holders))
                {
                    index[print.Hash] = [(text, print.Position)];
                    continue;
                }

                if (holders[^1].Text == text)
                {
                    continue;
                }

                foreach ((int holder, int position) in holders)
                {
                    if (!pairs.TryGetValue((holder, text), out CandidatePair? pair))
                    {
                        pairs[(holder, text)] = pair = new CandidatePair(holder, text, []);
                    }

                    pair.Hits.Add(new Hit(position, print.Position));
                }

                if (holders.Count < MostHolders)
                {
                    holders.Add((text, print.Position));
                }
            }
        }

        return [.. pairs.Values.OrderBy(p => (p.A, p.B))];
    }
}
