using System.Text;
using Compare.Reports.Templates;

namespace Compare.Reports.Plots;

/// <summary>Writes SVG elements one after the other; every attribute and text is encoded.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder output = new();

    public void Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        output.Append('>');
    }

    public void Close(string element) => output.Append("</").Append(element).Append('>');

    /// <summary>An element without content.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        output.Append("/>");
    }

    /// <summary>An element with text in it.</summary>
    public void Text(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element, attributes);
        output.Append(Html.Encode(text));
        Close(element);
    }

    public HtmlFragment ToFragment() => HtmlFragment.Trusted(output.ToString());

    private void Start(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        output.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            output.Append(' ').Append(name).Append("=\"").Append(Html.Encode(value)).Append('"');
        }
    }
}
