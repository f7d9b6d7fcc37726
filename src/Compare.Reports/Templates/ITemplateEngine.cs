using Compare.Text.Common;

namespace Compare.Reports.Templates;

/// <summary>The text of one template and the path that faults name.</summary>
public sealed record TemplateSource(string Path, string Text);

/// <summary>
/// Renders named templates (<c>pages/fact.html</c>, <c>parts/head.html</c>) with a model. Whatever an expression
/// writes is HTML-encoded, unless it is an <see cref="HtmlFragment"/>: a template cannot forget.
/// </summary>
public interface ITemplateEngine
{
    /// <summary>
    /// Writes the page and returns null; or returns the fault, located in the template, that ended it, and then
    /// <paramref name="output"/> holds only a part of the page. May be called from several threads at once.
    /// </summary>
    Diagnostic? Render(string name, ModelObject model, TextWriter output);
}
