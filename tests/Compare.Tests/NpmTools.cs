using System.Diagnostics;
using System.Text;

namespace Compare.Tests;

/// <summary>Programs of the folder <c>tests/npm</c>. Where they are not installed the test is skipped; in CI it fails.</summary>
internal static class NpmTools
{
    private static string Folder => Repository.At("tests", "npm");

    /// <summary>Runs a script of the folder with Node.</summary>
    /// <returns>What it prints; not empty where it finds anything.</returns>
    public static string Node(string script, string input) => Run("node", [Path.Combine(Folder, script)], input);

    /// <summary>Runs a program that a package brings along.</summary>
    public static string Packaged(string program, params string[] arguments)
    {
        SkipWithoutModules();
        string file = Path.Combine(Folder, "node_modules", program);
        if (!OperatingSystem.IsWindows())
        {
            // Packages set this when they are installed, unless scripts of packages are not let run.
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }

        return Run(file, arguments, "");
    }

    /// <summary>Starts a script of the folder, its three streams open.</summary>
    public static Process Start(string script, params string[] arguments) => Open("node", [Path.Combine(Folder, script), .. arguments]);

    private static string Run(string program, string[] arguments, string input)
    {
        using Process process = Open(program, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }

    private static Process Open(string program, string[] arguments)
    {
        SkipWithoutModules();
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Repository.SkipUnlessCi($"{program} is not installed (Debian: apt-get install nodejs npm)");
            throw;
        }
    }

    private static void SkipWithoutModules()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Repository.SkipUnlessCi("the packages of tests/npm are not installed (npm ci --prefix tests/npm)");
        }
    }
}
