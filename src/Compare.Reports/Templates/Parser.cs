using System.Globalization;

namespace Compare.Reports.Templates;

/// <summary>
/// Reads the part of Scriban's language that our templates use. Whatever is outside is a fault with its place: both
/// engines render only templates that this reader accepts, so a theme that works with one works with the other.
/// </summary>
internal sealed class Parser
{
    /// <summary>How deep blocks may stand in blocks, and how many parts an expression may have: no template exhausts the stack.</summary>
    public const int Limit = 100;

    private static readonly string[] Unsupported =
        ["break", "capture", "case", "continue", "do", "empty", "func", "import", "in", "readonly", "ret", "tablerow", "this", "when", "while", "with", "wrap"];

    private static readonly string[] Reserved =
        ["array", "else", "end", "false", "for", "html", "if", "include", "null", "safe_url", "string", "true", .. Unsupported];

    private readonly TemplateSource source;
    private readonly Func<string, bool> isTemplate;
    private readonly List<Token> tokens;
    private int next;
    private int depth;
    private int parts;

    private Parser(TemplateSource source, Func<string, bool> isTemplate) =>
        (this.source, this.isTemplate, tokens) = (source, isTemplate, Lexer.Read(source));

    private Token Current => tokens[next];

    /// <summary>The template's tree; <paramref name="isTemplate"/> tells which names it may include.</summary>
    /// <exception cref="TemplateException">The first thing that is not of the language.</exception>
    public static Template Parse(TemplateSource source, Func<string, bool> isTemplate)
    {
        var parser = new Parser(source, isTemplate);
        Block body = parser.ReadBlock();
        return parser.Current.Kind == TokenKind.EndOfTemplate
            ? new Template(source, body)
            : throw parser.Diagnostic(parser.Current, $"'{parser.Current.Text}' closes nothing here; remove it");
    }

    /// <summary>Statements up to <c>end</c>, <c>else</c> or the end of the template.</summary>
    private Block ReadBlock()
    {
        if (++depth > Limit)
        {
            throw Diagnostic(Current, $"blocks stand more than {Limit} deep in each other");
        }

        var statements = new List<Statement>();
        while (Current.Kind != TokenKind.EndOfTemplate && !Current.Is("end") && !Current.Is("else"))
        {
            if (Current.Kind == TokenKind.EndOfStatement)
            {
                next++;
                continue;
            }

            statements.Add(ReadStatement());
        }

        depth--;
        return new Block(statements);
    }

    private Statement ReadStatement()
    {
        Token first = Take();
        parts = 0;
        if (first.Kind == TokenKind.Text)
        {
            return new TextStatement(first.Offset, first.Text);
        }

        if (first.Is("if"))
        {
            return ReadIf(first);
        }

        if (first.Is("for") && !Current.Is("."))
        {
            return ReadFor(first);
        }

        Statement statement = first.Is("include") ? ReadInclude(first)
            : first.Kind == TokenKind.Name && Current.Is("=") ? ReadAssign(first)
            : ReadOutput();
        ExpectEnd();
        return statement;
    }

    private OutputStatement ReadOutput()
    {
        next--;
        int offset = Current.Offset;
        return new OutputStatement(offset, ReadExpression());
    }

    private AssignStatement ReadAssign(Token name)
    {
        next++;
        return new AssignStatement(name.Offset, NewName(name), ReadExpression());
    }

    private IfStatement ReadIf(Token keyword)
    {
        var branches = new List<Branch>();
        Expression? condition = ReadExpression();
        while (true)
        {
            ExpectEnd();
            branches.Add(new Branch(condition, ReadBlock()));
            if (condition is null || !TryTake("else"))
            {
                break;
            }

            parts = 0;
            condition = TryTake("if") ? ReadExpression() : null;
        }

        Close(keyword);
        return new IfStatement(keyword.Offset, branches);
    }

