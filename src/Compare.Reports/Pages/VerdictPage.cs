using Compare.Facts;
using Compare.Facts.Comparison;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>
/// The model of <c>pages/verdict.html</c>: all facts of one verdict, with their versions. It is what the filter of the index
/// comes down to without a script.
/// </summary>
internal static class VerdictPage
{
    public static ModelObject Model(ModelObject site, IReadOnlyList<EventView> events, Verdict verdict) =>
        new()
        {
            ["site"] = site,
            ["page"] = "verdict",
            ["verdict"] = Codes.Of(verdict),
            ["tallies"] = Tallies(events),
            ["events"] = events.Select(e => Section(e, verdict)).Where(e => e["facts"] is List<ModelObject> { Count: > 0 }).ToList(),
        };

    /// <summary>The verdicts that facts have, the worst first.</summary>
    public static IEnumerable<Verdict> Verdicts(IReadOnlyList<EventView> events) =>
        events.SelectMany(e => e.Facts).Select(f => f.Finding.Verdict).Distinct().OrderDescending();

    /// <summary>How many facts have each verdict, the worst first; verdicts that no fact has are left out.</summary>
    public static List<ModelObject> Tallies(IReadOnlyList<EventView> events) =>
        [
            .. events
                .SelectMany(e => e.Facts)
                .CountBy(f => f.Finding.Verdict)
                .OrderByDescending(t => t.Key)
                .Select(t => new ModelObject
                {
                    ["verdict"] = Codes.Of(t.Key),
                    ["count"] = t.Value,
                    ["href"] = Links.Verdict(t.Key),
                }),
        ];

    private static ModelObject Section(EventView view, Verdict verdict) =>
        new()
        {
            ["title"] = view.Event.Title,
            ["facts"] = view.Facts.Where(f => f.Finding.Verdict == verdict).Select(f => Row(view, f)).ToList(),
        };

    private static ModelObject Row(EventView view, FactView fact) =>
        new()
        {
            ["title"] = fact.Rule.Title,
            ["href"] = fact.Path,
            ["kind"] = Codes.Of(fact.Rule.Kind),
            ["summary"] = fact.Finding.Summary,
            ["versions"] = fact
                .Finding.Groups.Select(
                    (group, i) =>
                        new ModelObject
                        {
                            ["label"] = group.Label,
                            ["scope"] = group.Scope,
                            ["hue"] = FactView.Hue(i),
                            ["outlets"] = group.Articles.Select(id => view.ArticleOf(id).Outlet).ToList(),
                        }
                )
                .ToList(),
        };
}
