using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Text.Overlap;

/// <summary>A passage that two articles have in common, give or take some words.</summary>
/// <param name="InA">Its place in the first article's body; what is quoted inside belongs to the place, not to the words counted.</param>
/// <param name="InB">Its place in the second article's body.</param>
/// <param name="Words">Words that both places have, quoted ones left out.</param>
public sealed record SharedPassage(TextSpan InA, TextSpan InB, int Words);

/// <summary>What two articles have in common beyond quotations.</summary>
/// <param name="A">The one whose id comes first.</param>
/// <param name="Passages">At least one, in order of place in A; their words do not overlap.</param>
/// <param name="ShareOfA">The part, from 0 to 1, of A's own words that the passages have in common with B.</param>
/// <param name="ShareOfB">The same of B.</param>
public sealed record SharedText(Article A, Article B, ImmutableArray<SharedPassage> Passages, double ShareOfA, double ShareOfB)
{
    /// <summary>Common words of all passages.</summary>
    public int Words => Passages.Sum(p => p.Words);
}
