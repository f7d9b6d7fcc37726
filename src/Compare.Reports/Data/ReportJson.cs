using System.Globalization;
using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Values;

namespace Compare.Reports.Data;

/// <summary>
/// Writes <c>data/report.json</c>: a contract (<c>compare-report/1</c>) that other programs read. Add to it, never change it.
/// </summary>
public static class ReportJson
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const string Schema = "compare-report/1";

    /// <summary>Writes the report in UTF-8, ending in a line break; the stream stays open.</summary>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonStyle.Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartArray("articles");
        foreach (var e in report.Events)
        {
            foreach (var article in e.Articles)
            {
                WriteArticle(json, e, article);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var e in report.Events)
        {
            foreach (var fact in e.Facts)
            {
                WriteFact(json, e, fact);
                json.Flush();
            }
        }

        json.WriteEndArray();
        LinesJson.Write(json, report);
        StatementsJson.Write(json, report);
        json.WriteArray("left_out", report.LeftOut, left =>
        {
            json.WriteString("path", left.Path);
            json.WriteString("reason", left.Reason);
        });
        VersionsJson.Write(json, report);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteArticle(Utf8JsonWriter json, EventReport e, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("event", e.Id);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("url", article.Url);
        json.WriteString("path", article.ShownPath);
        json.WriteString("publishedAt", article.Published?.Instant?.ToString(Instant, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, EventReport e, FactReport fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Rule.Id);
        json.WriteString("event", e.Id);
        json.WriteString("title", fact.Rule.Title);
        json.WriteString("value", Codes.Of(fact.Rule.Kind));
        json.WriteString("unit", fact.Rule.Unit);
        json.WriteString("verdict", Codes.Of(fact.Finding.Verdict));
        json.WriteString("summary", fact.Finding.Summary);
        json.WriteArray("groups", fact.Finding.Groups, group =>
        {
            json.WriteString("label", group.Label);
            json.WriteString("scope", group.Scope);
            json.WriteTexts("articles", group.Articles);
        });
        json.WriteArray("claims", fact.Claims, claim => WriteClaim(json, claim, fact.Rule.Unit));
        json.WriteArray("silent", fact.Silences, silence =>
        {
            json.WriteString("article", silence.Article.Id);
            json.WriteString("reason", Codes.Of(silence.Reason));
            json.WriteString("note", silence.Note);
        });
        json.WriteArray("relations", fact.Finding.Relations, relation =>
        {
            json.WriteString("a", relation.A);
            json.WriteString("b", relation.B);
            json.WriteString("relation", Codes.Of(relation.Kind));
            json.WriteString("explanation", relation.Explanation);
            json.WriteString("scope", relation.Scope);
            ReasonJson.Write(json, relation);
        });
        json.WriteArray("development", fact.Finding.Development, step =>
        {
            json.WriteString("asOf", step.AsOf?.ToString());
            json.WriteString("label", step.Label);
            json.WriteString("scope", step.Scope);
            json.WriteTexts("articles", step.Articles);
        });
        json.WriteArray("contradictions", fact.Contradictions, contradiction =>
        {
            json.WriteString("article", contradiction.Article.Id);
            json.WriteString("explanation", contradiction.Explanation);
            json.WriteString("scope", contradiction.Scope);
            ReasonJson.Write(json, contradiction.Relation);
            json.WriteArray("claims", contradiction.Claims, claim =>
            {
                json.WriteString("text", claim.Text);
                json.WriteNumber("start", claim.Value.Span.Start);
                json.WriteNumber("end", claim.Value.Span.End);
                json.WriteString("sentence", claim.Sentence.In(claim.Article.Body));
            });
        });
        json.WriteBoolean("relationsComplete", fact.Finding.IsComplete);
        json.WriteString("size", fact.Finding.Grade is { } grade ? Codes.Of(grade) : null);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, string? unit)
    {
        var data = ClaimData.Of(claim, unit);
        json.WriteString("article", claim.Article.Id);
        TextSpan source = claim.InSource;
        json.WriteString("text", claim.Value is Quotation ? claim.Text : source.In(claim.Article.Source).ToString());
        json.WriteNumber("start", source.Start);
        json.WriteNumber("end", source.End);
        json.WriteNumber("line", claim.Line);
        json.WriteString("sentence", claim.Sentence.In(claim.Article.Body));
        json.WriteString("place", Codes.Of(claim.Place));
        json.WriteString("attribution", Codes.Of(claim.Attribution.Voice));
        json.WriteString("speaker", claim.Attribution.Speaker);
        json.WriteString("hedge", Codes.Of(claim.Value.Hedge));
        WriteNumber(json, "nominal", data.Nominal);
        WriteNumber(json, "low", data.Low);
        WriteNumber(json, "high", data.High);
        json.WriteString("from", data.From?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("to", data.To?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("says", data.Says);
        json.WriteBoolean("primary", claim.Primary);
        json.WriteString("scope", claim.Scope);
        json.WriteString("asOf", claim.AsOf?.ToString());
        json.WriteString("attributionKind", Codes.Of(claim.Attribution.Kind));
        json.WriteString("speakerName", claim.Attribution.Name);
        json.WriteString("via", claim.Attribution.Via);
        json.WriteString("citing", claim.Attribution.Citing);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        // JSON has no infinity.
        if (number is { } figure && double.IsFinite(figure))
        {
            json.WriteNumber(name, figure);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
