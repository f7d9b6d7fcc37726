using System.Collections.Immutable;
using Compare.Text.Values;

namespace Compare.Facts.Reconciliation;

/// <summary>How two claims stand to each other, from near to far.</summary>
public enum RelationKind
{
    Agree,
    Consistent,
    Differ,
    Conflict,
}

/// <summary>How all articles stand on one fact.</summary>
public enum Verdict
{
    Silent,
    Single,
    Agree,
    Consistent,
    Differ,
    Conflict,
}

/// <summary>
/// One article's version of a fact, as reconciliation sees it.
/// </summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Outlet">What explanations call the article.</param>
/// <param name="Words">The value's words, for explanations.</param>
public sealed record ArticleVersion(string Article, string Outlet, Value Value, string Words);

/// <summary><paramref name="A"/> and <paramref name="B"/> are article ids.</summary>
/// <param name="Explanation">One sentence in plain words, with the figures.</param>
public sealed record Relation(string A, string B, RelationKind Kind, string Explanation);

/// <summary>Articles that give the same version.</summary>
/// <param name="Label">The version as a reader would write it ("3 years", "about 15,000", "July 2021").</param>
public sealed record VersionGroup(string Label, ImmutableArray<string> Articles);

/// <summary>What reconciliation found on one fact.</summary>
/// <param name="Summary">One or two sentences: the verdict in plain words with the figures.</param>
/// <param name="Relations">Every pair of articles, in the order the versions were given.</param>
/// <param name="Irreconcilable">
/// The smallest set of articles that cannot all be right, by id; empty where a single value satisfies all.
/// </param>
public sealed record Finding(
    Verdict Verdict, string Summary, ImmutableArray<VersionGroup> Groups, ImmutableArray<Relation> Relations,
    ImmutableArray<string> Irreconcilable)
{
    /// <summary>The summary for a list: how many versions and how far apart, without saying who gives them.</summary>
    public string Brief { get; init; } = "";
}
