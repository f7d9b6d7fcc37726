using System.Globalization;
using Compare.Reports.Pages;
using Compare.Reports.Templates;

namespace Compare.Reports.Publishing;

/// <summary>
/// Where everything lies once all pages stand in one file, which opens from a mail: the index, and the other pages behind it, of which
/// the file's own styles show the one that the address names. Pictures stand in the file too.
/// </summary>
internal sealed class SingleFile(IEnumerable<string> pages, SiteAssets assets)
{
    /// <summary>Only the page that the address leads to is shown; on paper all are.</summary>
    public static readonly DrawnAsset Paging = new(
        IsStyle: true,
        """

        @media screen {
          .page, .index:has(~ .page:target), .index:has(~ .page :target) { display: none; }
          .page:target, .page:has(:target) { display: block; }
          .page:target { scroll-margin-top: 100vh; }
        }
        @media print { .page { break-before: page; } }

        """
    );

    private readonly Dictionary<string, string> sections = pages
        .Where(page => page != Links.Index)
        .Select((page, i) => KeyValuePair.Create(page, string.Create(CultureInfo.InvariantCulture, $"p{i + 1}")))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The id of a page that is not the index.</summary>
    public string Section(string page) => sections[page];

    /// <summary>What tells the ids of a page from the same of the others. Those of the index stay as they are.</summary>
    public string Prefix(string page) => sections.TryGetValue(page, out string? section) ? $"{section}_" : "";

    /// <summary>What the templates of a page ask for.</summary>
    public PageHost Host(string page, ModelObject around) =>
        new()
        {
            Link = path => Address(page, path),
            Id = id => Prefix(page) + id,
            Around = around,
        };

    /// <summary>Where a path from the root, or an anchor of the page, lies in the one file; null where it is not part of it.</summary>
    private string? Address(string page, string path)
    {
        string[] parts = path.Split('#', 2);
        string target = parts[0].Length == 0 ? page : parts[0];
        return target == Links.Index ? $"#{(parts.Length > 1 ? parts[1] : "main")}"
            : sections.TryGetValue(target, out string? section) ? (parts.Length > 1 ? $"#{section}_{parts[1]}" : $"#{section}")
            : assets.DataAddress(target);
    }
}
