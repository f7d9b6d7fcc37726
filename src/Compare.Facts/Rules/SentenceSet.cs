namespace Compare.Facts.Rules;

/// <summary>
/// Some of a document's sentences, a bit each. What a rule needs in a sentence is asked once, not for every figure in it.
/// </summary>
internal readonly struct SentenceSet
{
    private readonly ulong[] bits;

    /// <param name="sentences">How many the document has.</param>
    public SentenceSet(int sentences) => bits = new ulong[(sentences >> 6) + 1];

    public bool IsEmpty => !bits.AsSpan().ContainsAnyExcept(0UL);

    public void Add(int sentence) => bits[sentence >> 6] |= 1UL << sentence;

    /// <summary>Whether any from the first to the last is in the set.</summary>
    public bool Any(int first, int last)
    {
        while (first < last && !Contains(first))
        {
            first++;
        }

        return Contains(first);
    }

    public void AddAll(SentenceSet other)
    {
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] |= other.bits[i];
        }
    }

    public void KeepOnly(SentenceSet other)
    {
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] &= other.bits[i];
        }
    }

    private bool Contains(int sentence) => (bits[sentence >> 6] & (1UL << sentence)) != 0;
}
