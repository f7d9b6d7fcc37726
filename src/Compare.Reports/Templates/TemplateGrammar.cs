using Compare.Text.Common;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>
/// The part of Scriban's language that templates are written in. Whatever is outside of it is a fault with its place, and so is what
/// Scriban takes in silence and nobody means: a number as a condition, a comparison with an empty text.
/// </summary>
internal sealed class TemplateGrammar(Known known, List<Diagnostic> faults)
{
    /// <summary>How deep blocks and expressions may stand in each other: no template exhausts the stack.</summary>
    public const int Deepest = 100;

    private readonly List<string> parts = [];
    private readonly List<string> assets = [];
    private readonly HashSet<string> variables = new(StringComparer.Ordinal);
    private int depth;

    /// <summary>The parts that are included.</summary>
    public IReadOnlyList<string> Parts => parts;

    /// <summary>The stylesheets and scripts that are used.</summary>
    public IReadOnlyList<string> Assets => assets;

    /// <summary>The variables that are read.</summary>
    public IReadOnlySet<string> Variables => variables;

    public void Check(ScriptBlockStatement block)
    {
        foreach (ScriptStatement statement in block.Statements)
        {
            Deeper(statement, () => Check(statement));
        }
    }

    private void Check(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                break;
            case ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariable { Name: Function.Include } } call }:
                CheckInclude(call);
                break;
            case ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariable { Name: Function.Use } } call }:
                CheckUse(call);
                break;
            case ScriptExpressionStatement
            {
                Expression: ScriptAssignExpression { Target: ScriptVariableGlobal, EqualToken.Value: "=" } assigned
            }:
                Check(assigned.Value);
                break;
            case ScriptExpressionStatement written:
                Check(written.Expression);
                break;
            case ScriptIfStatement choice:
                CheckChoice(choice);
                break;
            case ScriptForStatement loop and not ScriptTableRowStatement:
                CheckLoop(loop);
                break;
            default:
                Add(
                    statement,
                    "this statement of Scriban is not used in templates: write text, values, 'if', 'for', 'include' and assignments"
                );
                break;
        }
    }

    private void CheckChoice(ScriptIfStatement choice)
    {
        CheckTruth(choice.Condition);
        Check(choice.Then ?? new ScriptBlockStatement());
        switch (choice.Else)
        {
            case ScriptIfStatement next:
                Deeper(next, () => CheckChoice(next));
                break;
            case ScriptElseStatement { Body: { } otherwise }:
                Check(otherwise);
                break;
        }
    }

    private void CheckLoop(ScriptForStatement loop)
    {
        if (loop.Variable is not ScriptVariableGlobal)
        {
            Add(loop, "a loop needs a name for its items: 'for item in list'");
        }

        foreach (ScriptNamedArgument argument in loop.NamedArguments)
        {
            Add(argument, $"'for' takes no '{argument.Name?.Name}:'");
        }

        Check(loop.Iterator);
        Check(loop.Body ?? new ScriptBlockStatement());
        Check(loop.Else?.Body ?? new ScriptBlockStatement());
    }

    private void CheckInclude(ScriptFunctionCall call)
    {
        if (call.Arguments.Count == 0 || call.Arguments[0] is not ScriptLiteral { Value: string name })
        {
            Add(call, "'include' needs the name of a part in quotes, as in {{ include 'parts/verdict.html' }}");
            return;
        }

        parts.Add(name);
        if (name != Function.OwnPage && !known.IsTemplate(name))
        {
            Add(call.Arguments[0], $"there is no template '{name}'");
        }

        foreach (ScriptExpression argument in call.Arguments.Skip(1))
        {
            if (argument is ScriptNamedArgument { Value: { } value })
            {
                Check(value);
            }
            else
            {
                Add(argument, "arguments of 'include' have names: write 'name: value'");
            }
        }
    }

    private void CheckUse(ScriptFunctionCall call)
    {
        if (call.Arguments is not [ScriptLiteral { Value: string path }])
        {
            Add(call, "'use' needs the path of a stylesheet or script in quotes, as in {{ use 'assets/report.js' }}");
            return;
        }

        assets.Add(path);
        if (!known.IsAsset(path))
        {
            Add(call.Arguments[0], $"there is no stylesheet or script '{path}': name one that lies in 'assets/'");
        }
    }

    private void Check(ScriptExpression? expression)
    {
        if (expression is not null)
        {
            Deeper(expression, () => CheckParts(expression));
        }
    }

    private void CheckParts(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptLiteral:
                break;
            case ScriptVariableGlobal variable:
                variables.Add(variable.Name);
                break;
            case ScriptVariableLocal { BaseName.Length: 0 }:
                break;
            case ScriptMemberExpression { DotToken.Value: "." } member:
                Check(member.Target);
                break;
            case ScriptIndexerExpression indexer:
                Check(indexer.Target);
                Check(indexer.Index);
                break;
            case ScriptNestedExpression nested:
                Check(nested.Expression);
                break;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                CheckTruth(not.Right);
                break;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate } negative:
                Check(negative.Right);
                break;
            case ScriptBinaryExpression binary:
                CheckBinary(binary);
                break;
            case ScriptConditionalExpression choice:
                CheckTruth(choice.Condition);
                Check(choice.ThenValue);
                Check(choice.ElseValue);
                break;
            case ScriptPipeCall pipe:
                Check(pipe.From);
                CheckCall(pipe.To, 1);
                break;
            case ScriptFunctionCall call:
                CheckCall(call, 0);
                break;
            default:
                Add(expression, $"'{expression}' is of a part of Scriban that is not used in templates");
                break;
        }
    }

    private void CheckBinary(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                CheckTruth(binary.Left);
                CheckTruth(binary.Right);
                return;
            case ScriptBinaryOperator.CompareEqual
            or ScriptBinaryOperator.CompareNotEqual when IsEmptyText(binary.Left) || IsEmptyText(binary.Right):
                Add(
                    binary,
                    "null and an empty text are not told apart like this: write 'text.size == 0' for an empty text, 'if text' for null"
                );
                return;
            case ScriptBinaryOperator.CompareEqual
            or ScriptBinaryOperator.CompareNotEqual
            or ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.CompareGreater
            or ScriptBinaryOperator.CompareGreaterOrEqual
            or ScriptBinaryOperator.Add
            or ScriptBinaryOperator.Subtract
            or ScriptBinaryOperator.Multiply
            or ScriptBinaryOperator.Divide
            or ScriptBinaryOperator.EmptyCoalescing:
                Check(binary.Left);
                Check(binary.Right);
                return;
            default:
                Add(binary, $"'{binary.OperatorAsText}' has no meaning in templates");
                return;
        }
    }

    /// <summary>A condition, which a number or a text that stands there is not.</summary>
    private void CheckTruth(ScriptExpression? condition)
    {
        if (TemplateShapes.IsNumber(condition))
        {
            Add(condition!, "a number is neither true nor false; compare it, as in 'count > 0' or 'list.size > 0'");
        }
        else if (TemplateShapes.Inner(condition) is ScriptLiteral { Value: string })
        {
            Add(condition!, "a text in quotes is always true; compare something with it");
        }
        else
        {
            Check(condition);
        }
    }

    private void CheckCall(ScriptExpression? called, int piped)
    {
        if (called is ScriptPipeCall pipe)
        {
            Deeper(pipe, () =>
            {
                CheckCall(pipe.From, piped);
                CheckCall(pipe.To, 1);
            });
            return;
        }

        var arguments = called is ScriptFunctionCall { Arguments: { } given } ? [.. given] : Array.Empty<ScriptExpression>();
        string name = TemplateShapes.Dotted(called is ScriptFunctionCall { Target: { } target } ? target : called);
        if (!Function.All.TryGetValue(name, out Function? function))
        {
            Add(
                called,
                name == Function.Include
                    ? "'include' writes a part where it stands: it is no value"
                    : $"there is no function '{name}'; there are {Values.Listed(Function.All.Keys)}"
            );
            return;
        }

        if (!function.Takes(arguments.Count(argument => argument is not ScriptNamedArgument) + piped))
        {
            Add(called, $"'{name}' takes {function.Signature}");
        }
        else if (name == Function.SayName && WordsCheck.Objection(known.Words, arguments) is { } objection)
        {
            Add(called, objection);
        }

        foreach (ScriptExpression argument in arguments)
        {
            if (argument is ScriptNamedArgument named && !function.TakesNames)
            {
                Add(argument, $"'{name}' takes no '{named.Name?.Name}:'");
            }

            Check(argument is ScriptNamedArgument { Value: { } value } ? value : argument);
        }
    }

    private static bool IsEmptyText(ScriptExpression? expression) => TemplateShapes.Inner(expression) is ScriptLiteral { Value: "" };

    private void Deeper(ScriptNode node, Action check)
    {
        if (depth == Deepest)
        {
            Add(node, $"this stands more than {Deepest} deep in other statements and expressions");
            return;
        }

        depth++;
        check();
        depth--;
    }

    private void Add(ScriptNode? node, string message) => faults.Add(TemplateFault.At(node!.Span, message));
}
