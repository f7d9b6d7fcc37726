using System.Net;
using Compare.Import.Content;
using Compare.Text.Common;

namespace Compare.Import.Sources;

/// <summary>How addresses are fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>For one request, its answer included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Between two requests to one server.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many addresses one leads on to, at most.</summary>
    public int MostRedirects { get; init; } = 10;

    /// <summary>Whether what a server's robots.txt forbids is left alone, and told.</summary>
    public bool RespectRobots { get; init; } = true;

    /// <summary>In bytes.</summary>
    public long LargestAnswer { get; init; } = 64 << 20;
}

/// <summary>Fetches single addresses, politely: under its own name, one after the other, without cookies, within limits.</summary>
internal sealed class Fetcher : IDisposable
{
    /// <summary>What servers see.</summary>
    public const string UserAgent = "compare-import/1.0 (reads single articles for fact-checking)";

    /// <summary>What robots.txt calls it.</summary>
    public const string RobotsName = "compare-import";

    private const int LargestRobots = 512 << 10;

    private static readonly string[] Accepted =
    [
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "text/markdown",
        "application/pdf",
        "application/rtf",
        "text/rtf",
        "message/rfc822",
        "multipart/related",
        "application/rss+xml",
        "application/atom+xml",
        "application/xml",
        "text/xml",
        "application/zip",
        "application/gzip",
        "application/warc",
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ];

