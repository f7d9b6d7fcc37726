using System.Collections.Immutable;
using System.Text;
using Compare.Input.Files;
using Compare.Input.Words;
using Compare.Reports.Templates;
using Compare.Text.Common;

namespace Compare.Reports.Publishing;

/// <summary>
/// The templates and assets a site is made with: the ones inside the program, and over them the files of a folder, each of
/// which replaces the one of the same name or adds a part or an asset.
/// </summary>
/// <param name="Pages">Templates by name (<c>pages/fact.html</c>, <c>parts/head.html</c>).</param>
/// <param name="Assets">Files that pages show or run, by path in the site (<c>assets/style.css</c>).</param>
internal sealed record SiteTemplates(
    ImmutableSortedDictionary<string, TemplateSource> Pages,
    ImmutableSortedDictionary<string, byte[]> Assets
)
{
    private const string BuiltIn = "templates/";
    private const string PagesFolder = ParsedTemplate.PagesFolder;
    private const string PartsFolder = "parts/";
    private const string AssetsFolder = "assets/";
    private const int LargestFile = 64 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads them. <paramref name="folder"/> is null where only the built-in ones are wanted.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static (SiteTemplates Templates, ImmutableArray<Diagnostic> Diagnostics) Load(string? folder)
    {
        var pages = ImmutableSortedDictionary.CreateBuilder<string, TemplateSource>(StringComparer.Ordinal);
        var assets = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (name, path, bytes) in BuiltInFiles().Concat(folder is null ? [] : FolderFiles(folder, faults)))
        {
            if (name.StartsWith(AssetsFolder, StringComparison.Ordinal))
            {
                assets[name] = bytes;
            }
            else if (name.StartsWith(PagesFolder, StringComparison.Ordinal) && path is not null && !pages.ContainsKey(name))
            {
                faults.Add(
                    new Diagnostic(
                        path,
                        0,
                        0,
                        Severity.Error,
                        $"there is no page of this name to replace: name it one of "
                            + $"{string.Join(", ", pages.Keys.Where(k => k.StartsWith(PagesFolder, StringComparison.Ordinal)))}"
                    )
                );
            }
            else if (Text(bytes) is { } text)
            {
                pages[name] = new TemplateSource(path ?? BuiltIn + name, text);
            }
            else
            {
                faults.Add(new Diagnostic(path ?? BuiltIn + name, 0, 0, Severity.Error, "this is not UTF-8 text: save it as UTF-8"));
            }
        }

        return (new SiteTemplates(pages.ToImmutable(), assets.ToImmutable()), faults.ToImmutable());
    }

    /// <summary>
    /// Reads the templates, which say what they say in <paramref name="words"/>. An engine, or why there is none: all that is at fault in
    /// them.
    /// </summary>
    public (TemplateEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics) Read(Wordbook words)
    {
        var (engine, faults) = TemplateEngine.Create(Pages, words, path => SiteAssets.IsDrawn(path) && Assets.ContainsKey(path));
        if (engine is null)
        {
            return (null, faults);
        }

        IReadOnlySet<string> read = engine.ReadBy(Layout.Template);
        IEnumerable<string> wanted = ((string[])["policy", "styles", "scripts"]).Where(name => !read.Contains(name));
        Diagnostic[] missing =
        [
            .. wanted
                .Concat(engine.HasPage(Layout.Template) ? [] : ["include 'page'"])
                .Select(name => new Diagnostic(
                    Pages[Layout.Template].Path,
                    0,
                    0,
                    Severity.Error,
                    $"the layout does not write {{{{ {name} }}}}, which every page has to have"
                )),
        ];
        return (missing.Length == 0 ? engine : null, missing);
    }

    private static IEnumerable<(string Name, string? Path, byte[] Bytes)> BuiltInFiles()
    {
        var assembly = typeof(SiteTemplates).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            string name = resource.Replace('\\', '/');
            if (name.StartsWith(BuiltIn, StringComparison.Ordinal) && IsOurs(name[BuiltIn.Length..]))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                yield return (name[BuiltIn.Length..], null, bytes);
            }
        }
    }

    private static IEnumerable<(string Name, string? Path, byte[] Bytes)> FolderFiles(
        string folder,
        ImmutableArray<Diagnostic>.Builder faults
    )
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(new Diagnostic(folder, 0, 0, Severity.Error, "there is no such folder of templates: check the name"));
            yield break;
        }

        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            string path = file.Replace('\\', '/');
            if (IsForPeople(name))
            {
                continue;
            }

            if (!IsOurs(name))
            {
                faults.Add(
                    new Diagnostic(
                        path,
                        0,
                        0,
                        Severity.Warning,
                        $"this is not used: templates end in .html and lie in {PagesFolder} or {PartsFolder}, and what pages show or run "
                            + $"lies in {AssetsFolder}"
                    )
                );
                continue;
            }

            (byte[]? bytes, string? objection) = UserFile.Read(file, LargestFile);
            if (bytes is null)
            {
                faults.Add(new Diagnostic(path, 0, 0, Severity.Error, objection!));
                continue;
            }

            yield return (name, path, bytes);
        }
    }

    /// <summary>Hidden files and a README are no part of a report.</summary>
    private static bool IsForPeople(string name) =>
        name.Split('/').Any(part => part.StartsWith('.'))
        || Path.GetFileName(name).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a template or an asset.</summary>
    private static bool IsOurs(string name) =>
        !name.Split('/').Any(part => part.StartsWith('.'))
        && (
            name.StartsWith(AssetsFolder, StringComparison.Ordinal)
            || (
                name.EndsWith(".html", StringComparison.Ordinal)
                && (name.StartsWith(PagesFolder, StringComparison.Ordinal) || name.StartsWith(PartsFolder, StringComparison.Ordinal))
            )
        );

    /// <summary>The text, with LF endings and without a byte order mark; null where the bytes are not UTF-8.</summary>
    private static string? Text(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
