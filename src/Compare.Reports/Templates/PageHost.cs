namespace Compare.Reports.Templates;

/// <summary>What a template asks of the site that its page stands in.</summary>
internal sealed record PageHost
{
    /// <summary>A page on its own: addresses lead where they say, and nothing stands around it.</summary>
    public static readonly PageHost Alone = new();

    /// <summary>
    /// Where an address leads that is a path from the root of the site, or an anchor of this page, as this page has to write it; null
    /// where the reader does not have what it leads to.
    /// </summary>
    public Func<string, string?> Link { get; init; } = SafeUrl.Of;

    /// <summary>An id of the page as it has to be where it stands.</summary>
    public Func<string, string> Id { get; init; } = id => id;

    /// <summary>What else all templates of the page may read, such as its policy and its styles.</summary>
    public ModelObject Around { get; init; } = [];

    /// <summary>Writes the page itself where the layout has <c>include 'page'</c>.</summary>
    public Action<PageContext>? Page { get; init; }
}
