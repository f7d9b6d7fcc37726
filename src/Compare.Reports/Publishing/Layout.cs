using System.Collections.Concurrent;
using System.Text;
using Compare.Reports.Pages;
using Compare.Reports.Templates;
using Compare.Text.Common;

namespace Compare.Reports.Publishing;

/// <summary>Renders pages into their layout, with the stylesheets and scripts that their templates use.</summary>
internal sealed class Layout(TemplateEngine engine, SiteAssets assets)
{
    /// <summary>The template that stands around every page.</summary>
    public const string Template = "parts/layout.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ConcurrentDictionary<string, ModelObject> around = new(StringComparer.Ordinal);

    /// <summary>Writes a page as a file of its own.</summary>
    public Diagnostic? Page(SitePage page, Stream stream)
    {
        var host = new PageHost
        {
            Link = path => SafeUrl.Of(path.StartsWith('#') ? path : page.Root + path),
            Around = around.GetOrAdd(page.Template, template => SiteAssets.Around([.. assets.Drawn(Used(template))], assets.Pictures)),
            Page = context => context.Run(page.Template),
        };
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        return engine.Render(Template, page.Model(""), writer, host);
    }

    /// <summary>Writes all pages as one file.</summary>
    public Diagnostic? Whole(IReadOnlyList<SitePage> pages, Stream stream)
    {
        SitePage index = pages.Single(page => page.Path == Links.Index);
        var file = new SingleFile(pages.Select(page => page.Path), assets);
        DrawnAsset[] drawn =
        [
            .. assets.Drawn(pages.Select(page => page.Template).Distinct(StringComparer.Ordinal).SelectMany(Used)),
            SingleFile.Paging,
        ];
        ModelObject around = SiteAssets.Around(drawn, SiteAssets.DataPictures);
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        return engine.Render(Template, index.Model(""), writer, file.Host(index.Path, around) with { Page = WritePages });

        void WritePages(PageContext context)
        {
            writer.Write("<div class=\"index\">\n");
            context.Run(index.Template);
            writer.Write("</div>\n");
            foreach (SitePage page in pages.Where(page => page != index))
            {
                // A page that cannot be made is told by the file that it has of its own; the others go on without it.
                if (Isolation.Try(page.Path, "this page", () => page.Model(file.Prefix(page.Path)), _ => { }) is { } model)
                {
                    writer.Write($"<div class=\"page\" id=\"{file.Section(page.Path)}\">\n");
                    context.Beside(page.Template, model, file.Host(page.Path, around));
                    writer.Write("</div>\n");
                }
            }
        }
    }

    private IEnumerable<string> Used(string template) => engine.UsedBy(Template).Concat(engine.UsedBy(template));
}
