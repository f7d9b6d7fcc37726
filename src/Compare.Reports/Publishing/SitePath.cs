namespace Compare.Reports.Publishing;

/// <summary>
/// Names of files in a site that were read back or asked for, and so may be anybody's: only what lies in the folder itself is
/// touched by them.
/// </summary>
internal static class SitePath
{
    /// <summary>Where a file of a folder lies; null where the name is rooted, has <c>..</c>, or leads through a link or to one.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="name">With forward slashes; nothing need be there.</param>
    public static string? Resolve(string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(name);
        string[] parts = name.Split('/');
        if (Path.IsPathRooted(name) || parts.Any(part => part is "" or "." or ".." || part.AsSpan().ContainsAny('\\', '\0')))
        {
            return null;
        }

        string at = folder;
        foreach (string part in parts)
        {
            at = Path.Combine(at, part);
            if (new FileInfo(at).LinkTarget is not null)
            {
                return null;
            }
        }

        return at;
    }
}
