using System.Collections.Frozen;
using System.Collections.Immutable;
using Compare.Input.Yaml;

namespace Compare.Input.FrontMatter;

/// <summary>The keys that web clippers and site generators write, read as those of this program where they say the same.</summary>
internal static class ForeignKeys
{
    private const string Url = "url",
        Outlet = "outlet";

    /// <summary>By the key that is meant, the likeliest first.</summary>
    private static readonly (string Key, string[] Others)[] Meant =
    [
        (
            Url,
            ["source", "source_url", "original_url", "canonical_url", "canonical", "permalink", "link", "uri", "href", "web_url", "address"]
        ),
        (
            Outlet,
            [
                "site",
                "site_name",
                "sitename",
                "publisher",
                "publication",
                "newspaper",
                "website",
                "journal",
                "source",
                "source_name",
                "domain",
            ]
        ),
        ("title", ["headline", "name"]),
        ("authors", ["author", "by", "byline", "creator", "writer", "reporter"]),
        (
            "published",
            [
                "date",
                "date_published",
                "published_date",
                "published_at",
                "published_time",
                "publish_date",
                "publication_date",
                "pubdate",
                "posted",
            ]
        ),
    ];

    /// <summary>Keys with nothing that a comparison needs.</summary>
    private static readonly FrozenSet<string> Idle = """
        aliases archive archived category categories clipped comments cover created css class cssclass cssclasses description
        draft excerpt favicon featured hash image images keywords lang language last_modified lastmod layout license length
        modified note notes original progress publish rating read reading_time retrieved revision saved section sha256 slug
        source_file status subtitle summary tag tags template thumbnail time topics type uid updated updated_at version visibility
        weight word_count words
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = Meant.SelectMany(m => m.Others).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(Entry entry) =>
        Folded(entry) is var key && (Others.Contains(key) || Idle.Contains(key) || Meant.Any(m => m.Key == key));

    /// <summary>The map with the keys that are meant; <paramref name="read"/> tells which were read as which.</summary>
    public static MapNode Translate(MapNode map, out ImmutableArray<string> read)
    {
        var entries = map.Entries.ToBuilder();
        var told = ImmutableArray.CreateBuilder<string>();
        foreach ((string key, string[] others) in Meant)
        {
            if (map.Find(key) is not null)
            {
                continue;
            }

            Entry? found = others
                .Prepend(key)
                .Select(o => map.Entries.FirstOrDefault(e => Folded(e) == o && Fits(key, o, e.Value)))
                .FirstOrDefault(e => e is not null);
            if (found is not null)
            {
                entries.Add(found with { Key = found.Key with { Text = key } });
                told.Add($"{found.Key.Text} as {key}");
            }
        }

        read = told.ToImmutable();
        return map with { Entries = entries.ToImmutable() };
    }

    /// <summary>A name without the brackets of a link between notes: <c>[[Ann Example]]</c>.</summary>
    public static string Bare(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal)
            ? text[2..^2].Split('|')[^1].Trim()
            : text;

    /// <summary>A source is an address or a name.</summary>
    private static bool Fits(string key, string other, Node value) =>
        (key, other) switch
        {
            (Url, _) => IsAddress(value),
            (Outlet, "source") => value is TextNode { Text.Length: > 0 } && !IsAddress(value),
            _ => true,
        };

    private static bool IsAddress(Node value) =>
        value is TextNode { Text: var text }
        && (
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>In small letters, words linked by <c>_</c>: <c>datePublished</c> is <c>date_published</c>.</summary>
    private static string Folded(Entry entry)
    {
        string key = entry.Key.Text.Trim().Replace('-', '_').Replace(' ', '_');
        return key.All(c => !char.IsLower(c))
            ? key.ToLowerInvariant()
            : string.Concat(
                key.Select(
                    (c, i) =>
                        char.IsUpper(c) && i > 0 && char.IsLower(key[i - 1])
                            ? "_" + char.ToLowerInvariant(c)
                            : char.ToLowerInvariant(c).ToString()
                )
            );
    }
}
