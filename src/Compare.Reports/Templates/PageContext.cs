using Compare.Input.Words;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>One rendering of a page: encodes whatever an expression writes, and bounds what a page may cost.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>How deep parts may include parts.</summary>
    private const int DeepestInclude = 32;

    /// <summary>
    /// What a page may cost: a character written costs 1, a turn of a loop, a part or a value as much as writing this many
    /// characters takes. Bounds the time of any template, however its loops and parts multiply.
    /// </summary>
    private const int CostOfStep = 16;

    private static readonly IReadOnlySet<ScriptNode> None = new HashSet<ScriptNode>();

    private readonly IReadOnlyDictionary<string, ParsedTemplate> templates;
    private readonly ModelObject model;
    private readonly ScriptObject assigned = [];
    private readonly TextWriter output;
    private IReadOnlySet<ScriptNode> inTags = None;
    private ScriptNode? written;
    private int depth;
    private readonly long most;
    private long steps;

    public PageContext(
        IReadOnlyDictionary<string, ParsedTemplate> templates,
        Wordbook words,
        ModelObject model,
        TextWriter output,
        PageHost host
    )
        : base(new ScriptObject())
    {
        (this.templates, Words, this.model, this.output, Host) = (templates, words, model, output, host);
        most = Budget.Steps(model);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LimitToString = Values.LongestText + 1;
        OutputLimit = 0;
        LoopLimit = 0;
        RecursiveLimit = 8 * DeepestInclude;
        TryGetVariable = Unknown;
        TryGetMember = UnknownMember;
        PushOutput(new Straight(this));
        PushGlobal(host.Around);
        PushGlobal(model);
        PushGlobal(assigned);
    }

    /// <summary>What the page's templates ask of its site.</summary>
    public PageHost Host { get; }

    /// <summary>What <c>say</c> says.</summary>
    public Wordbook Words { get; }

    /// <summary>Writes a template where the page has come to.</summary>
    /// <exception cref="ScriptRuntimeException">What ended the page, with its place.</exception>
    public void Run(string name)
    {
        ParsedTemplate template = templates[name];
        IReadOnlySet<ScriptNode> outer = inTags;
        inTags = template.InTags;
        Evaluate(template.Page);
        inTags = outer;
    }

    /// <summary>Writes another page, with its own model, where this one has come to.</summary>
    public void Beside(string name, ModelObject other, PageHost host) => new PageContext(templates, Words, other, output, host).Run(name);

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        // What most of a page is made of is looked up here, and functions, which are ours, are called: the package is ready for more than
        // templates may write, at twice the time.
        object? value = scriptNode switch
        {
            ScriptRawStatement text => WriteText(text.Text),
            ScriptLiteral literal => literal.Value,
            ScriptVariableGlobal variable => GetValue(variable),
            ScriptVariable argument => GetValue(argument),
            ScriptMemberExpression member => Member(member, aliasReturnedFunction),
            ScriptPipeCall pipe => Pipe(Evaluate(pipe.From!), pipe.To),
            ScriptFunctionCall { Target: ScriptVariableGlobal { Name: Function.Include } } include => Include(include),
            ScriptFunctionCall { Target: ScriptVariableGlobal { Name: Function.Use } } => null,
            ScriptFunctionCall call => Call(call, call.Target, null, call.Arguments),
            _ => base.Evaluate(scriptNode, aliasReturnedFunction),
        };
        if (scriptNode is ScriptExpressionStatement)
        {
            // What it has made is written next, by the block that it stands in.
            written = scriptNode;
        }
        else if (scriptNode?.Parent is ScriptForStatement loop && loop.Iterator == scriptNode && value is not IReadOnlyList<object?>)
        {
            throw new ScriptRuntimeException(scriptNode.Span, $"'for' needs a list; this is {Values.Kind(value)}");
        }

        return value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case HtmlFragment fragment:
                WriteHtml(fragment.ToString());
                break;
            default:
                string text = Values.Text(textAsObject)
                    ?? throw Fault($"{Values.Kind(textAsObject)} cannot be written; write one of its members, or loop over it");
                Step(span, text.Length);
                Html.Encode(text, output);
                break;
        }

        return this;
    }

    public override bool ToBool(SourceSpan span, object? value) =>
        value switch
        {
            null => false,
            bool truth => truth,
            int or long or double or IReadOnlyList<object?> => throw new ScriptRuntimeException(
                span,
                $"{Values.Kind(value)} is neither true nor false; compare it, as in 'count > 0' or 'list.size > 0'"
            ),
            _ => true,
        };

    public override string? ObjectToString(object? value, bool nested = false)
    {
        string text = Values.Text(value) ?? throw new ScriptRuntimeException(CurrentSpan, $"{Values.Kind(value)} is no text");
        return text.Length <= Values.LongestText
            ? text
            : throw new ScriptRuntimeException(CurrentSpan, $"the text is longer than {Values.LongestText} characters");
    }

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Step(loop.Span, 0);
        return true;
    }

    private object? WriteText(ScriptStringSlice text)
    {
        steps += text.Length;
        output.Write(text.FullText.AsSpan(text.Index, text.Length));
        return null;
    }

    // Whatever is amiss is told by the package, or by what it asks.
    private object? Member(ScriptMemberExpression member, bool aliasReturnedFunction)
    {
        string name = member.Member!.Name;
        return Evaluate(member.Target!) switch
        {
            IScriptObject owner when owner.TryGetValue(this, member.Member.Span, name, out object? value) => value,
            System.Collections.ICollection list when name == "size" => list.Count,
            _ => base.Evaluate(member, aliasReturnedFunction),
        };
    }

    private object? Pipe(object? value, ScriptExpression? into) =>
        into switch
        {
            ScriptPipeCall next => Pipe(Pipe(value, next.From), next.To),
            ScriptFunctionCall call => Call(call, call.Target, [value], call.Arguments),
            _ => Call(into!, into, [value], []),
        };

    private object? Call(ScriptNode at, ScriptExpression? name, object?[]? piped, IReadOnlyList<ScriptExpression> given)
    {
        Function function = Function.All[TemplateShapes.Dotted(name)];
        var arguments = new List<object?>(piped ?? []);
        var named = new List<(string, object)>();
        try
        {
            foreach (ScriptExpression argument in given)
            {
                if (argument is ScriptNamedArgument { Name: { } place, Value: { } filling })
                {
                    named.Add((place.Name, Function.Filling(Evaluate(filling))));
                }
                else
                {
                    arguments.Add(Evaluate(argument));
                }
            }

            return function.Apply(this, [.. arguments], [.. named]);
        }
        catch (Exception refused) when (refused is FormatException or KeyNotFoundException)
        {
            throw new ScriptRuntimeException(at.Span, refused.Message);
        }
    }

    /// <summary>
    /// <c>include 'parts/x.html' name: value</c>: writes a part into the page, where it stands and without a copy of it. The part
    /// reads its arguments as <c>$.name</c>.
    /// </summary>
    private object? Include(ScriptFunctionCall include)
    {
        string name = (string)((ScriptLiteral)include.Arguments[0]).Value!;
        Step(include.Span, 0);
        if (name == Function.OwnPage)
        {
            (Host.Page ?? throw new ScriptRuntimeException(include.Span, "only the layout includes the page")).Invoke(this);
            return null;
        }

        if (depth == DeepestInclude)
        {
            throw new ScriptRuntimeException(
                include.Span,
                $"parts include parts more than {DeepestInclude} deep; does '{name}' include itself?"
            );
        }

        var arguments = new ScriptObject(include.Arguments.Count - 1);
        foreach (ScriptNamedArgument argument in include.Arguments.OfType<ScriptNamedArgument>())
        {
            arguments.SetValue(argument.Name!.Name, Evaluate(argument.Value!), readOnly: true);
        }

        depth++;
        PushLocal();
        SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
        Run(name);
        PopLocal();
        depth--;
        return null;
    }

    private void WriteHtml(string html)
    {
        if (written is not null && inTags.Contains(written))
        {
            throw Fault("an HTML fragment stands between tags, not inside one");
        }

        Step(written?.Span ?? CurrentSpan, html.Length);
        output.Write(html);
    }

    /// <summary>A fault in the value that is being written.</summary>
    private ScriptRuntimeException Fault(string message) =>
        new(written is ScriptExpressionStatement { Expression: { } value } ? value.Span : CurrentSpan, message);

    private void Step(SourceSpan at, int cost)
    {
        steps += cost + CostOfStep;
        if (steps > most)
        {
            throw new ScriptRuntimeException(at, "the page is too large: do its loops or its parts multiply?");
        }
    }

    private bool Unknown(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value) =>
        throw new ScriptRuntimeException(
            span,
            variable.Name switch
            {
                "$" => "'$' holds the arguments of 'include' and has no meaning in a page",
                "for" => "'for' has members only inside a loop",
                string name => $"there is no '{name}' here; this page has "
                    + $"{Values.Listed([.. model.Names, .. assigned.GetMembers(), .. Host.Around.Names])}",
            }
        );

    private static bool UnknownMember(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw new ScriptRuntimeException(
            span,
            target switch
            {
                ModelObject members => $"there is no '{member}' here; the object has {Values.Listed(members.Names)}",
                ScriptObject given => $"this part was included without '{member}:'; it got {Values.Listed(given.GetMembers())}",
                _ => $"{Values.Kind(target)} has no '{member}'",
            }
        );

    /// <summary>Text of the templates on its way into the page.</summary>
    private sealed class Straight(PageContext page) : IScriptOutput
    {
        public void Write(string text, int offset, int count)
        {
            page.steps += count;
            page.output.Write(text.AsSpan(offset, count));
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
