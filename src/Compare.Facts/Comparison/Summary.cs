using System.Collections.Immutable;
using Compare.Facts.Wording;
using Compare.Input.Rules.Model;
using Compare.Input.Words;

namespace Compare.Facts.Comparison;

/// <summary>A group with its members, its label as it stands in a sentence, and the scope that it is of.</summary>
internal sealed record Version(string Label, string Wording, string? Scope, ImmutableArray<ArticleVersion> Articles);

/// <summary>The verdict in one or two sentences, for a reader.</summary>
internal sealed class Summary(FactRule rule, Phrasing phrasing, IReadOnlyList<Version> groups, IReadOnlyList<Pair> pairs, Pair? decisive)
{
    private const int MostNamed = 4,
        MostVersions = 3;

    /// <param name="fit">
    /// What satisfies all articles: a value, or of a development how it went; null where nothing does or there is nothing to add.
    /// </param>
    public string Write(Reason? fit)
    {
        if (groups.Count == 0)
        {
            return Phrasing.Sentence(phrasing.Say("summary.nobody"));
        }

        if (decisive is null)
        {
            return Phrasing.Sentence(
                phrasing.Say(
                    "summary.alone",
                    ("outlet", groups[0].Articles[0].Outlet),
                    ("said", phrasing.List([.. groups.Select(g => g.Wording)]))
                )
            );
        }

        if (groups.Count == 1)
        {
            return Phrasing.Sentence(phrasing.Say("summary.agree", ("who", Everybody(groups[0])), ("said", groups[0].Wording)));
        }

        List<string> sentences = [];
        if (groups.Count <= MostVersions)
        {
            sentences.Add(string.Join("; ", groups.Select(Says)));
        }
        else
        {
            sentences.Add(phrasing.Say("summary.versions", ("articles", Articles(CountArticles())), ("versions", groups.Count)));
        }

        sentences.AddRange(Stand(decisive, fit));
        Pair? apart = pairs
            .Where(p => p.Comparison.Kind == RelationKind.NotComparable)
            .MinBy(p => p.Comparison.Reason.Code, StringComparer.Ordinal);
        if (apart is not null)
        {
            sentences.Add(apart.A.Scope == apart.B.Scope ? phrasing.Say(apart.Comparison.Reason) : phrasing.Say("summary.not-set-against"));
        }

        return string.Join(' ', sentences.Select(Phrasing.Sentence));
    }

    /// <summary>How many versions and what parts them, in a few words: "2 versions: half a year, or 17%, apart".</summary>
    /// <param name="development">Of a development, how it went.</param>
    public string Brief(Reason? development)
    {
        if (groups.Count < 2 || decisive is null)
        {
            int articles = CountArticles();
            return articles == 0 ? phrasing.Say("summary.brief-none") : Articles(articles);
        }

        PairComparison compared = decisive.Comparison;
        string what = compared.Kind switch
        {
            _ when development is not null => phrasing.Say(development),
            RelationKind.Differ or RelationKind.Conflict => phrasing.Say(compared.Difference ?? compared.Reason),
            RelationKind.Agree => phrasing.Say("summary.agree-comparable"),
            _ => phrasing.Say(compared.Reason),
        };
        return phrasing.Say("summary.brief", ("versions", groups.Count), ("what", what));
    }

    /// <summary>How the versions stand that can be set against each other.</summary>
    private string[] Stand(Pair worst, Reason? fit)
    {
        (ArticleVersion a, ArticleVersion b, PairComparison comparison) = worst;
        return comparison.Kind switch
        {
            RelationKind.NotComparable => [],
            RelationKind.Agree when groups.Count == 2 && groups[0].Scope == groups[1].Scope => [phrasing.Say(comparison.Reason)],
            RelationKind.Agree => [phrasing.Say("summary.agree-comparable")],
            RelationKind.Development => [phrasing.Say(fit!)],
            _ when groups.Count == 2 => Apart(comparison),
            RelationKind.Conflict when MostAgainstOne() is { } most => [most, .. Hint(comparison)],
            RelationKind.Conflict =>
            [
                .. Spread(),
                worst.Relation(phrasing).Explanation,
                phrasing.Say("summary.cannot-both", ("a", a.Outlet), ("b", b.Outlet)),
            ],
            RelationKind.Consistent when fit is not null => [phrasing.Say(fit)],
            _ when fit is not null => [worst.Relation(phrasing).Explanation, phrasing.Say(fit)],
            _ => [worst.Relation(phrasing).Explanation],
        };
    }

