using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Wording;
using Compare.Text.Articles;

namespace Compare.Reports.Data;

/// <summary>Writes the <c>versions</c> of articles: what each said before, and what its changes did to the facts.</summary>
internal static class VersionsJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("versions");
        foreach (EventReport e in report.Events)
        {
            foreach (Article article in e.Articles.Where(a => !a.Earlier.IsEmpty))
            {
                json.WriteStartObject();
                json.WriteString("article", article.Id);
                json.WriteString("event", e.Id);
                json.WriteArray("texts", [.. article.Earlier, article], text => WriteText(json, text));
                json.WriteArray("changes", e.Revisions.Where(r => r.After.Id == article.Id), revision => WriteChange(json, revision));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, Article text)
    {
        json.WriteString("path", text.Path);
        json.WriteString("instant", text.Origin.Instant);
        json.WriteString("title", text.Title);
        json.WriteString("updated", text.Origin.Updated);
        json.WriteString("retrieved", text.Origin.Retrieved);
        json.WriteString("sha256", text.Origin.Sha256);
        json.WriteString("sourceFile", text.Origin.SourceFile);
    }

    private static void WriteChange(Utf8JsonWriter json, Revision revision)
    {
        json.WriteString("from", revision.Before.Path);
        json.WriteString("to", revision.After.Path);
        json.WriteString("note", revision.Note);
        json.WriteArray("facts", revision.Facts, fact =>
        {
            json.WriteString("fact", fact.Rule.Id);
            json.WriteString("scope", fact.Scope);
            json.WriteString("before", fact.Before is null ? null : Phrasing.English.Values.Label(fact.Before.Value, fact.Before.Text));
            json.WriteString("after", fact.After is null ? null : Phrasing.English.Values.Label(fact.After.Value, fact.After.Text));
        });
    }
}
