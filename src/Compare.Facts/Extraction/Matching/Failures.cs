namespace Compare.Facts.Extraction.Matching;

/// <summary>How many conditions a candidate failed, counted until there are enough, and the first of them.</summary>
internal struct Failures
{
    public int Count { get; private set; }

    public Unmet First { get; private set; }

    /// <summary>Nobody asks what else a candidate fails that fails two conditions.</summary>
    public readonly bool Enough => Count > 1;

    public void Add(Unmet? unmet)
    {
        if (unmet is { } failure && Count++ == 0)
        {
            First = failure;
        }
    }
}
