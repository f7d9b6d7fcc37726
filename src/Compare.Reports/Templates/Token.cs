namespace Compare.Reports.Templates;

/// <summary>What a token is: template text, the parts of an expression, or what ends a statement.</summary>
internal enum TokenKind
{
    Text,
    Name,
    Number,
    String,
    Symbol,
    EndOfStatement,
    EndOfTemplate,
}

/// <summary>
/// A token and its offset in the template. <see cref="Text"/> is the text after trimming, the name, the digits,
/// the string without quotes and escapes, or the symbol.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Offset, string Text)
{
    /// <summary>The token as a message shows it.</summary>
    public string Shown => Kind switch
    {
        TokenKind.EndOfTemplate => "the end of the template",
        TokenKind.EndOfStatement => "the end of the statement",
        TokenKind.Text => "text",
        TokenKind.String => $"\"{Text}\"",
        _ => $"'{Text}'",
    };

    /// <summary>Whether this is that symbol or that word.</summary>
    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Symbol && Text == text;
}
