using System.Globalization;
using Compare.Reports.Pages;

namespace Compare.Reports.Publishing;

/// <summary>
/// Puts all pages into one, which opens from a mail: the index with its head and foot, and the others' <c>main</c> behind it,
/// of which the page's own styles show the one that the address names. Styles, script and pictures stand in the file, and its
/// policy allows these and nothing else.
/// </summary>
internal sealed class SingleFile
{
    private const string Main = "<main";
    private const string MainEnd = "</main>";

    /// <summary>Only the page that the address leads to is shown; on paper all are.</summary>
    private const string Paging = """

        @media screen {
          .page, .index:has(~ .page:target), .index:has(~ .page :target) { display: none; }
          .page:target, .page:has(:target) { display: block; }
          .page:target { scroll-margin-top: 100vh; }
        }
        @media print { .page { break-before: page; } }

        """;

    private readonly PageAssets assets;
    private readonly Dictionary<string, string> sections;
    private readonly List<DrawnAsset> taken = [];

    /// <param name="pages">Paths of all pages; the index is one of them.</param>
    public SingleFile(IEnumerable<string> pages, PageAssets assets)
    {
        this.assets = assets;
        sections = pages.Where(page => page != Links.Index)
            .Select((page, i) => KeyValuePair.Create(page, string.Create(CultureInfo.InvariantCulture, $"p{i + 1}")))
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Everything up to the first of the other pages: the index, with what it links to drawn in.</summary>
    /// <param name="index">The index as rendered.</param>
    /// <param name="foot">What is to be written when all pages are.</param>
    public string Open(string index, out string foot)
    {
        string whole = PageAssets.Close(Rewrite(index, Links.Index), [.. taken, new DrawnAsset(IsStyle: true, Paging)], "data:");
        var (start, end) = Content(whole);
        foot = whole[end..];
        return $"{whole[..start]}\n<div class=\"index\">{whole[start..end]}</div>\n";
    }

    /// <summary>Another page's content.</summary>
    public string Section(string path, string page)
    {
        var (start, end) = Content(page);
        return $"<div class=\"page\" id=\"{sections[path]}\">{Rewrite(page[start..end], path)}</div>\n";
    }

    /// <summary>What stands in the way of taking a page in; null where nothing does.</summary>
    public static string? Objection(string page) =>
        Content(page) is ( > 0, > 0) ? null : $"the page has no {Main}> with a {MainEnd} after it, which is what one file has of each page: write both";

    /// <summary>Where a page's own content starts and ends; not above 0 where it does not.</summary>
    private static (int Start, int End) Content(string page)
    {
        int body = page.IndexOf("<body", StringComparison.Ordinal);
        int main = body < 0 ? -1 : page.IndexOf(Main, body, StringComparison.Ordinal);
        int start = main < 0 ? 0 : page.IndexOf('>', main) + 1;
        return (start, page.IndexOf(MainEnd, start, StringComparison.Ordinal));
    }

    private string Rewrite(string html, string page) => TagRewriter.Rewrite(html, (tag, attributes) => Rewrite(tag, attributes, page));

    /// <summary>The tag's attributes as they have to be in the one file; null where the tag goes.</summary>
    private List<(string Name, string? Value)>? Rewrite(string tag, List<(string Name, string? Value)> attributes, string page)
    {
        if (assets.Linked(tag, attributes, page) is { } asset)
        {
            taken.Add(asset);
            return null;
        }

        return [.. attributes.Select(a => (a.Name, Value: a.Value is null ? null : a.Name switch
        {
            "id" or "for" => Own(page, a.Value),
            "aria-labelledby" or "aria-describedby" or "aria-controls" or "headers" => string.Join(' ', a.Value.Split(' ').Select(id => Own(page, id))),
            "href" when tag != "link" => Address(page, a.Value),
            "src" or "href" => assets.DataAddress(page, a.Value) ?? a.Value,
            _ => a.Value,
        })).Where(a => a is not { Name: "href", Value: null })];
    }

    /// <summary>An id of a page, told apart from the same id of the others. Those of the index stay as they are.</summary>
    private string Own(string page, string id) => sections.TryGetValue(page, out string? section) ? $"{section}_{id}" : id;

    /// <summary>Where a link leads in the one file; null where it leads to a file that is not part of it.</summary>
    private string? Address(string page, string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out _))
        {
            return address;
        }

        string[] parts = address.Split('#', 2);
        string target = parts[0].Length == 0 ? page : PageAssets.Resolve(page, parts[0]);
        return target == Links.Index ? $"#{(parts.Length > 1 ? parts[1] : "main")}"
            : !sections.TryGetValue(target, out string? section) ? null
            : parts.Length > 1 ? $"#{section}_{parts[1]}" : $"#{section}";
    }
}
