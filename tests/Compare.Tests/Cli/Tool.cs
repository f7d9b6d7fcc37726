using System.Diagnostics;
using System.Text;
using NUnit.Framework;

namespace Compare.Tests.Cli;

/// <summary>Runs the program as a user does: as a process of its own, in the repository's root unless told otherwise.</summary>
internal static class Tool
{
    public sealed record Result(int Code, string Output, string Errors)
    {
        /// <summary>What stands in a message of a test that fails.</summary>
        public override string ToString() => $"exit code {Code}\n{Output}\n{Errors}";
    }

    public static Result Run(params string[] arguments) => Run(arguments, input: "");

    /// <param name="input">Standard input.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Variables of the environment, over those of the tests.</param>
    public static Result Run(string[] arguments, string input, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(TestContext.CurrentContext.TestDirectory, "compare.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, errors.Result);
    }

    /// <summary>A new, empty folder for one test.</summary>
    public static string NewFolder()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "tool", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        return folder;
    }
}
