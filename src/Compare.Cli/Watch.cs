using System.Net;
using System.Runtime.InteropServices;
using Compare.Rules.Loading;
using Compare.Text.Corpus;

namespace Compare.Cli;

/// <summary><c>compare report --watch</c>: makes the site whenever what it is made from changes, and shows it in the browser.</summary>
internal static class Watch
{
    /// <summary>Runs until Ctrl-C, which is a good end.</summary>
    public static int Run(ReportRequest request, int port)
    {
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
        catch (HttpListenerException taken)
        {
            Console.Error.WriteLine($"port {port} cannot be used ({taken.Message}): choose another with --port, or leave it out");
            return ExitCodes.BadInput;
        }
    }

    /// <summary>Runs until it is stopped.</summary>
    public static async Task RunAsync(ReportRequest request, int port, TextWriter output, CancellationToken stop)
    {
        using var server = new WatchServer(request.Output, port);
        string?[] watched = [request.Corpus, request.Rules, request.Templates, request.Settings ?? ReportSettingsLoader.Find(request.Rules)];
        using var changes = new ChangeWatcher(watched.OfType<string>());
        Make(request, server, output);
        await output.WriteLineAsync($"Open {server.Address} in a browser. The site is made again whenever a file changes; Ctrl-C ends this.");
        Task serving = server.ServeAsync(stop);
        try
        {
            while (true)
            {
                await changes.WaitAsync(stop);
                Make(request, server, output);
            }
        }
        catch (OperationCanceledException)
        {
            await serving;
        }
    }

    private static void Make(ReportRequest request, WatchServer server, TextWriter output)
    {
        ReportResult result;
        try
        {
            result = ReportRun.Make(request);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that goes while it is read is such a fault; the next change sets it right.
            result = new ReportResult(null, [new Fault(request.Output, 0, 0, Severity.Error, e.Message)]);
        }

        foreach (Fault fault in result.Faults)
        {
            output.WriteLine(fault);
        }

        if (result.IsFaulty)
        {
            server.TellFault(string.Join('\n', result.Faults));
        }

        if (result.Report is { } report)
        {
            output.WriteLine($"Made {request.Output}: {report.Events.Sum(e => e.Articles.Length)} articles, {report.Events.Sum(e => e.Facts.Length)} facts");
            if (!result.IsFaulty)
            {
                server.TellMade();
            }
        }
    }
}
