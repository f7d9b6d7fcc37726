using System.Text.Json;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Reports.Data;

/// <summary>
/// Writes <c>data/report.sarif</c> (SARIF 2.1.0): a result for every fact on which articles are not agreed, and for every article
/// that contradicts itself, with the places in the article and rule files. Editors and code hosts show it beside the text.
/// </summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Report report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonStyle.Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        int rule = 0;
        foreach (var e in report.Events)
        {
            foreach (var fact in e.Facts)
            {
                WriteResults(json, e, fact, rule++);
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Compare");
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var e in report.Events)
        {
            foreach (var fact in e.Facts)
            {
                json.WriteStartObject();
                json.WriteString("id", Id(e, fact));
                WriteMessage(json, "shortDescription", fact.Rule.Title);
                WriteMessage(json, "fullDescription", fact.Rule.Question ?? fact.Rule.Title);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, EventReport e, FactReport fact, int rule)
    {
        if (Level(fact.Finding.Verdict) is { } level)
        {
            WriteResult(json, e, fact, rule, level, $"{fact.Rule.Title}: {fact.Finding.Summary}", fact.Claims.Where(c => c.Primary));
        }

        foreach (var contradiction in fact.Contradictions)
        {
            WriteResult(
                json,
                e,
                fact,
                rule,
                "error",
                $"{fact.Rule.Title}: {contradiction.Explanation}",
                fact.Claims.Where(c => c.Article.Id == contradiction.Article.Id)
            );
        }
    }

    /// <summary>Null where there is nothing to look at.</summary>
    private static string? Level(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conflict => "error",
            Verdict.Differ => "warning",
            Verdict.Silent or Verdict.Single or Verdict.Agree => null,
            _ => "note",
        };

    /// <summary>The first place is the result's own, the other places are related to it; the last is the rule.</summary>
    private static void WriteResult(
        Utf8JsonWriter json,
        EventReport e,
        FactReport fact,
        int rule,
        string level,
        string message,
        IEnumerable<Claim> claims
    )
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Id(e, fact));
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", level);
        WriteMessage(json, "message", message);
        var places = claims.ToList();
        json.WriteStartArray("locations");
        WriteClaim(json, places[0], id: null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        for (int i = 1; i < places.Count; i++)
        {
            WriteClaim(json, places[i], i);
        }

        WriteLocation(json, places.Count, Address(fact.Rule.Source.Path, fact.Rule.Source.ShownPath), null, "the rule");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, int? id) =>
        WriteLocation(json, id, Address(claim.Article.Path, claim.Article.ShownPath), claim, $"{claim.Article.Outlet}: {claim.Text}");

    private static void WriteLocation(Utf8JsonWriter json, int? id, string address, Claim? claim, string message)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", address);
        json.WriteEndObject();
        if (claim is not null)
        {
            WriteRegion(json, claim.Article, claim.Value.Span);
        }

        json.WriteEndObject();
        WriteMessage(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Article article, TextSpan span)
    {
        json.WriteStartObject("region");
        TextSpan source = article.InSource(span);
        json.WriteNumber("startLine", article.LineOfSource(source.Start));
        json.WriteNumber("startColumn", Column(article, source.Start));
        json.WriteNumber("endLine", article.LineOfSource(source.End));
        json.WriteNumber("endColumn", Column(article, source.End));
        json.WriteEndObject();
    }

    private static int Column(Article article, int offset) => offset - (article.Source.AsSpan(0, offset).LastIndexOf('\n') + 1) + 1;

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Literal(text));
        json.WriteEndObject();
    }

    /// <summary>
    /// Text that viewers show as it is: in a message of SARIF a figure in braces stands for an argument (3.11.5), and brackets with
    /// parentheses behind them are a link (3.11.6).
    /// </summary>
    private static string Literal(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal)
            .Replace("](", "\\](", StringComparison.Ordinal);

    /// <summary>A path as a relative address: from the current folder where it lies in that, else as the report shows it.</summary>
    private static string Address(string path, string shown)
    {
        string told = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        bool inside = !told.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathFullyQualified(told);
        return string.Join('/', (inside ? told : shown).Split('/').Select(Uri.EscapeDataString));
    }

    private static string Id(EventReport e, FactReport fact) => $"{e.Id}/{fact.Rule.Id}";
}
