using Compare.Text.Common;

namespace Compare.Fuzz;

/// <summary>
/// Something that reads what people write. No input may make it throw, or take longer than <see cref="Longest"/> of the processor.
/// </summary>
/// <param name="Name">Of the folder of its seeds, too.</param>
/// <param name="Read">Reads one input; what the program would tell its user.</param>
internal sealed record Target(string Name, Func<byte[], IEnumerable<Diagnostic>> Read)
{
    /// <summary>No input of the size that is made takes so long, on a slow machine either.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Whether its seeds are inputs without an error, so that what stands behind the reader is tested too.</summary>
    public bool SeedsAreSound { get; init; }

    /// <summary>The texts that mutations of a target begin with.</summary>
    public static (string Name, byte[] Text)[] Seeds(string target)
    {
        var assembly = typeof(Target).Assembly;
        string folder = $"seeds/{target}/";
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Select(n => (Resource: n, Path: n.Replace('\\', '/')))
                .Where(n => n.Path.StartsWith(folder, StringComparison.Ordinal))
                .OrderBy(n => n.Path, StringComparer.Ordinal)
                .Select(n =>
                {
                    using Stream stream = assembly.GetManifestResourceStream(n.Resource)!;
                    byte[] bytes = new byte[stream.Length];
                    stream.ReadExactly(bytes);
                    return (n.Path, bytes);
                }),
        ];
    }

    /// <summary>What is wrong with its seeds: one that is refused at once tests nothing.</summary>
    public IEnumerable<string> Unsound() =>
        !SeedsAreSound
            ? []
            : Seeds(Name)
                .SelectMany(seed => Read(seed.Text).Where(told => told.Severity >= Severity.Error).Select(told => $"{seed.Name}: {told}"));
}
