using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>
/// The rule language as a JSON Schema (draft 7), for completion, help and checks in editors. Made of <see cref="RuleKeys"/> and
/// <see cref="RuleHelp"/>; what a term or pattern may look like, and what hangs together across a rule, only the loader checks.
/// </summary>
public static class RuleSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "rules.schema.json";

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

    private static JsonObject Schema() =>
        new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["description"] =
                "A rule declares one fact: what to call it, what kind of value it has, and where in an article that value stands.",
            ["type"] = "object",
            ["required"] = List("title", "value"),
            ["properties"] = Properties(RuleKeys.Rule.Select(k => (k.Name, Helped(k.Name, SchemaShapes.Of(k.Name))))),
            ["additionalProperties"] = false,
            ["allOf"] = new JsonArray([.. Enum.GetValues<FactKind>().Select(ForKind)]),
            ["definitions"] = new JsonObject
            {
                ["text"] = SchemaShapes.Text(),
                ["texts"] = SchemaShapes.Texts(),
                ["condition"] = SchemaShapes.Condition(),
                ["surroundings"] = SchemaShapes.Surroundings(),
                ["date"] = SchemaShapes.Date(),
            },
        };

    /// <summary>What a rule of one kind must have, and must not.</summary>
    private static JsonNode ForKind(FactKind kind)
    {
        var then = new JsonObject();
        if (kind == FactKind.Choice)
        {
            then["required"] = List("choices");
        }
        else if (kind == FactKind.Measure)
        {
            then["required"] = List("unit");
        }

        string[] needed = kind switch
        {
            FactKind.Choice => [],
            FactKind.Name => ["names", "role", "pattern"],
            FactKind.Quote => ["speaker", "words"],
            FactKind.Date or FactKind.Time => ["find", "pattern"],
            _ => ["find", "of", "pattern"],
        };
        if (needed.Length > 0)
        {
            then["anyOf"] = new JsonArray([.. needed.Select(k => (JsonNode)new JsonObject { ["required"] = List(k) })]);
        }

        then["allOf"] = new JsonArray(
            Refused(
                RuleKeys.Rule.Where(k => !k.Kinds.Contains(kind)).Select(k => k.Name),
                $"this key does not fit value: {RuleKeys.Word(kind)}"
            )
        );
        var properties = new JsonObject();
        if (kind is FactKind.Duration or FactKind.Age)
        {
            properties["unit"] = new JsonObject { ["enum"] = List([.. RuleKeys.TimeUnits]) };
        }
        else if (kind == FactKind.Money)
        {
            properties["unit"] = new JsonObject { ["pattern"] = "^[A-Z]{3}$", ["patternErrorMessage"] = Messages.Currency };
        }

        if (!RuleKeys.IsFigure(kind))
        {
            properties["develops"] = new JsonObject { ["const"] = "changes" };
        }

        var reconcile = new JsonObject { ["tolerance"] = SchemaShapes.Tolerance(kind) };
        if (kind == FactKind.Time)
        {
            reconcile["rounding"] = false;
        }

        properties["reconcile"] = new JsonObject { ["properties"] = reconcile };
        then["properties"] = properties;
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["required"] = List("value"),
                ["properties"] = new JsonObject { ["value"] = new JsonObject { ["const"] = RuleKeys.Word(kind) } },
            },
            ["then"] = then,
        };
    }

    /// <summary>Keys that may not stand here, and what to say of them.</summary>
    internal static JsonObject Refused(IEnumerable<string> keys, string message)
    {
        var refused = new JsonObject();
        foreach (string key in keys)
        {
            refused[key] = false;
        }

        return new JsonObject { ["properties"] = refused, ["errorMessage"] = message };
    }

    internal static JsonArray List(params string[] words) => new([.. words.Select(w => (JsonNode)JsonValue.Create(w))]);

    internal static JsonObject Properties(IEnumerable<(string Name, JsonObject Shape)> properties) =>
        new(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Shape)));

    /// <summary>A shape with its help. Validators of draft 7 pass over what stands beside <c>$ref</c>, so that one is wrapped.</summary>
    internal static JsonObject Helped(string key, JsonObject shape)
    {
        string help = RuleHelp.Of(key),
            plain = RuleHelp.Plain(key);
        var helped = new JsonObject { ["description"] = plain, ["markdownDescription"] = help };
        if (shape.ContainsKey("$ref"))
        {
            helped["allOf"] = new JsonArray(shape);
            return helped;
        }

        foreach ((string name, JsonNode? value) in shape.ToArray())
        {
            shape.Remove(name);
            helped[name] = value;
        }

        return helped;
    }
}
