using System.Security.Cryptography;
using System.Text;

namespace Compare.Text.Common;

/// <summary>Ids that are safe as file names, in links and in HTML.</summary>
internal static class Identifier
{
    private const int Longest = 100;

    /// <summary>What is left of a long text has so many letters that tell it from others which begin alike.</summary>
    private const int Mark = 8;

    /// <summary>
    /// The id made safe: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> stay, a run of anything else becomes one
    /// <c>-</c>, no mark stands at either end. Never empty; of a long text the beginning, and a mark of the whole.
    /// </summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
            {
                safe.Append(c);
            }
            else if (safe.Length > 0 && safe[^1] != '-')
            {
                safe.Append('-');
            }
        }

        string id = safe.ToString().Trim('-', '.');
        return id.Length == 0 ? "article"
            : text.Length > Longest ? $"{id[..Math.Min(id.Length, Longest - Mark - 1)]}-{MarkOf(text)}"
            : id;
    }

    private static string MarkOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Mark];
}
