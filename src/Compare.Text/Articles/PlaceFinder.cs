using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>Finds the paragraphs of a body and the place of each, and what the lines above the text say of the article.</summary>
internal sealed class PlaceFinder(FurnitureCues cues, LineDateReader dates)
{
    private readonly Masthead masthead = new(cues, dates);
    private readonly FurnitureFinder furniture = new(cues);
    private readonly CaptionFinder captions = new(cues, dates);

    public (ImmutableArray<Paragraph> Paragraphs, string? Title, PartialDate? Published) Find(VisibleText text, ArticleMetadata known)
    {
        var markup = new MarkupIndex(text.Markup);
        List<BlockText> passages = new Segmenter(cues, markup).Split(text.Text).ConvertAll(b => new BlockText(b, text.Text, markup));
        furniture.MarkLines(passages, known.Authors);
        (string? title, PartialDate? published) = masthead.Read(passages, known);
        captions.Mark(passages);
        FurnitureFinder.MarkRepeats(passages);
        furniture.MarkTails(passages);

        return (Paragraphs(passages), title, published);
    }

    private static ImmutableArray<Paragraph> Paragraphs(List<BlockText> passages)
    {
        int number = 0;
        BlockText? last = null;
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(passages.Count);
        foreach (BlockText passage in passages)
        {
            Place place = passage.Place ?? (passage.IsMarkdownHeading || passage.IsHeadline ? Place.Heading : Place.Body);
            if (place == Place.Body && paragraphs.Count > 0 && paragraphs[^1].Place == Place.Body && last!.IsContinuedBy(passage))
            {
                paragraphs[^1] = paragraphs[^1] with { Span = new TextSpan(paragraphs[^1].Span.Start, passage.Span.End) };
            }
            else
            {
                paragraphs.Add(new Paragraph(passage.Span, place, place == Place.Body ? ++number : 0));
            }

            last = passage;
        }

        return paragraphs.DrainToImmutable();
    }
}
