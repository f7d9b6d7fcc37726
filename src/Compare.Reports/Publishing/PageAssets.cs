using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Compare.Reports.Pages;
using Compare.Reports.Templates;

namespace Compare.Reports.Publishing;

/// <summary>A stylesheet or a script as it stands in a page, and what a policy calls it.</summary>
internal sealed record DrawnAsset(bool IsStyle, string Text)
{
    /// <summary>A source of a policy, without its quotes.</summary>
    public string Hash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";

    public string Element => IsStyle ? $"<style>{Text}</style>\n" : $"<script>{Text}</script>\n";
}

/// <summary>
/// Draws the stylesheets and scripts that a page links to into the page, where its policy can name each by its hash, also for a
/// page that is opened from a file (docs/decisions/content-security-policy.md). What stands in a template itself gets no hash.
/// </summary>
internal sealed partial class PageAssets
{
    private const string HeadEnd = "</head>";
    private const string BodyEnd = "</body>";

    private static readonly SearchValues<string> Linking = SearchValues.Create(["<link", "<script"], StringComparison.Ordinal);

    private readonly IReadOnlyDictionary<string, byte[]> assets;
    private readonly FrozenDictionary<string, DrawnAsset> drawn;

    /// <param name="assets">All files that pages may show or run, by path.</param>
    public PageAssets(IReadOnlyDictionary<string, byte[]> assets)
    {
        this.assets = assets;
        drawn = assets.Keys.Where(IsDrawn).ToFrozenDictionary(path => path, path => new DrawnAsset(IsStyle(path), Text(path)), StringComparer.Ordinal);
        Pictures = assets.Count > drawn.Count ? "'self' data:" : "data:";
    }

    /// <summary>The files that are shown by their address, and so have to be copied.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Copied => assets.Where(asset => !IsDrawn(asset.Key));

    /// <summary>Where pictures may come from.</summary>
    private string Pictures { get; }

    /// <summary>The page with what it links to in it.</summary>
    /// <param name="html">A page as rendered, which has the ends of a head and of a body.</param>
    public string Draw(string html, string page)
    {
        var taken = new List<DrawnAsset>();
        string bare = TagRewriter.Without(html, Linking, (tag, attributes) =>
        {
            DrawnAsset? asset = Linked(tag, attributes, page);
            taken.AddRange(asset is null ? [] : [asset]);
            return asset is not null;
        });
        return Close(bare, taken, Pictures);
    }

    /// <summary>Puts what was taken out of a page back into it, styles into its head and scripts at its end, and names it in the policy.</summary>
    public static string Close(string html, IReadOnlyList<DrawnAsset> taken, string pictures)
    {
        int head = html.IndexOf(HeadEnd, StringComparison.Ordinal);
        int body = html.LastIndexOf(BodyEnd, StringComparison.Ordinal);
        return new StringBuilder(html, 0, head, html.Length + taken.Sum(t => t.Text.Length))
            .Replace(Attribute(SitePages.Policy), Attribute(Policy(taken, pictures)))
            .AppendJoin("", taken.Where(t => t.IsStyle).Select(t => t.Element))
            .Append(html, head, body - head)
            .AppendJoin("", taken.Where(t => !t.IsStyle).Select(t => t.Element))
            .Append(html, body, html.Length - body)
            .ToString();
    }

    /// <summary>What stands in the way of drawing anything into a page; null where nothing does.</summary>
    public static string? Objection(string html) =>
        html.IndexOf(HeadEnd, StringComparison.Ordinal) is >= 0 and var head && html.IndexOf(BodyEnd, head, StringComparison.Ordinal) >= 0
            ? null : $"the page has no {HeadEnd} with a {BodyEnd} after it, where its styles and scripts are put: write both";

    /// <summary>The stylesheet or script that a tag links to, if it is one of ours.</summary>
    public DrawnAsset? Linked(string tag, List<(string Name, string? Value)> attributes, string page)
    {
        string? Value(string name) => attributes.Find(a => a.Name == name).Value;
        string? address = tag == "script" ? Value("src") : tag == "link" && Value("rel") == "stylesheet" ? Value("href") : null;
        return address is not null && drawn.TryGetValue(Resolve(page, address), out DrawnAsset? asset) && asset.IsStyle == (tag == "link") ? asset : null;
    }

    /// <summary>The address of a picture, or of any other file of ours, as one that holds the file itself; null where it is none of ours.</summary>
    public string? DataAddress(string page, string address) =>
        Resolve(page, address) is var path && assets.TryGetValue(path, out byte[]? bytes) ? $"data:{MediaType.Of(path)};base64,{Convert.ToBase64String(bytes)}" : null;

    /// <summary>A relative address as a path from the root of the site.</summary>
    public static string Resolve(string page, string address)
    {
        var parts = page.Split('/')[..^1].ToList();
        foreach (string part in address.Split('?', '#')[0].Split('/'))
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

    // In its quotes: no text of a page can look like it.
    private static string Attribute(string policy) => $"\"{Html.Encode(policy)}\"";

    private static string Policy(IReadOnlyList<DrawnAsset> taken, string pictures)
    {
        string Sources(string directive, bool styles) =>
            string.Join(' ', taken.Where(t => t.IsStyle == styles).Select(t => $"'{t.Hash}'").Distinct()) is { Length: > 0 } hashes ? $"{directive} {hashes}; " : "";
        return $"default-src 'none'; {Sources("style-src", true)}{Sources("script-src", false)}img-src {pictures}; base-uri 'none'; form-action 'none'";
    }

    private static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsDrawn(string path) => IsStyle(path) || path.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>
    /// The text as a browser will have read it when it hashes it. In both languages a stroke may have a backslash before it,
    /// which keeps the element from ending early.
    /// </summary>
    private string Text(string path)
    {
        string text = Encoding.UTF8.GetString(assets[path]).TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD').Replace("</", "<\\/", StringComparison.Ordinal);
        return IsStyle(path)
            ? PictureOfStyle().Replace(text, found => DataAddress(path, found.Groups["address"].Value) is { } data ? $"url({data})" : found.Value)
            : text.Replace("<!--", "<\\!--", StringComparison.Ordinal);
    }

    // Its address starts at the stylesheet, which has no place of its own in the page.
    [GeneratedRegex("""url\(\s*(?<quote>["']?)(?<address>[^"'()\s]+)\k<quote>\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex PictureOfStyle();
}
