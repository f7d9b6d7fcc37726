using System.Buffers;

namespace Compare.Import.Pages;

/// <summary>Looks at a page's tags before it is parsed: parsers and readers walk it by recursion.</summary>
internal static class PageShape
{
    private const int Deepest = 800;
    private const int LongestName = 24;

    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Elements that hold nothing, or whose end tags may be left out.</summary>
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "li",
        "td",
        "tr",
        "th",
        "dt",
        "dd",
        "option",
        "optgroup",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "rt",
        "rp",
        "html",
        "body",
        "head",
        "br",
        "img",
        "input",
        "meta",
        "link",
        "hr",
        "wbr",
        "area",
        "base",
        "col",
        "embed",
        "source",
        "track",
        "param",
        "path",
        "rect",
        "circle",
        "use",
        "line",
        "polygon",
        "stop",
        "frame",
    };

    /// <summary>
    /// Whether more elements are open at once than any page has. What scripts and styles write does not count.
    /// </summary>
    /// <param name="xml">Whether elements that close themselves hold nothing, whatever their name.</param>
    public static bool IsTooDeep(ReadOnlySpan<char> page, bool xml = false)
    {
        var shallow = Shallow.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0;
        while (page.IndexOf('<') is var at and >= 0)
        {
            page = page[(at + 1)..];
            bool closes = page is ['/', ..];
            ReadOnlySpan<char> name = page[(closes ? 1 : 0)..];
            int end = name[..Math.Min(name.Length, LongestName)].IndexOfAny(AfterName);
            name = end < 0 ? name[..Math.Min(name.Length, LongestName)] : name[..end];
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || (!xml && shallow.Contains(name)))
            {
                continue;
            }

            if (
                !xml
                && !closes
                && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            )
            {
                int over = page.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                page = over < 0 ? [] : page[(over + 2)..];
                continue;
            }

            int close = page.IndexOf('>');
            bool selfClosed = close > 0 && page[close - 1] == '/';
            depth = Math.Max(
                0,
                depth
                    + (
                        closes ? -1
                        : selfClosed && (xml || name is "g" or "svg") ? 0
                        : 1
                    )
            );
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }
}
