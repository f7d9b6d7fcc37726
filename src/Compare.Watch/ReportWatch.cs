using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Compare.Text.Common;
using Microsoft.AspNetCore.Connections;

namespace Compare.Watch;

/// <summary>
/// <c>compare report --watch</c>: brings the site up to date whenever what it is made from changes, and shows it in the browser.
/// </summary>
internal static class ReportWatch
{
    /// <summary>Runs until Ctrl-C, which is a good end; else what keeps it from running.</summary>
    /// <param name="request">With a folder for the site.</param>
    /// <param name="port">Of this machine; 0 for any that is free.</param>
    public static string? Run(ComparisonRequest request, int port, TextWriter output)
    {
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            return Objection($"ports go from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}", port);
        }

        if (Watched(request).FirstOrDefault(folder => FolderPath.IsWithin(request.SiteFolder!, folder)) is { } watched)
        {
            return $"{request.SiteFolder}: the site cannot be watched from inside {watched}, where each writing of it is a change: choose "
                + $"another --out";
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
            RunAsync(request, port, output, stop.Token).GetAwaiter().GetResult();
            return null;
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            return Objection(refused, port);
        }
    }

    /// <summary>What the system does not give: the port, or what it takes to be told of changes.</summary>
    internal static string Objection(Exception refused, int port) =>
        refused is SocketException or IOException { InnerException: AddressInUseException or SocketException }
            ? Objection(refused.Message, port)
            : $"changes cannot be watched ({refused.Message}): end other programs that watch files, or raise the system's limit";

    private static string Objection(string why, int port) =>
        $"port {port} cannot be used ({why}): choose another with --port, or leave it out";

    private static IEnumerable<string> Watched(ComparisonRequest request) =>
        new[] { request.CorpusFolder, request.RulesFolder, request.TemplatesFolder, request.SettingsFile }.OfType<string>();

    /// <summary>Runs until it is stopped.</summary>
    public static async Task RunAsync(ComparisonRequest request, int port, TextWriter output, CancellationToken stop)
    {
        await using WatchServer server = await WatchServer.StartAsync(request.SiteFolder!, port);
        using var changes = new ChangeWatcher(Watched(request));
        var memory = new ComparisonMemory();
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

    private static void Make(ComparisonRequest request, ComparisonMemory memory, WatchServer server, TextWriter output)
    {
        ComparisonResult result;
        try
        {
            result = Comparison.Run(request, memory);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A file that goes while it is read is such a fault; the next change sets it right.
            result = new ComparisonResult(
                null,
                [
                    Isolation.IsUnexpected(e)
                        ? Isolation.Of(request.SiteFolder!, "the report", e)
                        : new Diagnostic(request.SiteFolder!, 0, 0, Severity.Error, e.Message),
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

        if (result is { Report: { } report, SiteFolder: not null })
        {
            int articles = report.Events.Sum(e => e.Articles.Length);
            output.WriteLine($"Made {request.SiteFolder}: {articles} articles, {result.Facts.Count()} facts");
            if (!result.IsFaulty)
            {
                server.TellMade();
            }
        }
    }
}
