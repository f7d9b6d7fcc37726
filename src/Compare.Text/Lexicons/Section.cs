namespace Compare.Text.Lexicons;

/// <summary>
/// A section of a lexicon: declared once, in <see cref="Sections"/>, and named by that declaration wherever it is read.
/// </summary>
/// <param name="Name">As the file has it: small letters, words linked by <c>_</c>.</param>
/// <param name="Purpose">What its words do, in a sentence or two for those who edit them.</param>
internal abstract record Section(string Name, string Purpose);

/// <summary>A section that is one text.</summary>
internal sealed record TextSection(string Name, string Purpose) : Section(Name, Purpose);

/// <summary>A section that is a list of phrases.</summary>
internal sealed record ListSection(string Name, string Purpose) : Section(Name, Purpose)
{
    /// <summary>What each of them looks like, where they are lines of a grammar; null where they are words.</summary>
    public Meaning? Line { get; init; }
}

/// <summary>A section that is a table from phrase to meaning.</summary>
internal sealed record TableSection(string Name, string Purpose, Meaning Meaning) : Section(Name, Purpose);
