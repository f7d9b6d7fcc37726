using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Kinds;
using Compare.Input.Yaml;

namespace Compare.Input.Rules;

/// <summary>The keys of <c>find</c>: conditions, and the stretches of text that they look at.</summary>
internal static class ContextKeys
{
    public static readonly RuleKey Find = new("find", "the surroundings that the value must stand in", () => Shapes.Ref("surroundings"));

    /// <summary>The keys of one stretch of text.</summary>
    public static ImmutableArray<RuleKey> Condition { get; } =
    [
        new(
            "all",
            "each of these terms must stand there. A term is a word in all its forms, or several ways to say it: `fall | collapse`",
            Shapes.TextsRef
        ),
        new("any", "at least one of these terms must stand there", Shapes.TextsRef),
        new("none", "none of these terms may stand there", Shapes.TextsRef),
    ];

    /// <summary>The stretches of text, from near to far.</summary>
    public static ImmutableArray<RuleKey> Levels { get; } =
    [
        Level("clause", "what the value's clause must have; the same as `all`, `any` and `none` directly under `find`"),
        Level("sentence", "what the value's sentence must have"),
        Level("paragraph", "what the value's paragraph must have"),
        Level("article", "what the article must have, anywhere"),
    ];

    public static JsonObject ConditionShape() => Shapes.Mapping(Condition);

    public static JsonObject SurroundingsShape()
    {
        JsonObject surroundings = Shapes.Mapping([.. Condition, .. Levels]);

        // Directly under the key they mean the clause already.
        surroundings["dependencies"] = new JsonObject
        {
            ["clause"] = new JsonObject
            {
                ["not"] = new JsonObject { ["anyOf"] = Shapes.AnyRequired(RuleKey.Names(Condition)) },
                ["errorMessage"] = Messages.ClauseTwice,
            },
        };
        return surroundings;
    }

    private static RuleKey Level(string name, string help) => new(name, help, () => Shapes.Ref("condition"));
}
