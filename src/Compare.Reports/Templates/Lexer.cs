using System.Text;

namespace Compare.Reports.Templates;

/// <summary>
/// Splits a template into text and the tokens between <c>{{</c> and <c>}}</c>, in Scriban's way: <c>-</c> at a brace
/// takes all white space on that side, <c>~</c> only that of the line (and, on the right, its line end); <c>#</c> and
/// <c>##</c> start comments; a line end or <c>;</c> ends a statement.
/// </summary>
internal sealed class Lexer
{
    private static readonly string[] Symbols =
        ["==", "!=", "<=", ">=", "&&", "||", "??", "<", ">", "!", "+", "-", "*", "/", "=", "(", ")", "[", "]", ".", ":", "|", "?", ",", "$"];

    private readonly TemplateSource source;
    private readonly string text;
    private readonly List<Token> tokens = [];
    private int at;

    private Lexer(TemplateSource source) => (this.source, text) = (source, source.Text);

    /// <summary>The tokens of a template, the last one <see cref="TokenKind.EndOfTemplate"/>.</summary>
    public static List<Token> Read(TemplateSource source)
    {
        var lexer = new Lexer(source);
        if (source.Text.IndexOf('\0') is >= 0 and int nul)
        {
            throw lexer.Diagnostic(nul, "a NUL character: the file is not text; save it as UTF-8");
        }

        while (lexer.at < lexer.text.Length)
        {
            lexer.ReadText();
        }

        lexer.Add(TokenKind.EndOfTemplate, source.Text.Length, "");
        return lexer.tokens;
    }

    /// <summary>Text up to the next <c>{{</c>, and the code behind that.</summary>
    private void ReadText()
    {
        int start = at;
        int open = text.IndexOf("{{", at, StringComparison.Ordinal);
        int end = open < 0 ? text.Length : open;
        RefuseRawBlocks(start, end);
        at = end;
        char trim = open >= 0 ? Peek(2) : '\0';
        while (trim is '-' or '~' && end > start && char.IsWhiteSpace(text[end - 1]) && (trim == '-' || text[end - 1] is not ('\n' or '\r')))
        {
            end--;
        }

        if (end > start)
        {
            Add(TokenKind.Text, start, text[start..end]);
        }

        if (open >= 0)
        {
            at += trim is '-' or '~' ? 3 : 2;
            ReadCode(open);
        }
    }

    private void RefuseRawBlocks(int start, int end)
    {
        for (int i = text.IndexOf("{%", start, end - start, StringComparison.Ordinal); i >= 0; i = text.IndexOf("{%", i + 1, end - i - 1, StringComparison.Ordinal))
        {
            if (text.AsSpan(i + 1).TrimStart('%').StartsWith("{"))
            {
                throw Diagnostic(i, "'{%{' starts a raw block, which these templates do not have; write {{ \"{{\" }} to show braces");
            }
        }
    }

    private void ReadCode(int open)
    {
        while (!AtExit())
        {
            if (at >= text.Length)
            {
                throw Diagnostic(open, "'{{' is not closed: write '}}' behind the expression");
            }

            ReadToken();
        }

        Add(TokenKind.EndOfStatement, at, "}}");
        char trim = text[at];
        at += trim == '}' ? 2 : 3;
        while (trim is '-' or '~' && at < text.Length && char.IsWhiteSpace(text[at]))
        {
            if (text[at++] == '\n' && trim == '~')
            {
                break;
            }
        }
    }

    private bool AtExit()
    {
        int brace = Peek(0) is '-' or '~' ? 1 : 0;
        return Peek(brace) == '}' && Peek(brace + 1) == '}';
    }

    private void ReadToken()
    {
        int start = at;
        char first = text[at];
        if (first is '\n' or ';')
        {
            at++;
            Add(TokenKind.EndOfStatement, start, "");
        }
        else if (char.IsWhiteSpace(first))
        {
            at++;
        }
        else if (first == '#')
        {
            SkipComment();
        }
        else if (char.IsAsciiLetter(first) || first == '_')
        {
            TakeWhile(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
            Add(TokenKind.Name, start, text[start..at]);
        }
        else if (char.IsAsciiDigit(first))
        {
            ReadNumber();
        }
        else if (first is '"' or '\'')
        {
            ReadString(first);
        }
        else
        {
            string? symbol = Array.Find(Symbols, s => text.AsSpan(start).StartsWith(s));
            at += symbol?.Length ?? throw Diagnostic(start, $"'{first}' has no meaning in an expression");
            Add(TokenKind.Symbol, start, symbol);
        }
    }

    private void SkipComment()
    {
        bool several = Peek(1) == '#';
        at += several ? 2 : 1;
        while (at < text.Length && !AtExit())
        {
            if (several && Peek(0) == '#' && Peek(1) == '#')
            {
                at += 2;
                return;
            }

            if (!several && text[at] is '\n' or '\r')
            {
                return;
            }

            at++;
        }
    }

    private void ReadNumber()
    {
        int start = at;
        TakeWhile(char.IsAsciiDigit);
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            at++;
            TakeWhile(char.IsAsciiDigit);
        }

        if (char.IsAsciiLetter(Peek(0)) || Peek(0) == '_')
        {
            throw Diagnostic(start, "a number is written with digits and one decimal point only");
        }

        Add(TokenKind.Number, start, text[start..at]);
    }

    private void ReadString(char quote)
    {
        int start = at++;
        var value = new StringBuilder();
        while (Peek(0) != quote)
        {
            if (at >= text.Length)
            {
                throw Diagnostic(start, $"the string is not closed: write {quote} behind it");
            }

            value.Append(Peek(0) == '\\' ? Escaped() : text[at]);
            at++;
        }

        at++;
        Add(TokenKind.String, start, value.ToString());
    }

    private char Escaped()
    {
        at++;
        return Peek(0) switch
        {
            'n' => '\n',
            't' => '\t',
            '\\' => '\\',
            '"' => '"',
            '\'' => '\'',
            _ => throw Diagnostic(at - 1, "a backslash in a string stands before n, t, a quote or another backslash"),
        };
    }

    private void TakeWhile(Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }
    }

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private void Add(TokenKind kind, int offset, string value) => tokens.Add(new Token(kind, offset, value));

    private TemplateException Diagnostic(int offset, string message) => TemplateException.At(source, offset, message);
}
