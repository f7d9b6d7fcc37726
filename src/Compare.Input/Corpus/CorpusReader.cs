using System.Collections.Immutable;
using Compare.Input.FrontMatter;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Lexicons;

namespace Compare.Input.Corpus;

/// <summary>
/// Reads a folder of articles. Articles in the folder itself make up one event, each sub-folder another. Read are files
/// that end in .md, .markdown or .txt; whatever else lies there is told, but for README.md and what is hidden. What an import keeps in
/// "originals" is passed over, and what it keeps in "versions" is what its articles said before.
/// </summary>
public sealed class CorpusReader
{
    private readonly FurnitureCues cues;
    private readonly ArticleReader articles;

    /// <param name="lexicon">The words by which captions, bylines, related links and datelines are told from the text.</param>
    public CorpusReader(Lexicon lexicon)
    {
        // Made only where a bare text asks for it: most corpora have front matter.
        var datelines = new Lazy<Datelines>(() => new Datelines(lexicon));
        cues = new FurnitureCues(lexicon);
        articles = new ArticleReader(cues, FrontMatterLoader.Load, line => datelines.Value.Read(line));
    }

    /// <summary>All events under a folder. A file that cannot be read is a fault, and the others are read all the same.</summary>
    /// <param name="memory">Of an earlier run with the same cues; null where there is none.</param>
    public CorpusContent ReadAll(string root, ArticleMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(root);
        return ReadAll(CorpusFiles.OnDisk, root, memory);
    }

    /// <summary>
    /// The same of texts, by their paths as they would stand under a folder: <c>flood/harbour-post.md</c> is of the event "flood", and
    /// one without a folder of an event "articles". One that ends in .txt is plain text, any other is Markdown.
    /// </summary>
    public CorpusContent ReadTexts(IEnumerable<(string Path, string Text)> texts, ArticleMemory? memory = null) =>
        ReadAll(new CorpusTexts(texts), "", memory);

    private CorpusContent ReadAll(CorpusFiles files, string root, ArticleMemory? memory)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var events = ImmutableArray.CreateBuilder<CorpusEvent>();
        var foreign = new List<(string Path, ImmutableArray<string> Keys)>();
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (CorpusFolder folder in files.Folders(root, faults))
        {
            ImmutableArray<Article> read = ReadFolder(files, folder, root, memory, faults, foreign);
            string id = Identifier.Safe(folder.Name);
            if (read.IsEmpty)
            {
                continue;
            }

            if (ids.Add(id))
            {
                events.Add(new CorpusEvent(id, Humanise(folder.Name), read));
            }
            else
            {
                faults.Add(CorpusDiagnostics.SameEvent(folder.Path, id));
            }
        }

        if (foreign.Count > 0)
        {
            faults.Add(
                CorpusDiagnostics.OtherKeys(
                    foreign[0].Path,
                    string.Join(", ", foreign.SelectMany(f => f.Keys).Distinct().Order(StringComparer.Ordinal)),
                    foreign.Count - 1
                )
            );
        }

        if (events.Count == 0 && !faults.Any(f => f.Severity >= Severity.Error))
        {
            faults.Add(CorpusDiagnostics.NoArticles(root));
        }

        HashSet<string> told = [.. events.SelectMany(e => e.Articles).Select(a => a.Path)];
        return new CorpusContent(events.ToImmutable(), faults.ToImmutable())
        {
            LeftOut =
            [
                .. faults
                    .Where(f => !told.Contains(f.Path))
                    .GroupBy(f => f.Path)
                    .Select(f => new LeftOut(ShownPath.Of(f.Key, root), ShownPath.Of(f.MaxBy(d => d.Severity)!.Message, root))),
            ],
        };
    }

    private ImmutableArray<Article> ReadFolder(
        CorpusFiles files,
        CorpusFolder folder,
        string root,
        ArticleMemory? memory,
        ImmutableArray<Diagnostic>.Builder faults,
        List<(string Path, ImmutableArray<string> Keys)> foreign
    )
    {
        var read = ImmutableArray.CreateBuilder<Article>();
        // Case does not tell ids apart: they become file names, and some file systems ignore it.
        var byId = new Dictionary<string, ArticleReadResult>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in folder.Files)
        {
            (byte[]? bytes, Diagnostic? fault) = files.Read(path);
            if (bytes is null)
            {
                faults.Add(fault!);
                continue;
            }

            ArticleReadResult? reading = Isolation.Try(
                path,
                "this article",
                () => memory?.Read(articles, path, bytes) ?? articles.Read(path, bytes),
                faults.Add
            );
            faults.AddRange(reading?.Diagnostics ?? []);
            if (reading is { Foreign.IsEmpty: false })
            {
                foreign.Add((path, reading.Foreign));
            }

            if (reading?.Article is not { } article)
            {
                continue;
            }

            if (byId.TryAdd(article.Id, reading))
            {
                read.Add(WithEarlier(files, article with { ShownPath = ShownPath.Of(path, root) }, memory, faults));
                continue;
            }

            ArticleReadResult first = byId[article.Id];
            faults.Add(CorpusDiagnostics.SameId(first.Article!.Path, first.IdAt, article.Id, path, kept: true));
            faults.Add(CorpusDiagnostics.SameId(path, reading.IdAt, article.Id, first.Article.Path, kept: false));
        }

        return read.ToImmutable();
    }

    /// <summary>An article with what it said before, where an import has kept that.</summary>
    private Article WithEarlier(CorpusFiles files, Article article, ArticleMemory? memory, ImmutableArray<Diagnostic>.Builder faults)
    {
        var earlier = ImmutableArray.CreateBuilder<Article>();
        foreach (string path in files.VersionsOf(article.Path, faults))
        {
            (byte[]? bytes, Diagnostic? fault) = files.Read(path);
            ArticleReadResult? reading = bytes is null ? null : memory?.Read(articles, path, bytes) ?? articles.Read(path, bytes);
            faults.AddRange(fault is null ? reading!.Diagnostics : [fault]);
            if (reading?.Article is { } version)
            {
                earlier.Add(version with { Id = article.Id, Outlet = article.Outlet });
            }
        }

        return earlier.Count == 0 ? article : article with { Earlier = earlier.ToImmutable() };
    }

    /// <summary><c>fall-of-kabul</c> is "Fall of Kabul".</summary>
    private string Humanise(string name)
    {
        string[] words = name.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            if (i == 0 || !cues.SmallWords.Contains(words[i]))
            {
                words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
            }
        }

        return words.Length == 0 ? name : string.Join(' ', words);
    }
}
