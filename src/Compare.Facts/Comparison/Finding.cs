using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Text.Articles;
using Compare.Text.Values;

namespace Compare.Facts.Comparison;

/// <summary>How two claims stand to each other, from near to far.</summary>
public enum RelationKind
{
    /// <summary>They speak of different things, or in units that do not convert: neither near nor far.</summary>
    NotComparable,
    Agree,
    Consistent,

    /// <summary>Time may part them: the rule says that the fact develops, and they stand in no order that speaks against it.</summary>
    Development,
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

    /// <summary>Several articles state it, and no two of their versions can be set against each other.</summary>
    NotComparable,
    Development,
    Differ,
    Conflict,
}

/// <summary>
/// One article's version of a fact, as reconciliation sees it.
/// </summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Outlet">What explanations call the article.</param>
/// <param name="Words">The value's words, for explanations.</param>
internal sealed record ArticleVersion(string Article, string Outlet, Value Value, string Words)
{
    /// <summary>What the version is of, as the rule calls it; only versions of one scope are set against each other.</summary>
    public string? Scope { get; init; }

    /// <summary>When it was right; null where that is not known.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The same amount in other currencies, as the article itself gives it.</summary>
    public ImmutableArray<ArticleVersion> Also { get; init; } = [];
}

/// <summary><paramref name="A"/> and <paramref name="B"/> are article ids.</summary>
/// <param name="Explanation">One sentence in plain words, with the figures.</param>
public sealed record Relation(string A, string B, RelationKind Kind, string Explanation)
{
    /// <summary>The scope that both versions are of; null where it has no name, or where they are of two.</summary>
    public string? Scope { get; init; }

    /// <summary>Why, as data that the explanation is made from.</summary>
    public Reason Reason { get; init; } = Reason.Of("reason.same");

    /// <summary>How far apart; null where that says nothing, as of versions that fit.</summary>
    public Reason? Difference { get; init; }

    /// <summary>Of a conflict how much it matters; else null.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Of a conflict the slip that would explain it; null where none is seen.</summary>
    public Reason? Hint { get; init; }

    /// <summary>How far apart, to rank relations of one kind of value by: of figures the logarithm of their ratio, of dates days.</summary>
    public double Rank { get; init; }
}

/// <summary>Articles that give the same version.</summary>
/// <param name="Label">The version as a reader would write it ("3 years", "about 15,000", "July 2021").</param>
public sealed record VersionGroup(string Label, ImmutableArray<string> Articles)
{
    /// <summary>What the version is of; null where the rule has no name for it.</summary>
    public string? Scope { get; init; }
}

/// <summary>A version of a fact that develops, with the articles that give it as of one date.</summary>
/// <param name="AsOf">Null where it is not known.</param>
/// <param name="Label">As of a <see cref="VersionGroup"/>.</param>
/// <param name="Value">The first of these articles' own.</param>
public sealed record DevelopmentStep(PartialDate? AsOf, string Label, Value Value, ImmutableArray<string> Articles)
{
    /// <summary>What the version is of; null where the rule has no name for it.</summary>
    public string? Scope { get; init; }
}

/// <summary>What reconciliation found on one fact.</summary>
/// <param name="Summary">One or two sentences: the verdict in plain words with the figures.</param>
/// <param name="Relations">
/// Every pair of articles, in the order the versions were given: once for each scope that they share, or else as not comparable. Of a
/// large event (<see cref="IsComplete"/>) only those that carry a finding, the worst first, one for all that say the same.
/// </param>
/// <param name="Irreconcilable">
/// The smallest set of articles that cannot all be right, by id; empty where a single value satisfies all.
/// </param>
public sealed record Finding(
    Verdict Verdict,
    string Summary,
    ImmutableArray<VersionGroup> Groups,
    ImmutableArray<Relation> Relations,
    ImmutableArray<string> Irreconcilable
)
{
    /// <summary>The summary for a list: how many versions and how far apart, without saying who gives them.</summary>
    public required string Brief { get; init; }

    /// <summary>Whether <see cref="Relations"/> has every pair.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Ids of the articles that differ from another one or conflict with it.</summary>
    public ImmutableHashSet<string> Opposed { get; init; } = [];

    /// <summary>Of a conflict how much its gravest matters; else null.</summary>
    public Grade? Grade { get; init; }

    /// <summary>As of the gravest conflict's relation; 0 where there is none.</summary>
    public double Rank { get; init; }

    /// <summary>
    /// Of each scope in which time parts versions, all of them: by date, the unknown last, then in the way the fact develops.
    /// Empty where no relation is a development.
    /// </summary>
    public ImmutableArray<DevelopmentStep> Development { get; init; } = [];
}
