using System.Collections.Immutable;
using System.Text;
using Compare.Facts;
using Compare.Input.Settings;
using Compare.Reports.Data;
using Compare.Reports.Pages;
using Compare.Reports.Templates;
using Compare.Text.Common;

namespace Compare.Reports.Publishing;

/// <summary>
/// A file of the site: its path from the root, with forward slashes, and what writes it (null, or the fault that ended it).
/// </summary>
internal sealed record SiteFile(string Path, Func<Stream, Diagnostic?> Write);

/// <summary>All files of a site but its manifest. Each is made when it is written.</summary>
internal static class SiteFiles
{
    private const string Stylesheet = "assets/style.css";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<SiteFile> Of(Report report, SiteTemplates templates, TemplateEngine engine, SiteOptions options)
    {
        var assets = new SiteAssets(Assets(templates, options.Settings));
        var layout = new Layout(engine, assets);
        ImmutableArray<SitePage> pages = [.. SitePages.Of(report, options.Settings, options.Words)];
        return
        [
            .. assets.Copied.Select(asset => new SiteFile(asset.Key, stream => Done(() => stream.Write(asset.Value)))),
            new SiteFile(Links.ReportJson, stream => Done(() => ReportJson.Write(report, stream))),
            new SiteFile(Links.ClaimsCsv, stream => Done(() => ClaimsCsv.Write(report, stream))),
            new SiteFile(Links.Sarif, stream => Done(() => SarifLog.Write(report, stream))),
            .. pages.Select(page => new SiteFile(page.Path, stream => layout.Page(page, stream))),
            .. options.SingleFile ? [new SiteFile(Links.SingleFile, stream => layout.Whole(pages, stream))] : Array.Empty<SiteFile>(),
        ];
    }

    /// <summary>The templates' assets, with the publisher's colour and picture.</summary>
    private static ImmutableSortedDictionary<string, byte[]> Assets(SiteTemplates templates, ReportSettings settings)
    {
        var assets = templates.Assets;
        if (settings.Accent is { } accent && assets.TryGetValue(Stylesheet, out byte[]? styles))
        {
            assets = assets.SetItem(Stylesheet, [.. styles, .. Utf8.GetBytes(Accent.Css(accent))]);
        }

        return settings.Logo is { } logo ? assets.SetItem(Links.Logo(logo), [.. logo.Bytes]) : assets;
    }

    private static Diagnostic? Done(Action write)
    {
        write();
        return null;
    }
}
