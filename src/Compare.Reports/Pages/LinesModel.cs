using Compare.Facts.Evidence;
using Compare.Reports.Templates;

namespace Compare.Reports.Pages;

/// <summary>What templates get of lines of evidence.</summary>
internal static class LinesModel
{
    /// <summary>
    /// <c>summary</c>: a sentence, empty where there is nothing to count; <c>tied</c>: the lines of several articles, each with its
    /// <c>outlets</c> and the sentences (<c>ties</c>) that say why they are one.
    /// </summary>
    public static ModelObject Of(EventView view, LinesOfEvidence evidence) =>
        new()
        {
            ["summary"] = evidence.Summary,
            ["tied"] = evidence
                .Lines.Where(line => line.Articles.Length > 1)
                .Select(line => new ModelObject
                {
                    ["outlets"] = line.Articles.Select(id => view.ArticleOf(id).Outlet).ToList(),
                    ["ties"] = line.Ties.Select(tie => tie.Explanation).ToList(),
                })
                .ToList(),
        };
}
