namespace Compare.Reports.Pages;

/// <summary>Tells addresses that a browser can follow.</summary>
internal static class WebAddress
{
    /// <summary>Only such an address becomes a link; any other is shown as text.</summary>
    public static bool Is(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
