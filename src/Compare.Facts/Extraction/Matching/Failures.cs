namespace Compare.Facts.Extraction.Matching;

/// <summary>How many conditions a candidate failed, counted until there are <paramref name="enough"/>, and the first of them.</summary>
internal struct Failures(int enough)
{
    /// <summary>Who asks for claims only needs to know of one.</summary>
    public const int Any = 1;

    /// <summary>Nobody asks what else a candidate fails that fails two conditions: it is no near miss.</summary>
    public const int Several = 2;

    public int Count { get; private set; }

    public Unmet First { get; private set; }

    public readonly bool Enough => Count >= enough;

    public void Add(Unmet? unmet)
    {
        if (unmet is { } failure && Count++ == 0)
        {
            First = failure;
        }
    }
}
