using System.Security.Cryptography;
using System.Text;
using Compare.Import.Content;
using Compare.Import.Sources;
using Compare.Input.FrontMatter;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Import.Writing;

/// <summary>What became of an article.</summary>
public enum ImportStatus
{
    Written,

    /// <summary>The same text is there already: nothing was changed.</summary>
    Unchanged,

    /// <summary>Its address had another text, which is kept as an earlier version.</summary>
    NewVersion,

    /// <summary>It is older than what is there, and is kept as an earlier version of that.</summary>
    EarlierVersion,
}

/// <summary>An article that was imported, or would be.</summary>
/// <param name="Path">Its file, with forward slashes.</param>
/// <param name="Kept">The file with the earlier text; null where there is none.</param>
public sealed record ImportedFile(ImportedArticle Article, string Source, string Path, ImportStatus Status, string? Kept);

/// <summary>
/// The folder of an event that articles are written to. A file of the user is never written over; an article that is there
/// already, by its address or its original, is the same article.
/// </summary>
/// <param name="dryRun">Whether nothing is written.</param>
internal sealed class EventFolder(string folder, bool dryRun)
{
    private const string Originals = "originals";
    private const string Versions = "versions";
    private const int LongestName = 80;

    private readonly List<Known> known = Index(folder);
    private readonly Dictionary<string, string> planned = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An article file that is there, or will be.</summary>
    private sealed record Known(string Id, string Text, string Body, ArticleOrigin Origin, string? Url);

    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it.</exception>
    public ImportedFile Add(ImportedArticle article, SourceFile original, FileKind kind, string? retrieved)
    {
        string sha = Convert.ToHexStringLower(SHA256.HashData(original.Bytes));
        string body = ArticleFile.Body(article);
        string[] addresses = [.. new[] { article.Url?.Value, article.Canonical?.Value }.OfType<string>().Select(Address)];
        Known? same = known.Find(k => kind != FileKind.Feed && k.Origin.Sha256 == sha)
            ?? known.Find(k => Addresses(k).Any(addresses.Contains))
            ?? known.Find(k => k.Body == body);
        if (same is not null && (same.Body == body || (kind != FileKind.Feed && same.Origin.Sha256 == sha) || IsKept(same.Id, body)))
        {
            return new ImportedFile(article, original.Name, PathOf(same.Id), ImportStatus.Unchanged, null);
        }

        string id = same?.Id ?? FreshId(article, original.Name);
        string source = KeepOriginal(kind == FileKind.Feed ? "feed" : id, sha, FileKinds.Ending(kind, original), original.Bytes);
        string text = ArticleFile.Write(article, retrieved, sha, source);
        var added = new Known(
            id,
            text,
            body,
            new ArticleOrigin
            {
                Canonical = article.Canonical?.Value,
                Published = article.Published?.Value,
                Updated = article.Updated?.Value,
                Retrieved = retrieved,
                Sha256 = sha,
            },
            (article.Url ?? article.Canonical)?.Value
        );
        if (same is null)
        {
            Put($"{id}.md", text, replace: false);
            known.Add(added);
            return new ImportedFile(article, original.Name, PathOf(id), ImportStatus.Written, null);
        }

        bool older = IsBefore(added.Origin, same.Origin);
        string kept = Keep(older ? added : same);
        if (!older)
        {
            Put($"{id}.md", text, replace: true);
            known[known.IndexOf(same)] = added;
        }

        return new ImportedFile(
            article,
            original.Name,
            PathOf(id),
            older ? ImportStatus.EarlierVersion : ImportStatus.NewVersion,
            $"{folder}/{kept}".Replace('\\', '/')
        );
    }

    private string PathOf(string id) => Path.Combine(folder, id + ".md").Replace('\\', '/');

    private static IEnumerable<string> Addresses(Known file) => new[] { file.Url, file.Origin.Canonical }.OfType<string>().Select(Address);

