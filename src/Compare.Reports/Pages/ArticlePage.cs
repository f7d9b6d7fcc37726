using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Reports.Templates;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Reports.Pages;

/// <summary>The model of <c>pages/article.html</c>: the text as published, with every claim marked and linked to its fact.</summary>
internal static class ArticlePage
{
    private const int MostParagraphs = 2000;
    private const int MostJoined = 50;

    /// <summary>A claim of this article, with its fact and its number among the article's claims on that fact.</summary>
    private sealed record Mark(FactView Fact, Claim Claim, int Number);

    public static ModelObject Model(ModelObject site, EventView view, Article article)
    {
        List<Mark> marks =
        [
            .. view
                .Facts.SelectMany(fact => fact.ClaimsOf(article).Select((claim, i) => new Mark(fact, claim, i + 1)))
                .OrderBy(mark => mark.Claim.Value.Span),
        ];
        return new ModelObject
        {
            ["site"] = site,
            ["page"] = "article",
            ["event"] = view.Event.Title,
            ["section"] = view.Section,
            ["article"] = view.Byline(article),
            ["authors"] = article.Authors.ToList(),
            ["url"] = article.Url,
            ["url_is_web"] = WebAddress.Is(article.Url),
            ["path"] = article.ShownPath,
            ["facts"] = view.Facts.Select(f => Stands(view, f, article)).ToList(),
            ["revisions"] = RevisionsModel.Of(view, article),
            ["blocks"] = Blocks(view, article, marks),
        };
    }

    /// <summary>
    /// How the article stands on a fact; <c>claim</c> is null where it does not state it. <c>alone</c>: nobody else gives its
    /// version. <c>contradiction</c>: why two things it says of it cannot both be right, or null.
    /// </summary>
    private static ModelObject Stands(EventView view, FactView fact, Article article)
    {
        var claim = fact.ClaimsOf(article) is [var first, ..] ? first : null;
        return new()
        {
            ["title"] = fact.Rule.Title,
            ["verdict"] = Codes.Of(fact.Finding.Verdict),
            ["href"] = claim is null ? fact.Path : $"{fact.Path}#{view.ClaimAnchor(article, 1)}",
            ["mark"] = view.MarkAnchor(fact, 1),
            ["claim"] = claim is null ? null : ClaimModel.Brief(view, fact, claim),
            ["alone"] = claim is not null && fact.Finding.Groups[fact.GroupOf(claim)].Articles.Length == 1,
            ["contradiction"] = fact.ContradictionOf(article),
        };
    }

    /// <summary>The paragraphs; one <c>opens</c> where the block before it is in another place.</summary>
    private static List<ModelObject> Blocks(EventView view, Article article, List<Mark> marks)
    {
        var blocks = new List<ModelObject>();
        int next = 0;
        foreach (var paragraph in Shown(article, marks))
        {
            var here = new List<Mark>();
            while (next < marks.Count && marks[next].Claim.Value.Span.Start < paragraph.Span.End)
            {
                here.Add(marks[next++]);
            }

            blocks.Add(
                new ModelObject
                {
                    ["place"] = Codes.Of(paragraph.Place),
                    ["number"] = paragraph.Number,
                    ["opens"] = blocks.Count == 0 || !Equals(blocks[^1]["place"], Codes.Of(paragraph.Place)),
                    ["pieces"] = Pieces(view, article, Shown(article, paragraph), here),
                    ["notes"] = here.DistinctBy(m => m.Fact).Select(m => Stands(view, m.Fact, article)).ToList(),
                }
            );
        }

        return blocks;
    }

    /// <summary>
    /// The paragraphs; of a text that has very many (a list, a transcript in short lines) some that follow each other without a claim
    /// between them are shown as one, so that the page grows with the text and not with its line breaks.
    /// </summary>
    private static IEnumerable<Paragraph> Shown(Article article, List<Mark> marks)
    {
        if (article.Paragraphs.Length <= MostParagraphs)
        {
            return article.Paragraphs;
        }

        var shown = new List<Paragraph>();
        int next = 0;
        int joined = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            int before = next;
            while (next < marks.Count && marks[next].Claim.Value.Span.Start < paragraph.Span.End)
            {
                next++;
            }

            bool joins =
                next == before && joined is > 0 and < MostJoined && shown[^1].Place == paragraph.Place && paragraph.Place != Place.Heading;
            if (joins)
            {
                shown[^1] = shown[^1] with { Span = shown[^1].Span with { End = paragraph.Span.End } };
            }
            else
            {
                shown.Add(paragraph);
            }

            joined =
                next > before ? 0
                : joins ? joined + 1
                : 1;
        }

        return shown;
    }

    /// <summary>A heading without the signs that make it one in the file: the page tells it by its look.</summary>
    private static TextSpan Shown(Article article, Paragraph paragraph)
    {
        if (paragraph.Place != Place.Heading)
        {
            return paragraph.Span;
        }

        var words = paragraph.Span.In(article.Body).TrimStart('#').TrimStart();
        return paragraph.Span with { Start = paragraph.Span.End - words.Length };
    }

    /// <summary>
    /// The paragraph cut wherever a claim begins or ends. Each piece has its <c>text</c>, the <c>anchors</c> of the claims
    /// that begin with it, and of the first claim that covers it, if any, <c>href</c>, <c>title</c> and <c>hue</c>.
    /// </summary>
    private static List<ModelObject> Pieces(EventView view, Article article, TextSpan paragraph, List<Mark> marks)
    {
        int[] cuts =
        [
            .. marks
                .SelectMany(m => (int[])[m.Claim.Value.Span.Start, m.Claim.Value.Span.End])
                .Append(paragraph.Start)
                .Append(paragraph.End)
                .Where(at => at >= paragraph.Start && at <= paragraph.End)
                .Distinct()
                .Order(),
        ];
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => Piece(view, article, new TextSpan(start, end), marks))];
    }

    private static ModelObject Piece(EventView view, Article article, TextSpan span, List<Mark> marks)
    {
        var mark = marks.Find(m => m.Claim.Value.Span.Contains(span));
        return new()
        {
            ["text"] = span.In(article.Body).ToString(),
            ["anchors"] = marks.Where(m => m.Claim.Value.Span.Start == span.Start).Select(m => view.MarkAnchor(m.Fact, m.Number)).ToList(),
            ["href"] = mark is null ? null : $"{mark.Fact.Path}#{view.ClaimAnchor(article, mark.Number)}",
            ["title"] = mark?.Fact.Rule.Title,
            ["hue"] = mark is null ? null : mark.Fact.HueOf(mark.Claim),
        };
    }
}
