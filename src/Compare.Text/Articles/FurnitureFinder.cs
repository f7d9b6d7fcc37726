using System.Collections.Immutable;

namespace Compare.Text.Articles;

/// <summary>Tells what a page puts around an article from the article. Whatever may be text stays text.</summary>
internal sealed class FurnitureFinder(FurnitureCues cues)
{
    private const int LongestCue = 250;
    private const int LongestTeaser = 250;
    private const int MostOpenerWords = 6;
    private const int MostVideoWords = 8;
    private const int MostBylineWords = 20;
    private const int FewestRepeatedWords = 8;

    /// <summary>Marks single lines that are furniture by their own words or by leading elsewhere.</summary>
    public void MarkLines(List<BlockText> passages, ImmutableArray<string> authors)
    {
        foreach (BlockText passage in passages.Skip(1).Where(links.LeadsElsewhere))
        {
            passage.Place = Place.Furniture;
        }

        for (int i = 0; i < passages.Count; i++)
        {
            if (IsVideo(passages[i]))
            {
                MarkVideo(passages, i);
            }
            else if (IsLine(passages[i]) || IsBiography(passages[i], authors))
            {
                passages[i].Place = Place.Furniture;
            }
        }
    }

    private readonly LinkLines links = new(cues);

    /// <summary>Marks passages that repeat an earlier one word for word: decks, teasers, alternative texts.</summary>
    public static void MarkRepeats(List<BlockText> passages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (BlockText passage in passages)
        {
            bool repeats = !seen.Add(passage.IsLong ? passage.Raw : passage.Folded);
            if (repeats && passage.Place is null && (passage.IsLong || passage.WordCount >= FewestRepeatedWords))
            {
                passage.Place = Place.Furniture;
            }
        }
    }

    /// <summary>Marks what stands under "More from …", "Comments" and the like, where it is a list of teasers.</summary>
    public void MarkTails(List<BlockText> passages)
    {
        int total = passages.Sum(p => p.Raw.Length);
        int rest = 0;
        int headlines = 0;
        int tail = passages.Count;
        for (int i = passages.Count - 1; i >= 0 && passages[i].Raw.Length <= LongestTeaser; i--)
        {
            // Text is never taken for a tail: a tail is a small part of the page, and much of it is headlines.
            int below = passages.Count - i - 1;
            if (IsOpener(passages[i]) && rest * 2 < total && headlines * 5 >= below)
            {
                tail = i;
            }

            rest += passages[i].Raw.Length;
            headlines += passages[i].Place == Place.Furniture || passages[i].IsHeadline ? 1 : 0;
        }

        foreach (BlockText passage in passages.Skip(tail))
        {
            passage.Place = Place.Furniture;
        }
    }

    private bool IsLine(BlockText passage) =>
        !passage.IsLong
        && (
            !passage.Raw.Any(char.IsLetterOrDigit)
            || passage.WordCount == 0
            || IsAddress(passage.Plain)
            || IsByline(passage)
            || IsSource(passage)
            || cues.Lines.Contains(passage.Folded.TrimEnd('.', ':', '!', '?', ' ', '»', '>'))
            || cues.Corrections.StartOf(passage.Folded) is not null
            || (passage.Raw.Length <= LongestCue && (cues.Starts.StartOf(passage.Folded) is not null || IsLead(passage)))
            || (passage.Raw.Length <= LongestCue && !passage.HasQuoteMarks && cues.StaffNotes.Any(n => PhraseSet.Occurs(n, passage.Folded)))
        );

    /// <summary>A line that leads elsewhere: "More from The Herald", or the same with a colon and what is there.</summary>
    private bool IsLead(BlockText passage)
    {
        int colon = passage.Plain.IndexOf(':');
        int end =
            colon >= 0 ? colon
            : passage.EndsSentence ? 0
            : passage.Plain.Length;
        string? cue = cues.Leads.StartOf(passage.Folded);
        return cue is not null && cue.Length < end && BlockText.IsNames(passage.Plain.AsSpan(cue.Length, end - cue.Length), cues.NameWords);
    }

    private static bool IsAddress(string plain)
    {
        string bare = plain.Trim('<', '>');
        return !bare.Contains(' ')
            && (
                bare.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || bare.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            );
    }

    private bool IsByline(BlockText passage)
    {
        if (passage.EndsSentence || passage.WordCount > MostBylineWords)
        {
            return false;
        }

        string? cue = cues.Bylines.StartOf(passage.Folded);
        return cue is not null
            && (passage.Plain.Length == cue.Length || BlockText.IsNames(passage.Plain.AsSpan(cue.Length), cues.NameWords));
    }

    /// <summary>Who sent the text and from where, with nothing after it: "CNN —", "OSLO (Reuters) -".</summary>
    private bool IsSource(BlockText passage) =>
        passage.Plain[^1] is '—' or '–' or '-' && passage.WordCount <= 6 && BlockText.IsNames(passage.Plain, cues.NameWords);

    /// <summary>A note about the writer: their name and what they do.</summary>
    private bool IsBiography(BlockText passage, ImmutableArray<string> authors)
    {
        foreach (string author in authors)
        {
            if (author.Length > 0 && passage.Plain.StartsWith(author + " ", StringComparison.OrdinalIgnoreCase) && !passage.HasQuoteMarks)
            {
                string next = passage.Folded[(author.Length + 1)..].Split(' ', 2)[0];
                return cues.BiographyVerbs.Contains(next);
            }
        }

        return false;
    }

    /// <summary>A running time and where the video comes from: "02:01 - Source: CNN".</summary>
    private bool IsVideo(BlockText passage) =>
        passage.WordCount is > 0 and <= MostVideoWords
        && IsRunningTime(passage.Plain)
        && (passage.WordCount == 1 || passage.Folded.Split(' ').Any(w => cues.VideoWords.Contains(w.Trim(':', '-', '(', ')'))));

    /// <summary>Begins with minutes and seconds.</summary>
    private static bool IsRunningTime(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
        {
            end++;
        }

        ReadOnlySpan<char> time = text[..end];
        return time.Count(':') is 1 or 2 && time.Length <= 8 && time[^1] != ':' && time[0] != ':';
    }

    /// <summary>Above the running time stands the video's title; above that, in the same block, what its picture shows.</summary>
    private static void MarkVideo(List<BlockText> passages, int time)
    {
        passages[time].Place = Place.Furniture;
        if (time == 0 || (passages[time - 1].EndsSentence && passages[time - 1].Group != passages[time].Group))
        {
            return;
        }

        passages[time - 1].Place = Place.Furniture;
        if (time > 1 && passages[time - 2].Group == passages[time].Group && !passages[time - 2].IsLong)
        {
            passages[time - 2].Place = passages[time - 2].EndsSentence ? Place.Caption : Place.Furniture;
        }
    }

    private bool IsOpener(BlockText passage) =>
        passage.WordCount is > 0 and <= MostOpenerWords
        && !passage.EndsSentence
        && passage.Plain.AsSpan().TrimEnd(": ").IndexOf(':') < 0
        && cues.Openers.StartOf(passage.Folded) is not null;
}
