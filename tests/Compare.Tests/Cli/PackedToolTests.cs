using System.Diagnostics;
using NUnit.Framework;

namespace Compare.Tests.Cli;

/// <summary>
/// What is published is what a stranger installs: packs the tool, installs it from a folder, runs it where nothing else lies.
/// </summary>
public class PackedToolTests
{
    [Test]
    public void The_tool_installs_from_its_package_and_runs_in_an_empty_folder()
    {
        string folder = Tool.NewFolder();
        string packages = Path.Combine(folder, "packages");
        string tools = Path.Combine(folder, "tools");
        string empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
        string sources = Path.Combine(folder, "nuget.config");
        File.WriteAllText(
            sources,
            $"""<configuration><packageSources><clear /><add key="built" value="{packages}" /></packageSources></configuration>"""
        );

        // Beside the tests' own build, so that neither waits for files of the other.
        Run(
            Repository.Root,
            "pack",
            "src/Compare.Cli",
            "-c",
            "Release",
            "-o",
            packages,
            "-nologo",
            "-v",
            "q",
            $"-p:ArtifactsPath={Path.Combine(folder, "artifacts")}"
        );
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

    private static void Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

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
