using Compare.Text.Corpus;

namespace Compare.Reports.Templating;

/// <summary>The default engine: renders the trees of the templates as they are.</summary>
internal sealed class BuiltInEngine(IReadOnlyDictionary<string, Template> templates) : ITemplateEngine
{
    public Fault? Render(string name, ModelObject model, TextWriter output)
    {
        try
        {
            new Frame(templates, model, output).Render(templates[name]);
            return null;
        }
        catch (TemplateException stopped)
        {
            return stopped.Fault;
        }
    }
}
