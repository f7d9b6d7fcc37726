using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Facts.Evidence;
using Compare.Facts.Quotations;
using Compare.Input.Corpus;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Overlap;
using Compare.Text.Values;

namespace Compare.Facts;

/// <summary>An article in which two statements of one fact were found that cannot both be right.</summary>
/// <param name="Explanation">One sentence with the two figures, which asks to check that both are of this fact.</param>
public sealed record Contradiction(Article Article, string Explanation)
{
    /// <summary>How the two stand to each other.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The two claims, in the order of the article.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The scope that both statements are of; null where it has no name.</summary>
    public string? Scope { get; init; }

    /// <summary>The two statements as a reader would write them.</summary>
    public ImmutableArray<string> Versions { get; init; } = [];
}

/// <summary>Everything found on one fact.</summary>
/// <param name="Claims">By article in corpus order, the primary claims first (one a scope), then by place.</param>
/// <param name="Silences">The other articles.</param>
public sealed record FactReport(FactRule Rule, ImmutableArray<Claim> Claims, ImmutableArray<Silence> Silences, Finding Finding)
{
    /// <summary>The rule's reference as a value; null where the rule has none, or none that can be read as one.</summary>
    public Value? Reference { get; init; }

    /// <summary>
    /// At most one an article and scope: the first two claims of which one rules the other out, the primary one before others.
    /// </summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>What each of the finding's groups rests on, in their order.</summary>
    public ImmutableArray<VersionLines> Lines { get; init; } = [];
}

/// <summary>Articles about one event and the facts its rules declare.</summary>
/// <param name="Id">Name of the corpus folder.</param>
/// <param name="Title">The same for people to read.</param>
/// <param name="Facts">Worst verdict first, then by title.</param>
public sealed record EventReport(string Id, string Title, ImmutableArray<Article> Articles, ImmutableArray<FactReport> Facts)
{
    /// <summary>The pairs of articles that have passages in common.</summary>
    public ImmutableArray<SharedText> SharedTexts { get; init; } = [];

    /// <summary>How many lines of evidence the articles come down to.</summary>
    public LinesOfEvidence Lines { get; init; } = LinesOfEvidence.None;

    /// <summary>How articles were changed whose earlier texts are kept: by article, the earliest first.</summary>
    public ImmutableArray<Revision> Revisions { get; init; } = [];

    /// <summary>The facts that an article told otherwise before, by article.</summary>
    public IEnumerable<RevisionTimeline> Timelines => Revisions.GroupBy(r => r.After.Id).SelectMany(r => RevisionFinder.Timelines([.. r]));

    /// <summary>What several articles quote, each in its wording.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];
}

/// <summary>The whole result of a run: what the site is rendered from.</summary>
/// <param name="Events">In the corpus' order.</param>
public sealed record Report(ImmutableArray<EventReport> Events)
{
    /// <summary>What lies in the corpus and is not in the report, with the reason.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Of parts that a fault of this program left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
