using System.Net;
using System.Net.Sockets;

namespace Compare.Tests.Import;

/// <summary>A server on this machine that answers as a test says. It is asked under addresses of loopback alone.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener listener = new();

    public LoopbackServer(Action<HttpListenerRequest, HttpListenerResponse> answer)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Address + "/");
        listener.Start();
        _ = Task.Run(() => Serve(answer));
    }

    public string Address { get; }

    /// <summary>The paths that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public List<string?> Agents { get; } = [];

    public void Dispose() => listener.Close();

    private void Serve(Action<HttpListenerRequest, HttpListenerResponse> answer)
    {
        try
        {
            while (listener.IsListening)
            {
                HttpListenerContext context = listener.GetContext();
                lock (Asked)
                {
                    Asked.Add(context.Request.Url!.PathAndQuery);
                    Agents.Add(context.Request.UserAgent);
                }

                _ = Task.Run(() =>
                {
                    try
                    {
                        answer(context.Request, context.Response);
                        context.Response.Close();
                    }
                    catch (Exception e)
                        when (e is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
                    {
                        // The other side has gone, as some tests want.
                    }
                });
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }
}
