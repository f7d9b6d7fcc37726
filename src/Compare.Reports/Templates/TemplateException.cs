using Compare.Text.Common;

namespace Compare.Reports.Templates;

/// <summary>Carries a fault from the depth of a template to the edge of the engine, where it becomes a value again.</summary>
internal sealed class TemplateException(Diagnostic fault) : Exception(fault.ToString())
{
    public Diagnostic Diagnostic => fault;

    /// <summary>A fault at an offset into a template's text; lines and columns count from 1.</summary>
    public static TemplateException At(TemplateSource source, int offset, string message)
    {
        ReadOnlySpan<char> before = source.Text.AsSpan(0, offset);
        int line = before.Count('\n') + 1;
        int column = offset - (before.LastIndexOf('\n') + 1) + 1;
        return new TemplateException(new Diagnostic(source.Path, line, column, Severity.Error, message));
    }
}
