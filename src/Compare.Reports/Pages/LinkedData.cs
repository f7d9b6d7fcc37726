using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Compare.Facts.Comparison;
using Compare.Reports.Templates;
using Compare.Text.Articles;

namespace Compare.Reports.Pages;

/// <summary>
/// A fact's versions as schema.org data (JSON-LD): each is a <c>Claim</c>, its articles are the claim's appearances. No rating
/// goes with it, since a verdict says nothing of truth.
/// </summary>
internal static class LinkedData
{
    // The encoder escapes what could end the element that the data stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The element to stand in the page's head; null where no article states the fact. Browsers do not run it.</summary>
    public static HtmlFragment? Of(EventView view, FactView fact)
    {
        if (fact.Finding.Groups.IsEmpty)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var group in fact.Finding.Groups)
            {
                WriteClaim(json, view, fact, group);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return HtmlFragment.Trusted($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>");
    }

    private static void WriteClaim(Utf8JsonWriter json, EventView view, FactView fact, VersionGroup group)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("name", fact.Rule.Title);
        json.WriteString("text", $"{fact.Rule.Title}: {group.Label}{(group.Scope is null ? "" : $" ({group.Scope})")}");
        json.WriteStartArray("appearance");
        foreach (string id in group.Articles)
        {
            WriteArticle(json, view.ArticleOf(id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", article.Title);
        if (WebAddress.Is(article.Url))
        {
            json.WriteString("url", article.Url);
        }

        if (article.Published is { } date)
        {
            json.WriteString("datePublished", date.ToString());
        }

        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", article.Outlet);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
