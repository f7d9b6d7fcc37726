using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;

namespace Compare.Tests.Cli;

/// <summary>
/// What is published is what a stranger installs: packs all, and takes it from the folder to where nothing else lies.
/// </summary>
public class PackageTests
{
    private string folder = null!;
    private string packages = null!;
    private string sources = null!;

    [OneTimeSetUp]
    public void Pack()
    {
        folder = Tool.NewFolder();
        packages = Path.Combine(folder, "packages");
        sources = Path.Combine(folder, "nuget.config");
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        // Other people's packages are those that the build has restored.
        File.WriteAllText(
            sources,
            $"""
            <configuration>
              <packageSources><clear /><add key="built" value="{packages}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{cache}" /></fallbackPackageFolders>
            </configuration>
            """
        );

        // Beside the tests' own build, so that neither waits for files of the other.
        Run(
            Repository.Root,
            "pack",
            "Compare.sln",
            "-c",
            "Release",
            "-o",
            packages,
            "-nologo",
            "-v",
            "q",
            $"-p:ArtifactsPath={Path.Combine(folder, "artifacts")}"
        );
    }

    [Test]
    public void The_tool_installs_from_its_package_and_runs_in_an_empty_folder()
    {
        string tools = Path.Combine(folder, "tools");
        string empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
        Run(folder, "tool", "install", "Compare.Tool", "--tool-path", tools, "--configfile", sources, "--prerelease");

        string said = RunProgram(
            Path.Combine(tools, OperatingSystem.IsWindows() ? "compare.exe" : "compare"),
            empty,
            "values",
            "--text",
            "At least 12 people died."
        );
        Assert.That(said, Does.Contain("12"));
        Assert.That(Directory.EnumerateFileSystemEntries(empty), Is.Empty, "reading values writes nothing");
    }

    [Test]
    public void The_example_of_the_readme_runs_on_the_package_alone()
    {
        string program = Directory.CreateDirectory(Path.Combine(folder, "program")).FullName;
        string readme = File.ReadAllText(Repository.At("README.md"));
        File.WriteAllText(
            Path.Combine(program, "Program.cs"),
            Regex.Match(readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
        );
        File.WriteAllText(
            Path.Combine(program, "program.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <RestorePackagesPath>{Path.Combine(folder, "cache")}</RestorePackagesPath>
                <RestoreConfigFile>{sources}</RestoreConfigFile>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Compare" Version="*" /></ItemGroup>
            </Project>
            """
        );
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(program, name), "<Project />");
        }

        string[] said = Run(program, "run").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(readme, Does.Contain($"`{said[^1].Trim()}`"));
    }

    [Test]
    public void Each_package_says_what_it_is()
    {
        Package[] all = [.. Directory.EnumerateFiles(packages).Select(Package.Open).OrderBy(p => p.Id, StringComparer.Ordinal)];
        string[] libraries = ["Compare", "Compare.Facts", "Compare.Import", "Compare.Input", "Compare.Reports", "Compare.Text"];
        Assert.That(all.Select(p => p.Id), Is.EqualTo(libraries.Append("Compare.Tool")));
        foreach (Package package in all)
        {
            Assert.That(package.Metadata("description"), Has.Length.GreaterThan(40).And.Not.EqualTo("Package Description"), package.Id);
            Assert.That(package.Metadata("license"), Is.EqualTo("MIT"), package.Id);
            Assert.That(package.Files, Does.Contain(package.Metadata("readme")), package.Id);
            Assert.That(package.Metadata("version"), Is.EqualTo(all[0].Metadata("version")), package.Id);
        }

        foreach (Package library in all.Where(p => libraries.Contains(p.Id)))
        {
            Assert.That(
                library.Files.Any(f => f.StartsWith("lib/", StringComparison.Ordinal) && f.EndsWith(".xml", StringComparison.Ordinal)),
                library.Id
            );
            Assert.That(
                library.Dependencies.Where(d => libraries.Contains(d.Id)).Select(d => d.Version),
                Is.All.EqualTo($"[{library.Metadata("version")}]"),
                $"{library.Id}: what is internal fits one version only"
            );
        }
    }

    private sealed record Package(XElement Nuspec, string[] Files)
    {
        public string Id => Metadata("id")!;

        public IEnumerable<(string Id, string Version)> Dependencies =>
            Nuspec
                .Descendants()
                .Where(e => e.Name.LocalName == "dependency")
                .Select(e => (e.Attribute("id")!.Value, e.Attribute("version")!.Value));

        public string? Metadata(string name) => Nuspec.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value;

        public static Package Open(string path)
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            using Stream nuspec = archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return new Package(XElement.Load(nuspec), [.. archive.Entries.Select(e => e.FullName)]);
        }
    }

    private static string Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    private static string RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}\n{output}\n{errors.Result}");
        return output;
    }
}
