using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Compare.Import.Content;
using Compare.Text.Articles;
using Compare.Text.Lexicons;

namespace Compare.Import.Pages;

/// <summary>
/// What a page says of its article, outside the text: from JSON-LD, OpenGraph, <c>time</c> and <c>meta</c>, in this order,
/// then from what readers see.
/// </summary>
internal sealed partial class PageFacts(IDocument page, LinkedData? data, string? address, Lexicon lexicon, LineDateReader dates)
{
    private const int LongestByline = 200;

    private readonly MetaTags meta = new(page);

    public ImportedArticle Read()
    {
        Found? canonical = Canonical();
        Found? outlet = Outlet(canonical?.Value ?? address);
        ImmutableArray<Found> authors = Authors(outlet);
        var credits = new CreditWords(lexicon);
        return new ImportedArticle
        {
            Outlet = outlet,
            Title = Title(outlet?.Value),
            Authors = [.. authors.Where(a => credits.Agency(a.Value) is null)],
            Published = Published(),
            Updated = Updated(),
            Language = Language(),
            Section = Of(data?.Section, "json-ld") ?? meta.First("article:section", "section", "parsely-section", "dc.subject"),
            Url = Of(address, "address"),
            Canonical = canonical,
            Credits = Credits(credits, authors, outlet?.Value),
        };
    }

    private static Found? Of(string? value, string from) => string.IsNullOrWhiteSpace(value) ? null : new Found(Words.Tidy(value), from);

    private static Found? Date(string? value, string from) => Instant.Normalise(value) is { } date ? new Found(date, from) : null;

    private static Found? Date(Found? found) => Date(found?.Value, found?.From ?? "");

    private Found? Title(string? outlet)
    {
        Found? found = Of(Decoded(data?.Headline), "json-ld")
            ?? meta.First("og:title")
            ?? Of(Heading()?.TextContent, "h1")
            ?? meta.First("twitter:title", "dc.title", "parsely-title", "title")
            ?? Of(page.Title, "title");
        return found is null ? null : found with { Value = WithoutOutlet(found.Value, outlet) };
    }

    /// <summary>The only first heading, or the first inside the article.</summary>
    private IElement? Heading() => page.QuerySelector("article h1, main h1, [itemprop~=headline]") ?? page.QuerySelector("h1");

    /// <summary>
    /// "Flood toll rises | River News" without what stands behind the last mark, where that is the outlet or no heading has it.
    /// </summary>
    private string WithoutOutlet(string title, string? outlet)
    {
        Match match = TitleTail().Match(title);
        if (!match.Success)
        {
            return title;
        }

        string before = match.Groups[1].Value.Trim();
        string tail = Words.Key(match.Groups[2].Value);
        bool isOutlet =
            outlet is not null
            && (
                tail == Words.Key(outlet)
                || (
                    tail.Length > 3
                    && (
                        Words.Key(outlet).Contains(tail, StringComparison.Ordinal)
                        || tail.Contains(Words.Key(outlet), StringComparison.Ordinal)
                    )
                )
            );
        return isOutlet || page.QuerySelectorAll("h1, h2").Any(h => Words.Key(h.TextContent) == Words.Key(before)) ? before : title;
    }

    /// <summary>JSON-LD often holds entities, as if it were HTML.</summary>
    private static string? Decoded(string? text) => text is null ? null : System.Net.WebUtility.HtmlDecode(text);

