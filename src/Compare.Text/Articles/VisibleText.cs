using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Text.Articles;

/// <summary>What a stretch of a text is by its mark-up.</summary>
internal enum MarkupKind
{
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A quoted block; one inside another is told as such by two marks.</summary>
    Quoted,

    /// <summary>What stands under a picture.</summary>
    Caption,

    /// <summary>Bold or italic words.</summary>
    Emphasis,

    /// <summary>The words of a link.</summary>
    Link,
}

/// <summary>A stretch of a visible text and what mark-up made of it.</summary>
internal readonly record struct Markup(TextSpan Span, MarkupKind Kind);

/// <summary>
/// A text as a reader sees it: without mark-up and characters that cannot be seen, letters and digits in their usual form. It knows
/// where in the file everything stands. Where the file has nothing to take away, both are one string.
/// </summary>
internal sealed class VisibleText
{
    private readonly ImmutableArray<Piece> pieces;

    internal VisibleText(string text, string source, ImmutableArray<Piece> pieces, ImmutableArray<Markup> markup) =>
        (Text, Source, this.pieces, Markup) = (text, source, pieces, markup);

    /// <summary>A text that is seen as it stands.</summary>
    public VisibleText(string text)
        : this(text, text, [], []) { }

    /// <summary>A text whose unusual characters are read as the usual ones.</summary>
    public static VisibleText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var into = new VisibleTextBuilder(text, (_, _) => true);
        into.Copy(0, text.Length);
        return into.Build();
    }

    /// <summary>What is read; offsets of the engine are into this.</summary>
    public string Text { get; }

    /// <summary>What stands in the file.</summary>
    public string Source { get; }

    /// <summary>In order of their beginnings.</summary>
    public ImmutableArray<Markup> Markup { get; }

    /// <summary>Where in the source a stretch stands: from its first character to its last, whatever mark-up lies between.</summary>
    public TextSpan InSource(TextSpan span)
    {
        if (pieces.IsEmpty)
        {
            return span;
        }

        int start = StartInSource(span.Start);
        return new TextSpan(start, span.Length == 0 ? start : Math.Max(start, EndInSource(span.End)));
    }

    private int StartInSource(int offset)
    {
        int i = PieceAt(offset);
        if (i >= 0 && offset < pieces[i].End)
        {
            return pieces[i].SourceStart + (pieces[i].IsEven ? offset - pieces[i].Start : 0);
        }

        return i + 1 < pieces.Length ? pieces[i + 1].SourceStart : Source.Length;
    }

    private int EndInSource(int end)
    {
        int i = PieceAt(end - 1);
        return i < 0 ? 0
            : pieces[i].IsEven && end <= pieces[i].End ? pieces[i].SourceStart + (end - pieces[i].Start)
            : pieces[i].SourceEnd;
    }

    /// <summary>The last piece that begins at an offset or before it; -1 where there is none.</summary>
    private int PieceAt(int offset)
    {
        int low = 0;
        int high = pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = pieces[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>A stretch of the text and of the source that it stands for, character by character where it is even.</summary>
    internal readonly record struct Piece(int Start, int End, int SourceStart, int SourceEnd, bool IsEven);
}
