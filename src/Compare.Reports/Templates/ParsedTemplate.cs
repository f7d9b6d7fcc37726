using Compare.Input.Words;
using Compare.Text.Common;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Compare.Reports.Templates;

/// <summary>What templates may name.</summary>
internal sealed record Known(Func<string, bool> IsTemplate, Func<string, bool> IsAsset, Wordbook Words);

/// <summary>A template read once, to be rendered often.</summary>
/// <param name="InTags">The expressions that write inside a tag, where no HTML may be written.</param>
/// <param name="Parts">The parts that it includes.</param>
/// <param name="Assets">The stylesheets and scripts that it uses.</param>
/// <param name="Variables">The variables that it reads.</param>
internal sealed record ParsedTemplate(
    string Name,
    ScriptPage Page,
    IReadOnlySet<ScriptNode> InTags,
    IReadOnlyList<string> Parts,
    IReadOnlyList<string> Assets,
    IReadOnlySet<string> Variables
)
{
    /// <summary>How the names of pages begin.</summary>
    public const string PagesFolder = "pages/";

    // A NUL ends the text for Scriban, which would silently drop what follows.
    private const char Nul = '\0';

    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = TemplateGrammar.Deepest };

    /// <summary>Reads a template. It is null where it cannot be read; it may be there with faults of what it writes where.</summary>
    public static (ParsedTemplate? Template, IReadOnlyList<Diagnostic> Diagnostics) Of(string name, TemplateSource source, Known known)
    {
        if (source.Text.IndexOf(Nul, StringComparison.Ordinal) is >= 0 and var at)
        {
            return (null, [TemplateFault.At(source, at, "a NUL character cannot stand in a template: remove it")]);
        }

        if (Unclosed(source) is { } open)
        {
            return (null, [TemplateFault.At(source, open, "'{{' is not closed: write '}}' behind it")]);
        }

        Template parsed = Template.Parse(source.Text, source.Path, Options);
        if (parsed.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Error) is { } first)
        {
            return (null, [Located(source, first)]);
        }

        ScriptPage page = parsed.Page ?? new ScriptPage();
        ScriptBlockStatement body = page.Body ?? new ScriptBlockStatement();
        var faults = new List<Diagnostic>();
        var grammar = new TemplateGrammar(known, faults);
        grammar.Check(body);
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        var lint = new TemplateLint(source, name.StartsWith(PagesFolder, StringComparison.Ordinal), faults);
        lint.Check(body);
        return (new ParsedTemplate(name, page, lint.InTags, grammar.Parts, grammar.Assets, grammar.Variables), faults);
    }

    /// <summary>Where code begins that never ends, which Scriban takes for all of the rest.</summary>
    private static int? Unclosed(TemplateSource source)
    {
        int? open = null;
        foreach (Token token in new Lexer(source.Text, source.Path))
        {
            open = token.Type switch
            {
                TokenType.CodeEnter => token.Start.Offset,
                TokenType.CodeExit => null,
                _ => open,
            };
        }

        return open;
    }

    // Where the text ends too early, the parser has no place.
    private static Diagnostic Located(TemplateSource source, LogMessage message) =>
        message.Span.Start.Offset >= 0 && message.Span.FileName is not null
            ? TemplateFault.At(message.Span, message.Message)
            : TemplateFault.At(source, source.Text.Length, message.Message);
}
