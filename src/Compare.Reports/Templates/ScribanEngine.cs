#if USE_SCRIBAN
// Scriban's interfaces have said differently from version to version which of their values may be null.
#nullable disable warnings
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>
/// Renders with Scriban itself, as strictly as the package can be told to be. Our own reader has accepted every template
/// before, so what renders here renders with <see cref="BuiltInEngine"/> too.
/// </summary>
internal sealed class ScribanEngine : ITemplateEngine
{
    private readonly Dictionary<string, Scriban.Template> parsed = new(StringComparer.Ordinal);
    private readonly Loader loader;

    public ScribanEngine(IReadOnlyDictionary<string, Template> templates)
    {
        loader = new Loader(templates);
        foreach ((string name, Template template) in templates)
        {
            parsed.Add(name, Scriban.Template.Parse(template.Source.Text, template.Source.Path));
        }
    }

    public Diagnostic? Render(string name, ModelObject model, TextWriter output)
    {
        Scriban.Template page = parsed[name];
        if (page.HasErrors)
        {
            LogMessage first = page.Messages[0];
            return Located(first.Span, first.Message);
        }

        try
        {
            output.Write(page.Render(Context(model)));
            return null;
        }
        catch (ScriptRuntimeException stopped)
        {
            return Located(stopped.Span, stopped.OriginalMessage);
        }
    }

    private static Diagnostic Located(SourceSpan span, string message) =>
        new(span.FileName, span.Start.Line + 1, span.Start.Column + 1, Severity.Error, message);

    private EncodingContext Context(ModelObject model)
    {
        var context = new EncodingContext
        {
            TemplateLoader = loader,
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            AutoIndent = false,
            LimitToString = 0,
            LoopLimit = 1_000_000,
            // An include counts twice, as a call and as a template.
            RecursiveLimit = 2 * Frame.DeepestInclude,
        };
        foreach ((string name, Scriban.Template template) in parsed)
        {
            context.CachedTemplates.Add(name, template);
        }

        var ours = new ScriptObject();
        ours.SetValue("include", new HtmlInclude((IScriptCustomFunction)context.BuiltinObject["include"]), true);
        ours.SetValue("safe_url", new SafeUrlFunction(), true);
        context.PushGlobal(ours);
        context.PushGlobal(Converted(model));
        return context;
    }

    private static object? Converted(object? value) => value switch
    {
        ModelObject members => Converted(members),
        IReadOnlyList<object?> list => new ScriptArray(list.Select(Converted)),
        _ => value,
    };

    private static ScriptObject Converted(ModelObject model)
    {
        var result = new ScriptObject();
        foreach ((string name, object? value) in model)
        {
            result.SetValue(name, Converted(value), false);
        }

        return result;
    }

    /// <summary>Encodes whatever an expression writes; text of the template does not come this way.</summary>
    private sealed class EncodingContext : TemplateContext
    {
        private long written;

        public override TemplateContext Write(SourceSpan span, object textAsObject)
        {
            string text = textAsObject is HtmlFragment fragment ? fragment.ToString() : Html.Encode(ObjectToString(textAsObject) ?? "");
            Step(span, text.Length);
            return base.Write(span, text);
        }

        public void Step(SourceSpan span, int cost)
        {
            written += cost + Frame.CostOfStatement;
            if (written > Frame.MostSteps)
            {
                throw new ScriptRuntimeException(span, "the page is too large: do its loops or its parts multiply?");
            }
        }
    }

    /// <summary>Finds the parts, which are all parsed before.</summary>
    private sealed class Loader(IReadOnlyDictionary<string, Template> templates) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templates[templatePath].Source.Text;

        public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }

    /// <summary>Scriban's include, whose result is a string, told to be HTML.</summary>
    private sealed class HtmlInclude(IScriptCustomFunction include) : IScriptCustomFunction
    {
        public int RequiredParameterCount => include.RequiredParameterCount;

        public int ParameterCount => include.ParameterCount;

        public ScriptVarParamKind VarParamKind => include.VarParamKind;

        public Type ReturnType => typeof(HtmlFragment);

        public ScriptParameterInfo GetParameterInfo(int index) => include.GetParameterInfo(index);

        public object Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement blockStatement)
        {
            ((EncodingContext)context).Step(callerContext.Span, 0);
            return HtmlFragment.Trusted((string)include.Invoke(context, callerContext, arguments, blockStatement));
        }

        public ValueTask<object> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }

    private sealed class SafeUrlFunction : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "url");

        public object Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement blockStatement) =>
            SafeUrl.Of((string)arguments[0] ?? "");

        public ValueTask<object> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
#endif
