using System.Globalization;

namespace Compare.Reports.Templates;

/// <summary>What the values of a model are to a template: how they are named in a fault and turned into text.</summary>
internal static class Values
{
    /// <summary>The longest text a template may put together, in characters, so that no loop can fill the memory.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The kind of a value, as a fault names it.</summary>
    public static string Kind(object? value) =>
        value switch
        {
            null => "null",
            string => "a text",
            bool => "true or false",
            int or long or double => "a number",
            HtmlFragment => "an HTML fragment",
            IReadOnlyList<object?> => "a list",
            _ => "an object",
        };

    /// <summary>The text of a value, empty for null; null where the value is not plain text, a number or a truth.</summary>
    public static string? Text(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            bool truth => truth ? "true" : "false",
            IFormattable number and (int or long or double) => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>Names in order, for a fault to list.</summary>
    public static string Listed(IEnumerable<string> names)
    {
        string list = string.Join(", ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return list.Length == 0 ? "nothing" : list;
    }
}
