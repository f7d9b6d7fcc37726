using Compare.Text.Common;
using Scriban.Parsing;

namespace Compare.Reports.Templates;

/// <summary>Makes what is wrong in a template a located message.</summary>
internal static class TemplateFault
{
    /// <summary>A fault at the start of a span, whose lines and columns count from 0.</summary>
    public static Diagnostic At(SourceSpan span, string message) =>
        new(span.FileName, span.Start.Line + 1, span.Start.Column + 1, Severity.Error, message);

    /// <summary>A fault at an offset into a template's text.</summary>
    public static Diagnostic At(TemplateSource source, int offset, string message)
    {
        ReadOnlySpan<char> before = source.Text.AsSpan(0, Math.Clamp(offset, 0, source.Text.Length));
        return new Diagnostic(source.Path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), Severity.Error, message);
    }
}
