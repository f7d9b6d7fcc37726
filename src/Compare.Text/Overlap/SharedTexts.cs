using System.Collections.Immutable;
using Compare.Text.Language;

namespace Compare.Text.Overlap;

/// <summary>
/// Finds what articles have in common beyond quotations: winnowed fingerprints give candidate pairs and places, banded
/// local alignment extends them to passages. The cost grows with the text and what is shared, not with pairs of articles.
/// </summary>
internal static class SharedTexts
{
    /// <summary>The pairs that share a passage, by ids; the order of the documents changes nothing.</summary>
    public static ImmutableArray<SharedText> Find(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Document[] ordered = [.. documents.OrderBy(d => d.Article.Id, StringComparer.Ordinal)];
        var texts = new OwnWords[ordered.Length];
        var prints = new List<Fingerprint>[ordered.Length];
        Parallel.For(0, ordered.Length, i =>
        {
            texts[i] = OwnWords.Of(ordered[i]);
            prints[i] = Winnowing.Of(texts[i].Shapes);
        });

        List<CandidatePair> pairs = CandidatePairs.Find(prints);
        var shared = new SharedText?[pairs.Count];
        Parallel.For(0, shared.Length, i => shared[i] = new PassageFinder(texts[pairs[i].A], texts[pairs[i].B]).Find(pairs[i].Hits));
        return [.. shared.OfType<SharedText>()];
    }
}
