using Compare.Text.Common;

namespace Compare.Reports.Templates;

/// <summary>
/// Refuses templates that write a value where encoding does not make it harmless: outside quotes, in scripts, styles
/// and comments, in event attributes, and as an address that has not passed <c>safe_url</c>. It follows the HTML
/// through the template's branches, which therefore all have to leave it in the same place.
/// </summary>
internal sealed class TemplateLint
{
    private readonly Template template;
    private readonly List<Diagnostic> faults = [];

    private TemplateLint(Template template) => this.template = template;

    /// <summary>All places of a template where a value would not be safe.</summary>
    public static IReadOnlyList<Diagnostic> Check(Template template)
    {
        var lint = new TemplateLint(template);
        HtmlState end = lint.Through(template.Body, HtmlState.Start);
        if (lint.faults.Count == 0 && end.Place != HtmlPlace.Text)
        {
            lint.Add(template.Source.Text.Length, "the template ends inside a tag, comment, script or style: close it");
        }

        return lint.faults;
    }

    private HtmlState Through(Block block, HtmlState state) => block.Statements.Aggregate(state, Through);

    private HtmlState Through(HtmlState state, Statement statement) => statement switch
    {
        TextStatement text => Through(text, state),
        OutputStatement output => Through(output, state),
        IfStatement choice => Through(choice, state),
        ForStatement loop => Through(loop, state),
        IncludeStatement include => Through(include, state),
        _ => state,
    };

    private HtmlState Through(TextStatement text, HtmlState state)
    {
        for (int i = 0; i < text.Text.Length; i++)
        {
            if (state.After(text.Text[i]) is not { } next)
            {
                Add(text.Offset + i, "write a space between attributes: a branch or loop that ends here may have written one");
                return HtmlState.Start;
            }

            state = next;
        }

        return state;
    }

    private HtmlState Through(OutputStatement output, HtmlState state)
    {
        if (Objection(output, state) is { } objection)
        {
            Add(output.Offset, objection);
        }

        return state.AfterValue();
    }

    private HtmlState Through(IfStatement choice, HtmlState state)
    {
        IEnumerable<HtmlState> ends = choice.Branches.Select(branch => Through(branch.Body, state));
        return Join(choice, choice.Branches[^1].Condition is null ? ends : ends.Append(state));
    }

    private HtmlState Through(ForStatement loop, HtmlState state)
    {
        HtmlState start = state.InLoop();
        HtmlState end = Join(loop, [start, Through(loop.Body, start)]);
        return loop.Otherwise is null ? end : Join(loop, [end, Through(loop.Otherwise, state)]);
    }

    private HtmlState Through(IncludeStatement include, HtmlState state)
    {
        if (state.Place != HtmlPlace.Text)
        {
            Add(include.Offset, "a part can only be included between tags, not inside one");
        }

        return state;
    }

    private HtmlState Join(Statement statement, IEnumerable<HtmlState> ends)
    {
        HtmlState[] all = [.. ends];
        HtmlState? joined = all.Aggregate((HtmlState?)all[0], (state, end) => state?.Or(end));
        if (joined is null)
        {
            Add(statement.Offset, "the branches leave the HTML in different places: open and close a tag or an attribute's value in the same branch");
        }

        return joined ?? all[0];
    }

    private static string? Objection(OutputStatement output, HtmlState state) => state switch
    {
        { Place: HtmlPlace.Text } => null,
        { Place: HtmlPlace.RawText } => $"a value inside <{state.Tag}> could become code: put it into an attribute, such as data-value=\"{{{{ … }}}}\"",
        { Place: HtmlPlace.Comment or HtmlPlace.Declaration } => "a value inside an HTML comment: use {{# a template comment #}}",
        { IsQuoted: false } => "a value inside a tag has to stand in the quotes of an attribute: name=\"{{ … }}\"",
        _ when state.Name.StartsWith("on", StringComparison.Ordinal) => $"a value in '{state.Name}' would be run as a script: put it into a data- attribute",
        { Name: "style" or "srcdoc" or "srcset" or "ping" } => $"a value in '{state.Name}' cannot be made safe: use a class, a data- attribute or a plain address",
        { Url: UrlPart.None or UrlPart.Open } => null,
        { Url: UrlPart.Start } => output.Value is CallExpression { Function.Name: "safe_url" }
            ? null
            : $"the address in '{state.Name}' has to be checked: write {{{{ … | safe_url }}}}, or start it with text such as \"articles/\"",
        _ => $"the address in '{state.Name}' could change its meaning here: write '/', '?' or '#' before this value, or one value for the whole address",
    };

    private void Add(int offset, string message) => faults.Add(TemplateException.At(template.Source, offset, message).Diagnostic);
}
