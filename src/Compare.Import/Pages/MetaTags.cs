using AngleSharp.Dom;
using Compare.Import.Content;

namespace Compare.Import.Pages;

/// <summary>The meta elements of a page by name, property or itemprop, in lower case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);

    public MetaTags(IParentNode page)
    {
        foreach (IElement meta in page.QuerySelectorAll("meta[content]"))
        {
            string content = Words.Tidy(meta.GetAttribute("content")!);
            foreach (string key in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (content.Length > 0 && meta.GetAttribute(key)?.Trim().ToLowerInvariant() is { Length: > 0 } name)
                {
                    (values.TryGetValue(name, out var list) ? list : values[name] = []).Add(content);
                }
            }
        }
    }

    /// <summary>The first of these names that the page gives, with its value.</summary>
    public Found? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(name, out var list))
            {
                return new Found(list[0], name);
            }
        }

        return null;
    }

    /// <summary>All values of the first of these names that the page gives.</summary>
    public IEnumerable<Found> All(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(name, out var list))
            {
                return list.Select(v => new Found(v, name));
            }
        }

        return [];
    }
}
