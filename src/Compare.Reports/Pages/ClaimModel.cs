using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Wording;
using Compare.Reports.Templates;
using Compare.Text.Values;

namespace Compare.Reports.Pages;

/// <summary>What templates get of a claim.</summary>
internal static class ClaimModel
{
    /// <summary>
    /// <c>label</c>: the version as a reader would write it; <c>words</c>: as the article writes it, null where the label has
    /// them; <c>hue</c>: the class of its group of versions; <c>place</c> and <c>hedge</c>: codes;
    /// <c>scope</c>: what it is of, null where the rule has no name for that.
    /// </summary>
    public static ModelObject Brief(EventView view, FactView fact, Claim claim)
    {
        var (label, words) = Stated(claim, view.Phrasing);
        return new()
        {
            ["label"] = label,
            ["words"] = words,
            ["hue"] = fact.HueOf(claim),
            ["place"] = Codes.Of(claim.Place),
            ["hedge"] = Codes.Of(claim.Value.Hedge),
            ["scope"] = claim.Scope,
        };
    }

    /// <summary>The version as a reader would write it, and as the article does: null where the label has those words.</summary>
    public static (string Label, string? Words) Stated(Claim claim, Phrasing phrasing)
    {
        string label = Label(claim, phrasing);
        return (label, claim.Value is Quotation || label.Contains(claim.Text, StringComparison.OrdinalIgnoreCase) ? null : claim.Text);
    }

    /// <summary>
    /// The claim with its evidence. <c>anchor</c> is its own in the fact's page, <c>source</c> leads to its place in the
    /// article; <c>paragraph</c> is 0 outside the body; <c>voice</c> is a code and <c>speaker</c> null where none is named;
    /// <c>as_of</c> is the date at which it was right, null where that is the article's own.
    /// </summary>
    /// <param name="number">Counts the article's claims on the fact from 1.</param>
    public static ModelObject Full(EventView view, FactView fact, Claim claim, int number) =>
        new()
        {
            ["brief"] = Brief(view, fact, claim),
            ["anchor"] = view.ClaimAnchor(claim.Article, number),
            ["source"] = $"{view.ArticlePath(claim.Article)}#{view.MarkAnchor(fact, number)}",
            ["paragraph"] = claim.Paragraph.Number,
            ["line"] = claim.Line,
            ["as_of"] = claim.AsOf is { } date && date != claim.Article.Published ? view.InWords(date) : null,
            ["voice"] = Codes.Of(claim.Attribution.Voice),
            ["speaker"] = claim.Attribution.Speaker,
            ["evidence"] = Excerpt.Around(claim).Model(),
        };

    /// <summary>The version as a reader would write it.</summary>
    public static string Label(Claim claim, Phrasing phrasing) => phrasing.Values.Label(claim.Value, claim.Text);
}
