using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Compare.Reports.Templates;

namespace Compare.Reports.Publishing;

/// <summary>A stylesheet or a script as it stands in a page, and what a policy calls it.</summary>
internal sealed record DrawnAsset(bool IsStyle, string Text)
{
    /// <summary>A source of a policy, in its quotes.</summary>
    public string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    public string Element { get; } = IsStyle ? $"<style>{Text}</style>\n" : $"<script>{Text}</script>\n";
}

/// <summary>
/// The files that pages show or run. Stylesheets and scripts are drawn into the pages that use them, where the policy can name each by
/// its hash, also for a page that is opened from a file (docs/decisions/content-security-policy.md).
/// </summary>
internal sealed partial class SiteAssets
{
    private readonly IReadOnlyDictionary<string, byte[]> files;
    private readonly FrozenDictionary<string, DrawnAsset> drawn;

    /// <param name="files">All files that pages may show or run, by path.</param>
    public SiteAssets(IReadOnlyDictionary<string, byte[]> files)
    {
        this.files = files;
        drawn = files
            .Keys.Where(IsDrawn)
            .ToFrozenDictionary(path => path, path => new DrawnAsset(IsStyle(path), Text(path)), StringComparer.Ordinal);
    }

    /// <summary>The files that are shown by their address, and so have to be copied.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Copied => files.Where(file => !IsDrawn(file.Key));

    /// <summary>Where pictures of a page may come from.</summary>
    public string Pictures => files.Count > drawn.Count ? "'self' data:" : DataPictures;

    /// <summary>Where pictures of a page may come from that holds all of them.</summary>
    public const string DataPictures = "data:";

    /// <summary>The stylesheets and scripts of those paths, each once.</summary>
    public IEnumerable<DrawnAsset> Drawn(IEnumerable<string> paths) => paths.Distinct(StringComparer.Ordinal).Select(path => drawn[path]);

    /// <summary>An address that holds the file itself; null where there is no such file.</summary>
    public string? DataAddress(string path) =>
        files.TryGetValue(path, out byte[]? bytes) ? $"data:{MediaType.Of(path)};base64,{Convert.ToBase64String(bytes)}" : null;

    /// <summary>What a layout reads to draw assets into its page: <c>policy</c>, <c>styles</c> and <c>scripts</c>.</summary>
    /// <param name="pictures">Where pictures may come from.</param>
    public static ModelObject Around(IReadOnlyCollection<DrawnAsset> assets, string pictures)
    {
        string styles = Directive("style-src", assets.Where(asset => asset.IsStyle).Select(asset => asset.Hash));
        string scripts = Directive("script-src", assets.Where(asset => !asset.IsStyle).Select(asset => asset.Hash));
        string policy = $"default-src 'none'; {styles}{scripts}img-src {pictures}; base-uri 'none'; form-action 'none'";
        return new()
        {
            ["policy"] = HtmlFragment.Trusted($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Html.Encode(policy)}\">"),
            ["styles"] = HtmlFragment.Trusted(string.Concat(assets.Where(asset => asset.IsStyle).Select(asset => asset.Element))),
            ["scripts"] = HtmlFragment.Trusted(string.Concat(assets.Where(asset => !asset.IsStyle).Select(asset => asset.Element))),
        };
    }

    /// <summary>Whether a file is drawn into pages.</summary>
    public static bool IsDrawn(string path) => IsStyle(path) || path.EndsWith(".js", StringComparison.Ordinal);

    private static string Directive(string name, IEnumerable<string> sources) =>
        string.Join(' ', sources.Distinct()) is { Length: > 0 } all ? $"{name} {all}; " : "";

    private static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>
    /// The text as a browser will have read it when it hashes it. In both languages a stroke may have a backslash before it,
    /// which keeps the element from ending early.
    /// </summary>
    private string Text(string path)
    {
        string text = Encoding
            .UTF8.GetString(files[path])
            .TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\0', '\uFFFD')
            .Replace("</", "<\\/", StringComparison.Ordinal);
        return IsStyle(path)
            ? PictureOfStyle()
                .Replace(text, found =>
                    DataAddress(Resolve(path, found.Groups["address"].Value)) is { } data ? $"url({data})" : found.Value
                )
            : text.Replace("<!--", "<\\!--", StringComparison.Ordinal);
    }

    /// <summary>An address in a stylesheet as a path from the root of the site.</summary>
    private static string Resolve(string from, string address)
    {
        var parts = from.Split('/')[..^1].ToList();
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

    // Its address starts at the stylesheet, which has no place of its own in the page.
    [GeneratedRegex("""url\(\s*(?<quote>["']?)(?<address>[^"'()\s]+)\k<quote>\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex PictureOfStyle();
}
