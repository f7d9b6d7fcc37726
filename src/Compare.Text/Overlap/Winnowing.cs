using System.Numerics;

namespace Compare.Text.Overlap;

/// <param name="Hash">Of the words that begin at <paramref name="Position"/>, an index into <see cref="OwnWords"/>.</param>
internal readonly record struct Fingerprint(ulong Hash, int Position);

/// <summary>
/// Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003) over
/// runs of words: of each window of neighbouring runs the one with the least hash is kept, so that two texts with
/// <see cref="Guarantee"/> words in common, one after the other, have a fingerprint in common.
/// </summary>
internal static class Winnowing
{
    /// <summary>Words in a fingerprint.</summary>
    public const int Run = 4;

    private const int Window = 3;

    /// <summary>A run of so many common words is never missed.</summary>
    public const int Guarantee = Run + Window - 1;

    public static List<Fingerprint> Of(ReadOnlySpan<ulong> words)
    {
        int runs = words.Length - Run + 1;
        var hashes = new ulong[Math.Max(0, runs)];
        for (int i = 0; i < runs; i++)
        {
            hashes[i] = Hash(words.Slice(i, Run));
        }

        var kept = new List<Fingerprint>(1 + (hashes.Length / 2));
        for (int end = Math.Min(Window, hashes.Length); end <= hashes.Length && end > 0; end++)
        {
            int least = Math.Max(0, end - Window);
            for (int i = least + 1; i < end; i++)
            {
                // Of equals the rightmost, which the next window can keep.
                least = hashes[i] <= hashes[least] ? i : least;
            }

            if (kept.Count == 0 || kept[^1].Position != least)
            {
                kept.Add(new Fingerprint(hashes[least], least));
            }
        }

        return kept;
    }

    private static ulong Hash(ReadOnlySpan<ulong> run)
    {
        ulong hash = 0;
        foreach (ulong word in run)
        {
            hash = (BitOperations.RotateLeft(hash, 23) ^ word) * 0x9E3779B97F4A7C15;
        }

        return hash ^ (hash >> 32);
    }
}
