using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>What an expression of a template is, as far as it can be told without a model.</summary>
internal static class TemplateShapes
{
    /// <summary>The expression without the brackets around it.</summary>
    public static ScriptExpression? Inner(ScriptExpression? expression)
    {
        while (expression is ScriptNestedExpression nested)
        {
            expression = nested.Expression;
        }

        return expression;
    }

    /// <summary>Whether it is a number whatever the model holds.</summary>
    public static bool IsNumber(ScriptExpression? expression) =>
        Inner(expression) switch
        {
            ScriptLiteral { Value: not (string or bool or null) } => true,
            ScriptMemberExpression { Member.Name: "size" } => true,
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate } => true,
            ScriptBinaryExpression
            {
                Operator: ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide
            } => true,
            ScriptPipeCall pipe => Dotted(Last(pipe)).EndsWith(".size", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>What a value that is piped through functions is piped into last: the function's name.</summary>
    private static ScriptExpression? Last(ScriptPipeCall pipe) =>
        pipe.To switch
        {
            ScriptPipeCall next => Last(next),
            ScriptFunctionCall call => call.Target,
            var name => name,
        };

    /// <summary>A name with dots as it stands, such as <c>array.size</c>.</summary>
    public static string Dotted(ScriptExpression? expression) =>
        expression switch
        {
            ScriptVariableGlobal variable => variable.Name,
            ScriptMemberExpression { Target: ScriptVariableGlobal owner, Member: { } member } => $"{owner.Name}.{member.Name}",
            _ => expression?.ToString() ?? "",
        };

    /// <summary>Whether it is a call, or ends in a pipe to one, of one of those functions.</summary>
    public static bool IsCallOf(ScriptExpression? expression, IReadOnlySet<string> functions) =>
        Inner(expression) switch
        {
            ScriptPipeCall pipe => functions.Contains(Dotted(Last(pipe))),
            ScriptFunctionCall call => functions.Contains(Dotted(call.Target)),
            _ => false,
        };
}