    private readonly FetchOptions options;
    private readonly HttpClient client;
    private readonly Dictionary<string, Robots> robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    public Fetcher(FetchOptions options)
    {
        this.options = options;
        client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                ConnectTimeout = options.Timeout,
                MaxResponseHeadersLength = 64,
            }
        )
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5");
    }

    /// <summary>Whether a source is an address.</summary>
    public static bool IsAddress(string source) =>
        source.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file at an address; null, with a fault of that address, where it cannot be had.</summary>
    public SourceFile? Fetch(string address, ICollection<Diagnostic> faults)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? next))
        {
            faults.Add(ImportMessages.Error(address, "is no address. Write https://, the server and the path"));
            return null;
        }

        using var clock = new CancellationTokenSource(options.Timeout);
        try
        {
            return Follow(address, next, faults, clock.Token);
        }
        catch (OperationCanceledException)
        {
            faults.Add(
                ImportMessages.Error(
                    address,
                    $"did not answer in whole within {options.Timeout.TotalSeconds:0.#} seconds. Try again later, or save the page from "
                        + $"your browser"
                )
            );
        }
        catch (HttpRequestException e)
        {
            faults.Add(
                ImportMessages.Error(
                    address,
                    e.HttpRequestError switch
                    {
                        HttpRequestError.NameResolutionError =>
                            "the server's name is not known. See that it is written rightly and that you are connected",
                        HttpRequestError.SecureConnectionError =>
                            "no secure connection can be made. Open it in your browser and save the page",
                        HttpRequestError.ConnectionError => "the server cannot be reached. See that you are connected, or try again later",
                        _ => "the server's answer cannot be read. Try again later, or save the page from your browser",
                    }
                )
            );
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException or InvalidOperationException)
        {
            faults.Add(
                ImportMessages.Error(address, "the server's answer cannot be read. Try again later, or save the page from your browser")
            );
        }

        return null;
    }

    public void Dispose() => client.Dispose();

    private SourceFile? Follow(string address, Uri next, ICollection<Diagnostic> faults, CancellationToken stop)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int hop = 0; hop <= options.MostRedirects; hop++)
        {
            if (!seen.Add(next.AbsoluteUri))
            {
                faults.Add(ImportMessages.Error(address, "leads round in a circle. Open it in your browser and save the page"));
                return null;
            }

            if (options.RespectRobots && !RobotsOf(next, stop).Allows(next.PathAndQuery))
            {
                faults.Add(
                    ImportMessages.Error(
                        address,
                        "the server asks programs in its robots.txt not to fetch this. Save the page from your browser, or give "
                            + "--ignore-robots where you may"
                    )
                );
                return null;
            }

            Wait(next, stop);
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            using HttpResponseMessage answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location)
            {
                Uri target = new(next, location);
                if (target.Scheme is not ("http" or "https"))
                {
                    faults.Add(
                        ImportMessages.Error(address, "leads to something that is no web page. Open it in your browser and save the page")
                    );
                    return null;
                }

                next = target;
                continue;
            }

            return Read(address, next, answer, faults, stop);
        }

        faults.Add(
            ImportMessages.Error(
                address,
                $"leads on more than {options.MostRedirects} times. Open it in your browser and import the address that it ends at"
            )
        );
        return null;
    }

    private SourceFile? Read(string address, Uri at, HttpResponseMessage answer, ICollection<Diagnostic> faults, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            int status = (int)answer.StatusCode;
            faults.Add(
                ImportMessages.Error(
                    address,
                    $"the server answers {status}: "
                        + status switch
                        {
                            401 or 402 or 403 or 451 =>
                                "it does not give the page to this program. Open it in your browser and save the page",
                            404 or 410 => "there is no such page. See that the address is right, or look for it in a web archive",
                            429 => "it is asked too often. Try again later",
                            >= 500 => "it has a fault. Try again later",
                            _ => "this is no page. Open it in your browser and save the page",
                        }
                )
            );
            return null;
        }

        (string type, string? charset) = MediaTypes.Split(answer.Content.Headers.ContentType?.ToString());
        if (type.Length > 0 && !Accepted.Contains(type))
        {
            faults.Add(
                ImportMessages.Error(address, $"is of the type {type}, in which no article comes. Import the page that shows the article")
            );
            return null;
        }

        using Stream stream = answer.Content.ReadAsStream(stop);
        using CancellationTokenRegistration end = stop.Register(stream.Dispose);
        byte[]? bytes;
        try
        {
            bytes = answer.Content.Headers.ContentLength > options.LargestAnswer ? null : Bounded.Read(stream, options.LargestAnswer);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }

        // A stream that is closed while it is read may end as if it were whole.
        stop.ThrowIfCancellationRequested();
        if (bytes is null)
        {
            faults.Add(ImportMessages.Huge(address, options.LargestAnswer));
            return null;
        }

        return new SourceFile(address, bytes)
        {
            MediaType = type.Length > 0 ? type : null,
            Charset = charset,
            Address = at.AbsoluteUri,
            Retrieved = answer.Headers.Date,
        };
    }

    private Robots RobotsOf(Uri address, CancellationToken stop)
    {
        string host = address.GetLeftPart(UriPartial.Authority);
        return robots.TryGetValue(host, out Robots? known) ? known : robots[host] = FetchRobots(host, stop);
    }

    /// <summary>A server without the file allows all; one with a fault, or that is hard to reach, is asked for the page itself.</summary>
    private Robots FetchRobots(string host, CancellationToken stop)
    {
        try
        {
            asked.Add(host);
            Uri next = new(host + "/robots.txt");
            for (int hop = 0; hop < 5; hop++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, next);
                using HttpResponseMessage answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead, stop);
                if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } location)
                {
                    next = new Uri(next, location);
                    continue;
                }

                using Stream stream = answer.Content.ReadAsStream(stop);
                return answer.IsSuccessStatusCode && Bounded.Read(stream, LargestRobots) is { } bytes
                    ? Robots.Parse(System.Text.Encoding.UTF8.GetString(bytes), RobotsName)
                    : Robots.AllowAll;
            }
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or InvalidDataException or UriFormatException or NotSupportedException)
        {
            // The page itself will tell what is wrong with the server.
        }

        return Robots.AllowAll;
    }

    private void Wait(Uri address, CancellationToken stop)
    {
        string host = address.GetLeftPart(UriPartial.Authority);
        if (!asked.Add(host) && options.Pause > TimeSpan.Zero)
        {
            stop.WaitHandle.WaitOne(options.Pause);
            stop.ThrowIfCancellationRequested();
        }
    }
}
