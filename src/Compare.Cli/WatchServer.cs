using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Compare.Reports.Site;

namespace Compare.Cli;

/// <summary>
/// Serves a site to the browsers of this machine, and tells the pages that are open when to load themselves again. What that
/// takes is put into a page as it is sent; the files of the site stay as they are.
/// </summary>
internal sealed class WatchServer : IDisposable
{
    private const string EventsPath = "/~events";
    private const string ScriptPath = "/~watch.js";

    private const string Script = """
        (() => {
          const box = document.createElement("pre");
          Object.assign(box.style, { position: "fixed", inset: "auto 0 0 0", margin: 0, maxHeight: "40vh", overflow: "auto", zIndex: 9, borderTop: "3px solid #a3211b", background: "#fbe2de", color: "#1c1b19" });
          const events = new EventSource("/~events");
          events.addEventListener("made", () => location.reload());
          events.addEventListener("fault", (event) => { box.textContent = JSON.parse(event.data); document.body.append(box); });
        })();
        """;

    private readonly string root;
    private readonly HttpListener listener = new();
    private readonly ConcurrentDictionary<HttpListenerResponse, object?> open = new();
    private volatile string? fault;

    /// <param name="root">The folder of the site; it may come and go.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public WatchServer(string root, int port)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{(port == 0 ? FreePort() : port)}/");

        // Only what asks for this very name is answered, so that no page of the web can have it resolved to this machine.
        listener.Prefixes.Add(Address);
        listener.Start();
    }

    /// <summary>Where a browser finds the index.</summary>
    public string Address { get; }

    /// <summary>Answers until it is stopped.</summary>
    public async Task ServeAsync(CancellationToken stop)
    {
        using var registration = stop.Register(listener.Abort);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context), CancellationToken.None);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // Stopped, or a browser that has gone.
            }
        }
    }

    /// <summary>The site has been made anew: open pages load themselves again.</summary>
    public void TellMade()
    {
        fault = null;
        Send("event: made\ndata: 1\n\n");
    }

    /// <summary>It could not be made: open pages, and those that are opened until it is, show why.</summary>
    public void TellFault(string message)
    {
        fault = message;
        Send(FaultEvent(message));
    }

    public void Dispose() => listener.Close();

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        try
        {
            string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
            if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                End(response, 405, "text/plain", "only GET"u8.ToArray());
            }
            else if (path == EventsPath)
            {
                Listen(response);
            }
            else if (path == ScriptPath)
            {
                End(response, 200, MediaType.Of(".js"), Encoding.UTF8.GetBytes(Script));
            }
            else
            {
                SendFile(response, path.EndsWith('/') ? path + "index.html" : path);
            }
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The browser has gone.
        }
    }

    private void SendFile(HttpListenerResponse response, string path)
    {
        string file = Path.GetFullPath(Path.Combine(root, path.TrimStart('/')));
        if (!file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
        {
            string page = $"<!DOCTYPE html><title>Not found</title><body><p>There is no such page.</p><script src=\"{ScriptPath}\"></script>";
            End(response, 404, MediaType.Of(".html"), Encoding.UTF8.GetBytes(page));
            return;
        }

        byte[] bytes = File.ReadAllBytes(file);
        End(response, 200, MediaType.Of(file), file.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(WithScript(Encoding.UTF8.GetString(bytes))) : bytes);
    }

    /// <summary>The page with our script, and leave to connect to us in its policy.</summary>
    private static string WithScript(string page) => page
        .Replace("content=\"default-src &#39;none&#39;;", "content=\"default-src &#39;none&#39;; connect-src &#39;self&#39;;", StringComparison.Ordinal)
        .Replace("</body>", $"<script src=\"{ScriptPath}\"></script></body>", StringComparison.Ordinal);

    private static void End(HttpListenerResponse response, int status, string type, byte[] content)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.Headers["Cache-Control"] = "no-store";
        response.ContentLength64 = content.Length;
        response.Close(content, willBlock: false);
    }

    /// <summary>Keeps the answer open for what there will be to tell.</summary>
    private void Listen(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.Headers["Cache-Control"] = "no-store";
        response.SendChunked = true;
        open[response] = null;
        Send(response, fault is { } message ? FaultEvent(message) : ": here\n\n");
    }

    private static string FaultEvent(string message) => $"event: fault\ndata: \"{System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(message)}\"\n\n";

    private void Send(string text)
    {
        foreach (HttpListenerResponse response in open.Keys)
        {
            Send(response, text);
        }
    }

    private void Send(HttpListenerResponse response, string text)
    {
        try
        {
            response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
            response.OutputStream.Flush();
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            open.TryRemove(response, out _);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