    private Found? Outlet(string? known)
    {
        Found? found = Of(Decoded(data?.Publisher), "json-ld")
            ?? meta.First("og:site_name", "application-name", "al:android:app_name", "dc.publisher", "publisher", "copyright");
        found = found is { Value.Length: <= 80 } && !found.Value.StartsWith("http", StringComparison.Ordinal) ? found : null;
        return found
            ?? FromTitle()
            ?? (
                known is not null && Uri.TryCreate(known, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0
                    ? new Found(uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host, "address")
                    : null
            );
    }

    /// <summary>What stands behind the last mark of the title, where the heading is what stands before it.</summary>
    private Found? FromTitle() =>
        page.Title is { } title
        && TitleTail().Match(title) is { Success: true } match
        && page.QuerySelectorAll("h1").Any(h => Words.Key(h.TextContent) == Words.Key(match.Groups[1].Value))
            ? new Found(Words.Tidy(match.Groups[2].Value), "title")
            : null;

    private Found? Canonical() =>
        Address(page.QuerySelector("link[rel~='canonical' i][href]")?.GetAttribute("href"), "canonical")
        ?? Address(meta.First("og:url")?.Value, "og:url")
        ?? Address(data?.Url, "json-ld");

    private Found? Address(string? given, string from)
    {
        if (string.IsNullOrWhiteSpace(given) || given.Length > 2000)
        {
            return null;
        }

        Uri? uri = null;
        bool sound =
            address is not null && Uri.TryCreate(address, UriKind.Absolute, out Uri? around)
                ? Uri.TryCreate(around, given.Trim(), out uri)
                : Uri.TryCreate(given.Trim(), UriKind.Absolute, out uri);

        // The front page is no article: some pages give it for all of theirs.
        return sound && uri!.Scheme is "http" or "https" && (uri.PathAndQuery.Length > 1 || address is null)
            ? new Found(uri.AbsoluteUri, from)
            : null;
    }

    private Found? Published() =>
        Date(data?.Published, "json-ld")
        ?? Date(meta.First("article:published_time", "og:published_time", "og:article:published_time", "datepublished"))
        ?? Time(
            "time[itemprop~='datePublished'][datetime], time[pubdate][datetime], [itemprop~='datePublished'][datetime], "
                + "[itemprop~='datePublished'][content]"
        )
        ?? Time("article header time[datetime], header time[datetime], article time[datetime], main time[datetime], time[datetime]")
        ?? Date(
            meta.First(
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "dcterms.issued",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "published_time",
                "publication_date",
                "cxenseparse:recs:publishtime",
                "article.published",
                "date.release",
                "originalpublicationdate",
                "ptime",
                "timestamp",
                "article_date_original",
                "release_date",
                "displaydate",
                "created",
                "creation_date"
            )
        )
        ?? Seen()
        ?? FromAddress();

    private Found? Updated() =>
        Date(data?.Updated, "json-ld")
        ?? Date(meta.First("article:modified_time", "og:updated_time", "datemodified"))
        ?? Time("time[itemprop~='dateModified'][datetime], [itemprop~='dateModified'][datetime], [itemprop~='dateModified'][content]")
        ?? Date(meta.First("last-modified", "dcterms.modified", "dc.date.modified", "lastmod", "revised", "updated_time", "lastupdate"));

    private Found? Time(string selector)
    {
        foreach (IElement time in page.QuerySelectorAll(selector).Take(20))
        {
            if (Date(time.GetAttribute("datetime") ?? time.GetAttribute("content"), "time") is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A date that readers see above the text, by itself or beside the writer's name.</summary>
    private Found? Seen()
    {
        foreach (
            IElement element in page.QuerySelectorAll(
                    "time, [class*='date' i], [class*='publish' i], [class*='byline' i], [class*='meta' i], [class*='time' i], "
                        + "[id*='date' i]"
                )
                .Take(60)
        )
        {
            string line = Words.Tidy(element.TextContent);
            if (
                line.Length is >= 6 and <= LongestByline
                && (Instant.Normalise(line) ?? (dates(line)?.Date is { Day: not null } day ? day.ToString() : null)) is { } date
            )
            {
                return new Found(date, "text");
            }
        }

        return null;
    }

    /// <summary>".../2020/05/06/..." or ".../2020-05-06-...".</summary>
    private Found? FromAddress() =>
        (Canonical()?.Value ?? address) is { } url
        && AddressDate().Match(url) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
            ? new Found(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "address")
            : null;

    private Found? Language()
    {
        Found? found = Of(data?.Language, "json-ld")
            ?? meta.First("og:locale")
            ?? Of(page.DocumentElement?.GetAttribute("lang"), "html")
            ?? meta.First("content-language", "language", "dc.language");
        return found is { Value.Length: >= 2 and <= 20 } && LanguageForm().Match(found.Value.Replace('_', '-')) is { Success: true } match
            ? found with
            {
                Value = match.Value,
            }
            : null;
    }

    private ImmutableArray<Found> Authors(Found? outlet)
    {
        IEnumerable<Found> found = data?.Authors.Select(a => new Found(a, "json-ld")) ?? [];
        found = Names(found);
        found = found.Any() ? found : Names(meta.All("article:author", "og:article:author"));
        found = found.Any()
            ? found
            : Names(meta.All("author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "twitter:creator"));
        found = found.Any()
            ? found
            : Names(
                page.QuerySelectorAll("[itemprop~='author'] [itemprop~='name'], a[rel~='author'], [itemprop~='author']")
                    .Take(8)
                    .Select(e => new Found(Words.Tidy(e.TextContent), e.HasAttribute("rel") ? "rel" : "itemprop"))
            );
        found = found.Any()
            ? found
            : Names(
                page.QuerySelectorAll("[class*='byline' i], [class*='author' i]")
                    .Take(3)
                    .Select(e => new Found(Words.Tidy(e.TextContent), "byline"))
            );
        return [.. found.Where(a => Words.Key(a.Value) != Words.Key(outlet?.Value ?? "")).DistinctBy(a => Words.Key(a.Value)).Take(12)];
    }

    /// <summary>Names without "By", apart where several stand in one value; addresses and handles are none.</summary>
    private IEnumerable<Found> Names(IEnumerable<Found> found)
    {
        string[] openers = [.. lexicon[Sections.Bylines]];
        string[] joins = [.. lexicon[Sections.BylineJoins].Select(Regex.Escape)];
        foreach (Found one in found.Where(f => f.Value.Length is > 2 and <= LongestByline))
        {
            string value = Decoded(one.Value)!;
            string? opener = openers.Where(o => value.StartsWith(o + " ", StringComparison.OrdinalIgnoreCase)).MaxBy(o => o.Length);
            value = opener is null ? value : value[opener.Length..];
            string[] names =
                joins.Length == 0
                    ? [value]
                    : Regex.Split(value, $@"\s*[;|•]\s*|\s*,\s+|\s+(?:{string.Join('|', joins)})\s+", RegexOptions.IgnoreCase);
            foreach (string name in names.Select(n => n.Trim(' ', ',', '.', ':')))
            {
                bool sound =
                    name.Length is > 2 and <= 60
                    && !name.Contains("://", StringComparison.Ordinal)
                    && name[0] != '@'
                    && !name.Any(char.IsDigit)
                    && Words.Count(name) <= 6;
                if (sound && (one.From != "byline" || IsName(name)))
                {
                    yield return new Found(name, one.From);
                }
            }
        }
    }

    private static bool IsName(string name) =>
        name.Split(' ') is { Length: >= 2 and <= 5 } words && words.All(w => w.Length > 0 && (char.IsUpper(w[0]) || w.Length <= 3));

    private ImmutableArray<Found> Credits(CreditWords words, ImmutableArray<Found> authors, string? outlet)
    {
        IEnumerable<Found> said = authors
            .Concat(data?.Credits.Select(c => new Found(c, "json-ld")) ?? [])
            .Concat(meta.All("source", "dc.source", "news_source", "original-source", "syndication-source"))
            .Concat(
                page.QuerySelectorAll(
                        "[class*='byline' i], [class*='author' i], [class*='credit' i], [class*='agency' i], [class*='source' i]"
                    )
                    .Take(20)
                    .Where(e =>
                        e.TextContent.Length < LongestByline
                        && e.Closest("figure, figcaption, aside, nav, footer") is null
                        && !e.ClassName!.Contains("photo", StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(e => new Found(Words.Tidy(e.TextContent), "byline"))
            );
        return
        [
            .. said.Select(s => words.Agency(s.Value) is { } agency ? new Found(agency, s.From) : null)
                .OfType<Found>()
                .Where(c => Words.Key(c.Value) != Words.Key(outlet ?? "") && words.Agency(outlet ?? "") != c.Value)
                .DistinctBy(c => c.Value),
        ];
    }

    [GeneratedRegex(@"^(.{6,}?)\s+(?:[|•·»]|[-–—]|::)\s+([^|•·»]{2,60})$", RegexOptions.RightToLeft)]
    private static partial Regex TitleTail();

    [GeneratedRegex(@"/(20\d{2}|19\d{2})[/-](0\d|1[0-2])[/-]([0-3]\d)(?=[/-]|$|_|\D)")]
    private static partial Regex AddressDate();

    [GeneratedRegex(@"^[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8})*")]
    private static partial Regex LanguageForm();
}