    private ForStatement ReadFor(Token keyword)
    {
        string variable = NewName(Take());
        Expect("in");
        Expression list = ReadOperand();
        ExpectEnd();
        Block body = ReadBlock();
        Block? otherwise = null;
        if (TryTake("else"))
        {
            ExpectEnd();
            otherwise = ReadBlock();
        }

        Close(keyword);
        return new ForStatement(keyword.Offset, variable, list, body, otherwise);
    }

    private IncludeStatement ReadInclude(Token keyword)
    {
        Token name = Take();
        if (name.Kind != TokenKind.String)
        {
            throw Diagnostic(name, "'include' needs the name of a part in quotes, as in include 'parts/head.html' title: title");
        }

        if (!isTemplate(name.Text))
        {
            throw Diagnostic(name, $"there is no template '{name.Text}'; its name is its path, as in 'parts/head.html'");
        }

        var arguments = new List<Argument>();
        while (Current.Kind != TokenKind.EndOfStatement)
        {
            Token argument = Take();
            if (argument.Kind != TokenKind.Name || !TryTake(":"))
            {
                throw Diagnostic(argument, "arguments of 'include' have names, as in title: title; put parentheses around what is more than a name or a path");
            }

            if (argument.Text == "size" || arguments.Exists(other => other.Name == argument.Text))
            {
                throw Diagnostic(argument, $"an argument cannot be named '{argument.Text}' here; choose another name");
            }

            arguments.Add(new Argument(argument.Text, ReadOperand()));
        }

        return new IncludeStatement(keyword.Offset, name.Text, arguments);
    }

    /// <summary>Operators, then <c>? :</c>, then pipes.</summary>
    private Expression ReadExpression()
    {
        Expression value = ReadBinary(0);
        if (Current.Is("?"))
        {
            int offset = Part(Take());
            Expression then = ReadExpression();
            Expect(":");
            value = new ConditionalExpression(offset, value, then, ReadExpression());
        }

        while (TryTake("|"))
        {
            value = ReadCall(value);
        }

        return value;
    }

    private Expression ReadBinary(int above)
    {
        Expression left = ReadOperand();
        while (Current.Kind == TokenKind.Symbol && Operators.Precedence.TryGetValue(Current.Text, out int precedence) && precedence > above)
        {
            Token symbol = Take();
            left = new BinaryExpression(Part(symbol), symbol.Text, left, ReadBinary(precedence));
        }

        return left;
    }

    private CallExpression ReadCall(Expression input)
    {
        Token first = Take();
        string name = TryTake(".") ? $"{first.Text}.{Take().Text}" : first.Text;
        if (!Function.All.TryGetValue(name, out Function? function))
        {
            throw Diagnostic(first, $"there is no function '{name}'; there are {string.Join(", ", Function.All.Keys.Order(StringComparer.Ordinal))}");
        }

        int offset = Part(first);
        var arguments = new List<Expression>();
        while (arguments.Count < function.Arguments)
        {
            arguments.Add(ReadOperand());
        }

        return new CallExpression(offset, function, input, arguments);
    }

    /// <summary>A literal, a path, something in parentheses, and <c>!</c> or <c>-</c> before these.</summary>
    private Expression ReadOperand()
    {
        Token token = Take();
        int offset = Part(token);
        switch (token)
        {
            case { Kind: TokenKind.Symbol, Text: "!" }:
                return new NotExpression(offset, ReadOperand());
            case { Kind: TokenKind.Symbol, Text: "-" }:
                return new NegateExpression(offset, ReadOperand());
            case { Kind: TokenKind.Number }:
                return new LiteralExpression(offset, ReadNumber(token));
            case { Kind: TokenKind.String }:
                return new LiteralExpression(offset, token.Text);
            case { Kind: TokenKind.Name, Text: "null" or "true" or "false" }:
                return new LiteralExpression(offset, token.Text == "null" ? null : token.Text == "true");
            case { Kind: TokenKind.Symbol, Text: "(" }:
                Expression inner = ReadExpression();
                Expect(")");
                return inner;
            case { Kind: TokenKind.Symbol, Text: "$" }:
                Expect(".");
                return ReadSteps(new ArgumentExpression(offset, ExpectName()));
            case { Kind: TokenKind.Name, Text: "for" }:
                Expect(".");
                return ReadLoopMember();
            case { Kind: TokenKind.Name } when !Array.Exists(Reserved, word => word == token.Text):
                return ReadSteps(new VariableExpression(offset, token.Text));
            case { Kind: TokenKind.Name } when Array.Exists(Unsupported, word => word == token.Text):
                throw Diagnostic(token, $"'{token.Text}' of Scriban is not used in these templates; there are if, else, for, end, include and assignment");
            default:
                throw Diagnostic(token, $"a value is missing before {token.Shown}");
        }
    }

