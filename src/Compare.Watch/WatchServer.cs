using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Compare.Input.Files;
using Compare.Reports.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Compare.Watch;

/// <summary>
/// Serves a site to the browsers of this machine, and tells the pages that are open when to load themselves again. What that
/// takes is put into a page as it is sent; the files of the site stay as they are.
/// </summary>
internal sealed class WatchServer : IAsyncDisposable
{
    private const string EventsPath = "/~events";
    private const string ScriptPath = "/~watch.js";

    /// <summary>How the policy of every page begins.</summary>
    private const string Policy = "content=\"default-src &#39;none&#39;";

    /// <summary>The script's address says what its page is and how it was when it was sent.</summary>
    private const string Script = """
        (() => {
          const box = document.createElement("pre");
          Object.assign(box.style, {
            position: "fixed", inset: "auto 0 0 0", margin: 0, maxHeight: "40vh", overflow: "auto", zIndex: 9,
            borderTop: "3px solid #a3211b", background: "#fbe2de", color: "#1c1b19",
          });
          const events = new EventSource("/~events" + new URL(document.currentScript.src).search);
          events.addEventListener("changed", () => location.reload());
          events.addEventListener("same", () => box.remove());
          events.addEventListener("fault", (event) => { box.textContent = JSON.parse(event.data); document.body.append(box); });
        })();
        """;

    private static readonly string[] Hosts = [IPAddress.Loopback.ToString(), "localhost"];

    private readonly string root;
    private readonly WebApplication app;
    private readonly TaskCompletionSource made = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<Channel<string>, Shown> open = new();
    private volatile string? fault;

    private WatchServer(string root, int port)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>Where a browser finds the index.</summary>
    public string Address => app.Urls.First() + "/";

    /// <summary>Begins to answer.</summary>
    /// <param name="root">The folder of the site; it may come and go.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WatchServer> StartAsync(string root, int port)
    {
        var server = new WatchServer(root, port);
        try
        {
            await server.app.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The site has been made anew: open pages that are no longer the same load themselves again.</summary>
    public void TellMade()
    {
        fault = null;
        made.TrySetResult();
        foreach (var (events, page) in open)
        {
            events.Writer.TryWrite(StateOf(page));
        }
    }

    /// <summary>It could not be made: open pages, and those that are opened until it is, show why.</summary>
    public void TellFault(string message)
    {
        fault = message;
        made.TrySetResult();
        foreach (Channel<string> events in open.Keys)
        {
            events.Writer.TryWrite(FaultEvent(message));
        }
    }

    public async ValueTask DisposeAsync()
    {
        made.TrySetResult();
        foreach (Channel<string> events in open.Keys)
        {
            events.Writer.TryComplete();
        }

        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        // Only what asks for this very machine is answered, so that no page of the web can have its name resolved to it.
        if (!Hosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            await EndAsync(context.Response, 400, "text/plain", "not this host"u8.ToArray());
            return;
        }

        string path = context.Request.Path.Value ?? "/";
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await EndAsync(context.Response, 405, "text/plain", "only GET"u8.ToArray());
        }
        else if (path == EventsPath)
        {
            await ListenAsync(context);
        }
        else if (path == ScriptPath)
        {
            await EndAsync(context.Response, 200, MediaType.Of(".js"), Encoding.UTF8.GetBytes(Script));
        }
        else
        {
            // Whoever asks before the first site is made waits for it.
            await made.Task.WaitAsync(context.RequestAborted);
            await SendFileAsync(context.Response, path.EndsWith('/') ? path + "index.html" : path);
        }
    }

    private async Task SendFileAsync(HttpResponse response, string path)
    {
        bool isPage = path.EndsWith(".html", StringComparison.Ordinal);
        if (Read(path) is not { } bytes)
        {
            string page = $"<!DOCTYPE html><title>Not found</title><body><p>There is no such page.</p>{ScriptElement(path, null)}";
            await EndAsync(response, 404, MediaType.Of(".html"), Encoding.UTF8.GetBytes(page));
            return;
        }

        await EndAsync(
            response,
            200,
            MediaType.Of(path),
            isPage ? Encoding.UTF8.GetBytes(WithScript(Encoding.UTF8.GetString(bytes), ScriptElement(path, bytes))) : bytes
        );
    }

    private string ScriptElement(string path, byte[]? bytes) =>
        $"<script src=\"{ScriptPath}?page={Uri.EscapeDataString(path)}&amp;state={Fingerprint(bytes)}\"></script>";

    // Null where there is no such file, or where it has gone because the site is being made anew.
    private byte[]? Read(string path)
    {
        // An address of events says its page in any characters, and any page of the web can ask for one. The server takes %2f for a
        // letter of a name and leaves it; no file of the site has one in its name.
        return SitePath.Resolve(root, path.TrimStart('/')) is { } file ? UserFile.Read(file, int.MaxValue - 1).Bytes : null;
    }

    /// <summary>The page with our script, and leave in its policy to run it and to connect to us.</summary>
    private static string WithScript(string page, string script)
    {
        int head = Math.Max(0, page.IndexOf("</head>", StringComparison.Ordinal));
        string policy = page[..head].Replace(Policy, $"{Policy}; connect-src &#39;self&#39;", StringComparison.Ordinal);
        policy = policy.Contains("; script-src ", StringComparison.Ordinal)
            ? policy.Replace("; script-src ", "; script-src &#39;self&#39; ", StringComparison.Ordinal)
            : policy.Replace(Policy, $"{Policy}; script-src &#39;self&#39;", StringComparison.Ordinal);
        return policy + page[head..].Replace("</body>", script + "</body>", StringComparison.Ordinal);
    }

    private static async Task EndAsync(HttpResponse response, int status, string type, byte[] content)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            await response.Body.WriteAsync(content);
        }
    }

    /// <summary>Keeps the answer open for what there will be to tell.</summary>
    private async Task ListenAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        Channel<string> events = Channel.CreateUnbounded<string>();
        var page = new Shown(context.Request.Query["page"].ToString(), context.Request.Query["state"].ToString());
        open[events] = page;
        try
        {
            events.Writer.TryWrite(fault is { } message ? FaultEvent(message) : StateOf(page));
            await foreach (string text in events.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync(text, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone.
        }
        finally
        {
            open.TryRemove(events, out _);
        }
    }

    private static string FaultEvent(string message) =>
        $"event: fault\ndata: \"{System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(message)}\"\n\n";

    private string StateOf(Shown page) => $"event: {(Fingerprint(Read(page.Path)) == page.State ? "same" : "changed")}\ndata: 1\n\n";

    /// <summary>Tells a page's bytes, and those of the pictures that pages show, from others.</summary>
    private string Fingerprint(byte[]? page)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(page ?? []);
        string assets = Path.Combine(root, "assets");
        string[] pictures = Directory.Exists(assets) ? Directory.GetFiles(assets, "*", SearchOption.AllDirectories) : [];
        foreach (string picture in pictures.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Read(Path.GetRelativePath(root, picture)) ?? []);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>What a browser shows.</summary>
    /// <param name="State">How the page was when it was sent.</param>
    private sealed record Shown(string Path, string State);
}
