using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Compare.Text.Common;
using Microsoft.AspNetCore.Connections;

namespace Compare.Cli;

/// <summary>
/// <c>compare report --watch</c>: brings the site up to date whenever what it is made from changes, and shows it in the browser.
/// </summary>
internal static class Watch
{
    /// <summary>Runs until Ctrl-C, which is a good end.</summary>
    public static int Run(ReportRequest request, int port)
    {
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            Console.Error.WriteLine(Objection($"ports go from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}", port));
            return ExitCodes.BadInput;
        }

        if (Watched(request).FirstOrDefault(folder => FolderPath.IsWithin(request.Output, folder)) is { } watched)
        {
            Console.Error.WriteLine(
                $"{request.Output}: the site cannot be watched from inside {watched}, where each writing of it is a change: choose "
                    + $"another --out"
            );
            return ExitCodes.BadInput;
        }

        using var stop = new CancellationTokenSource();
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            RunAsync(request, port, Console.Out, stop.Token).GetAwaiter().GetResult();
            return ExitCodes.Done;
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            Console.Error.WriteLine(Objection(refused, port));
            return ExitCodes.BadInput;
        }
    }

    /// <summary>What the system does not give: the port, or what it takes to be told of changes.</summary>
    internal static string Objection(Exception refused, int port) =>
        refused is SocketException or IOException { InnerException: AddressInUseException or SocketException }
            ? Objection(refused.Message, port)
            : $"changes cannot be watched ({refused.Message}): end other programs that watch files, or raise the system's limit";

    private static string Objection(string why, int port) =>
        $"port {port} cannot be used ({why}): choose another with --port, or leave it out";

    private static IEnumerable<string> Watched(ReportRequest request) =>
        new[] { request.Corpus, request.Rules, request.Templates, request.SettingsFile }.OfType<string>();

    /// <summary>Runs until it is stopped.</summary>
    public static async Task RunAsync(ReportRequest request, int port, TextWriter output, CancellationToken stop)
    {
        await using WatchServer server = await WatchServer.StartAsync(request.Output, port);
        using var changes = new ChangeWatcher(Watched(request));
        var memory = new ReportMemory();
        Make(request, memory, server, output);
        await output.WriteLineAsync(
            $"Open {server.Address} in a browser. The site is made again whenever a file changes; Ctrl-C ends this."
        );
        try
        {
            while (true)
            {
                await changes.WaitAsync(stop);
                Make(request, memory, server, output);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped, which is a good end.
        }
    }

    private static void Make(ReportRequest request, ReportMemory memory, WatchServer server, TextWriter output)
    {
        ReportResult result;
        try
        {
            result = ReportRun.Make(request, memory);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A file that goes while it is read is such a fault; the next change sets it right.
            result = new ReportResult(
                null,
                [
                    Isolation.IsUnexpected(e)
                        ? Isolation.Of(request.Output, "the report", e)
                        : new Diagnostic(request.Output, 0, 0, Severity.Error, e.Message),
                ]
            );
        }

        foreach (Diagnostic fault in result.Diagnostics)
        {
            output.WriteLine(fault);
        }

        if (result.IsFaulty)
        {
            server.TellFault(string.Join('\n', result.Diagnostics));
        }

        if (result.Report is { } report)
        {
            output.WriteLine(
                $"Made {request.Output}: {report.Events.Sum(e => e.Articles.Length)} articles, {report.Events.Sum(e => e.Facts.Length)} "
                    + $"facts"
            );
            if (!result.IsFaulty)
            {
                server.TellMade();
            }
        }
    }
}
