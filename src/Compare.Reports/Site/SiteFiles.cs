using System.Collections.Immutable;
using System.Text;
using Compare.Facts;
using Compare.Reports.Pages;
using Compare.Reports.Templating;
using Compare.Rules.Model;
using Compare.Text.Corpus;

namespace Compare.Reports.Site;

/// <summary>A file of the site: its path from the root, with forward slashes, and what writes it (null, or the fault that ended it).</summary>
internal sealed record SiteFile(string Path, Func<Stream, Fault?> Write);

/// <summary>All files of a site but its manifest. Each is made when it is written.</summary>
internal static class SiteFiles
{
    private const string Stylesheet = "assets/style.css";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<SiteFile> Of(Report report, SiteTemplates templates, ITemplateEngine engine, SiteOptions options)
    {
        var assets = Assets(templates, options.Settings);
        ImmutableArray<SitePage> pages = [.. SitePages.Of(report, options.Settings)];
        return
        [
            .. assets.Select(asset => new SiteFile(asset.Key, stream => Done(() => stream.Write(asset.Value)))),
            new SiteFile(Links.ReportJson, stream => Done(() => ReportJson.Write(report, stream))),
            new SiteFile(Links.ClaimsCsv, stream => Done(() => ClaimsCsv.Write(report, stream))),
            new SiteFile(Links.Sarif, stream => Done(() => SarifLog.Write(report, stream))),
            .. pages.Select(page => new SiteFile(page.Path, stream => Page(page, engine, stream))),
            .. options.SingleFile ? [new SiteFile(Links.SingleFile, stream => Whole(pages, assets, engine, stream))] : Array.Empty<SiteFile>(),
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

    private static Fault? Done(Action write)
    {
        write();
        return null;
    }

    private static Fault? Page(SitePage page, ITemplateEngine engine, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        return engine.Render(page.Template, page.Model(), writer);
    }

    private static Fault? Whole(ImmutableArray<SitePage> pages, ImmutableSortedDictionary<string, byte[]> assets, ITemplateEngine engine, Stream stream)
    {
        var file = new SingleFile(pages.Select(p => p.Path), assets);
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        string foot = "";
        foreach (var page in pages)
        {
            var rendered = new StringWriter();
            if (engine.Render(page.Template, page.Model(), rendered) is { } fault)
            {
                return fault;
            }

            writer.Write(page.Path == Links.Index ? file.Open(rendered.ToString(), out foot) : file.Section(page.Path, rendered.ToString()));
        }

        writer.Write(foot);
        return null;
    }
}
