using Compare.Facts;
using Compare.Facts.Quotations;
using Compare.Reports.Templates;
using Statement = Compare.Facts.Quotations.Statement;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/quotations.html</c>: what several articles quote, each in its wording.</summary>
internal static class QuotationsPage
{
    public static ModelObject Model(ModelObject site, IReadOnlyList<EventView> events) =>
        new()
        {
            ["site"] = site,
            ["page"] = "quotations",
            ["events"] = events
                .Where(e => !e.Event.Statements.IsEmpty)
                .Select(e => new ModelObject
                {
                    ["title"] = e.Event.Title,
                    ["statements"] = e.Event.Statements.OrderByDescending(IsTelling).Select(s => Said(e, s)).ToList(),
                })
                .ToList(),
        };

    /// <summary>Whether a wording may change what was said: these stand first.</summary>
    private static bool IsTelling(Statement statement) => statement.Wordings.Any(w => w.IsOtherSpeaker || w.Changes.Any(c => c.IsTelling));

    private static ModelObject Said(EventView view, Statement statement) =>
        new()
        {
            ["speaker"] = statement.Speaker,
            ["telling"] = IsTelling(statement),
            ["wordings"] = statement.Wordings.Select(w => Wording(view, statement.Wordings[0], w)).ToList(),
        };

    /// <summary>
    /// <c>pieces</c>: the words, those <c>changed</c> that the first wording does not have; <c>changes</c>: those that may change
    /// what was said, with the words of the <c>first</c> wording and those <c>here</c>, either of which may be empty.
    /// </summary>
    private static ModelObject Wording(EventView view, QuotedWording first, QuotedWording wording) =>
        new()
        {
            ["article"] = view.Byline(wording.Article),
            ["line"] = wording.Article.LineOf(wording.Spans[0].Start),
            ["speaker"] = wording.Attribution.Speaker,
            ["other_speaker"] = wording.IsOtherSpeaker,
            ["shortened"] = wording.IsShortened,
            ["pieces"] = WordDiff.Between(first.Text, wording.Text).Right,
            ["changes"] = wording
                .Changes.Where(c => c.IsTelling)
                .Select(c => new ModelObject
                {
                    ["kind"] = Codes.Of(c.Kind),
                    ["first"] = c.First,
                    ["here"] = c.Here,
                })
                .ToList(),
        };
}
