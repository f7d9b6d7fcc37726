using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>What the values of keys look like, as JSON Schema.</summary>
internal static class SchemaShapes
{
    /// <summary>What stands behind a key of a rule.</summary>
    public static JsonObject Of(string key) =>
        key switch
        {
            "id" => new()
            {
                ["type"] = Any(),
                ["pattern"] = "^[a-z0-9_-]{1,80}$",
                ["patternErrorMessage"] = "write small letters, digits, - and _",
            },
            "value" => new()
            {
                ["enum"] = Words(RuleKeys.Kinds),
                ["markdownEnumDescriptions"] = Words(RuleKeys.Kinds.Select(k => RuleHelp.Of($"kind {k}"))),
            },
            "choices" => new()
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["additionalProperties"] = Ref("texts"),
            },
            "compatible" => ListOf(
                new()
                {
                    ["type"] = "array",
                    ["items"] = Ref("text"),
                    ["minItems"] = 2,
                    ["maxItems"] = 2,
                }
            ),
            "names" or "words" => Ref("texts"),
            "find" => Ref("surroundings"),
            "pattern" or "unless" => Patterns(),
            "scope" => new()
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["additionalProperties"] = ScopeSurroundings(),
            },
            "part" => new() { ["enum"] = Words(RuleKeys.Parts) },
            "develops" => new() { ["enum"] = Words(RuleKeys.Developments) },
            "reconcile" => Keys("reconcile", RuleKeys.Reconcile, k =>
                k == "rounding" ? Share($"|{RuleKeys.NoRounding}", Messages.Rounding) : Ref("text")
            ),
            "since" => Date(),
            "reference" => Required(Keys("reference", RuleKeys.Reference, _ => Ref("text")), "value"),
            "tests" => Tests(),
            _ => Ref("text"),
        };

    /// <summary>A text, as numbers are too. So are true and false for the loader, but editors would offer them everywhere.</summary>
    public static JsonObject Text() => new() { ["type"] = Any(), ["pattern"] = @"\S" };

    /// <summary>A text or a list of them. Told by types, not by <c>anyOf</c>, which costs editors the help of the key.</summary>
    public static JsonObject Texts() => Several(Text(), Ref("text"));

    public static JsonObject Condition() => Keys("find", RuleKeys.Condition, _ => Ref("texts"));

    public static JsonObject Surroundings()
    {
        JsonObject surroundings = Keys("find", RuleKeys.Condition.AddRange(RuleKeys.Levels), k =>
            Ref(RuleKeys.Levels.Contains(k) ? "condition" : "texts")
        );

        // Directly under the key they mean the clause already.
        surroundings["dependencies"] = new JsonObject
        {
            ["clause"] = new JsonObject
            {
                ["not"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray([
                        .. RuleKeys.Condition.Select(k => (JsonNode)new JsonObject { ["required"] = RuleSchema.List(k) }),
                    ]),
                },
                ["errorMessage"] = Messages.ClauseTwice,
            },
        };
        return surroundings;
    }

    public static JsonObject Date() =>
        new()
        {
            ["type"] = RuleSchema.List("string", "integer"),
            ["pattern"] = @"^\d{4}(-\d{2}(-\d{2})?)?$",
            ["patternErrorMessage"] = Messages.Published,
        };

    private static JsonObject Patterns()
    {
        JsonObject Pattern() =>
            new()
            {
                ["type"] = RuleSchema.List("string"),
                ["pattern"] = @"\{ *value *\}",
                ["patternErrorMessage"] = Messages.NoSlot,
            };
        return Several(Pattern(), Pattern());
    }

    /// <summary>What a tolerance of one kind may be.</summary>
    public static JsonObject Tolerance(FactKind kind) =>
        kind == FactKind.Time
            ? new()
            {
                ["pattern"] = @"^(0|[1-9]\d{0,2}|1[0-3]\d\d|14[0-3]\d) +minutes?$",
                ["patternErrorMessage"] = Messages.ToleranceOfTimes,
                ["type"] = "string",
            }
            : Share("", Messages.Tolerance);

    /// <summary>Terms, or conditions as under <c>find</c>.</summary>
    private static JsonObject ScopeSurroundings()
    {
        JsonObject either = Texts();
        foreach ((string name, JsonNode? value) in Surroundings())
        {
            either.TryAdd(name, value!.DeepClone());
        }

        either["type"]!.AsArray().Add((JsonNode)"object");
        return either;
    }

    /// <param name="words">Alternatives of the pattern that are no share.</param>
    private static JsonObject Share(string words, string message) =>
        new()
        {
            ["type"] = RuleSchema.List("string", "number"),
            ["minimum"] = 0,
            ["maximum"] = 1,
            ["pattern"] = $@"^((100(\.0*)?|\d{{1,2}}(\.\d*)?) *%|0?\.\d+|0|1{words})$",
            ["patternErrorMessage"] = message,
        };

    private static JsonObject Tests()
    {
        string[] ofText = [.. RuleKeys.TextTest.Except(RuleKeys.VerdictTest)];
        string[] ofVerdict = [.. RuleKeys.VerdictTest.Except(RuleKeys.TextTest)];
        JsonObject test = Keys("tests", [.. RuleKeys.TextTest.Union(RuleKeys.VerdictTest)], TestKey);
        test["defaultSnippets"] = new JsonArray(
            Snippet("a text and its value", new JsonObject { ["text"] = "$1", ["value"] = "$2" }),
            Snippet("a text without a value", new JsonObject { ["text"] = "$1", ["none"] = true }),
            Snippet("values and their verdict", new JsonObject { ["values"] = RuleSchema.List("$1", "$2"), ["verdict"] = "$3" })
        );
        test["if"] = new JsonObject { ["anyOf"] = AnyRequired(ofVerdict) };
        test["then"] = new JsonObject
        {
            ["required"] = RuleSchema.List(ofVerdict),
            ["allOf"] = new JsonArray(RuleSchema.Refused(ofText, Messages.TestMixed)),
            ["properties"] = RuleSchema.Properties([("published", new() { ["type"] = "array" })]),
        };
        test["else"] = new JsonObject
        {
            ["required"] = RuleSchema.List("text"),
            ["oneOf"] = AnyRequired(["value", "none"]),
            ["dependencies"] = new JsonObject { ["scope"] = RuleSchema.List("value") },
            ["properties"] = RuleSchema.Properties([("published", new() { ["type"] = RuleSchema.List("string", "integer") })]),
        };
        return ListOf(test);
    }

    private static JsonObject TestKey(string key) =>
        key switch
        {
            "none" => new() { ["const"] = true, ["errorMessage"] = Messages.NoneTrue },
            "published" => Several(Date(), Ref("date"), least: 2),
            "values" => new()
            {
                ["type"] = "array",
                ["items"] = Ref("text"),
                ["minItems"] = 2,
            },
            "verdict" => new() { ["enum"] = Words(RuleKeys.Verdicts) },
            _ => Ref("text"),
        };

    private static JsonObject Snippet(string label, JsonObject body) => new() { ["label"] = label, ["body"] = body };

    private static JsonArray AnyRequired(IEnumerable<string> keys) =>
        new([.. keys.Select(k => (JsonNode)new JsonObject { ["required"] = RuleSchema.List(k) })]);

    /// <summary>A mapping with these keys and no others, at least one of them.</summary>
    private static JsonObject Keys(string under, IEnumerable<string> keys, Func<string, JsonObject> shape) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = RuleSchema.Properties(keys.Select(k => (k, RuleSchema.Helped($"{under} {k}", shape(k))))),
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
        };

    private static JsonObject Required(JsonObject shape, string key)
    {
        shape["required"] = RuleSchema.List(key);
        return shape;
    }

    private static JsonObject ListOf(JsonObject item) =>
        new()
        {
            ["type"] = "array",
            ["items"] = item,
            ["minItems"] = 1,
        };

    /// <summary>A shape of a scalar, or a list of items.</summary>
    private static JsonObject Several(JsonObject one, JsonObject item, int least = 1)
    {
        one["type"]!.AsArray().Add((JsonNode)"array");
        one["items"] = item;
        one["minItems"] = least;
        return one;
    }

    private static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static JsonArray Any() => RuleSchema.List("string", "number");

    private static JsonArray Words(IEnumerable<string> words) => RuleSchema.List([.. words]);
}
