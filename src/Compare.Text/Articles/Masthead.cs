namespace Compare.Text.Articles;

/// <summary>
/// The lines above an article's text: title, deck, byline, date. They are marked, and give the metadata that front
/// matter does not.
/// </summary>
internal sealed class Masthead(FurnitureCues cues, LineDateReader dates)
{
    private const int Lines = 6;
    private const int LongestDateline = 80;
    private const int MostNamesInDateline = 3;
    private const int MostTitleWords = 22;
    private const int MostDeckWords = 25;

    /// <summary>Marks the lines and returns the title and the date they give; null where they give none.</summary>
    public (string? Title, PartialDate? Published) Read(List<BlockText> passages, ArticleMetadata known)
    {
        List<BlockText> top = passages.Take(Lines).Where(p => !p.IsLong).ToList();
        PartialDate? published = null;
        foreach (BlockText line in top)
        {
            if (Dateline(line) is { } date)
            {
                line.Place = Place.Furniture;
                published ??= date;
            }
            else if (known.Authors.Contains(line.Plain, StringComparer.OrdinalIgnoreCase))
            {
                line.Place = Place.Furniture;
            }
        }

        return (Title(passages, top, known.Title), published);
    }

    private string? Title(List<BlockText> passages, List<BlockText> top, string? known)
    {
        if (known is not null)
        {
            string plain = PlainText.Of(known);
            foreach (BlockText line in top.Where(l => l.Plain.Equals(plain, StringComparison.OrdinalIgnoreCase)))
            {
                line.Place = Place.Heading;
                MarkDeck(top, line);
            }

            return known;
        }

        BlockText? title = top.FirstOrDefault(l => l.Place is null);
        if (title is null || passages[^1] == title || !IsTitle(title))
        {
            return null;
        }

        title.Place = Place.Heading;
        MarkDeck(top, title);
        return title.Plain;
    }

    /// <summary>A title seldom ends in a full stop; a sentence nearly always does.</summary>
    private bool IsTitle(BlockText line) =>
        line.IsMarkdownHeading
        || (
            line.WordCount is > 0 and <= MostTitleWords
            && line.Plain.TrimEnd('"', '”') is [.., not ('.' or ',' or ':' or ';' or '…')]
            && !line.IsQuotation
            && !line.IsItem
            && cues.Bylines.StartOf(line.Folded) is null
        );

    /// <summary>The lines right under the title that are no sentences and no list.</summary>
    private void MarkDeck(List<BlockText> top, BlockText title)
    {
        foreach (BlockText line in top.SkipWhile(l => l != title).Skip(1))
        {
            if (
                line.Place is null
                && (
                    line.EndsSentence
                    || line.StartsWithQuoteMark
                    || line.WordCount is 0 or > MostDeckWords
                    || line.IsItem
                    || cues.Bylines.StartOf(line.Folded) is not null
                )
            )
            {
                return;
            }

            line.Place ??= Place.Heading;
        }
    }

    /// <summary>The date of a line that says when, and perhaps where, and nothing else.</summary>
    private PartialDate? Dateline(BlockText line)
    {
        if (line.Plain.Length is 0 or > LongestDateline || dates(line.Plain) is not { } date)
        {
            return null;
        }

        int names = 0;
        string rest = string.Concat(line.Plain.AsSpan(0, date.Span.Start), " ", line.Plain.AsSpan(date.Span.End));
        foreach (Range part in rest.AsSpan().SplitAny(' ', '(', ')', '/', ',', '|', '-', '–', '—', ':'))
        {
            ReadOnlySpan<char> word = rest.AsSpan(part).Trim(".@·•[]");
            if (word.IsEmpty || char.IsAsciiDigit(word[0]) || cues.DatelineWords.Contains(word.ToString().ToLowerInvariant()))
            {
                continue;
            }

            if (!char.IsUpper(word[0]) || ++names > MostNamesInDateline)
            {
                return null;
            }
        }

        return date.Date;
    }
}
