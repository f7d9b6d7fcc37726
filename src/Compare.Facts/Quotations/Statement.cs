using System.Collections.Immutable;
using Compare.Facts.Speakers;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Facts.Quotations;

/// <summary>What a change in a quotation touches, the most telling first.</summary>
public enum ChangeKind
{
    /// <summary>A figure that the other wording does not have.</summary>
    Figure,

    /// <summary>A negation that the other wording does not have.</summary>
    Negation,

    /// <summary>A name that the other wording does not have.</summary>
    Name,

    /// <summary>Other words.</summary>
    Words,
}

/// <summary>A place where a wording departs from the first one.</summary>
/// <param name="First">The words of the first wording; empty where this one adds words.</param>
/// <param name="Here">The words of this one; empty where it leaves words out.</param>
public sealed record Change(ChangeKind Kind, string First, string Here)
{
    /// <summary>Whether it may change what was said, not only how.</summary>
    public bool IsTelling => Kind != ChangeKind.Words;
}

/// <summary>One article's wording of a statement.</summary>
/// <param name="Spans">Where its words stand in the body, quotation marks left out; several where "he said" parts them.</param>
/// <param name="Changes">Against the statement's first wording, in order; empty for that one.</param>
public sealed record QuotedWording(Article Article, ImmutableArray<TextSpan> Spans, Attribution Attribution, ImmutableArray<Change> Changes)
{
    /// <summary>Whether it leaves out a part at the beginning or the end of the first wording.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Whether it is given to another speaker than the first wording.</summary>
    public bool IsOtherSpeaker { get; init; }

    /// <summary>The words, pieces apart by one space.</summary>
    public string Text => string.Join(' ', Spans.Select(s => Article.Body[s.Start..s.End]));
}

/// <summary>One sentence that somebody said, as several articles quote it.</summary>
/// <param name="Speaker">The name that most wordings give, a full one before a surname; null where none names the speaker.</param>
/// <param name="Wordings">At least two, one an article; the longest first, the others by article id.</param>
public sealed record Statement(string? Speaker, ImmutableArray<QuotedWording> Wordings);
