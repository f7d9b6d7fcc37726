namespace Compare.Reports.Templates;

/// <summary>The text of one template and the path that faults name.</summary>
internal sealed record TemplateSource(string Path, string Text);
