using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compare.Facts;
using Compare.Text.Common;

namespace Compare.Reports.Publishing;

/// <summary>
/// Writes the report as a static site. The site is made whole beside its place and then put there in one step: whatever
/// ends the run, the folder holds the old site or the new one. The same report gives the same bytes.
/// </summary>
public static class SiteWriter
{
    private const int MostFaults = 20;

    /// <summary>
    /// Replaces <paramref name="outFolder"/> by the site. A folder that holds anything that no earlier run wrote, or anything
    /// the run reads, is refused.
    /// </summary>
    /// <param name="templates">A folder whose templates and assets replace the built-in ones of the same name; may be null.</param>
    /// <returns>Errors say why the site was not written; without one it was, but for the files that a fault names.</returns>
    /// <param name="inputs">Files and folders that the run has read (articles, rules); never replaced.</param>
    public static ImmutableArray<Diagnostic> Write(
        Report report,
        string outFolder,
        string? templates,
        IReadOnlyCollection<string> inputs,
        SiteOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(inputs);
        if (string.IsNullOrWhiteSpace(outFolder))
        {
            return Failed(outFolder ?? "", "name a folder for the report, such as 'site'");
        }

        try
        {
            string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outFolder));
            string[] kept = templates is null ? [.. inputs] : [.. inputs, templates];
            if (Target.Objection(target, kept) is { } objection)
            {
                return Failed(outFolder, objection);
            }

            options ??= SiteOptions.Default;
            var (loaded, faults) = SiteTemplates.Load(templates);
            if (faults.Any(f => f.Severity >= Severity.Error))
            {
                return faults;
            }

            var (engine, unread) = loaded.Read(options.Words);
            return engine is null
                ? [.. unread]
                : faults.AddRange(
                    Write([.. SiteFiles.Of(report, loaded, engine, options)], target, options.KeepUnchanged && Directory.Exists(target))
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(outFolder, $"the report cannot be written ({e.Message}): mend that, or choose another folder with --out");
        }
    }

    private static ImmutableArray<Diagnostic> Write(ImmutableArray<SiteFile> files, string target, bool keep)
    {
        StagingFolder.Recover(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var staging = StagingFolder.Create(target);
        var faults = WriteFiles(files, staging.Fresh, keep ? target : null);
        if (faults.Any(f => f.Severity == Severity.Error))
        {
            return faults;
        }

        string[] paths = [.. files.Select(file => file.Path).Except(faults.Select(f => f.Path), StringComparer.Ordinal)];
        if (keep)
        {
            SiteUpdate.Apply(staging.Fresh, target, paths);
            return faults;
        }

        Create(staging.Fresh, Manifest.Path, stream => stream.Write(Manifest.Write(paths)));
        staging.Publish();
        return faults;
    }

    /// <summary>
    /// Writes all files, or those that are not the same in <paramref name="old"/>, several at once. The faults are those of all files, each
    /// told once, in order of place.
    /// </summary>
    private static ImmutableArray<Diagnostic> WriteFiles(ImmutableArray<SiteFile> files, string folder, string? old)
    {
        foreach (
            string inner in files
                .Select(file => Path.GetDirectoryName(file.Path)!)
                .Append(Path.GetDirectoryName(Manifest.Path)!)
                .Distinct(StringComparer.Ordinal)
        )
        {
            Directory.CreateDirectory(Path.Combine(folder, inner));
        }

        var faults = new ConcurrentBag<Diagnostic>();
        Exception? broken = null;
        Parallel.ForEach(Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering), (file, loop) =>
        {
            try
            {
                if (Make(file, folder, old) is { } fault)
                {
                    faults.Add(fault);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                broken = e;
                loop.Stop();
            }
        });
        if (broken is not null)
        {
            // The name of the staging folder is random and means nothing to the reader.
            throw new IOException(broken.Message.Replace(folder, "…", StringComparison.Ordinal), broken);
        }

        return
        [
            .. faults
                .Distinct()
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Line)
                .ThenBy(f => f.Column)
                .ThenBy(f => f.Message, StringComparer.Ordinal)
                .Take(MostFaults),
        ];
    }

    private static Diagnostic? Make(SiteFile file, string folder, string? old)
    {
        Diagnostic? fault = null;
        try
        {
            fault = old is null ? CreateFile(folder, file) : SiteUpdate.Stage(file, folder, old);
        }
        catch (Exception e) when (Isolation.IsUnexpected(e))
        {
            fault = Isolation.Of(file.Path, "this file of the report", e);
        }

        if (fault is { Severity: Severity.Fault })
        {
            // Half a page is worse than none: whoever follows a link to it is told by the browser.
            File.Delete(Path.Combine(folder, file.Path));
        }

        return fault;
    }

    private static Diagnostic? CreateFile(string folder, SiteFile file)
    {
        Diagnostic? fault = null;
        Create(folder, file.Path, stream => fault = file.Write(stream));
        return fault;
    }

    private static void Create(string folder, string path, Action<Stream> write)
    {
        using var stream = new FileStream(
            Path.Combine(folder, path),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 1 << 16
        );
        write(stream);
    }

    private static ImmutableArray<Diagnostic> Failed(string path, string message) => [new Diagnostic(path, 0, 0, Severity.Error, message)];
}
