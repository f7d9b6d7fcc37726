using System.Buffers;

namespace Compare.Reports.Templates;

/// <summary>The only HTML encoder of the house: the five characters that mean something in text and in quoted attributes.</summary>
internal static class Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes <paramref name="text"/> so that a browser reads it back as that text, in an element or a quoted attribute.</summary>
    public static void Encode(ReadOnlySpan<char> text, TextWriter output)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Write(text[..at]);
            output.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }

        output.Write(text);
    }

    /// <summary>The encoded text as a string; <paramref name="text"/> itself where nothing needs encoding.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var output = new StringWriter();
        Encode(text, output);
        return output.ToString();
    }

    private static string Entity(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
