namespace Compare.Reports.Publishing;

/// <summary>
/// A hidden folder beside the target in which a new site is written: <c>.site.compare-XXXXXXXX/</c> with <c>lock</c>, held
/// open while the run lives, and <c>new/</c>. Its name and its lock tell the next run what a killed run left behind.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Lock = "lock";
    private const string New = "new";
    private const string Old = "old";

    private readonly string folder;
    private readonly string target;
    private readonly FileStream held;

    private StagingFolder(string folder, string target, FileStream held)
    {
        this.folder = folder;
        this.target = target;
        this.held = held;
    }

    /// <summary>Where the new site is written.</summary>
    public string Fresh => Path.Combine(folder, New);

    /// <exception cref="IOException">The folder beside the target cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public static StagingFolder Create(string target)
    {
        string folder = Path.Combine(Parent(target), $"{Prefix(target)}{Guid.NewGuid():N}"[..^24]);
        Directory.CreateDirectory(folder);
        FileStream? held = null;
        try
        {
            held = new FileStream(Path.Combine(folder, Lock), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            Directory.CreateDirectory(Path.Combine(folder, New));
            return new StagingFolder(folder, target, held);
        }
        catch
        {
            // Where there is no room for it no empty folder stays, which no later run would know for ours.
            held?.Dispose();
            Remove(folder);
            throw;
        }
    }

    /// <summary>Puts the new site in the target's place. Until it returns the target is as it was, after it is the new site.</summary>
    public void Publish() => FolderSwap.Replace(Fresh, target, Path.Combine(folder, Old));

    /// <summary>
    /// Clears away what killed runs left for this target. Where one was killed between two renames, the old site is put
    /// back first. Folders of a run that lives, and folders that are not of our making, are left alone.
    /// </summary>
    public static void Recover(string target)
    {
        if (!Directory.Exists(Parent(target)))
        {
            return;
        }

        string prefix = Prefix(target);
        foreach (string folder in Directory.GetDirectories(Parent(target), prefix + "*").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(folder).Length == prefix.Length + 8 && IsLeftOver(folder))
            {
                string old = Path.Combine(folder, Old);
                if (Directory.Exists(old) && !Directory.Exists(target))
                {
                    Directory.Move(old, target);
                }

                Remove(folder);
            }
        }
    }

    /// <summary>Removes the folder with whatever is in it: an unfinished site, or the one that was replaced.</summary>
    public void Dispose()
    {
        held.Dispose();
        Remove(folder);
    }

    private static bool IsLeftOver(string folder)
    {
        try
        {
            // A run makes no links: one that lies here leads to something of somebody else. What is gone is another run's that has ended.
            FileSystemInfo[] entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
            if (
                new DirectoryInfo(folder).LinkTarget is not null
                || entries.Any(e => e.Name is not (Lock or New or Old) || e.LinkTarget is not null)
            )
            {
                return false;
            }

            // A run that lives holds its lock; a killed one holds nothing, or had not come so far as to make one.
            string path = Path.Combine(folder, Lock);
            using var held = File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;
            return held is not null || entries.Length > 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What cannot be removed now is removed by a later run: the site itself is in place.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    private static string Parent(string target) => Path.GetDirectoryName(target)!;

    private static string Prefix(string target) => $".{Path.GetFileName(target)}.compare-";
}
