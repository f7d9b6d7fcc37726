namespace Compare.Facts.Speakers;

/// <summary>Whose statement a claim is.</summary>
public enum Voice
{
    /// <summary>The article's own.</summary>
    Own,

    /// <summary>Reported from a named or described speaker.</summary>
    Reported,

    /// <summary>Somebody's words in quotation marks.</summary>
    Quoted,
}

/// <summary>What kind of source a statement has.</summary>
public enum SourceKind
{
    /// <summary>The article itself.</summary>
    Own,

    /// <summary>A person or body with a name.</summary>
    Named,

    /// <summary>Somebody described or pointed to: "officials", "she".</summary>
    Unnamed,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>Words in quotation marks of which nothing tells whose they are.</summary>
    Quotation,
}

/// <param name="Speaker">As the article names or describes them; null where it is the article's own voice or not said.</param>
public sealed record Attribution(Voice Voice, string? Speaker)
{
    /// <summary>The article's own statement.</summary>
    public static readonly Attribution Own = new(Voice.Own, null);

    /// <summary>What kind of source the speaker is.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The speaker's name without office, in full where the article has it so; null where they are not named.</summary>
    public string? Name { get; init; }

    /// <summary>Who carried the statement to the article: an agency by its short name ("told AFP"), else as the article has it.</summary>
    public string? Via { get; init; }

    /// <summary>Who the speaker has it from, as the article has it: "the ministry said, citing police".</summary>
    public string? Citing { get; init; }

    /// <summary>The name of whom the speaker has it from; null where they are not named.</summary>
    public string? CitingName { get; init; }
}
