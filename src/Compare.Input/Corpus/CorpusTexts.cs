using System.Collections.Immutable;
using System.Text;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>A corpus that no file system holds: texts by their paths.</summary>
internal sealed class CorpusTexts : CorpusFiles
{
    private const string NoFolder = "articles";

    private readonly SortedDictionary<string, byte[]> texts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> twice = [];

    public CorpusTexts(IEnumerable<(string Path, string Text)> texts)
    {
        foreach ((string path, string text) in texts)
        {
            if (!this.texts.TryAdd(path, Encoding.UTF8.GetBytes(text)))
            {
                twice.Add(CorpusDiagnostics.SamePath(path));
            }
        }
    }

    public override IReadOnlyList<CorpusFolder> Folders(string root, ImmutableArray<Diagnostic>.Builder faults)
    {
        faults.AddRange(twice);
        return
        [
            .. texts
                .Keys.GroupBy(
                    path => path.IndexOf('/', StringComparison.Ordinal) is > 0 and int end ? path[..end] : "",
                    StringComparer.Ordinal
                )
                .OrderBy(folder => folder.Key, StringComparer.Ordinal)
                .Select(folder => new CorpusFolder(folder.Key.Length == 0 ? NoFolder : folder.Key, folder.Key, [.. folder])),
        ];
    }

    public override (byte[]? Bytes, Diagnostic? Diagnostic) Read(string path) =>
        texts[path] is { Length: > 0 } bytes ? (bytes, null) : (null, CorpusDiagnostics.Empty(path));

    public override IReadOnlyList<string> VersionsOf(string article, ImmutableArray<Diagnostic>.Builder faults) => [];
}
