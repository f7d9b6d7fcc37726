using System.Text.Json.Nodes;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>Pieces of JSON Schema that the shapes of keys are made of.</summary>
internal static class Shapes
{
    /// <summary>A text, as numbers are too. So are true and false for the loader, but editors would offer them everywhere.</summary>
    public static JsonObject Text() => new() { ["type"] = TextOrNumber(), ["pattern"] = @"\S" };

    /// <summary>A text or a list of them. Told by types, not by <c>anyOf</c>, which costs editors the help of the key.</summary>
    public static JsonObject Texts() => Several(Text(), TextRef());

    public static JsonObject TextRef() => Ref("text");

    public static JsonObject TextsRef() => Ref("texts");

    public static JsonObject Patterns()
    {
        JsonObject Pattern() =>
            new()
            {
                ["type"] = List("string"),
                ["pattern"] = @"\{ *value *\}",
                ["patternErrorMessage"] = Messages.NoSlot,
            };
        return Several(Pattern(), Pattern());
    }

    public static JsonObject OneOf(params IEnumerable<string> words) => new() { ["enum"] = List([.. words]) };

    /// <summary>A mapping with these keys and no others, at least one of them.</summary>
    public static JsonObject Mapping(params IEnumerable<RuleKey> keys) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = Properties(keys),
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
        };

    /// <summary>A mapping whose keys are an editor's own words.</summary>
    public static JsonObject MappingOf(JsonObject value) =>
        new()
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["additionalProperties"] = value,
        };

    public static JsonObject ListOf(JsonObject item) =>
        new()
        {
            ["type"] = "array",
            ["items"] = item,
            ["minItems"] = 1,
        };

    /// <summary>A shape of a scalar, or a list of items.</summary>
    public static JsonObject Several(JsonObject one, JsonObject item, int least = 1)
    {
        one["type"]!.AsArray().Add((JsonNode)"array");
        one["items"] = item;
        one["minItems"] = least;
        return one;
    }

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    public static JsonArray TextOrNumber() => List("string", "number");

    public static JsonArray List(params string[] words) => new([.. words.Select(w => (JsonNode)JsonValue.Create(w))]);

    /// <summary>An alternative a key: that it stands there.</summary>
    public static JsonArray AnyRequired(IEnumerable<string> keys) =>
        new([.. keys.Select(k => (JsonNode)new JsonObject { ["required"] = List(k) })]);

    /// <summary>Keys that may not stand here, and what to say of them.</summary>
    public static JsonObject Refused(IEnumerable<string> keys, string message)
    {
        var refused = new JsonObject();
        foreach (string key in keys)
        {
            refused[key] = false;
        }

        return new JsonObject { ["properties"] = refused, ["errorMessage"] = message };
    }

    public static JsonObject Properties(IEnumerable<RuleKey> keys) =>
        new(keys.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)Helped(k))));

    /// <summary>A shape with its help. Validators of draft 7 pass over what stands beside <c>$ref</c>, so that one is wrapped.</summary>
    private static JsonObject Helped(RuleKey key)
    {
        JsonObject shape = key.Shape();
        var helped = new JsonObject { ["description"] = key.PlainHelp, ["markdownDescription"] = key.Help };
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
