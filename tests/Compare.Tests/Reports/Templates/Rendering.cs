using Compare.Input.Words;
using Compare.Reports.Templates;
using Diagnostic = Compare.Text.Common.Diagnostic;

namespace Compare.Tests.Reports.Templates;

/// <summary>Renders one template, with parts beside it, for tests.</summary>
internal static class Rendering
{
    /// <summary>The page's text, or the first fault as <c>line:column message</c>.</summary>
    public static string Result(string template, ModelObject model, params (string Name, string Text)[] parts)
    {
        (TemplateEngine? made, IReadOnlyList<Diagnostic> faults) = Create(template, parts);
        var output = new StringWriter();
        Diagnostic? fault = made is null ? faults[0] : made.Render("page.html", model, output, PageHost.Alone);
        return fault is null ? output.ToString() : $"{Path.GetFileName(fault.Path)}:{fault.Line}:{fault.Column} {fault.Message}";
    }

    public static (TemplateEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics) Create(
        string template,
        params (string Name, string Text)[] parts
    )
    {
        var sources = parts.ToDictionary(part => part.Name, part => new TemplateSource(part.Name, part.Text));
        sources.Add("page.html", new TemplateSource("page", template));
        return TemplateEngine.Create(sources, WordbookLoader.LoadDefault(), path => path == "assets/own.js");
    }
}
