namespace Compare.Reports.Templates;

/// <summary>Statements one after the other.</summary>
internal sealed record Block(IReadOnlyList<Statement> Statements)
{
    public void Execute(Frame frame)
    {
        foreach (Statement statement in Statements)
        {
            frame.Step(statement, Frame.CostOfStatement);
            statement.Execute(frame);
        }
    }
}

/// <summary>Template text, written as it stands.</summary>
internal sealed record TextStatement(int Offset, string Text) : Statement(Offset)
{
    public override void Execute(Frame frame)
    {
        frame.Step(this, Text.Length);
        frame.Output.Write(Text);
    }
}

/// <summary><c>{{ expression }}</c>: encoded, unless it is HTML already.</summary>
internal sealed record OutputStatement(int Offset, Expression Value) : Statement(Offset)
{
    public override void Execute(Frame frame)
    {
        object? value = Value.Evaluate(frame);
        if (value is HtmlFragment fragment)
        {
            string html = fragment.ToString();
            frame.Step(this, html.Length);
            frame.Output.Write(html);
            return;
        }

        string text = Values.Text(value)
            ?? throw frame.Diagnostic(this, $"{Values.Kind(value)} cannot be written; write one of its members, or loop over it");
        frame.Step(this, text.Length);
        Html.Encode(text, frame.Output);
    }
}

/// <summary><c>{{ name = expression }}</c></summary>
internal sealed record AssignStatement(int Offset, string Name, Expression Value) : Statement(Offset)
{
    public override void Execute(Frame frame) => frame.Assign(this, Name, Value.Evaluate(frame));
}

/// <summary><c>{{ if }} … {{ else if }} … {{ else }} … {{ end }}</c>; the branch of a plain <c>else</c> has no condition.</summary>
internal sealed record IfStatement(int Offset, IReadOnlyList<Branch> Branches) : Statement(Offset)
{
    public override void Execute(Frame frame)
    {
        foreach (Branch branch in Branches)
        {
            if (branch.Condition is null || frame.Truth(branch.Condition))
            {
                branch.Body.Execute(frame);
                return;
            }
        }
    }
}

internal sealed record Branch(Expression? Condition, Block Body);

/// <summary><c>{{ for x in list }} … {{ else }} … {{ end }}</c>; the <c>else</c> is for an empty list.</summary>
internal sealed record ForStatement(int Offset, string Variable, Expression List, Block Body, Block? Otherwise) : Statement(Offset)
{
    public override void Execute(Frame frame)
    {
        object? value = List.Evaluate(frame);
        if (value is not IReadOnlyList<object?> list)
        {
            throw frame.Diagnostic(List, $"'for' needs a list; this is {Values.Kind(value)}");
        }

        if (list.Count == 0)
        {
            Otherwise?.Execute(frame);
            return;
        }

        Loop loop = frame.EnterLoop(Variable, list.Count);
        for (loop.Index = 0; loop.Index < list.Count; loop.Index++)
        {
            frame.Step(this, Frame.CostOfStatement);
            loop.Item = list[loop.Index];
            Body.Execute(frame);
        }

        frame.LeaveLoop();
    }
}

/// <summary><c>{{ include 'parts/x.html' name: value }}</c>: the part reads its arguments as <c>$.name</c>.</summary>
internal sealed record IncludeStatement(int Offset, string Name, IReadOnlyList<Argument> Arguments) : Statement(Offset)
{
    public override void Execute(Frame frame)
    {
        var arguments = new Dictionary<string, object?>(Arguments.Count, StringComparer.Ordinal);
        foreach (Argument argument in Arguments)
        {
            arguments[argument.Name] = argument.Value.Evaluate(frame);
        }

        frame.Include(this, arguments);
    }
}

internal sealed record Argument(string Name, Expression Value);
