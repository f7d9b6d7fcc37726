using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Compare.Reports.Pages;
using Compare.Reports.Templating;

namespace Compare.Reports.Site;

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

    private readonly IReadOnlyDictionary<string, byte[]> assets;
    private readonly Dictionary<string, string> sections;
    private readonly StringBuilder styles = new();
    private readonly StringBuilder script = new();

    /// <param name="pages">Paths of all pages; the index is one of them.</param>
    /// <param name="assets">Files that pages may show or run, by path.</param>
    public SingleFile(IEnumerable<string> pages, IReadOnlyDictionary<string, byte[]> assets)
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
        int main = index.IndexOf(Main, StringComparison.Ordinal);
        int start = index.IndexOf('>', main) + 1;
        int end = index.IndexOf(MainEnd, StringComparison.Ordinal);
        string head = Rewrite(index[..start], Links.Index);
        styles.Append(Paging);
        string policy = $"default-src 'none'; style-src '{Hash(styles)}'; script-src '{Hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'";
        head = head.Replace(Html.Encode(SitePages.Policy), Html.Encode(policy), StringComparison.Ordinal)
            .Replace("</head>", $"<style>{styles}</style>\n</head>", StringComparison.Ordinal);
        foot = Rewrite(index[end..], Links.Index).Replace("</body>", $"<script>{script}</script>\n</body>", StringComparison.Ordinal);
        return $"{head}\n<div class=\"index\">{Rewrite(index[start..end], Links.Index)}</div>\n";
    }

    /// <summary>Another page's content.</summary>
    public string Section(string path, string page)
    {
        int start = page.IndexOf('>', page.IndexOf(Main, StringComparison.Ordinal)) + 1;
        return $"<div class=\"page\" id=\"{sections[path]}\">{Rewrite(page[start..page.IndexOf(MainEnd, StringComparison.Ordinal)], path)}</div>\n";
    }

    private string Rewrite(string html, string page) => TagRewriter.Rewrite(html, (tag, attributes) => Rewrite(tag, attributes, page));

    /// <summary>The tag's attributes as they have to be in the one file; null where the tag goes.</summary>
    private List<(string Name, string? Value)>? Rewrite(string tag, List<(string Name, string? Value)> attributes, string page)
    {
        string? Asset(string name) => attributes.Find(a => a.Name == name).Value is { } address && assets.ContainsKey(Resolve(page, address)) ? Resolve(page, address) : null;

        if (tag == "link" && Asset("href") is { } style)
        {
            styles.Append(Inline(style));
            return null;
        }

        if (tag == "script" && Asset("src") is { } code)
        {
            script.Append(Inline(code));
            return null;
        }

        return [.. attributes.Select(a => (a.Name, Value: a.Value is null ? null : a.Name switch
        {
            "id" or "for" => Own(page, a.Value),
            "aria-labelledby" or "aria-describedby" or "aria-controls" or "headers" => string.Join(' ', a.Value.Split(' ').Select(id => Own(page, id))),
            "href" => Address(page, a.Value),
            "src" => Asset("src") is { } picture ? $"data:{MediaType.Of(picture)};base64,{Convert.ToBase64String(assets[picture])}" : a.Value,
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
        string target = parts[0].Length == 0 ? page : Resolve(page, parts[0]);
        return target == Links.Index ? $"#{(parts.Length > 1 ? parts[1] : "main")}"
            : !sections.TryGetValue(target, out string? section) ? null
            : parts.Length > 1 ? $"#{section}_{parts[1]}" : $"#{section}";
    }

    /// <summary>A relative address as a path from the root of the site.</summary>
    private static string Resolve(string page, string address)
    {
        var parts = page.Split('/')[..^1].ToList();
        foreach (string part in address.Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    // In both languages the stroke may have a backslash before it, which keeps the element from ending early.
    private string Inline(string asset) => Encoding.UTF8.GetString(assets[asset]).Replace("</", "<\\/", StringComparison.Ordinal);

    private static string Hash(StringBuilder text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))}";
}
