using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Compare.Text.Lexicons;

/// <summary>
/// The word lists of one language: data that an editor can change. A section is a list of phrases or a table from
/// phrase to meaning; phrases are lower case, words apart by one space, as the file has them.
/// </summary>
public sealed class Lexicon
{
    private readonly IReadOnlyDictionary<Section, ImmutableArray<string>> lists;
    private readonly IReadOnlyDictionary<Section, FrozenDictionary<string, string>> tables;

    internal Lexicon(
        IReadOnlyDictionary<Section, ImmutableArray<string>> lists,
        IReadOnlyDictionary<Section, FrozenDictionary<string, string>> tables
    )
    {
        this.lists = lists;
        this.tables = tables;
    }

    /// <summary>How words hang together.</summary>
    internal Grammar Grammar { get; init; } = Grammar.None;

    /// <summary>The phrases of a list; empty where the lexicon does not have it.</summary>
    internal ImmutableArray<string> this[ListSection section] => lists.TryGetValue(section, out var phrases) ? phrases : [];

    /// <summary>
    /// The entries of a table, each as its section's <see cref="Meaning"/> asks; empty where the lexicon does not have it.
    /// </summary>
    internal FrozenDictionary<string, string> this[TableSection section] =>
        tables.TryGetValue(section, out var table) ? table : FrozenDictionary<string, string>.Empty;
}
