using System.Collections.Immutable;
using Compare.Import.Content;
using Compare.Import.Formats;
using Compare.Import.Sources;
using Compare.Import.Writing;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Import;

/// <summary>How articles are imported.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether nothing is written.</summary>
    public bool DryRun { get; init; }

    /// <summary>When the sources were had, where they do not say themselves; null where that is not known.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>Whether the articles are fetched that a feed only summarises.</summary>
    public bool Follow { get; init; }

    /// <summary>How much is taken from one source.</summary>
    public SourceLimits Limits { get; init; } = new();

    /// <summary>How addresses are fetched.</summary>
    public FetchOptions Fetching { get; init; } = new();
}

/// <summary>What an import did.</summary>
/// <param name="Files">In the order of the sources.</param>
/// <param name="Diagnostics">All that is to be told; a source with an error was left out.</param>
public sealed record ImportResult(ImmutableArray<ImportedFile> Files, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Brings articles into the folder of an event, from whatever they come in. Sources that fail are told, the others go on.
/// </summary>
public sealed class Importer(Lexicon lexicon, ImportOptions options)
{
    /// <summary>So many files are read at a time: they lie in memory until they are written.</summary>
    private const int Batch = 32;

    /// <summary>Readers of pages go down into them by recursion.</summary>
    private const int StackSize = 64 << 20;

    private readonly FormatReader formats = new(lexicon);

    /// <param name="sources">Paths of files and folders, addresses, and "-" for standard input.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="folder">The folder of the event; made where it is not there.</param>
    public ImportResult Import(IReadOnlyList<string> sources, Stream input, string folder)
    {
        var faults = new List<Diagnostic>();
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        var target = new EventFolder(folder, options.DryRun);
        using var fetcher = new Fetcher(options.Fetching);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<SourceFile> found = sources.SelectMany(s => Open(s, input, fetcher, faults));
        foreach (SourceFile[] batch in found.Chunk(Batch))
        {
            foreach ((FormatReadResult reading, SourceFile file) in Read(batch).Zip(batch))
            {
                Take(reading, target, files, faults);
                foreach (FormatReadResult followed in Followed(reading, fetcher, seen, faults))
                {
                    Take(followed, target, files, faults);
                }
            }
        }

        return new ImportResult(files.ToImmutable(), [.. faults]);
    }

    private IEnumerable<SourceFile> Open(string source, Stream input, Fetcher fetcher, List<Diagnostic> faults)
    {
        var reader = new SourceReader(options.Limits, faults);
        return source == "-" ? reader.Read(input, "standard input")
            : !Fetcher.IsAddress(source) ? reader.Read(source)
            : fetcher.Fetch(source, faults) is { } fetched ? reader.Open(fetched)
            : [];
    }

    private FormatReadResult[] Read(SourceFile[] batch)
    {
        var readings = new FormatReadResult[batch.Length];
        int next = -1;
        Thread[] workers =
        [
            .. Enumerable
                .Range(0, Math.Min(batch.Length, Environment.ProcessorCount))
                .Select(_ => new Thread(
                    () =>
                    {
                        for (int i = Interlocked.Increment(ref next); i < batch.Length; i = Interlocked.Increment(ref next))
                        {
                            readings[i] = formats.Read(batch[i]);
                        }
                    },
                    StackSize
                )),
        ];
        Array.ForEach(workers, w => w.Start());
        Array.ForEach(workers, w => w.Join());
        return readings;
    }

    /// <summary>The articles that a feed summarises, where they are asked for.</summary>
    private IEnumerable<FormatReadResult> Followed(FormatReadResult reading, Fetcher fetcher, HashSet<string> seen, List<Diagnostic> faults)
    {
        foreach (string address in options.Follow ? reading.Follow.Where(seen.Add) : [])
        {
            foreach (SourceFile file in Open(address, Stream.Null, fetcher, faults).ToArray())
            {
                yield return Read([file])[0];
            }
        }
    }

    private void Take(FormatReadResult reading, EventFolder target, ImmutableArray<ImportedFile>.Builder files, List<Diagnostic> faults)
    {
        faults.AddRange(
            options.Follow && !reading.Follow.IsEmpty ? reading.Faults.Where(f => f.Severity == Severity.Error) : reading.Faults
        );
        foreach ((ImportedArticle article, SourceFile original, FileKind kind) in reading.Articles)
        {
            DateTimeOffset? retrieved = original.Retrieved ?? options.Retrieved;
            try
            {
                files.Add(target.Add(article, original, kind, retrieved is { } at ? Instant.Write(at.ToUniversalTime()) : null));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                faults.Add(
                    ImportMessages.Error(
                        original.Name,
                        "its article cannot be written into the corpus. See that there is room and that you may write there"
                    )
                );
            }
        }
    }
}
