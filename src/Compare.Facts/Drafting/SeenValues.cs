using Compare.Facts.Extraction;
using Compare.Text.Values;

namespace Compare.Facts.Drafting;

/// <summary>What values a text has, for whoever looked for another kind in it.</summary>
internal static class SeenValues
{
    public static string In(Explanation told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Values.IsEmpty
            ? "No quantity and no date was seen in it."
            : $"Seen in it: {string.Join(", ", told.Values.Select(v => $"“{v.Span.In(told.Article.Body)}” ({Word(v.Kind)})"))}.";
    }

    private static string Word(ValueKind kind) => kind == ValueKind.Number ? "count" : kind.ToString().ToLowerInvariant();
}
