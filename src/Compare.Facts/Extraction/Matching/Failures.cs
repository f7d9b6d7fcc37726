namespace Compare.Facts.Extraction.Matching;

/// <summary>How many conditions a candidate failed, and the first of them.</summary>
internal struct Failures
{
    public int Count { get; private set; }

    public Unmet First { get; private set; }

    public void Add(Unmet? unmet)
    {
        if (unmet is { } failure && Count++ == 0)
        {
            First = failure;
        }
    }
}
