using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>An article, or null where the file holds none, and what was wrong with it.</summary>
/// <param name="IdAt">Where the front matter gives the id; null where the file's name does.</param>
public sealed record ArticleReading(Article? Article, FrontMatterValue? IdAt, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads the bytes of one file. Immutable and safe from many threads; no input makes it throw.</summary>
public sealed class ArticleReader
{
    private const int LongestFrontMatter = 64 << 10;

    private readonly FrontMatterReader frontMatter;
    private readonly PlaceFinder places;

    /// <param name="dates">Null where no date in the first lines is to be looked for.</param>
    public ArticleReader(FurnitureCues cues, FrontMatterReader frontMatter, LineDateReader? dates)
    {
        this.frontMatter = frontMatter;
        places = new PlaceFinder(cues, dates ?? (_ => null));
    }

    /// <param name="path">Goes into the article and its faults; its file name stands in for an id that is not given.</param>
    public ArticleReading Read(string path, ReadOnlySpan<byte> bytes)
    {
        (string? text, Diagnostic? fault) = TextFile.Decode(bytes, path);
        if (text is null)
        {
            return new ArticleReading(null, null, [fault!]);
        }

        (int bodyStart, FrontMatterReading head) = ReadHead(text, path);
        if (head.Metadata is not { } known)
        {
            return new ArticleReading(null, null, head.Diagnostics);
        }

        string body = text[bodyStart..];
        if (string.IsNullOrWhiteSpace(body))
        {
            return new ArticleReading(null, null, head.Diagnostics.Add(CorpusDiagnostics.Empty(path)));
        }

        ImmutableArray<Diagnostic> faults = head.Diagnostics;
        string id = Identifier.Safe(known.Id?.Text ?? Path.GetFileNameWithoutExtension(path));
        if (known.Id is { } given && given.Text != id)
        {
            faults = faults.Add(CorpusDiagnostics.UnsafeId(path, given, id));
        }

        if (known.Url is { } url && !IsWebAddress(url.Text))
        {
            faults = faults.Add(CorpusDiagnostics.UnsafeUrl(path, url));
            known = known with { Url = null };
        }

        (ImmutableArray<Paragraph> paragraphs, string? title, PartialDate? published) = places.Find(body, known);
        var article = new Article
        {
            Id = id,
            Outlet = known.Outlet ?? id,
            Title = title ?? id,
            Authors = known.Authors,
            Published = known.Published ?? published,
            Url = known.Url?.Text,
            DerivedFrom = known.DerivedFrom,
            Credits = known.Credits,
            Origin = known.Origin,
            Path = path,
            Body = body,
            BodyLine = 1 + text.AsSpan(0, bodyStart).Count('\n'),
            Paragraphs = paragraphs,
        };
        return new ArticleReading(article, known.Id, faults);
    }

    /// <summary>Front matter is what stands between a first line <c>---</c> and the next; else all of the text is body.</summary>
    private (int BodyStart, FrontMatterReading Head) ReadHead(string text, string path)
    {
        int start = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, start)))
        {
            return (0, new FrontMatterReading(ArticleMetadata.Empty, []));
        }

        for (int line = start; line < text.Length;)
        {
            int end = LineEnd(text, line);
            if (IsFence(text.AsSpan(line, end - line)))
            {
                return line - start > LongestFrontMatter
                    ? (0, new FrontMatterReading(null, [CorpusDiagnostics.LongFrontMatter(path, LongestFrontMatter)]))
                    : (end, frontMatter(text[start..line], path, 2));
            }

            line = end;
        }

        return (0, new FrontMatterReading(null, [CorpusDiagnostics.UnclosedFrontMatter(path)]));
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    /// <summary>The offset after the line break that ends the line at <paramref name="start"/>.</summary>
    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsWebAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
