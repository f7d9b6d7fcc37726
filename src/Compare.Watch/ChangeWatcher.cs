namespace Compare.Watch;

/// <summary>
/// Waits for files to change. Editors write a file in several steps, so that changes are told when it has been quiet for a while.
/// </summary>
internal sealed class ChangeWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly SemaphoreSlim changed = new(0, 1);

    /// <param name="paths">Folders, watched with all that is in them, and files; those that are not there are left out.</param>
    public ChangeWatcher(IEnumerable<string> paths)
    {
        foreach (string path in paths.Select(Path.GetFullPath))
        {
            if (Directory.Exists(path))
            {
                Watch(new FileSystemWatcher(path) { IncludeSubdirectories = true });
            }
            else if (File.Exists(path))
            {
                Watch(new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path)));
            }
        }
    }

    /// <summary>Comes back when something has changed since it last did.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        await changed.WaitAsync(stop);
        while (await changed.WaitAsync(Quiet, stop)) { }
    }

    public void Dispose()
    {
        watchers.ForEach(w => w.Dispose());
        changed.Dispose();
    }

    private void Watch(FileSystemWatcher watcher)
    {
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();

        // More changes than the system could keep count of are a change, too.
        watcher.Error += (_, _) => Tell();
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }

    private void Tell()
    {
        lock (watchers)
        {
            if (changed.CurrentCount == 0)
            {
                changed.Release();
            }
        }
    }
}
