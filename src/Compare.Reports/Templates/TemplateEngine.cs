using System.Collections.Frozen;
using Compare.Input.Words;
using Compare.Text.Common;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>
/// Renders named templates (<c>pages/fact.html</c>, <c>parts/head.html</c>), which are written in a part of Scriban's language.
/// Whatever an expression writes is HTML-encoded, unless it is an <see cref="HtmlFragment"/>: a template cannot forget.
/// </summary>
internal sealed class TemplateEngine
{
    private readonly FrozenDictionary<string, ParsedTemplate> templates;

    private readonly Wordbook words;

    private TemplateEngine(IEnumerable<ParsedTemplate> templates, Wordbook words) =>
        (this.templates, this.words) = (templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal), words);

    /// <summary>
    /// Reads all templates, by name. An engine, where there is no fault; otherwise null and every template's faults,
    /// in the order of the names.
    /// </summary>
    /// <param name="words">What <c>say</c> says.</param>
    /// <param name="isAsset">Whether there is a stylesheet or script of that path for templates to use.</param>
    public static (TemplateEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics) Create(
        IReadOnlyDictionary<string, TemplateSource> sources,
        Wordbook words,
        Func<string, bool> isAsset
    )
    {
        ArgumentNullException.ThrowIfNull(sources);
        var parsed = new List<ParsedTemplate>();
        var faults = new List<Diagnostic>();
        foreach ((string name, TemplateSource source) in sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            (ParsedTemplate? template, IReadOnlyList<Diagnostic> found) = ParsedTemplate.Of(
                name,
                source,
                new Known(sources.ContainsKey, isAsset, words)
            );
            faults.AddRange(found);
            parsed.AddRange(template is null ? [] : [template]);
        }

        return (faults.Count == 0 ? new TemplateEngine(parsed, words) : null, faults);
    }

    /// <summary>The assets that a template and its parts use, each once, in the order in which they stand there.</summary>
    public IEnumerable<string> UsedBy(string name) =>
        Reached(name, []).SelectMany(template => template.Assets).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a template or one of its parts includes the page itself.</summary>
    public bool HasPage(string name) => Reached(name, []).Any(template => template.Parts.Contains(Function.OwnPage));

    /// <summary>The variables that a template and its parts read.</summary>
    public IReadOnlySet<string> ReadBy(string name) =>
        Reached(name, []).SelectMany(template => template.Variables).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Writes the page and returns null; or returns the fault, located in the template, that ended it, and then
    /// <paramref name="output"/> holds only a part of the page. May be called from several threads at once.
    /// </summary>
    internal Diagnostic? Render(string name, ModelObject model, TextWriter output, PageHost host)
    {
        try
        {
            new PageContext(templates, words, model, output, host).Run(name);
            return null;
        }
        catch (ScriptRuntimeException stopped)
        {
            return TemplateFault.At(stopped.Span, stopped.OriginalMessage);
        }
    }

    private IEnumerable<ParsedTemplate> Reached(string name, HashSet<string> seen) =>
        seen.Add(name) && templates.TryGetValue(name, out ParsedTemplate? template)
            ? template.Parts.SelectMany(part => Reached(part, seen)).Prepend(template)
            : [];
}
