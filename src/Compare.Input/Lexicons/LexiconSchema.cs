using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Compare.Text.Lexicons;

namespace Compare.Input.Lexicons;

/// <summary>
/// The sections of a lexicon for those who write one: as a JSON Schema (draft 7) that editors complete and check by, and as a page
/// of the documentation. Both are made of <see cref="Sections"/>.
/// </summary>
internal static class LexiconSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "lexicon.schema.json";

    private static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema's text, the same each time.</summary>
    public static string Write()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Style))
        {
            Schema().WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The table of all sections, in Markdown.</summary>
    public static string WriteTable()
    {
        var page = new StringBuilder("| section | is | what it is for |\n| --- | --- | --- |\n");
        foreach (Section section in Sections.All)
        {
            string shape = section switch
            {
                TableSection table => $"table: {table.Meaning.Says}",
                ListSection => "list",
                _ => "text",
            };
            page.Append($"| `{section.Name}` | {Cell(shape)} | {Cell(section.Purpose)} |\n");
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static JsonObject Schema() =>
        new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["description"] = "The word lists of one language. A section is a list of phrases or a table from phrase to meaning.",
            ["type"] = "object",
            ["required"] = new JsonArray([.. Sections.All.Select(s => (JsonNode)s.Name)]),
            ["properties"] = new JsonObject(Sections.All.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Name, Of(s)))),
            ["additionalProperties"] = false,
            ["definitions"] = new JsonObject
            {
                ["phrase"] = new JsonObject { ["type"] = Types("string", "number", "boolean", "null"), ["pattern"] = @"^\S+( \S+)*$" },
                ["phrases"] = new JsonObject { ["type"] = "array", ["items"] = Phrase() },
            },
        };

    private static JsonObject Of(Section section) =>
        section switch
        {
            ListSection => new JsonObject { ["description"] = section.Purpose, ["anyOf"] = new JsonArray(Phrases(), Phrase()) },
            TableSection table => new JsonObject
            {
                ["description"] = $"{section.Purpose} A meaning is {table.Meaning.Says}.",
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(
                        new JsonObject { ["type"] = "string", ["pattern"] = table.Meaning.Pattern },
                        new JsonObject { ["type"] = Types("number", "boolean", "null") },
                        Phrases()
                    ),
                },
            },
            _ => new JsonObject { ["description"] = section.Purpose, ["type"] = "string" },
        };

    private static JsonObject Phrase() => new() { ["$ref"] = "#/definitions/phrase" };

    private static JsonObject Phrases() => new() { ["$ref"] = "#/definitions/phrases" };

    private static JsonArray Types(params string[] types) => new([.. types.Select(t => (JsonNode)t)]);
}
