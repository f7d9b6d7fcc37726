using Compare.Text.Common;

namespace Compare.Reports.Templates;

/// <summary>The default engine: renders the trees of the templates as they are.</summary>
internal sealed class BuiltInEngine(IReadOnlyDictionary<string, Template> templates) : ITemplateEngine
{
    public Diagnostic? Render(string name, ModelObject model, TextWriter output)
    {
        try
        {
            new Frame(templates, model, output).Render(templates[name]);
            return null;
        }
        catch (TemplateException stopped)
        {
            return stopped.Diagnostic;
        }
    }
}
