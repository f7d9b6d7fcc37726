using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Kinds;

namespace Compare.Input.Rules;

/// <summary>
/// The rule language as a JSON Schema (draft 7), for completion, help and checks in editors. Made of <see cref="RuleKeys"/>
/// and <see cref="FactKinds"/>; what a term or pattern may look like, and what hangs together across a rule, only the loader checks.
/// </summary>
internal static class RuleSchema
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
            ["required"] = Shapes.List("title", "value"),
            ["properties"] = Shapes.Properties(RuleKeys.Rule),
            ["additionalProperties"] = false,
            ["allOf"] = new JsonArray([.. FactKinds.All.Select(ForKind)]),
            ["definitions"] = new JsonObject
            {
                ["text"] = Shapes.Text(),
                ["texts"] = Shapes.Texts(),
                ["condition"] = ContextKeys.ConditionShape(),
                ["surroundings"] = ContextKeys.SurroundingsShape(),
                ["date"] = TestKeys.DateShape(),
            },
        };

    /// <summary>What a rule of one kind must have, and must not.</summary>
    private static JsonNode ForKind(KindDefinition kind)
    {
        var then = new JsonObject();
        if (kind.Required is { } required)
        {
            then["required"] = Shapes.List(required.Name);
        }

        if (!kind.OneOf.IsEmpty)
        {
            then["anyOf"] = Shapes.AnyRequired(kind.OneOf);
        }

        then["allOf"] = new JsonArray(
            Shapes.Refused(RuleKey.Names(RuleKeys.Rule.Where(k => !RuleKeys.Fits(k, kind))), $"this key does not fit value: {kind.Word}")
        );
        var properties = new JsonObject();
        if (kind.UnitShape() is { } unit)
        {
            properties["unit"] = unit;
        }

        if (!kind.IsFigure)
        {
            properties["develops"] = new JsonObject { ["const"] = "changes" };
        }

        properties["reconcile"] = new JsonObject { ["properties"] = kind.ReconcileShape() };
        then["properties"] = properties;
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["required"] = Shapes.List("value"),
                ["properties"] = new JsonObject { ["value"] = new JsonObject { ["const"] = kind.Word } },
            },
            ["then"] = then,
        };
    }
}
