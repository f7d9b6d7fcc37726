using Compare.Text.Common;

namespace Compare.Reports.Templates;

/// <summary>Makes a template engine for a set of templates.</summary>
public static class TemplateEngine
{
    private static readonly OrderedDictionary<string, Func<IReadOnlyDictionary<string, Template>, ITemplateEngine>> CompiledIn = new()
    {
        ["built-in"] = templates => new BuiltInEngine(templates),
#if USE_SCRIBAN
        ["scriban"] = templates => new ScribanEngine(templates),
#endif
    };

    /// <summary>The names of the engines that are compiled in; the last one is used unless another is asked for.</summary>
    public static IReadOnlyList<string> Names => CompiledIn.Keys;

    /// <summary>
    /// Reads all templates, by name. An engine, where there is no fault; otherwise null and every template's faults,
    /// in the order of the names.
    /// </summary>
    public static (ITemplateEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics) Create(IReadOnlyDictionary<string, TemplateSource> sources, string? engine = null)
    {
        (Dictionary<string, Template> templates, List<Diagnostic> faults) = Read(sources);
        return (faults.Count == 0 ? CompiledIn[engine ?? Names[^1]](templates) : null, faults);
    }

    /// <summary>The trees of all templates that are of the language, and the faults of all that are not or not safe.</summary>
    private static (Dictionary<string, Template> Templates, List<Diagnostic> Diagnostics) Read(IReadOnlyDictionary<string, TemplateSource> sources)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        var faults = new List<Diagnostic>();
        foreach ((string name, TemplateSource source) in sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            try
            {
                Template template = Parser.Parse(source, sources.ContainsKey);
                templates.Add(name, template);
                faults.AddRange(TemplateLint.Check(template));
            }
            catch (TemplateException refused)
            {
                faults.Add(refused.Diagnostic);
            }
        }

        return (templates, faults);
    }
}
