using System.Globalization;
using Compare.Facts;
using Compare.Reports.Templates;
using Compare.Text.Articles;

namespace Compare.Reports.Pages;

/// <summary>What changed in an article since it was first had, and how an outlet's own version of a fact changed.</summary>
internal static class RevisionsModel
{
    /// <summary>
    /// The changes of an article, the latest first: <c>from</c> and <c>to</c> in words or null, <c>facts</c>, the <c>note</c> that says so
    /// or null,
    /// <c>changes</c> (two sides in pieces each), and how many edits are <c>trivial</c>: of marks, case or white space alone.
    /// </summary>
    public static List<ModelObject> Of(EventView view, Article article) =>
        [.. view.Event.Revisions.Where(r => r.After.Id == article.Id).Reverse().Select(r => Model(view, r))];

    /// <summary>
    /// Each article that told the fact otherwise before: <c>article</c>, <c>scope</c>, <c>steps</c> (<c>label</c> or null, <c>since</c> or
    /// null), <c>noted</c>.
    /// </summary>
    public static List<ModelObject> Timelines(EventView view, FactView fact) =>
        [
            .. view
                .Event.Timelines.Where(c => c.Rule.Id == fact.Rule.Id && c.Rule.Event == fact.Rule.Event)
                .Select(c => new ModelObject
                {
                    ["article"] = view.Byline(view.ArticleOf(c.Article.Id)),
                    ["scope"] = c.Scope,
                    ["steps"] = c
                        .Steps.Select(s => new ModelObject
                        {
                            ["label"] = s.Claim is null ? null : ClaimModel.Label(s.Claim, view.Phrasing),
                            ["since"] = InWords(view, s.Instant),
                        })
                        .ToList(),
                    ["noted"] = c.IsNoted,
                }),
        ];

    /// <summary>3 May 2026, 10:05 UTC; without a time where none is known.</summary>
    private static string? InWords(EventView view, string? instant)
    {
        if (
            instant is null
            || !DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        )
        {
            return instant;
        }

        bool zoned = instant.EndsWith('Z') || instant.LastIndexOfAny(['+', '-']) > 10;
        return instant.Length <= 10
            ? (PartialDate.TryParse(instant, out PartialDate date) ? view.InWords(date) : instant)
            : (zoned ? time.ToUniversalTime() : time).ToString(
                zoned ? "d MMMM yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm",
                CultureInfo.InvariantCulture
            );
    }

    private static ModelObject Model(EventView view, Revision revision)
    {
        (List<TextChange> changes, int trivial) = TextChanges.Between(Paragraphs(revision.Before), Paragraphs(revision.After));
        return new ModelObject
        {
            ["from"] = InWords(view, revision.Before.Origin.Instant),
            ["to"] = InWords(view, revision.After.Origin.Instant),
            ["note"] = revision.Note,
            ["facts"] = (
                from change in revision.Facts
                from fact in view.Facts
                where fact.Rule.Id == change.Rule.Id && fact.Rule.Event == change.Rule.Event
                select Fact(view, fact, change)
            ).ToList(),
            ["changes"] = changes
                .Select(c =>
                {
                    var (removed, added) = WordDiff.Between(c.Before, c.After);
                    return new ModelObject { ["before"] = removed, ["after"] = added };
                })
                .ToList(),
            ["trivial"] = trivial,
        };
    }

    private static ModelObject Fact(EventView view, FactView fact, FactChange change) =>
        new()
        {
            ["title"] = change.Rule.Title,
            ["href"] = fact.Path,
            ["scope"] = change.Scope,
            ["before"] = change.Before is null ? null : ClaimModel.Label(change.Before, view.Phrasing),
            ["after"] = change.After is null ? null : ClaimModel.Label(change.After, view.Phrasing),
        };

    private static List<string> Paragraphs(Article article) => [.. article.Paragraphs.Select(p => p.Span.In(article.Body).ToString())];
}
