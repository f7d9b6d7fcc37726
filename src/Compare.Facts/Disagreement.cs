using System.Collections.Immutable;
using Compare.Facts.Comparison;

namespace Compare.Facts;

/// <summary>
/// Two versions of a fact that stand against each other, named so that a later run can tell it again: by the rule and what is
/// said, whatever the order of the articles and however many say it.
/// </summary>
/// <param name="Kind">How the two stand, as the verdict that a fact would have by them.</param>
/// <param name="First">The two versions as a reader would write them, in ordinal order.</param>
/// <param name="Article">Id of an article that says both; null where two articles do.</param>
internal sealed record Disagreement(string Event, string Fact, Verdict Kind, string First, string Second, string? Scope, string? Article)
{
    /// <summary>Of a conflict how much it matters; else null. No part of what the finding is known by.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Everything that a report found, each once: by event, fact, versions.</summary>
    public static ImmutableArray<Disagreement> In(Report report) =>
        [
            .. report
                .Events.SelectMany(e => e.Facts.SelectMany(f => In(e, f)))
                .Distinct()
                .OrderBy(d => d.Event, StringComparer.Ordinal)
                .ThenBy(d => d.Fact, StringComparer.Ordinal)
                .ThenByDescending(d => d.Kind)
                .ThenBy(d => d.Scope, StringComparer.Ordinal)
                .ThenBy(d => d.First, StringComparer.Ordinal)
                .ThenBy(d => d.Second, StringComparer.Ordinal)
                .ThenBy(d => d.Article, StringComparer.Ordinal),
        ];

    /// <summary>One line: "fall-of-kabul/soviet-death-toll: conflict: 13,000 against 15,000".</summary>
    public override string ToString() =>
        $"{Event}/{Fact}: {Codes.Of(Kind)}: {First} against "
        + $"{Second}{(Scope is null ? "" : $" ({Scope})")}{(Article is null ? "" : $", both in {Article}")}";

    /// <summary>Whether two name the same finding.</summary>
    public bool Equals(Disagreement? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();

    private (string, string, Verdict, string, string, string?, string?) Key => (Event, Fact, Kind, First, Second, Scope, Article);

    private static IEnumerable<Disagreement> In(EventReport e, FactReport fact)
    {
        // What is set apart on purpose is no finding, unless there is nothing else.
        foreach (
            Relation relation in fact.Finding.Relations.Where(r =>
                r.Kind != RelationKind.NotComparable || fact.Finding.Verdict == Verdict.NotComparable
            )
        )
        {
            yield return Of(
                e,
                fact,
                Reconciler.VerdictBy(relation.Kind),
                Describe(fact, relation.A, relation),
                Describe(fact, relation.B, relation),
                relation.Scope,
                null
            ) with
            {
                Grade = relation.Grade,
            };
        }

        foreach (Contradiction contradiction in fact.Contradictions)
        {
            yield return Of(
                e,
                fact,
                Verdict.Conflict,
                contradiction.Versions[0],
                contradiction.Versions[1],
                contradiction.Scope,
                contradiction.Article.Id
            ) with
            {
                Grade = contradiction.Relation.Grade,
            };
        }
    }

    private static Disagreement Of(EventReport e, FactReport fact, Verdict kind, string a, string b, string? scope, string? article) =>
        string.CompareOrdinal(a, b) <= 0
            ? new(e.Id, fact.Rule.Id, kind, a, b, scope, article)
            : new(e.Id, fact.Rule.Id, kind, b, a, scope, article);

    /// <summary>The version that an article gives in a relation; of one that is in the relation with several, all of them.</summary>
    private static string Describe(FactReport fact, string article, Relation relation) =>
        string.Join(
            " and ",
            fact.Finding.Groups.Where(g =>
                    g.Articles.Contains(article) && (relation.Kind == RelationKind.NotComparable || g.Scope == relation.Scope)
                )
                .Select(g => g.Scope == relation.Scope ? g.Label : $"{g.Label} ({g.Scope})")
                .Order(StringComparer.Ordinal)
        );
}
