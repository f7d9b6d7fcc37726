using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Compare.Tests;

/// <summary>
/// Holds the order of rooms. Data flows one way: a room may use only rooms that stand above it in this table. Project
/// references keep the order between projects; this test keeps it inside them.
/// </summary>
public class ArchitectureTests
{
    /// <summary>The rooms in order. "Project" alone is the files in the project's own folder.</summary>
    private static readonly string[] Rooms =
    [
        "Compare.Text/Common",
        "Compare.Text/Lexicons",
        "Compare.Text/Articles",
        "Compare.Text/Language",
        "Compare.Text/Overlap",
        "Compare.Text/Values",
        "Compare.Text/Values/Figures",
        "Compare.Text/Values/Amounts",
        "Compare.Text/Values/Bounds",
        "Compare.Text/Values/Labels",
        "Compare.Text/Values/Coordination",
        "Compare.Text/Values/Times",
        "Compare.Text/Values/Dates",
        "Compare.Text/Annotation",
        "Compare.Text/Mentions",
        "Compare.Input/Files",
        "Compare.Input/Yaml",
        "Compare.Input/Rules/Model",
        "Compare.Input/Rules/Phrases",
        "Compare.Input/Rules/Kinds",
        "Compare.Input/Rules",
        "Compare.Input/Lexicons",
        "Compare.Input/Words",
        "Compare.Input/FrontMatter",
        "Compare.Input/Settings",
        "Compare.Input/Markdown",
        "Compare.Input/Corpus",
        "Compare.Import/Content",
        "Compare.Import/Decoding",
        "Compare.Import/Sources",
        "Compare.Import/Pages",
        "Compare.Import/Formats",
        "Compare.Import/Writing",
        "Compare.Import",
        "Compare.Facts/Wording",
        "Compare.Facts/Rules",
        "Compare.Facts/Speakers",
        "Compare.Facts/Claims",
        "Compare.Facts/Versions",
        "Compare.Facts/Extraction",
        "Compare.Facts/Comparison",
        "Compare.Facts/Evidence",
        "Compare.Facts/Quotations",
        "Compare.Facts",
        "Compare.Facts/Drafting",
        "Compare.Reports/Templates",
        "Compare.Reports/Plots",
        "Compare.Reports/Pages",
        "Compare.Reports/Data",
        "Compare.Reports/Publishing",
        "Compare.Api",
        "Compare.Watch",
        "Compare.Cli",
    ];

    /// <summary>Which project alone may use a package.</summary>
    private static readonly Dictionary<string, string> OnlyUser = new()
    {
        ["YamlDotNet"] = "Compare.Input",
        ["AngleSharp"] = "Compare.Import",
        ["SmartReader"] = "Compare.Import",
        ["UglyToad.PdfPig"] = "Compare.Import",
        ["DocumentFormat.OpenXml"] = "Compare.Import",
        ["MimeKit"] = "Compare.Import",
        ["SharpCompress"] = "Compare.Import",
        ["CodeHollow.FeedReader"] = "Compare.Import",
        ["Markdig"] = "Compare.Input",
        ["DiffPlex"] = "Compare.Reports",
        ["Scriban"] = "Compare.Reports",
        ["System.CommandLine"] = "Compare.Cli",
        ["Microsoft.AspNetCore"] = "Compare.Watch",
    };

    private static IEnumerable<string> SourceFiles =>
        Directory
            .EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.At("src"), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    [Test]
    public void Every_folder_is_a_room() =>
        Assert.That(SourceFiles.Select(Folder).Distinct().Except(Rooms), Is.Empty, "folders that the order of rooms does not name");

