using System.Collections.Immutable;
using Compare.Text.Overlap;

namespace Compare.Facts.Evidence;

/// <summary>Why articles are not independent of each other.</summary>
public enum TieKind
{
    /// <summary>One says that it is taken from the other, or both from one source.</summary>
    DerivedFrom,

    /// <summary>They are one agency's report.</summary>
    Agency,

    /// <summary>They have an author in common.</summary>
    Author,

    /// <summary>One has most of the other's text.</summary>
    SharedText,

    /// <summary>Both state the fact in a passage that they have in common.</summary>
    Passage,

    /// <summary>Both have the fact from one speaker.</summary>
    Speaker,
}

/// <summary>A reason for which articles count as one line of evidence.</summary>
/// <param name="Articles">Ids, at least two, ordinal.</param>
/// <param name="Explanation">One sentence in plain words.</param>
public sealed record Tie(TieKind Kind, ImmutableArray<string> Articles, string Explanation)
{
    /// <summary>The text to look at, where the tie is shared text.</summary>
    public SharedText? Shared { get; init; }
}

/// <summary>
/// Articles that cannot confirm each other, as one rests on another or all on one source. An article that no tie was found
/// for is a line of its own; that nothing was found does not prove that it is independent.
/// </summary>
/// <param name="Articles">Ids, ordinal.</param>
/// <param name="Ties">Empty where there is one article.</param>
public sealed record Line(ImmutableArray<string> Articles, ImmutableArray<Tie> Ties);

/// <summary>The lines that articles come down to.</summary>
/// <param name="Lines">By first article; every article is in exactly one.</param>
/// <param name="Summary">One sentence: how many articles, how many lines.</param>
public sealed record LinesOfEvidence(ImmutableArray<Line> Lines, string Summary)
{
    /// <summary>Of no articles.</summary>
    public static readonly LinesOfEvidence None = new([], "");
}

/// <summary>The lines that one version of a fact rests on.</summary>
/// <param name="Label">The version's, as in its group.</param>
/// <param name="Scope">The group's.</param>
public sealed record VersionLines(string Label, string? Scope, LinesOfEvidence Evidence);