    /// <summary>One address however it is written: without scheme, "www.", fragment and the marks of campaigns.</summary>
    private static string Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            return url;
        }

        string host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        string[] query =
        [
            .. uri
                .Query.TrimStart('?')
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(q =>
                    !q.StartsWith("utm_", StringComparison.Ordinal)
                    && !q.StartsWith("fbclid=", StringComparison.Ordinal)
                    && !q.StartsWith("gclid=", StringComparison.Ordinal)
                ),
        ];
        return $"{host}:{uri.Port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" + string.Join('&', query) : "")}";
    }

    private bool IsKept(string id, string body)
    {
        string versions = Path.Combine(folder, Versions, id);
        return Directory.Exists(versions) && Directory.EnumerateFiles(versions, "*.md").Any(f => Body(File.ReadAllText(f)) == body);
    }

    /// <summary>By outlet and date, or the source's name where it tells neither.</summary>
    private string FreshId(ImportedArticle article, string source)
    {
        string date = article.Published?.Value is { Length: >= 10 } published ? published[..10] : "";
        string name = article.Outlet?.Value ?? Path.GetFileNameWithoutExtension(source.TrimEnd('/').Split('/')[^1]);
        string slug = Slug(name);
        string stem = date.Length == 0 || slug.EndsWith(date, StringComparison.Ordinal) ? slug : $"{slug}-{date}";
        for (int n = 1; ; n++)
        {
            string id = n == 1 ? stem : $"{stem}-{n}";
            if (
                !planned.ContainsKey($"{id}.md")
                && !File.Exists(Path.Combine(folder, id + ".md"))
                && !known.Exists(k => k.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            )
            {
                return id;
            }
        }
    }

    private static string Slug(string name)
    {
        string safe = Identifier
            .Safe(name.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('.', '-').Replace('_', '-'))
            .Trim('-');
        return safe.Length > LongestName ? safe[..LongestName].Trim('-') : safe;
    }

    /// <summary>The path of the original, from the event's folder. Of one name with other bytes the sum is put behind it.</summary>
    private string KeepOriginal(string id, string sha, string ending, byte[] bytes)
    {
        string path = $"{Originals}/{id}{ending}";
        if (
            planned.TryGetValue(path, out string? there)
                ? there != sha
                : File.Exists(Path.Combine(folder, path))
                    && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path)))) != sha
        )
        {
            path = $"{Originals}/{id}-{sha[..8]}{ending}";
        }

        planned[path] = sha;
        if (!dryRun && !File.Exists(Path.Combine(folder, path)))
        {
            AtomicFile.Write(Path.Combine(folder, path), bytes, replace: false);
        }

        return path;
    }

    private string Keep(Known version)
    {
        string instant = version.Origin.Instant is { } at
            ? FileName(at)
            : version.Origin.Sha256?[..Math.Min(8, version.Origin.Sha256.Length)] ?? "undated";
        for (int n = 1; ; n++)
        {
            string path = $"{Versions}/{version.Id}/{instant}{(n == 1 ? "" : $"-{n}")}.md";
            string full = Path.Combine(folder, path);
            if (
                planned.TryGetValue(path, out string? there)
                    ? there == version.Text
                    : !File.Exists(full) || File.ReadAllText(full) == version.Text
            )
            {
                Put(path, version.Text, replace: true);
                return path;
            }
        }
    }

    /// <summary>An instant of UTC where the zone is known, without the marks that file names cannot have.</summary>
    private static string FileName(string instant) =>
        (
            Time(instant) is { } time && (instant.EndsWith('Z') || instant.LastIndexOfAny(['+', '-']) > 10)
                ? Instant.Write(time.ToUniversalTime())
                : instant
        ).Replace(":", "", StringComparison.Ordinal);

    private static bool IsBefore(ArticleOrigin one, ArticleOrigin other) =>
        Time(one.Instant) is { } a && Time(other.Instant) is { } b && a < b;

    private static DateTimeOffset? Time(string? instant) =>
        DateTimeOffset.TryParse(
            instant,
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal,
            out DateTimeOffset time
        )
            ? time
            : null;

    private void Put(string path, string text, bool replace)
    {
        planned[path] = text;
        if (!dryRun)
        {
            AtomicFile.Write(Path.Combine(folder, path), Encoding.UTF8.GetBytes(text), replace);
        }
    }

    private static List<Known> Index(string folder)
    {
        var known = new List<Known>();
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).ToArray() : [])
        {
            string text;
            try
            {
                text = File.ReadAllText(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            ArticleMetadata head = Head(text) is { } yaml
                ? FrontMatterLoader.Load(yaml, file, 2).Metadata ?? ArticleMetadata.Empty
                : ArticleMetadata.Empty;
            known.Add(new Known(Path.GetFileNameWithoutExtension(file), text, Body(text), head.Origin, head.Url?.Text));
        }

        return known;
    }

    private static string? Head(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is var end and > 0
            ? text[4..(end + 1)]
            : null;

    private static string Body(string text) => Head(text) is { } head ? text[(head.Length + 8)..].TrimStart('\n') : text;
}
