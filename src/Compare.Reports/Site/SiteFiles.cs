using System.Text;
using Compare.Facts;
using Compare.Reports.Pages;
using Compare.Reports.Templating;
using Compare.Text.Corpus;

namespace Compare.Reports.Site;

/// <summary>A file of the site: its path from the root, with forward slashes, and what writes it (null, or the fault that ended it).</summary>
internal sealed record SiteFile(string Path, Func<Stream, Fault?> Write);

/// <summary>All files of a site but its manifest. Each is made when it is written.</summary>
internal static class SiteFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<SiteFile> Of(Report report, SiteTemplates templates, ITemplateEngine engine) =>
    [
        .. templates.Assets.Select(asset => new SiteFile(asset.Key, stream => Copy(asset.Value, stream))),
        new SiteFile(Links.ReportJson, stream => Json(report, stream)),
        .. SitePages.Of(report).Select(page => new SiteFile(page.Path, stream => Page(page, engine, stream))),
    ];

    private static Fault? Copy(byte[] bytes, Stream stream)
    {
        stream.Write(bytes);
        return null;
    }

    private static Fault? Json(Report report, Stream stream)
    {
        ReportJson.Write(report, stream);
        return null;
    }

    private static Fault? Page(SitePage page, ITemplateEngine engine, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        return engine.Render(page.Template, page.Model(), writer);
    }
}
