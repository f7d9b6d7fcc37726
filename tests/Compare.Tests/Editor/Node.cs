using System.Diagnostics;
using System.Text;
using NUnit.Framework;

namespace Compare.Tests.Editor;

/// <summary>Programs of Node.js, from tests/npm. Where they are not installed the test is skipped; in CI it fails.</summary>
internal static class Node
{
    /// <summary>Starts a program with its three streams open.</summary>
    /// <param name="script">Under tests/npm.</param>
    public static Process Start(string script, params string[] arguments)
    {
        string path = Repository.At("tests", "npm", script);
        if (!Directory.Exists(Repository.At("tests", "npm", "node_modules")) || !IsInstalled())
        {
            Repository.SkipUnlessCi("the programs from npm are not installed (npm ci --prefix tests/npm)");
        }

        ProcessStartInfo start = Streams(path);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a program to its end and gives its standard output.</summary>
    public static string Run(string script, string input)
    {
        using Process process = Start(script);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }

    private static bool IsInstalled()
    {
        try
        {
            ProcessStartInfo start = Streams("--version");
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Streams(string script) => new("node", [script])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    };
}
