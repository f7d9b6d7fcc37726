namespace Compare.Reports.Templates;

/// <summary>Lets only harmless addresses into a page: relative ones, http, https and mailto.</summary>
internal static class SafeUrl
{
    /// <summary>
    /// The address, or <c>#</c> where following it could run a script or leave the web: another scheme, or control
    /// characters and leading spaces, which browsers drop before they look for the scheme.
    /// </summary>
    public static string Of(string url)
    {
        if (url.Length == 0 || url[0] == ' ' || url.AsSpan().ContainsAnyInRange('\0', '\u001f'))
        {
            return "#";
        }

        int end = url.AsSpan().IndexOfAny(":/?#");
        return end < 0 || url[end] != ':' || IsScheme(url.AsSpan(0, end)) ? url : "#";
    }

    /// <summary>Whether an address may have that scheme.</summary>
    public static bool IsScheme(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
}
