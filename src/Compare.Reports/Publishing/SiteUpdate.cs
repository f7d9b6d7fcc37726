using Compare.Text.Common;

namespace Compare.Reports.Publishing;

/// <summary>Brings a site up to date file by file: those that would be as they are stay untouched.</summary>
internal static class SiteUpdate
{
    /// <summary>Makes a file, and writes it to <paramref name="fresh"/> where <paramref name="old"/> does not have it so.</summary>
    public static Diagnostic? Stage(SiteFile file, string fresh, string old)
    {
        using var made = new MemoryStream();
        if (file.Write(made) is { } fault)
        {
            return fault;
        }

        ReadOnlySpan<byte> bytes = made.GetBuffer().AsSpan(0, (int)made.Length);
        string? there = SitePath.Resolve(old, file.Path);
        if (!File.Exists(there) || new FileInfo(there).Length != bytes.Length || !bytes.SequenceEqual(File.ReadAllBytes(there)))
        {
            File.WriteAllBytes(Path.Combine(fresh, file.Path), bytes);
        }

        return null;
    }

    /// <summary>Moves what was staged into the site, and removes what it no longer has.</summary>
    /// <param name="paths">All files of the site but its manifest.</param>
    public static void Apply(string fresh, string target, IReadOnlyCollection<string> paths)
    {
        HashSet<string> before = Manifest.ReadFrom(target);

        // While it lasts the manifest lists the old files and the new: none is taken for somebody else's should it be ended.
        WriteManifest(fresh, target, before.Concat(paths).Where(path => path != Manifest.Path).Distinct(StringComparer.Ordinal));
        foreach (string path in paths.Where(path => File.Exists(Path.Combine(fresh, path))))
        {
            string there = SitePath.Resolve(target, path) ?? throw new IOException($"a link stands in the place of {path}");
            Directory.CreateDirectory(Path.GetDirectoryName(there)!);
            File.Move(Path.Combine(fresh, path), there, overwrite: true);
        }

        foreach (string path in before.Except(paths).Where(path => path != Manifest.Path))
        {
            Remove(target, path);
        }

        WriteManifest(fresh, target, paths);
    }

    private static void WriteManifest(string fresh, string target, IEnumerable<string> paths)
    {
        byte[] bytes = Manifest.Write(paths);
        string there = Path.Combine(target, Manifest.Path);
        if (File.Exists(there) && File.ReadAllBytes(there).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        File.WriteAllBytes(Path.Combine(fresh, Manifest.Path), bytes);
        Directory.CreateDirectory(Path.GetDirectoryName(there)!);
        File.Move(Path.Combine(fresh, Manifest.Path), there, overwrite: true);
    }

    /// <summary>Removes a file, and the folders that are empty without it.</summary>
    private static void Remove(string target, string path)
    {
        File.Delete(Path.Combine(target, path));
        for (string inner = Path.GetDirectoryName(path)!; inner.Length > 0; inner = Path.GetDirectoryName(inner)!)
        {
            string folder = Path.Combine(target, inner);
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}
