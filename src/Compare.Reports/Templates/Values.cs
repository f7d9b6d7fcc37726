using System.Globalization;

namespace Compare.Reports.Templates;

/// <summary>What the values of a model are to a template: how they are named in a fault, tested and turned into text.</summary>
internal static class Values
{
    /// <summary>The longest text a template may put together, in characters, so that no loop can fill the memory.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The kind of a value, as a fault names it.</summary>
    public static string Kind(object? value) => value switch
    {
        null => "null",
        string => "a text",
        bool => "true or false",
        int or long or double => "a number",
        HtmlFragment => "an HTML fragment",
        IReadOnlyList<object?> => "a list",
        _ => "an object",
    };

    /// <summary>
    /// As in Scriban, all but null and false counts as true; but a number or a list, of which everybody expects that 0
    /// and empty count as false, has no truth here (null).
    /// </summary>
    public static bool? Truth(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        int or long or double or IReadOnlyList<object?> => null,
        _ => true,
    };

    /// <summary>The text of a value, empty for null; null where the value is not plain text, a number or a truth.</summary>
    public static string? Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable number and (int or long or double) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
