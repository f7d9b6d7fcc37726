using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Evidence;
using Compare.Input.Rules.Model;
using Compare.Reports.Plots;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/fact.html</c>: the verdict and all that it rests on.</summary>
internal static class FactPage
{
    /// <param name="ids">What stands before the ids in drawings.</param>
    public static ModelObject Model(ModelObject site, EventView view, FactView fact, string ids) =>
        new()
        {
            ["site"] = site,
            ["page"] = "fact",
            ["event"] = view.Event.Title,
            ["section"] = view.Section,
            ["title"] = fact.Rule.Title,
            ["question"] = fact.Rule.Question,
            ["kind"] = Codes.Of(fact.Rule.Kind),
            ["verdict"] = Codes.Of(fact.Finding.Verdict),
            ["summary"] = fact.Finding.Summary,
            ["plot"] = Plot(view, fact, ids),
            ["course"] = Timeline(view, fact, ids),
            ["lines"] = fact
                .Report.Lines.Where(l => l.Evidence.Lines.Any(line => line.Articles.Length > 1))
                .Select(l => Lines(view, l))
                .ToList(),
            ["versions"] = Versions(view, fact),
            ["own_courses"] = RevisionsModel.Timelines(view, fact),
            ["silences"] = fact.Report.Silences.Select(s => Silent(view, s)).ToList(),
            ["wordings"] = Wordings.Pairs(fact),
            ["relations"] = Relations.Between(view, fact),
            ["reference"] = fact.Rule.Reference is { } reference ? Known(reference) : null,
            ["rule"] = Rule(fact.Rule),
            ["linked_data"] = LinkedData.Of(view, fact),
        };

    private static HtmlFragment? Plot(EventView view, FactView fact, string ids) =>
        FactPlot.Draw(
            fact.Rule.Title,
            ids,
            [
                .. fact
                    .Report.Claims.Where(c => c.Primary)
                    .OrderBy(fact.GroupOf)
                    .Select(c => new PlottedVersion(c, fact.GroupOf(c), fact.HueOf(c), ClaimModel.Label(c, view.Phrasing))),
            ],
            fact.Report.Reference is { } known ? new PlottedReference(known, fact.Rule.Reference!.Value) : null,
            view.Words
        );

    /// <summary>When each version was right, where time parts them; else null.</summary>
    private static HtmlFragment? Timeline(EventView view, FactView fact, string ids) =>
        TimelinePlot.Draw(
            fact.Rule.Title,
            $"{ids}course-",
            [
                .. fact
                    .Finding.Development.Where(s => s.AsOf is not null)
                    .Select(s => new PlottedStep(
                        s.AsOf!.Value,
                        view.ArticleOf(s.Articles[0]).Outlet,
                        s.Articles.Length - 1,
                        s.Scope is null ? s.Label : $"{s.Label}, {s.Scope}",
                        FactView.Hue(fact.GroupOf(s.Articles[0], s.Scope))
                    )),
            ],
            view.Words
        );

    private static ModelObject Lines(EventView view, VersionLines version) =>
        new()
        {
            ["label"] = version.Label,
            ["scope"] = version.Scope,
            ["evidence"] = LinesModel.Of(view, version.Evidence),
        };

    /// <summary>One an article, those of one group together.</summary>
    private static List<ModelObject> Versions(EventView view, FactView fact) =>
        [
            .. fact
                .Report.Claims.DistinctBy(c => c.Article.Id)
                .OrderBy(fact.GroupOf)
                .Select(c => Version(view, fact, fact.ClaimsOf(c.Article))),
        ];

    private static ModelObject Version(EventView view, FactView fact, IReadOnlyList<Claim> claims) =>
        new()
        {
            ["article"] = view.Byline(claims[0].Article),
            ["claim"] = ClaimModel.Full(view, fact, claims[0], 1),
            ["contradiction"] = fact.ContradictionOf(claims[0].Article),
            ["others"] = claims.Skip(1).Select((claim, i) => ClaimModel.Full(view, fact, claim, i + 2)).ToList(),
        };

    private static ModelObject Silent(EventView view, Silence silence) =>
        new()
        {
            ["article"] = view.Byline(silence.Article),
            ["reason"] = Codes.Of(silence.Reason),
            ["note"] = silence.Describe(view.Phrasing),
        };

    private static ModelObject Known(Reference reference) => new() { ["value"] = reference.Value, ["source"] = reference.Source };

    private static ModelObject Rule(FactRule rule) =>
        new()
        {
            ["path"] = rule.Source.ShownPath,
            ["text"] = rule.Source.Text,
            ["tests"] = rule.Tests.Select(Test).ToList(),
        };

    /// <summary>
    /// <c>text</c> and what is to be found in it (<c>expected</c>, null where nothing is), or <c>values</c> and their <c>verdict</c>.
    /// </summary>
    private static ModelObject Test(RuleTest test) =>
        test switch
        {
            VerdictTest them => new()
            {
                ["text"] = null,
                ["expected"] = null,
                ["values"] = them.Values.ToList(),
                ["verdict"] = them.Verdict,
            },
            FindsTest it => new()
            {
                ["text"] = it.Text,
                ["expected"] = it.Value,
                ["values"] = null,
                ["verdict"] = null,
            },
            FindsNothingTest it => new()
            {
                ["text"] = it.Text,
                ["expected"] = null,
                ["values"] = null,
                ["verdict"] = null,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(test)),
        };
}
