using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Text.Language;

internal enum TokenKind : byte
{
    /// <summary>A run of letters, with the apostrophes and full stops inside it ("don't", "U.S.").</summary>
    Word,

    /// <summary>A run of digits, with the separators inside it ("15,000", "3.5").</summary>
    Number,

    /// <summary>One mark: punctuation, a currency sign, a hyphen, an apostrophe-s.</summary>
    Mark,
}

/// <summary>
/// A token of a text. <paramref name="Word"/> is its id in the <see cref="Vocabulary"/>, 0 where no rule or word list has it.
/// </summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word)
{
    public TextSpan Span => new(Start, End);

    public int Length => End - Start;
}