    [Test]
    public void A_room_uses_only_rooms_above_it()
    {
        var offences = new List<string>();
        foreach (string file in SourceFiles)
        {
            string room = Folder(file);
            string code = Code(file);
            foreach (string below in Rooms.SkipWhile(r => r != room).Skip(1).Where(r => SameProject(r, room)))
            {
                string name = below.Replace('/', '.');
                bool around = room.StartsWith(below + "/", StringComparison.Ordinal);
                bool imports = !around && Regex.IsMatch(code, $@"(?<!namespace ){Regex.Escape(name)}\b");

                // What stands in a folder around this one needs no using.
                string[] seen = around ? [.. Declared(below).Where(t => Regex.IsMatch(code, $@"\b{t}\b"))] : [];
                offences.AddRange(imports ? [$"{file} uses {below}"] : seen.Select(t => $"{file} uses {t} of {below}"));
            }
        }

        Assert.That(offences, Is.Empty);
    }

    [Test]
    public void No_line_is_longer_than_a_reader_sees() =>
        Assert.That(
            new[] { "src", "tests" }
                .SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories))
                .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .SelectMany(f => File.ReadLines(f).Select((line, i) => (File: f, At: i + 1, line.Length)))
                .Where(l => l.Length > 140)
                .Select(l => $"{Path.GetFileName(l.File)}:{l.At}"),
            Is.Empty
        );

    [Test]
    public void A_namespace_is_its_folder() =>
        Assert.That(
            SourceFiles.Where(f =>
                Regex.Match(Code(f), @"^namespace ([\w.]+)", RegexOptions.Multiline) is { Success: true } m
                && m.Groups[1].Value != Namespace(Folder(f))
            ),
            Is.Empty
        );

    [Test]
    public void A_package_has_one_user() =>
        Assert.That(
            from file in SourceFiles
            from package in OnlyUser
            where
                Regex.IsMatch(Code(file), $@"\busing {Regex.Escape(package.Key)}\b")
                && !file.StartsWith(package.Value + "/", StringComparison.Ordinal)
            select $"{file} uses {package.Key}",
            Is.Empty
        );

    [Test]
    public void Only_the_watching_of_a_report_asks_for_the_web_framework() =>
        Assert.That(
            Directory
                .EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories)
                .Where(f => File.ReadAllText(f).Contains("FrameworkReference", StringComparison.Ordinal))
                .Select(Path.GetFileNameWithoutExtension),
            Is.EqualTo(new[] { "Compare.Watch" })
        );

    [Test]
    public void Compare_Text_uses_the_base_class_library_only() =>
        Assert.That(File.ReadAllText(Repository.At("src", "Compare.Text", "Compare.Text.csproj")), Does.Not.Contain("Reference"));

    [Test]
    public void No_file_is_longer_than_400_lines() =>
        Assert.That(SourceFiles.Where(f => File.ReadLines(Repository.At("src", f)).Count() > 400), Is.Empty);

    [Test]
    public void Every_project_has_a_readme() =>
        Assert.That(Directory.EnumerateDirectories(Repository.At("src")).Where(d => !File.Exists(Path.Combine(d, "README.md"))), Is.Empty);

    private static string Folder(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    /// <summary>The facade is "Compare" for whoever uses it.</summary>
    private static string Namespace(string folder) => folder == "Compare.Api" ? "Compare" : folder.Replace('/', '.');

    private static bool SameProject(string a, string b) => a.Split('/')[0] == b.Split('/')[0];

    /// <summary>The file without comments and string literals, so that only code counts.</summary>
    private static string Code(string file) =>
        Regex.Replace(File.ReadAllText(Repository.At("src", file)), @"//[^\n]*|""(?:\\.|[^""\\\n])*""", "");

    /// <summary>The types that a folder's files declare at their outermost level.</summary>
    private static string[] Declared(string room) =>
        [
            .. SourceFiles
                .Where(f => Folder(f) == room)
                .SelectMany(f =>
                    Regex.Matches(
                        Code(f),
                        @"^(?:public|internal)[\w ]*? (?:class|interface|enum|record struct|record|struct) ([A-Z]\w+)",
                        RegexOptions.Multiline
                    )
                )
                .Select(m => m.Groups[1].Value),
        ];
}