    private string[] Apart(PairComparison comparison) =>
        [.. comparison.Difference is { } apart ? new[] { phrasing.Say(apart) } : [], phrasing.Say(comparison.Reason), .. Hint(comparison)];

    private string[] Hint(PairComparison comparison) => comparison.Hint is { } hint ? [phrasing.Say(hint)] : [];

    /// <summary>
    /// Where one article alone stands against others, or more than twice as far from them as they from each other: how it stands.
    /// </summary>
    private string? MostAgainstOne()
    {
        Pair[] conflicts = [.. pairs.Where(p => p.Comparison.Kind == RelationKind.Conflict)];
        return MostAgainstOne(conflicts)
            ?? MostAgainstOne([.. conflicts.Where(p => 2 * p.Comparison.Distance > decisive!.Comparison.Distance)]);
    }

    private string? MostAgainstOne(Pair[] conflicts)
    {
        string?[] scopes = [.. groups.Select(g => g.Scope).Distinct()];
        ArticleVersion[] all = [.. groups.SelectMany(g => g.Articles)];
        ArticleVersion[] alone = [.. all.Where(v => conflicts.All(p => p.A.Article == v.Article || p.B.Article == v.Article))];
        if (scopes.Length > 1 || groups.Count <= MostVersions || rule.Develops != Trend.None || alone is not [var one])
        {
            return null;
        }

        ArticleVersion[] others = [.. all.Where(v => v.Article != one.Article)];
        (string Name, object Value)[] told = [("most", others.Length), ("all", all.Length), ("outlet", one.Outlet)];
        if (groups.Count(g => g.Articles.Any(v => v.Article != one.Article)) == 1)
        {
            return phrasing.Say(
                "summary.most-say",
                [
                    .. told,
                    ("said", groups.First(g => g.Articles.Contains(others[0])).Wording),
                    ("other", phrasing.Describe(one.Value, one.Words)),
                ]
            );
        }

        return JointConsistency.Spread(rule, others) is { } range
            ? phrasing.Say("summary.most-within", [.. told, ("range", range), ("said", phrasing.Describe(one.Value, one.Words))])
            : null;
    }

    private string[] Spread() =>
        groups.Count > MostVersions
        && groups.DistinctBy(g => g.Scope).Count() == 1
        && JointConsistency.Spread(rule, groups.SelectMany(g => g.Articles)) is { Figures: { Low: { } low, High: { } high } } range
        && low < high
            ?
            [
                phrasing.Say(
                    "summary.spread",
                    ("low", new Amount(low, range.Unit, range.Kind)),
                    ("high", new Amount(high, range.Unit, range.Kind))
                ),
            ]
            : [];

    private string Says(Version group) =>
        phrasing.Say(
            "summary.says",
            (Wordbook.Count, group.Articles.Length),
            ("who", Who(group, Articles(group.Articles.Length))),
            ("said", group.Wording)
        );

    private string Everybody(Version group) =>
        Who(
            group,
            group.Articles.Length == 2
                ? phrasing.Say("summary.both-articles")
                : phrasing.Say("summary.all-articles", (Wordbook.Count, group.Articles.Length))
        );

    private string Who(Version group, string unnamed)
    {
        string[] outlets = [.. group.Articles.Select(a => a.Outlet)];
        bool named = outlets.Length <= MostNamed && outlets.Distinct(StringComparer.Ordinal).Count() == outlets.Length;
        return named ? phrasing.List(outlets) : unnamed;
    }

    private int CountArticles() => groups.SelectMany(g => g.Articles).Select(v => v.Article).Distinct(StringComparer.Ordinal).Count();

    private string Articles(int count) => phrasing.Count("articles", count);
}
