using System.Collections.Immutable;
using Compare.Facts.Speakers;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Facts.Quotations;

/// <summary>A word of a quotation as it is compared.</summary>
/// <param name="Key">What counts as the same word: one for all its forms; a figure, however written, by its value.</param>
internal sealed record QuotedWord(string Text, string Key, bool IsContent, bool IsFigure, bool IsNegation, bool IsName);

/// <summary>A sentence, or part of one, between quotation marks.</summary>
/// <param name="Spans">One, or several that "he said" parts.</param>
internal sealed record QuotedSentence(
    Article Article,
    ImmutableArray<TextSpan> Spans,
    Attribution Attribution,
    ImmutableArray<QuotedWord> Words
)
{
    public int Content { get; } = Words.Count(w => w.IsContent);
}
