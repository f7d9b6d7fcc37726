using System.Buffers;
using System.Collections.Frozen;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>A block of the body on its way to a paragraph, with the looks by which its place is told.</summary>
internal sealed class BlockText
{
    /// <summary>What is longer is running text, whatever words it has.</summary>
    private const int LongestLookedAt = 400;

    private const int ShortestBrokenOff = 40;

    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("\"“”„«»");

    public BlockText(TextBlock block, ReadOnlySpan<char> body, MarkupIndex markup)
    {
        Marks = markup.At(block.Span.Start);
        IsLink = markup.IsLink(block.Span, body);
        EmphasisedEnd = markup.EmphasisedEnd(block.Span);
        Span = block.Span;
        Group = block.Group;
        Raw = block.Span.In(body).ToString();
        Plain = Raw.Length <= LongestLookedAt ? PlainText.Of(Raw) : "";
        Folded = Plain.ToLowerInvariant().Replace('’', '\'').Replace('\u2018', '\'');
        WordCount = Plain.Length == 0 ? 0 : Plain.AsSpan().Count(' ') + 1;
    }

    public TextSpan Span { get; }

    /// <summary>Passages of one group have no blank line between them.</summary>
    public int Group { get; }

    /// <summary>The words as they stand in the file.</summary>
    public string Raw { get; }

    /// <summary>As on the page, without Markdown; empty where the passage is too long to be anything but running text.</summary>
    public string Plain { get; }

    /// <summary><see cref="Plain"/> in lower case with straight apostrophes.</summary>
    public string Folded { get; }

    public int WordCount { get; }

    /// <summary>Where it stands in the article; null while nothing but the body is left for it.</summary>
    public Place? Place { get; set; }

    public bool IsLong => Raw.Length > LongestLookedAt;

    /// <summary>Nothing but a link.</summary>
    public bool IsLink { get; }

    /// <summary>Where its last words stand that are set in bold or italics up to its end, in the body; null where none are.</summary>
    public TextSpan? EmphasisedEnd { get; }

    /// <summary>What mark-up makes of it.</summary>
    public LineMarks Marks { get; }

    /// <summary>It begins and ends with its line, as an item of a list or a quoted line does.</summary>
    public bool IsItem => Marks.HasFlag(LineMarks.Item) || Marks.HasFlag(LineMarks.Quoted) || PlainText.IsListItem(Raw);

    public bool IsMarkdownHeading =>
        Marks.HasFlag(LineMarks.Heading) || Raw[0] == '#' && Raw.TrimStart('#') is [' ', ..] && Raw.IndexOf(' ') <= 6;

    public bool HasQuoteMarks => Plain.AsSpan().ContainsAny(QuoteMarks);

    public bool StartsWithQuoteMark => Plain.Length > 0 && (QuoteMarks.Contains(Plain[0]) || Plain[0] is '\'' or '‘' or '’' or '`');

    /// <summary>Somebody's words from first to last.</summary>
    public bool IsQuotation => StartsWithQuoteMark && QuoteMarks.Contains(Plain[^1]);

    /// <summary>Ends as a sentence does: with a full stop, question or exclamation mark, before any closing marks.</summary>
    public bool EndsSentence =>
        Plain.TrimEnd('"', '”', '’', '\'', '»', ')', ']') is [.., '.' or '!' or '?' or '…' or '。' or '؟' or '۔' or '।'];

    /// <summary>A few words that begin as a title does and break off without a mark.</summary>
    public bool IsHeadline =>
        WordCount is > 0 and <= 10
        && (char.IsUpper(Plain[0]) || char.IsDigit(Plain[0]))
        && (char.IsLetterOrDigit(Plain[^1]) || Plain[^1] == ')')
        && !IsItem
        && !HasSentenceEnd;

    /// <summary>Breaks off in mid-sentence, and the next goes on: a page's layout came between.</summary>
    public bool IsContinuedBy(BlockText next) =>
        Raw.Length >= ShortestBrokenOff && (char.IsLetter(Raw[^1]) || Raw[^1] == ',') && char.IsLower(next.Raw[0]);

    /// <summary>A lower-case word and a full stop, and more after it. (Those of initials and titles mostly follow a capital.)</summary>
    private bool HasSentenceEnd
    {
        get
        {
            int stop = Plain.IndexOf(". ", StringComparison.Ordinal);
            return stop > 0 && char.IsLower(Plain[stop - 1]);
        }
    }

    /// <summary>Nothing but names and titles: every word begins with a capital or a digit, or is small ("of", "to").</summary>
    public static bool IsNames(ReadOnlySpan<char> text, FrozenSet<string> smallWords)
    {
        var small = smallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        bool any = false;
        foreach (Range part in text.SplitAny(' ', '/', '-', '–', '—'))
        {
            ReadOnlySpan<char> word = text[part].Trim(".,;:()[]<>@|&'’\"“”*_");
            if (word.IsEmpty)
            {
                continue;
            }

            if (char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]))
            {
                any = true;
            }
            else if (!small.Contains(word))
            {
                return false;
            }
        }

        return any;
    }
}
