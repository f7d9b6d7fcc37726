namespace Compare.Import.Sources;

/// <summary>How much is taken from one source. What lies beyond is a mistake or an attack, and told.</summary>
public sealed record SourceLimits
{
    /// <summary>In bytes.</summary>
    public long LargestFile { get; init; } = 64 << 20;

    /// <summary>What all files of one archive may unpack to, together.</summary>
    public long LargestUnpacked { get; init; } = 512 << 20;

    /// <summary>Of one archive.</summary>
    public int MostFiles { get; init; } = 5000;

    /// <summary>Archives in archives.</summary>
    public int Deepest { get; init; } = 3;
}