    private LoopExpression ReadLoopMember()
    {
        Token member = Take();
        return Array.Exists(LoopExpression.Members, name => name == member.Text)
            ? new LoopExpression(member.Offset, member.Text)
            : throw Diagnostic(member, $"'for' has no {member.Shown}; it has {string.Join(", ", LoopExpression.Members)}");
    }

    /// <summary>The members and indexes behind a name.</summary>
    private Expression ReadSteps(Expression value)
    {
        while (true)
        {
            if (TryTake("."))
            {
                int offset = Part(Current);
                value = new MemberExpression(offset, value, ExpectName());
            }
            else if (Current.Is("[") && Current.Offset == tokens[next - 1].Offset + tokens[next - 1].Text.Length)
            {
                Part(Take());
                value = new IndexExpression(Current.Offset, value, ReadExpression());
                Expect("]");
            }
            else
            {
                return value;
            }
        }
    }

    private object ReadNumber(Token token)
    {
        if (token.Text.Contains('.', StringComparison.Ordinal))
        {
            return double.Parse(token.Text, CultureInfo.InvariantCulture);
        }

        return int.TryParse(token.Text, CultureInfo.InvariantCulture, out int small) ? small
            : long.TryParse(token.Text, CultureInfo.InvariantCulture, out long large) ? large
            : throw Diagnostic(token, "the number is too large");
    }

    private string NewName(Token token) => token.Kind == TokenKind.Name && !Array.Exists(Reserved, word => word == token.Text)
        ? token.Text
        : throw Diagnostic(token, $"{token.Shown} cannot be the name of a variable; choose another name");

    private string ExpectName() => Current.Kind == TokenKind.Name ? Take().Text : throw Diagnostic(Current, $"a name is missing before {Current.Shown}");

    private void Expect(string symbol)
    {
        if (!TryTake(symbol))
        {
            throw Diagnostic(Current, $"'{symbol}' is missing before {Current.Shown}");
        }
    }

    private void ExpectEnd()
    {
        if (Current.Kind != TokenKind.EndOfStatement)
        {
            throw Diagnostic(Current, $"{Current.Shown} is not expected here; end the expression with '}}}}', join values with '+', or put parentheses around them");
        }

        next++;
    }

    private void Close(Token opened)
    {
        if (!TryTake("end"))
        {
            throw Current.Kind == TokenKind.EndOfTemplate
                ? Diagnostic(opened, $"'{opened.Text}' is not closed: write {{{{ end }}}} behind it")
                : Diagnostic(Current, $"'{Current.Text}' does not belong to the '{opened.Text}' before it; write 'end' first");
        }

        ExpectEnd();
    }

    private bool TryTake(string text)
    {
        bool found = Current.Is(text);
        next += found ? 1 : 0;
        return found;
    }

    /// <summary>The token, and on to the next; the last one stays.</summary>
    private Token Take()
    {
        Token token = Current;
        next += token.Kind == TokenKind.EndOfTemplate ? 0 : 1;
        return token;
    }

    /// <summary>Counts one more part of an expression.</summary>
    private int Part(Token token) => ++parts <= Limit ? token.Offset
        : throw Diagnostic(token, $"the expression has more than {Limit} parts; assign some of it to a name first");

    private TemplateException Diagnostic(Token token, string message) => TemplateException.At(source, token.Offset, message);
}
