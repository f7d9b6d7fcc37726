using System.Collections.Immutable;
using Compare.Input.Yaml;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.FrontMatter;

/// <summary>Reads the front matter of articles. It is here because this project is the only one that knows YAML.</summary>
internal static class FrontMatterLoader
{
    /// <summary>The keys that are read, then what is for people only: what a text retells, and what an import found and where.</summary>
    private static readonly string[] Keys =
    [
        "id",
        "outlet",
        "title",
        "authors",
        "published",
        "url",
        "derived_from",
        "credit",
        "restates",
        "updated",
        "language",
        "section",
        "canonical",
        "retrieved",
        "sha256",
        "source_file",
        "found_in",
    ];

    /// <summary>
    /// A <see cref="FrontMatterReader"/>. A value that is at fault is left out and told; the metadata is null only where
    /// the text is not YAML, or not a list of keys and values.
    /// </summary>
    public static FrontMatterReadResult Load(string yaml, string path, int line)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var source = new YamlSource(path, yaml, line);
        Node? root = YamlReader.Read(source);
        ImmutableArray<string> foreign = [];
        ArticleMetadata? metadata =
            root is MapNode map ? ReadMap(source, map, out foreign)
            : root is null && !source.HasErrors ? ArticleMetadata.Empty
            : null;
        if (root is not null and not MapNode)
        {
            source.Error(root, Messages.FrontMatterNotMapping);
        }

        return new FrontMatterReadResult(metadata, source.Diagnostics) { Foreign = foreign };
    }

    private static ArticleMetadata ReadMap(YamlSource source, MapNode map, out ImmutableArray<string> foreign)
    {
        foreach (Entry entry in map.Entries.Where(e => !Keys.Contains(e.Key.Text) && !ForeignKeys.IsKnown(e)))
        {
            string key = entry.Key.Text;
            source.Warn(entry.Key, Messages.UnknownKey(key, Suggestion.Nearest(key, Keys), Keys));
        }

        map = ForeignKeys.Translate(map, out foreign);
        return new ArticleMetadata
        {
            Id = Located(source, Text(source, map, "id")),
            Outlet = Text(source, map, "outlet")?.Text,
            Title = Text(source, map, "title")?.Text,
            Authors = Texts(source, map, "authors"),
            Published = Published(source, map),
            Url = Located(source, Text(source, map, "url")),
            DerivedFrom = Texts(source, map, "derived_from"),
            Credits = Texts(source, map, "credit"),
            Origin = new ArticleOrigin
            {
                Canonical = Text(source, map, "canonical")?.Text,
                Published = Text(source, map, "published")?.Text.Trim(),
                Updated = Text(source, map, "updated")?.Text.Trim(),
                Retrieved = Text(source, map, "retrieved")?.Text.Trim(),
                Sha256 = Text(source, map, "sha256")?.Text.Trim(),
                SourceFile = Text(source, map, "source_file")?.Text,
            },
        };
    }

    private static TextNode? Text(YamlSource source, MapNode map, string key) =>
        map.Find(key) is { } entry ? Text(source, key, entry.Value) : null;

    private static TextNode? Text(YamlSource source, string key, Node node)
    {
        if (node is not TextNode text)
        {
            source.Warn(node, Messages.NotText(key, node));
            return null;
        }

        // A key left without a value says nothing, and nothing is at fault.
        return string.IsNullOrWhiteSpace(text.Text) ? null : text;
    }

    /// <summary>One text or a list of them.</summary>
    private static ImmutableArray<string> Texts(YamlSource source, MapNode map, string key) =>
        map.Find(key)?.Value switch
        {
            null => [],
            ListNode list => [.. list.Items.Select(item => Text(source, key, item)?.Text.Trim()).OfType<string>().Select(ForeignKeys.Bare)],
            Node one => Text(source, key, one) is { } text ? [ForeignKeys.Bare(text.Text.Trim())] : [],
        };

    private static PartialDate? Published(YamlSource source, MapNode map)
    {
        if (Text(source, map, "published") is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text.Text, out PartialDate date))
        {
            return date;
        }

        if (Timestamp.TryParse(text.Text, out date))
        {
            if (date.Instant is null)
            {
                source.Warn(text, Messages.NoZone(text.Text));
            }

            return date;
        }

        source.Warn(text, Messages.NotPublished(text.Text));
        return null;
    }

    private static FrontMatterValue? Located(YamlSource source, TextNode? node)
    {
        if (node is null)
        {
            return null;
        }

        (int line, int column) = source.Position(node.Start);
        return new FrontMatterValue(node.Text, line, column);
    }
}
