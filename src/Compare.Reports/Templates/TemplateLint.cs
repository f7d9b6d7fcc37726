using Compare.Text.Common;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>
/// Refuses templates that write a value where encoding does not make it harmless: outside quotes, in scripts, styles
/// and comments, in an attribute that is not one of <see cref="SafePlaces"/>, and as an address that has not passed <c>safe_url</c>. It
/// follows the HTML
/// through the template's branches, which therefore all have to leave it in the same place.
/// </summary>
internal sealed class TemplateLint(TemplateSource source, bool isPage, List<Diagnostic> faults)
{
    private static readonly string[] OfLayout = ["html", "head", "body", "main"];

    private readonly HashSet<ScriptNode> inTags = [];

    /// <summary>The expressions that write inside a tag.</summary>
    public IReadOnlySet<ScriptNode> InTags => inTags;

    /// <summary>Adds all places of a template where a value would not be safe.</summary>
    public void Check(ScriptBlockStatement template)
    {
        int before = faults.Count;
        HtmlState end = Through(template, HtmlState.Start);
        if (faults.Count == before && end.Place != HtmlPlace.Text)
        {
            Add(source.Text.Length, "the template ends inside a tag, comment, script or style: close it");
        }
    }

    private HtmlState Through(ScriptBlockStatement? block, HtmlState state) =>
        block is null ? state : block.Statements.Aggregate(state, Through);

    private HtmlState Through(HtmlState state, ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement text => Through(text, state),
            ScriptExpressionStatement { Expression: ScriptAssignExpression } => state,
            ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariable { Name: Function.Include } } include } =>
                Through(include, state),
            ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariable { Name: Function.Use } } } => state,
            ScriptExpressionStatement { Expression: { } value } output => Through(output, value, state),
            ScriptIfStatement choice => Through(choice, state),
            ScriptForStatement loop => Through(loop, state),
            _ => state,
        };

    private HtmlState Through(ScriptRawStatement text, HtmlState state)
    {
        for (int i = 0; i < text.Text.Length; i++)
        {
            if (state.After(text.Text[i]) is not { } next)
            {
                Add(text.Span.Start.Offset + i, "write a space between attributes: a branch or loop that ends here may have written one");
                return HtmlState.Start;
            }

            if (isPage && state.Place == HtmlPlace.TagName && next.Place != HtmlPlace.TagName && OfLayout.Contains(state.Tag))
            {
                Add(
                    text.Span.Start.Offset + i - state.Tag.Length,
                    $"the layout has <{state.Tag}>: a page is what stands inside its <main>"
                );
            }

            if (next is { Tag: "meta", Commands: true, Valued: true } && !state.Commands)
            {
                Add(text.Span.Start.Offset + i, SafePlaces.NoCommand);
            }

            state = next;
        }

        return state;
    }

    private HtmlState Through(ScriptExpressionStatement output, ScriptExpression value, HtmlState state)
    {
        if (Objection(value, state) is { } objection)
        {
            Add(value.Span.Start.Offset, objection);
        }

        if (state.Place != HtmlPlace.Text)
        {
            inTags.Add(output);
        }

        return state.AfterValue();
    }

    private HtmlState Through(ScriptIfStatement choice, HtmlState state)
    {
        HtmlState otherwise = choice.Else switch
        {
            ScriptIfStatement next => Through(next, state),
            ScriptElseStatement last => Through(last.Body, state),
            _ => state,
        };
        return Join(choice, [Through(choice.Then, state), otherwise]);
    }

    private HtmlState Through(ScriptForStatement loop, HtmlState state)
    {
        HtmlState start = state.InLoop();
        HtmlState end = Join(loop, [start, Through(loop.Body, start)]);
        return loop.Else is null ? end : Join(loop, [end, Through(loop.Else.Body, state)]);
    }

    private HtmlState Through(ScriptFunctionCall include, HtmlState state)
    {
        if (state.Place != HtmlPlace.Text)
        {
            Add(include.Span.Start.Offset, "a part can only be included between tags, not inside one");
        }

        return state;
    }

    private HtmlState Join(ScriptStatement statement, IEnumerable<HtmlState> ends)
    {
        HtmlState[] all = [.. ends];
        HtmlState? joined = all.Aggregate((HtmlState?)all[0], (state, end) => state?.Or(end));
        if (joined is null)
        {
            Add(
                statement.Span.Start.Offset,
                "the branches leave the HTML in different places: open and close a tag or an attribute's value in the same branch"
            );
        }

        return joined ?? all[0];
    }

    private static string? Objection(ScriptExpression value, HtmlState state) =>
        state switch
        {
            { Place: HtmlPlace.Text } => null,
            { Place: HtmlPlace.RawText } =>
                $"a value inside <{state.Tag}> could become code: put it into an attribute, such as data-value=\"{{{{ … }}}}\"",
            { Place: HtmlPlace.Comment or HtmlPlace.Declaration } => "a value inside an HTML comment: use {{# a template comment #}}",
            { IsQuoted: false } => "a value inside a tag has to stand in the quotes of an attribute: name=\"{{ … }}\"",
            _ when SafePlaces.Objection(state) is { } objection => objection,
            { Url: UrlPart.None or UrlPart.Open } => null,
            { Url: UrlPart.Start } => TemplateShapes.IsCallOf(value, Function.Addresses)
                ? null
                : $"the address in '{state.Name}' has to be checked: write {{{{ … | safe_url }}}}, or {{{{ … | link }}}} for one of the "
                    + $"site's own, or start it with text such as \"articles/\"",
            { Url: UrlPart.Stroke or UrlPart.HostStart or UrlPart.Host } =>
                $"the address in '{state.Name}' could lead to any host here: write a host and '/', or letters of the path, before this "
                    + $"value",
            _ => $"the address in '{state.Name}' could change its meaning here: write '/', '?' or '#' before this value, or one value for "
                + $"the whole address",
        };

    private void Add(int offset, string message) => faults.Add(TemplateFault.At(source, offset, message));
}
