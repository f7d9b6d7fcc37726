using System.Text;
using System.Xml;

namespace Compare.Input.Settings;

/// <summary>
/// Looks into an SVG picture for what could run. Pages show it through <c>img</c>, where a browser runs nothing; but the file lies
/// in the site under an address of its own, and whoever opens that would run it.
/// </summary>
internal static class SvgPicture
{
    private static readonly string[] Running = ["script", "foreignObject", "iframe", "object", "embed"];

    // A DTD is read only as far as it takes to refuse it: it can give any element a default attribute that runs.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string NotUtf8 = "it is not in UTF-8";

    /// <summary>Why it is not taken; null where nothing stands against it.</summary>
    public static string? Objection(ReadOnlyMemory<byte> picture)
    {
        try
        {
            // Another encoding could mean other characters to a browser than to this reader.
            using var text = new StringReader(Strict.GetString(picture.Span).TrimStart('\uFEFF'));
            using var reader = XmlReader.Create(text, Settings);
            string? objection = null;
            while (objection is null && reader.Read())
            {
                objection = reader.NodeType switch
                {
                    XmlNodeType.XmlDeclaration => IsUtf8(reader.GetAttribute("encoding")) ? null : NotUtf8,
                    XmlNodeType.Element => InElement(reader),
                    XmlNodeType.DocumentType => "it has a DTD (<!DOCTYPE>)",
                    XmlNodeType.ProcessingInstruction => "it has an instruction to other programs",
                    _ => null,
                };
            }

            return objection;
        }
        catch (DecoderFallbackException)
        {
            return NotUtf8;
        }
        catch (XmlException fault)
        {
            return $"it is not well-formed XML (line {fault.LineNumber})";
        }
    }

    private static bool IsUtf8(string? encoding) => encoding is null || encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static string? InElement(XmlReader reader)
    {
        if (reader.Depth == 0 && reader.LocalName != "svg")
        {
            return $"it is a <{reader.LocalName}>, not an <svg>";
        }

        if (Running.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase))
        {
            return $"it has a <{reader.LocalName}>";
        }

        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                return $"it has '{reader.LocalName}', which runs a script";
            }

            // Browsers pass over white space and control characters in a scheme.
            string value = string.Concat(reader.Value.Where(c => c > ' '));
            if (
                value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
                || value.Contains("data:text/html", StringComparison.OrdinalIgnoreCase)
            )
            {
                return $"its '{reader.LocalName}' runs a script";
            }
        }

        return null;
    }
}
