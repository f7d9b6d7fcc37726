namespace Compare.Reports.Templates;

internal sealed record LiteralExpression(int Offset, object? Value) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => Value;
}

internal sealed record VariableExpression(int Offset, string Name) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => frame.Variable(this, Name);
}

/// <summary><c>$.name</c>: an argument of the include that brought us here.</summary>
internal sealed record ArgumentExpression(int Offset, string Name) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => frame.Argument(this, Name);
}

/// <summary><c>for.index</c> and its like: where the innermost loop stands.</summary>
internal sealed record LoopExpression(int Offset, string Member) : Expression(Offset)
{
    public static readonly string[] Members = ["index", "first", "last", "even", "odd", "length"];

    public override object? Evaluate(Frame frame)
    {
        Loop loop = frame.InnermostLoop(this);
        return Member switch
        {
            "index" => loop.Index,
            "first" => loop.Index == 0,
            "last" => loop.Index == loop.Length - 1,
            "even" => loop.Index % 2 == 0,
            "odd" => loop.Index % 2 == 1,
            _ => loop.Length,
        };
    }
}

internal sealed record MemberExpression(int Offset, Expression Owner, string Name) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => frame.Member(this, Owner.Evaluate(frame), Name);
}

/// <summary><c>list[0]</c> or <c>object["name"]</c></summary>
internal sealed record IndexExpression(int Offset, Expression Owner, Expression Index) : Expression(Offset)
{
    public override object? Evaluate(Frame frame)
    {
        object? owner = Owner.Evaluate(frame);
        object? index = Index.Evaluate(frame);
        return (owner, index) switch
        {
            (IReadOnlyList<object?> list, int or long) when Operators.ToLong(index) is long at =>
                at >= 0 && at < list.Count ? list[(int)at] : throw frame.Diagnostic(Index, $"there is no item {at}: the list has {list.Count}, counted from 0"),
            (ModelObject, string name) => frame.Member(Index, owner, name),
            _ => throw frame.Diagnostic(Index, $"{Values.Kind(owner)} cannot be indexed with {Values.Kind(index)}"),
        };
    }
}

internal sealed record NotExpression(int Offset, Expression Operand) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => !frame.Truth(Operand);
}

internal sealed record NegateExpression(int Offset, Expression Operand) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => Operators.Apply(frame, this, "-", 0, Operand.Evaluate(frame));
}

/// <summary>An operator between two values; <see cref="Node.Offset"/> is that of the operator.</summary>
internal sealed record BinaryExpression(int Offset, string Operator, Expression Left, Expression Right) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => Operator switch
    {
        "&&" => frame.Truth(Left) && frame.Truth(Right),
        "||" => frame.Truth(Left) || frame.Truth(Right),
        "??" => Left.Evaluate(frame) ?? Right.Evaluate(frame),
        _ => Operators.Apply(frame, this, Operator, Left.Evaluate(frame), Right.Evaluate(frame)),
    };
}

internal sealed record ConditionalExpression(int Offset, Expression Condition, Expression Then, Expression Else) : Expression(Offset)
{
    public override object? Evaluate(Frame frame) => (frame.Truth(Condition) ? Then : Else).Evaluate(frame);
}

/// <summary><c>value | function argument …</c></summary>
internal sealed record CallExpression(int Offset, Function Function, Expression Input, IReadOnlyList<Expression> Arguments) : Expression(Offset)
{
    public override object? Evaluate(Frame frame)
    {
        object? input = Input.Evaluate(frame);
        var arguments = new object?[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i].Evaluate(frame);
        }

        return Function.Apply(input, arguments, message => frame.Diagnostic(this, message));
    }
}
