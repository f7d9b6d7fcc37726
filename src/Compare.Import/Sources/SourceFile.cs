namespace Compare.Import.Sources;

/// <summary>One file that an article may be read from, whatever it was packed in or fetched by.</summary>
/// <param name="Name">What faults are told of: a path, an address, or a path inside an archive ("pages.zip/a.html").</param>
internal sealed record SourceFile(string Name, byte[] Bytes)
{
    /// <summary>As a server, a mail or an archive says: "text/html". Null where nothing says.</summary>
    public string? MediaType { get; init; }

    /// <summary>The encoding as a server or a mail says.</summary>
    public string? Charset { get; init; }

    /// <summary>Where it was had from; null where that is not known.</summary>
    public string? Address { get; init; }

    /// <summary>When it was had, as the server, the archive or the mail says; null where none does.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>How many containers it lies in.</summary>
    public int Depth { get; init; }
}
