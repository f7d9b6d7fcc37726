using System.Collections.Immutable;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>Where the articles of a corpus lie: in a folder, or in the hands of a program.</summary>
internal abstract class CorpusFiles
{
    /// <summary>The file system.</summary>
    public static CorpusFiles OnDisk { get; } = new Disk();

    /// <summary>An event each; what cannot be looked into is a fault.</summary>
    public abstract IReadOnlyList<CorpusFolder> Folders(string root, ImmutableArray<Diagnostic>.Builder faults);

    /// <summary>The bytes of a file, at least one, or why they cannot be had.</summary>
    public abstract (byte[]? Bytes, Diagnostic? Diagnostic) Read(string path);

    /// <summary>The files with what an article said before, the earliest first.</summary>
    public abstract IReadOnlyList<string> VersionsOf(string article, ImmutableArray<Diagnostic>.Builder faults);

    private sealed class Disk : CorpusFiles
    {
        public override IReadOnlyList<CorpusFolder> Folders(string root, ImmutableArray<Diagnostic>.Builder faults) =>
            CorpusFolder.FindAll(root, faults);

        public override (byte[]? Bytes, Diagnostic? Diagnostic) Read(string path) => CorpusFolder.ReadFile(path);

        public override IReadOnlyList<string> VersionsOf(string article, ImmutableArray<Diagnostic>.Builder faults) =>
            CorpusFolder.VersionsOf(article, faults);
    }
}
