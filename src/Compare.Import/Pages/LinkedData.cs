using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Compare.Import.Pages;

/// <summary>What a page's JSON-LD says of its article, in schema.org's words.</summary>
internal sealed partial class LinkedData
{
    private const int LongestScript = 4 << 20;
    private const int DeepestNode = 6;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly Dictionary<string, JsonElement> byId;
    private readonly JsonElement article;

    private LinkedData(JsonElement article, Dictionary<string, JsonElement> byId)
    {
        this.article = article;
        this.byId = byId;
    }

    /// <summary>The article that a page is about; null where its scripts describe none.</summary>
    /// <param name="address">The page's own address: of several articles the one that has it is meant.</param>
    public static LinkedData? Read(IParentNode page, string? address)
    {
        var nodes = new List<JsonElement>();
        foreach (IElement script in page.QuerySelectorAll("script[type*='ld+json' i]"))
        {
            if (Parse(script.TextContent) is { } root)
            {
                Collect(root, nodes, 0);
            }
        }

        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonElement node in nodes)
        {
            if (Text(node, "@id") is { } id && node.EnumerateObject().Count() > 1)
            {
                byId.TryAdd(id, node);
            }
        }

        JsonElement[] articles = [.. nodes.Where(IsArticle)];
        return articles.Length == 0
            ? null
            : new LinkedData(articles.FirstOrDefault(a => address is not null && Names(a, address), articles.MaxBy(Weight)), byId);
    }

    public string? Headline => Text("headline") ?? Text("name");

    public string? Published => Text("datePublished") ?? Text("dateCreated");

    public string? Updated => Text("dateModified");

    public string? Language => Text("inLanguage");

    public string? Section => Text("articleSection");

    public string? Url => Text("url") ?? Text("mainEntityOfPage") ?? Text("@id");

    public string? Publisher => Names("publisher").FirstOrDefault() ?? Names("isPartOf").FirstOrDefault();

    public ImmutableArray<string> Authors => [.. Names("author").Concat(Names("creator")).Distinct(StringComparer.Ordinal)];

    public ImmutableArray<string> Credits =>
        [.. Names("sourceOrganization").Concat(Names("creditText")).Concat(Names("provider")).Distinct(StringComparer.Ordinal)];

    /// <summary>The article's text, paragraphs apart by line breaks where the page keeps them; null where it is not given.</summary>
    public string? Body => Text("articleBody") ?? Text("text");

    /// <summary>False only where the page says that readers have to pay.</summary>
    public bool IsFree =>
        !article.TryGetProperty("isAccessibleForFree", out JsonElement free)
        || !(
            free.ValueKind == JsonValueKind.False
            || (free.ValueKind == JsonValueKind.String && free.GetString()!.Equals("false", StringComparison.OrdinalIgnoreCase))
        );

    public bool IsLiveBlog => article.TryGetProperty("liveBlogUpdate", out _);

    private static bool IsArticle(JsonElement node) =>
        Types(node)
            .Any(t =>
                t.EndsWith("Article", StringComparison.Ordinal)
                || t.EndsWith("Posting", StringComparison.Ordinal)
                || t is "Report" or "http://schema.org/NewsArticle"
            );

    private static IEnumerable<string> Types(JsonElement node) =>
        !node.TryGetProperty("@type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)
        : type.ValueKind == JsonValueKind.String ? [type.GetString()!]
        : [];

    /// <summary>How much a node says: a page lists other articles with little more than their headline.</summary>
    private static int Weight(JsonElement node) => node.EnumerateObject().Count() + (node.TryGetProperty("articleBody", out _) ? 10 : 0);

    private static bool Names(JsonElement node, string address) =>
        Text(node, "url") == address || Text(node, "mainEntityOfPage") == address || Text(node, "@id") == address;

    private static void Collect(JsonElement node, List<JsonElement> into, int depth)
    {
        if (depth > DeepestNode)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray())
            {
                Collect(item, into, depth + 1);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            into.Add(node);
            foreach (string inner in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (node.TryGetProperty(inner, out JsonElement below))
                {
                    Collect(below, into, depth + 1);
                }
            }
        }
    }

    /// <summary>Many pages leave line breaks inside their texts, which JSON does not allow.</summary>
    private static JsonElement? Parse(string script)
    {
        if (script.Length > LongestScript)
        {
            return null;
        }

        string text = Wrapping().Replace(script, "").Trim().TrimEnd(';');
        foreach (string tried in (string[])[text, Breaks().Replace(text, " ")])
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(tried, Lenient);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                // The next form, or nothing: what a page says badly it does not say.
            }
        }

        return null;
    }

    private string? Text(string key) => Text(article, key);

    private static string? Text(JsonElement node, string key)
    {
        if (!node.TryGetProperty(key, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            value = value.EnumerateArray().FirstOrDefault();
        }

        string? text = value.ValueKind switch
        {
            JsonValueKind.String => Unescaped(value),
            JsonValueKind.Object => Text(value, "@value") ?? Text(value, "@id") ?? Text(value, "name"),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Half of a pair of surrogates makes a text that cannot be had.</summary>
    private static string? Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The names of people or organisations: texts, objects with a name, or references to them.</summary>
    private IEnumerable<string> Names(string key)
    {
        if (!article.TryGetProperty(key, out JsonElement value))
        {
            yield break;
        }

        foreach (JsonElement one in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (JsonElement[])[value])
        {
            JsonElement node =
                one.ValueKind == JsonValueKind.Object
                && !one.TryGetProperty("name", out _)
                && Text(one, "@id") is { } id
                && byId.TryGetValue(id, out JsonElement referred)
                    ? referred
                    : one;
            string? name =
                node.ValueKind == JsonValueKind.Object ? Text(node, "name")
                : node.ValueKind == JsonValueKind.String ? Unescaped(node)?.Trim()
                : null;
            if (!string.IsNullOrWhiteSpace(name))
            {
                yield return name;
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*$")]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"[\x00-\x1f]+")]
    private static partial Regex Breaks();
}
