namespace Compare.Fuzz;

/// <summary>Something that reads what people write. No input may make it throw, or take longer than <see cref="Longest"/> of the processor.</summary>
/// <param name="Name">Of the folder of its seeds, too.</param>
/// <param name="Read">Reads one input.</param>
internal sealed record Target(string Name, Action<byte[]> Read)
{
    /// <summary>No input of the size that is made takes so long, on a slow machine either.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>The texts that mutations begin with.</summary>
    public byte[][] Seeds()
    {
        var assembly = typeof(Target).Assembly;
        string folder = $"seeds/{Name}/";
        return [.. assembly.GetManifestResourceNames().Select(n => (Resource: n, Path: n.Replace('\\', '/')))
            .Where(n => n.Path.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(n => n.Path, StringComparer.Ordinal).Select(n =>
            {
                using Stream stream = assembly.GetManifestResourceStream(n.Resource)!;
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return bytes;
            })];
    }
}
