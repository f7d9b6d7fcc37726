using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>
/// <c>include 'parts/x.html' name: value</c>: writes a part into the page, where it stands and without a copy of it. The part reads
/// its arguments as <c>$.name</c>.
/// </summary>
internal sealed class IncludePart : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ((PageContext)context).Include((string)arguments[0]!, arguments, callerContext);
        return null;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
