using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>How the versions of a fact stand to each other.</summary>
internal static class Relations
{
    /// <summary>
    /// One row for two versions: the farthest that two of their articles are apart, the worst first. Articles of one version
    /// have a row only where they do not agree, since there could be thousands.
    /// </summary>
    public static List<ModelObject> Between(EventView view, FactView fact) =>
        [
            .. fact
                .Finding.Relations.GroupBy(r => (Versions(fact, r), r.Scope, Comparable: r.Kind != RelationKind.NotComparable))
                .Select(pair => pair.MaxBy(r => r.Kind)!)
                .Where(r =>
                    r.Kind != RelationKind.Agree
                    || fact.GroupOf(r.A, r.Scope) != fact.GroupOf(r.B, r.Scope)
                    || fact.Finding.Groups.Length == 1
                )
                .OrderByDescending(r => r.Kind)
                .Select(r => new ModelObject
                {
                    ["a"] = Side(view, fact, r.A, r.Scope),
                    ["b"] = Side(view, fact, r.B, r.Scope),
                    ["scope"] = r.Scope,
                    ["relation"] = Codes.Of(r.Kind),
                    ["explanation"] = r.Explanation,
                }),
        ];

    private static (int, int) Versions(FactView fact, Relation relation)
    {
        var (a, b) = (fact.GroupOf(relation.A, relation.Scope), fact.GroupOf(relation.B, relation.Scope));
        return (Math.Min(a, b), Math.Max(a, b));
    }

    /// <summary><c>others</c> counts the further articles that give the same version.</summary>
    private static ModelObject Side(EventView view, FactView fact, string article, string? scope)
    {
        int group = fact.GroupOf(article, scope);
        return new()
        {
            ["outlet"] = view.ArticleOf(article).Outlet,
            ["hue"] = FactView.Hue(group),
            ["others"] = fact.Finding.Groups.Length == 1 ? 0 : fact.Finding.Groups[group].Articles.Length - 1,
        };
    }
}
