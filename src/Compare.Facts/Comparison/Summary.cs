using System.Collections.Immutable;

namespace Compare.Facts.Comparison;

/// <summary>A group with its members, its label as it stands in a sentence, and the scope that it is of.</summary>
internal sealed record Version(string Label, string Said, string? Scope, ImmutableArray<ArticleVersion> Articles);

/// <summary>The verdict in one or two sentences, for a reader.</summary>
internal static class Summary
{
    private const int MostNamed = 4;
    private const int MostVersions = 3;
    private const string AgreeWhereComparable = "those that can be set against each other agree";

    /// <param name="pairs">All that were set side by side.</param>
    /// <param name="telling">The pair that decides the verdict; null where there is none.</param>
    /// <param name="fit">
    /// What satisfies all articles, in words: a value, or of a development its course; null where nothing does or there is nothing to add.
    /// </param>
    public static string Write(IReadOnlyList<Version> groups, IReadOnlyList<Pair> pairs, Pair? telling, string? fit)
    {
        if (groups.Count == 0)
        {
            return "No article states it.";
        }

        if (telling is null)
        {
            return Phrasing.Sentence($"{groups[0].Articles[0].Outlet} alone states it: {Phrasing.List([.. groups.Select(g => g.Said)])}");
        }

        if (groups.Count == 1)
        {
            return Phrasing.Sentence($"{Everybody(groups[0])} agree: {groups[0].Said}");
        }

        List<string> sentences = [];
        if (groups.Count <= MostVersions)
        {
            sentences.Add(string.Join("; ", groups.Select(Says)));
        }
        else
        {
            sentences.Add($"{Phrasing.Count(CountArticles(groups), "article")} give {groups.Count} versions");
        }

        sentences.AddRange(Stand(groups, telling, fit));
        Pair? apart = pairs.Where(p => p.Comparison.Kind == RelationKind.NotComparable).MinBy(p => p.Comparison.Reason, StringComparer.Ordinal);
        if (apart is not null)
        {
            sentences.Add(apart.A.Scope == apart.B.Scope ? apart.Comparison.Reason : "what counts different things is not set against each other");
        }

        return string.Join(' ', sentences.Select(Phrasing.Sentence));
    }

    /// <summary>How the versions stand that can be set against each other.</summary>
    private static string[] Stand(IReadOnlyList<Version> groups, Pair telling, string? fit)
    {
        (ArticleVersion a, ArticleVersion b, PairComparison comparison) = telling;
        return comparison.Kind switch
        {
            RelationKind.NotComparable => [],
            RelationKind.Agree => [AgreeWhereComparable],
            RelationKind.Development => [fit!],
            _ when groups.Count == 2 => comparison.Apart is { } apart ? [apart, comparison.Reason] : [comparison.Reason],
            RelationKind.Conflict => [telling.Relation.Explanation, $"{a.Outlet} and {b.Outlet} cannot both be right"],
            RelationKind.Consistent when fit is not null => [fit],
            _ when fit is not null => [telling.Relation.Explanation, fit],
            _ => [telling.Relation.Explanation],
        };
    }

    /// <summary>How many versions and what parts them, in a few words: "2 versions: half a year, or 17%, apart".</summary>
    /// <param name="course">Of a development, its course.</param>
    public static string Brief(IReadOnlyList<Version> groups, Pair? telling, string? course)
    {
        if (groups.Count < 2 || telling is null)
        {
            int articles = CountArticles(groups);
            return articles == 0 ? "in no article" : Phrasing.Count(articles, "article");
        }

        string what = telling.Comparison.Kind switch
        {
            _ when course is not null => course,
            RelationKind.Differ or RelationKind.Conflict => telling.Comparison.Apart ?? telling.Comparison.Reason,
            RelationKind.Agree => AgreeWhereComparable,
            _ => telling.Comparison.Reason,
        };
        return $"{groups.Count} versions: {what}";
    }

    private static string Says(Version group) =>
        $"{Who(group, Many(group))} {(group.Articles.Length == 1 ? "says" : "say")} {group.Said}";

    private static string Everybody(Version group) =>
        Who(group, group.Articles.Length == 2 ? "both articles" : "all " + Many(group));

    private static string Who(Version group, string unnamed)
    {
        string[] outlets = [.. group.Articles.Select(a => a.Outlet)];
        bool named = outlets.Length <= MostNamed && outlets.Distinct(StringComparer.Ordinal).Count() == outlets.Length;
        return named ? Phrasing.List(outlets) : unnamed;
    }

    private static int CountArticles(IReadOnlyList<Version> groups) =>
        groups.SelectMany(g => g.Articles).Select(v => v.Article).Distinct(StringComparer.Ordinal).Count();

    private static string Many(Version group) => Phrasing.Count(group.Articles.Length, "article");
}
