using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Kinds;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>The keys of <c>tests</c>.</summary>
internal static class TestKeys
{
    public static readonly RuleKey Tests = new("tests", "sentences with what the rule must read in them", Shape);

    private static readonly RuleKey Published = new(
        "published",
        "the day, month or year that \"last week\" is read against: `2020-05-03`; of `values`, a list with one for each",
        () => Shapes.Several(DateShape(), Shapes.Ref("date"), least: 2)
    );

    /// <summary>The keys of a test with a text.</summary>
    public static ImmutableArray<RuleKey> Text { get; } =
    [
        new("text", "a sentence as an article might have it", Shapes.TextRef),
        new(
            "value",
            "what the rule must read in the text, as a reader would write it: `about 15,000`, `3½ years`, `May 2020`, a label, a name",
            Shapes.TextRef
        ),
        new("scope", "the label of the scope that the claim must belong to", Shapes.TextRef),
        new("none", "`true`: the rule must read nothing in the text", () =>
            new() { ["const"] = true, ["errorMessage"] = Messages.NoneTrue }
        ),
        Published,
    ];

    /// <summary>The keys of a test with values of several articles.</summary>
    public static ImmutableArray<RuleKey> Verdict { get; } = [new("values", "two values or more, each of one article", () => new()
            {
                ["type"] = "array",
                ["items"] = Shapes.TextRef(),
                ["minItems"] = 2,
            }), Published, new("verdict", "how articles with these values must come out", () => Shapes.OneOf(Verdicts))];

    public static ImmutableArray<string> All { get; } = RuleKey.Names(Text.Union(Verdict));

    public static ImmutableArray<string> OfTextOnly { get; } = RuleKey.Names(Text.Except(Verdict));

    public static ImmutableArray<string> OfVerdictOnly { get; } = RuleKey.Names(Verdict.Except(Text));

    /// <summary>The verdicts that a test can expect of two values or more.</summary>
    public static ImmutableArray<string> Verdicts { get; } = ["agree", "consistent", "development", "differ", "conflict", "not-comparable"];

    public static JsonObject DateShape() =>
        new()
        {
            ["type"] = Shapes.List("string", "integer"),
            ["pattern"] = @"^\d{4}(-\d{2}(-\d{2})?)?$",
            ["patternErrorMessage"] = Messages.Published,
        };

    private static JsonObject Shape()
    {
        JsonObject test = Shapes.Mapping(Text.Union(Verdict));
        test["defaultSnippets"] = new JsonArray(
            Snippet("a text and its value", new JsonObject { ["text"] = "$1", ["value"] = "$2" }),
            Snippet("a text without a value", new JsonObject { ["text"] = "$1", ["none"] = true }),
            Snippet("values and their verdict", new JsonObject { ["values"] = Shapes.List("$1", "$2"), ["verdict"] = "$3" })
        );
        test["if"] = new JsonObject { ["anyOf"] = Shapes.AnyRequired(OfVerdictOnly) };
        test["then"] = new JsonObject
        {
            ["required"] = Shapes.List([.. OfVerdictOnly]),
            ["allOf"] = new JsonArray(Shapes.Refused(OfTextOnly, Messages.TestMixed)),
            ["properties"] = new JsonObject { ["published"] = new JsonObject { ["type"] = "array" } },
        };
        test["else"] = new JsonObject
        {
            ["required"] = Shapes.List("text"),
            ["oneOf"] = Shapes.AnyRequired(["value", "none"]),
            ["dependencies"] = new JsonObject { ["scope"] = Shapes.List("value") },
            ["properties"] = new JsonObject { ["published"] = new JsonObject { ["type"] = Shapes.List("string", "integer") } },
        };
        return Shapes.ListOf(test);
    }

    private static JsonObject Snippet(string label, JsonObject body) => new() { ["label"] = label, ["body"] = body };
}
