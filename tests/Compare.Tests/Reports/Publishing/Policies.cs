using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace Compare.Tests.Reports.Publishing;

/// <summary>The policy that a page ought to have: its own styles and scripts by their hashes, and nothing else.</summary>
internal static class Policies
{
    public static string Naming(IDocument page, string pictures = "data:") =>
        $"default-src 'none'; "
        + $"{Sources("style-src", page, "style")}{Sources("script-src", page, "script:not([type='application/ld+json'])")}img-src "
        + $"{pictures}; base-uri 'none'; form-action 'none'";

    private static string Sources(string directive, IDocument page, string elements) =>
        string.Join(' ', page.QuerySelectorAll(elements).Select(Hash)) is { Length: > 0 } hashes ? $"{directive} {hashes}; " : "";

    private static string Hash(IElement element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
}
